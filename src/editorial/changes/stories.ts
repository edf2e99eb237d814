/** Who changed what between two states of a record, and why: out of the record of events. */
import type { PayloadRequest, Where } from 'payload'

import { type EventKind, isEventKind } from '@/src/editorial/events/kinds'
import { madeByMerges } from '@/src/editorial/merges/told'

export interface Deed {
  readonly kind: EventKind
  /** Null where nobody signed in did it. */
  readonly who: string | null
  /** ISO. */
  readonly at: string
  /** What a person gave as a reason: of a review, never of a restored version, where a number stands in its place. */
  readonly reason: string | null
  readonly addresses: readonly string[]
}

/** Kinds whose note is a sentence that a person wrote. */
const withReason: readonly EventKind[] = ['reviewRequested', 'reviewWithdrawn', 'reviewReturned', 'reviewApproved', 'ended']

interface Between {
  readonly collection: string
  readonly record: string
  readonly versions: readonly string[]
  /** ISO; what happened to the record without a version of its own, such as a review. */
  readonly after: string
  readonly until: string
}

/** What happened between two states, oldest first. Staff may know that of a record that they read; the rest of the record is for administrators. */
export async function deedsBetween(req: PayloadRequest, { collection, record, versions, after, until }: Between): Promise<Deed[]> {
  const ofRecord: Where[] = [{ inCollection: { equals: collection } }, { record: { equals: record } }]
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      and: [
        ...ofRecord,
        {
          or: [
            { version: { in: versions } },
            { and: [{ kind: { in: withReason } }, { createdAt: { greater_than: after } }, { createdAt: { less_than_equal: until } }] },
          ],
        },
      ],
    },
    sort: ['createdAt', 'id'],
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const told = docs.flatMap(({ kind, personName, createdAt, note, addresses }): Deed[] =>
    isEventKind(kind)
      ? [{ kind, who: personName ?? null, at: createdAt, reason: withReason.includes(kind) ? (note ?? null) : null, addresses: addresses?.split('\n') ?? [] }]
      : [],
  )
  const merged = (await madeByMerges(req, collection, versions)).map(({ kind, who, at, addresses: named }): Deed => ({
    kind,
    who,
    at,
    reason: null,
    addresses: named,
  }))
  return merged.length === 0 ? told : [...told, ...merged].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

const isWithin = (one: string, other: string): boolean => one === other || (one.startsWith(other) && /^[.[]/.test(one.slice(other.length)))

/** Whether one is a list and the other stands in a row of it: the address of a list tells of the order of its rows alone. */
const areListAndRow = (one: string, other: string): boolean => one.startsWith(`${other}[`) || other.startsWith(`${one}[`)

/**
 * The deed that made what stands at an address: the last one that names it, its row or a part of it. Rows in another order say
 * nothing of what stands in one, and a publication names all that it brought to readers: each counts only where nothing else is
 * known.
 */
export function deedAt(deeds: readonly Deed[], address: string): Deed | null {
  const naming = (isMeant: (named: string) => boolean): Deed | null => {
    const found = deeds.filter(({ addresses }) => addresses.some((named) => (isWithin(named, address) || isWithin(address, named)) && isMeant(named)))
    return found.findLast(({ kind }) => kind !== 'published') ?? found.at(-1) ?? null
  }
  return naming((named) => !areListAndRow(named, address)) ?? naming(() => true)
}
