/** What changed in a record between two of its states: which states, what in words, who and why. One view for whoever looks and whoever approves. */
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { seenBefore } from '@/src/editorial/looks/rows'
import { contentOf, type SavedState, savedStates } from '@/src/editorial/versions/saved-states'
import { formatAddress } from '@/src/model/addresses'
import { type Change, changesOf, stateDifferences } from '@/src/model/changes/changes'
import { relationsShown } from '@/src/model/changes/value-text'
import { recordFields } from '@/src/model/fields'
import { type Beginning, chooseStates, type Chosen, versionsBetween } from './chosen-states'
import { namesOf } from './names'
import { type Deed, deedAt, deedsBetween } from './stories'

/** One change, and who made it as far as the record of events knows. */
export interface ToldChange {
  readonly change: Change
  readonly deed: Deed | null
}
export interface Comparison extends Chosen {
  readonly beginning: Beginning
  /** Every kept state, newest first. */
  readonly states: readonly SavedState[]
  /** When this person had the state before them that "since I last looked" begins with; ISO, null at a first visit. */
  readonly seenAt: string | null
  /** In the order of the form. */
  readonly changes: readonly ToldChange[]
  /** What happened meanwhile, oldest first. */
  readonly deeds: readonly Deed[]
}

interface Asked {
  /** Null: since this person last looked or, at a first visit, since it was published. */
  readonly from: Beginning | null
  /** A version; null for the newest. */
  readonly to: string | null
}

/** Compares two states for the person of this request, who must be staff and may read the record. */
export async function compareStates(req: PayloadRequest, collection: SanitizedCollectionConfig, id: number | string, asked: Asked): Promise<Comparison> {
  const states = await savedStates(req, collection.slug, id)
  const look = await seenBefore(req, collection.slug, String(id))
  const beginning = asked.from ?? (look === null && states.some(({ isLive }) => isLive) ? 'published' : 'look')
  const chosen = chooseStates(states, { from: beginning, to: asked.to, seenAt: look?.savedAt ?? null })
  const known = { ...chosen, beginning, states, seenAt: look?.seenAt ?? null }
  const { from, to } = chosen
  if (!from || !to || from === to) return { ...known, changes: [], deeds: [] }

  const [before, after] = [await contentOf(req, collection.slug, from.version), await contentOf(req, collection.slug, to.version)]
  const record = { collection: collection.slug, record: String(id) }
  const fields = recordFields(collection.fields)
  const names = await namesOf(req, relationsShown(stateDifferences(record, { before, after }, fields)))
  const [older, newer] = from.savedAt < to.savedAt ? [from, to] : [to, from]
  const deeds = await deedsBetween(req, {
    ...record,
    versions: versionsBetween(states, from, to),
    after: older.savedAt,
    until: newer === states[0] ? new Date().toISOString() : newer.savedAt,
  })
  const changes = changesOf(record, { before, after }, fields, names).map((change): ToldChange => {
    // Rows that were moved are told of by the address of their list.
    const { address } = change.location
    const named = change.kind === 'moved' ? { ...address, steps: address.steps.slice(0, -1) } : address
    return { change, deed: deedAt(deeds, formatAddress(named)) }
  })
  return { ...known, changes, deeds }
}
