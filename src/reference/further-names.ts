/**
 * Names that no municipality has today and people say all the same: wards of designated cities, and what municipalities were
 * called before they merged or were renamed (since 1970). Each leads to the municipality of today.
 */
import { z } from 'zod'

import { rowsOfTable } from './data-file'
import { kanaWithoutEnding, withoutEnding } from './endings'
import { type Keys, keysOf, queryOf, type Rank, rankOf } from './matching'
import { type MunicipalityRow, rowOfPlace } from './municipalities'

const rowSchema = z.object({
  name: z.string(),
  kana: z.string().regex(/^[ぁ-ゖー]+$/),
  kind: z.enum(['ward', 'former']),
  /** The year in which the name ended; empty for a ward. */
  until: z.string().regex(/^(?:\d{4})?$/),
  /** Of the municipality of today. */
  jis_code: z.string().regex(/^\d{5}$/),
})

export interface FurtherName {
  readonly name: string
  /** The last year of a former name; null for a ward. */
  readonly until: string | null
  /** The municipality of today. */
  readonly row: MunicipalityRow
}

let index: readonly { readonly one: FurtherName; readonly keys: Keys }[] | null = null

/** 浦和区 is also さいたま市浦和区, さいたま浦和区 and 埼玉県さいたま市浦和区; a former name stood behind its prefecture alone. */
function keysOfName(name: string, kana: string, isWard: boolean, { pref, name: city, kana: cityKana }: MunicipalityRow): Keys {
  const before = isWard ? ['', city, withoutEnding(city), `${pref}${city}`] : ['', pref, withoutEnding(pref)]
  const spokenBefore = isWard ? ['', cityKana, kanaWithoutEnding(cityKana, city)] : ['']
  const inFront = (fronts: readonly string[], text: string): string[] => fronts.map((front) => `${front}${text}`)
  return keysOf({
    full: inFront(before, name),
    short: inFront(before, withoutEnding(name)),
    spoken: { full: inFront(spokenBefore, kana), short: inFront(spokenBefore, kanaWithoutEnding(kana, name)) },
    codes: [],
  })
}

/** @throws ZodError where the table is not as described; Error where it names no municipality of today. */
export function furtherNames(): readonly { readonly one: FurtherName; readonly keys: Keys }[] {
  if (index) return index
  index = rowsOfTable('further-names.csv').map((read) => {
    const { name, kana, kind, until, jis_code: code } = rowSchema.parse(read)
    const row = rowOfPlace(code)
    if (!row) throw new Error(`further-names.csv: no municipality has the code ${code}.`)
    return { one: { name, until: kind === 'ward' ? null : until, row }, keys: keysOfName(name, kana, kind === 'ward', row) }
  })
  return index
}

/** The wards and former places that are called so, with or without their ending; where `worst` is 2 also those that begin so. */
export function findFurtherNames(typed: string, worst: Rank = 1): readonly FurtherName[] {
  const query = queryOf(typed)
  if (query.writing === '') return []
  return furtherNames()
    .flatMap(({ one, keys }) => {
      const rank = rankOf(keys, query)
      return rank === null || rank > worst ? [] : [{ one, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
}
