/** What a merge will change: worked out anew for the preview and, within its transaction, for the merge itself. */
import { createHash } from 'node:crypto'

import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { refusal } from '@/src/editorial/faults/messages'
import { recordsUsing } from '@/src/editorial/relations/where-used'
import { type BothStates, bothStatesOf } from '@/src/editorial/versions/both-states'
import { languageOf } from '@/src/i18n/languages'
import { recordTitle } from '@/src/model/record-title'
import { type PartReplacement, parts, replaceRelated } from '@/src/model/related'
import { mostRecords, words } from './words'

type Id = number | string
type State = Record<string, unknown>

/** One record that uses the entry that is given up. */
export interface PlannedRecord {
  readonly collection: SanitizedCollectionConfig
  readonly id: Id
  readonly title: string
  readonly before: BothStates
  /** What it will say; null where that state stays as it is, or is not there. */
  readonly live: State | null
  readonly draft: State | null
  readonly replaced: readonly (PartReplacement & { readonly field: FlattenedField })[]
}

/**
 * Every record that names `from`, published or in its newest draft, with `to` in its place.
 * @throws {APIError} 409 where there are too many of them
 */
export async function planMerge(req: PayloadRequest, collection: CollectionSlug, from: Id, to: Id): Promise<PlannedRecord[]> {
  const named = { collection, id: from }
  const planned: PlannedRecord[] = []
  const using = await recordsUsing({ ...named, req }, 'all')
  const count = using.reduce((sum, { ids }) => sum + ids.length, 0)
  if (count > mostRecords) throw refusal(req, words.tooMany(count), 409)
  for (const { slug, ids } of using) {
    const config = req.payload.collections[slug].config
    const states = await bothStatesOf(req, slug, ids)
    for (const id of ids) {
      const before = states.get(String(id))
      if (!before) continue
      const made: Record<(typeof parts)[number], State | null> = { live: null, draft: null }
      const replaced: (PartReplacement & { readonly field: FlattenedField })[] = []
      for (const part of parts) {
        const state = before[part]
        const outcome = state && replaceRelated(config.flattenedFields, { collection: slug, id }, state, { from: named, to })
        if (!outcome || outcome.replaced.length === 0) continue
        made[part] = outcome.state
        replaced.push(...outcome.replaced.map((one) => ({ ...one, part })))
      }
      if (replaced.length > 0)
        planned.push({ collection: config, id, title: recordTitle(before.draft ?? before.main, languageOf(req)), before, ...made, replaced })
    }
  }
  return planned
}

/** A sign of all that a plan changes: a merge that would do anything else than its preview said has another. */
export function signOf(planned: readonly PlannedRecord[]): string {
  const said = planned.flatMap(({ replaced }) => replaced.map(({ part, address, before, after }) => JSON.stringify([part, address, before, after])))
  return createHash('sha256').update(said.sort().join('\n')).digest('hex')
}
