/** The doors of merging, of each collection whose entries can be merged: the preview, the merge, and taking it back. For publishers. */
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'

import { personIn } from '@/src/editorial/presence/rows'
import { wordsAt } from '@/src/editorial/relations/uses'
import { answered, anyRecordId, neededBody } from '@/src/editorial/requests/body'
import { type Language, languageOf } from '@/src/i18n/languages'
import { idOf } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { type Pair, pairOf } from './checks'
import { mergeEntries } from './merge'
import { type PlannedRecord, signOf } from './plan'
import { undoMerge } from './undo'
import { words } from './words'

const id = anyRecordId.transform(String)
const pair = z.object({ id, into: z.object({ collection: z.string().max(64), id }) })
const merge = pair.extend({ sign: z.string().max(64) })
const undo = z.object({ merge: id })

/** One value that a merge will change, as the preview shows it. */
export interface PreviewedValue {
  readonly address: string
  readonly words: string
  /** In what readers see, in the newest draft, or in both. */
  readonly isLive: boolean
  readonly isDraft: boolean
  /** What becomes of it: the one that stays takes the place, it stands there already, or the relation is taken away. */
  readonly becomes: 'replaced' | 'folded' | 'removed'
}
export interface PreviewedRecord {
  readonly collection: string
  readonly id: number | string
  readonly title: string
  readonly isPublic: boolean
  readonly values: readonly PreviewedValue[]
}
export interface MergePreview {
  readonly from: string
  readonly into: string
  readonly isPublic: boolean
  readonly records: readonly PreviewedRecord[]
  /** Sent with the merge: it does what the preview said, or nothing. */
  readonly sign: string
}

const idsOf = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((item) => idOf(item) ?? [])
    .map(String)

function becomes({ before, after }: PlannedRecord['replaced'][number], into: string): PreviewedValue['becomes'] {
  if (!idsOf(after).includes(into)) return 'removed'
  return idsOf(before).includes(into) ? 'folded' : 'replaced'
}

function previewed({ planned, into }: Pair, language: Language): PreviewedRecord[] {
  return planned.map(({ collection, id: record, title, before, replaced }) => {
    const values = new Map<string, PreviewedValue>()
    for (const one of replaced) {
      const known = values.get(one.address)
      values.set(one.address, {
        address: one.address,
        words: known?.words ?? wordsAt(collection, one.address, before[one.part], language),
        isLive: known?.isLive === true || one.part === 'live',
        isDraft: known?.isDraft === true || one.part === 'draft',
        becomes: becomes(one, String(into.id)),
      })
    }
    return { collection: collection.slug, id: record, title, isPublic: before.live !== null, values: [...values.values()] }
  })
}

const slugIn = (req: PayloadRequest): string => String(req.routeParams?.collection)

/** `POST /api/<collection>/merge-preview` with `{ id, into: { collection, id } }`: every value that would change. Nothing is stored. */
const preview: PayloadHandler = async (req) => {
  personIn(req)
  const found = await pairOf(req, slugIn(req), await neededBody(req, pair, words.shape))
  const answer: MergePreview = {
    from: recordTitle(found.from.doc, languageOf(req)),
    into: recordTitle(found.into.doc, languageOf(req)),
    isPublic: found.from.states.live !== null,
    records: previewed(found, languageOf(req)),
    sign: signOf(found.planned),
  }
  return answered(answer)
}

/** `POST /api/<collection>/merge`, the same with the `sign` of the preview. @throws {APIError} 400, 403, 404, 409 in words; nothing is changed then */
const mergeThem: PayloadHandler = async (req) => {
  personIn(req)
  return answered(await mergeEntries(req, slugIn(req), await neededBody(req, merge, words.shape)))
}

/** `POST /api/<collection>/merge-undo` with `{ merge }`, the id of a merge: what was left because somebody changed it since. */
const takeBack: PayloadHandler = async (req) => {
  personIn(req)
  const asked = await neededBody(req, undo, words.undoShape)
  return answered({ left: await undoMerge(req, slugIn(req), asked.merge) })
}

export const mergeEndpoints: readonly Omit<Endpoint, 'root'>[] = [
  { path: '/merge-preview', method: 'post', handler: preview },
  { path: '/merge', method: 'post', handler: mergeThem },
  { path: '/merge-undo', method: 'post', handler: takeBack },
]
