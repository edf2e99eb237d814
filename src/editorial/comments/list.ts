/** The comments of a record as threads, each with the location where it stands now. */
import type { PayloadRequest } from 'payload'

import { namesOf } from '@/src/editorial/changes/names'
import type { OfRecord } from '@/src/editorial/requests/known-record'
import { languageOf } from '@/src/i18n/languages'
import { parseAddress, pathOf } from '@/src/model/addresses'
import { relationsOf, valueText } from '@/src/model/changes/value-text'
import { recordFields } from '@/src/model/fields'
import { locationWords } from '@/src/model/location-words'
import { locate, type LocatedValue } from '@/src/model/locations'
import type { Comment } from '@/src/payload-types'

export interface SaidComment {
  readonly id: string
  readonly text: string
  readonly suggestion: string | null
  readonly takenAt: string | null
  readonly name: string | null
  readonly isMine: boolean
  readonly isFromConfirmation: boolean
  readonly at: string
}
export interface Thread {
  /** The id of its first comment. */
  readonly id: string
  /** Null for the whole record. */
  readonly address: string | null
  readonly location: {
    /** 「年表 › 3行目「…」 › 出来事」 in the reader's language; empty for the whole record. */
    readonly words: string
    /** In the newest saved state, rows by number; null where the row is gone. */
    readonly path: string | null
    readonly tab: string | null
    /** Of the outermost row, counted from 1. */
    readonly row: number | null
    readonly isGone: boolean
    /** What stands there now, where that is one text. */
    readonly now: string | null
  }
  /** The words that it was about when it was written. */
  readonly quote: string | null
  readonly resolvedAt: string | null
  readonly resolvedName: string | null
  readonly comments: readonly SaidComment[]
}

/** Threads that one answer holds: the newest, should a record ever have more. */
const mostComments = 2000

/** All threads of a record, those that are open first by when they began; the form puts them into its own order. */
export async function threadsOf(req: PayloadRequest, about: OfRecord): Promise<Thread[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [{ inCollection: { equals: about.collection.slug } }, { record: { equals: String(about.id) } }] },
    sort: ['-createdAt', '-id'],
    limit: mostComments,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const inOrder = docs.toReversed()
  return Promise.all(
    inOrder
      .filter(({ thread }) => !thread)
      .map(async (first): Promise<Thread> => {
        const all = inOrder.filter(({ id, thread }) => id === first.id || thread === String(first.id))
        return {
          id: String(first.id),
          address: first.address ?? null,
          location: await locationOf(req, about, first.address ?? null),
          quote: first.quote ?? null,
          resolvedAt: first.resolvedAt ?? null,
          resolvedName: first.resolvedName ?? null,
          comments: all.map((one) => said(req, one)),
        }
      }),
  )
}

function said(req: PayloadRequest, { id, text, suggestion, takenAt, person, personName, origin, createdAt }: Comment): SaidComment {
  return {
    id: String(id),
    text,
    suggestion: suggestion ?? null,
    takenAt: takenAt ?? null,
    name: personName ?? null,
    isMine: person !== null && person !== undefined && person === String(req.user?.id),
    isFromConfirmation: origin === 'confirmation',
    at: createdAt,
  }
}

async function textAt(req: PayloadRequest, { field, value, isGone }: LocatedValue): Promise<string | null> {
  if (field?.kind !== 'value' || isGone) return null
  return valueText(field, value, { language: languageOf(req), names: await namesOf(req, relationsOf(field, value)) })
}

async function locationOf(req: PayloadRequest, { collection, doc }: OfRecord, address: string | null): Promise<Thread['location']> {
  const parsed = address === null ? null : parseAddress(address)
  if (!parsed) return { words: '', path: null, tab: null, row: null, isGone: address !== null, now: null }
  const located = locate(parsed, recordFields(collection.fields), doc)
  // A field that a later version of the form has not.
  if (!located) return { words: '', path: null, tab: null, row: null, isGone: true, now: null }
  const language = languageOf(req)
  const row = located.location.within.find((word) => 'row' in word)
  return {
    words: locationWords(located.location, located.label?.[language] ?? null, language),
    path: located.isGone ? null : pathOf(parsed, doc),
    tab: located.location.tab?.[language] ?? null,
    row: row && 'row' in row ? row.number : null,
    isGone: located.isGone,
    now: await textAt(req, located),
  }
}
