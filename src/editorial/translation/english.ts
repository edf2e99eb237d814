/** How the English of records stands to their Japanese, from the records themselves and what was saved when. */
import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { tellingsOf } from '@/src/editorial/events/tellings'
import { faultAt, locationOfFault } from '@/src/editorial/faults/faults'
import { languageOf } from '@/src/i18n/languages'
import { formatAddress } from '@/src/model/addresses'
import { changedAlone } from '@/src/model/changes/changed-alone'
import { tabsOf } from '@/src/model/fields'
import type { JapaneseThen } from '@/src/model/japanese-then'
import { get, idOf } from '@/src/model/reading'
import { type EnglishState, englishStateOf, type Passage, passagesOf } from '@/src/model/translation'
import { japaneseBefore } from './then'

/** A text that has Japanese, with the state of its English. */
export interface StatedPassage extends Passage<FlattenedField> {
  /** The text's address without its language. */
  readonly address: string
  readonly state: EnglishState
}

/** The texts of these records that have Japanese, by the record's id: each record as it is given, drafts too. */
export async function statedPassages(
  collection: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'slug'>,
  records: readonly object[],
  req: PayloadRequest,
): Promise<Map<string, readonly StatedPassage[]>> {
  const ids = records.flatMap((record) => idOf(get(record, 'id')) ?? []).map(String)
  const told = ids.length === 0 ? new Map() : await tellingsOf(req, collection.slug, ids)
  return new Map(
    records.map((record) => {
      const id = String(idOf(get(record, 'id')))
      const alone = changedAlone(told.get(id) ?? [])
      const at = { collection: collection.slug, record: id }
      return [
        id,
        passagesOf(collection.flattenedFields, record).map((passage) => ({
          ...passage,
          address: formatAddress({ ...at, steps: passage.steps }),
          state: englishStateOf(passage, at, alone),
        })),
      ]
    }),
  )
}

/** How many texts have Japanese, lack English, or have English older than their Japanese. */
export interface EnglishCounts {
  readonly written: number
  readonly missing: number
  readonly stale: number
}

/** The texts counted by state. */
export function countsOf(passages: readonly Pick<StatedPassage, 'state'>[]): EnglishCounts {
  const of = (state: EnglishState): number => passages.filter((passage) => passage.state === state).length
  return { written: passages.length, missing: of('none'), stale: of('stale') }
}

/** A text as the desk for English shows it. */
export interface DeskPassage {
  readonly address: string
  /** In the form and the API, without the language. */
  readonly path: string
  /** The place of its tab among the form's; -1 for what stands in none. */
  readonly tab: number
  readonly location: string
  readonly kind: 'line' | 'lines' | 'rich'
  readonly ja: unknown
  readonly en: unknown
  readonly state: EnglishState
  /** Of Japanese that was changed since: what it said before. Null where no kept version knows. */
  readonly before: JapaneseThen | null
}

function kindOf({ field }: StatedPassage): DeskPassage['kind'] {
  const parts = 'flattenedFields' in field ? field.flattenedFields : []
  const type = parts.find(({ name }) => name === 'en')?.type
  return type === 'richText' ? 'rich' : type === 'textarea' ? 'lines' : 'line'
}

/** The texts of one record for the desk, in the words of whoever asks. */
export async function deskPassages(collection: SanitizedCollectionConfig, record: object, req: PayloadRequest): Promise<DeskPassage[]> {
  const language = languageOf(req)
  const tabs = tabsOf(collection.fields).map((tab) => tab[language])
  const [[id, passages] = ['', []]] = await statedPassages(collection, [record], req)
  const older = await japaneseBefore(req, collection, id, passages)
  return passages.map((passage) => {
    const { address, path, ja, en, state, label } = passage
    const where = faultAt(collection, { path, field: label, message: { ja: '', en: '' } })
    return {
      address,
      path,
      tab: tabs.indexOf(where.tab?.[language] ?? ''),
      location: locationOfFault(where, language),
      kind: kindOf(passage),
      ja,
      en,
      state,
      before: older.get(address) ?? null,
    }
  })
}
