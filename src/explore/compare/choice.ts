/** Which cases one can choose from for a comparison. */
import { headlineOf } from '@/src/catalogue/case-name'
import { canBeCompared } from '@/src/catalogue/comparable'
import { lookup } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import { foldText } from '@/src/catalogue/search/fold'
import { similarTo } from '@/src/catalogue/similar'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { comparedCases, type CompareQuery, mostListed } from './query'

/** Found cases that are listed at once. */
const mostFound = 20

export interface Pickable {
  /** All cases are listed; otherwise those chosen, those similar to the first of them, and those found. */
  readonly isWhole: boolean
  readonly cases: readonly CaseRecord[]
  /** How many cases the word was found in, and how many of them are listed. */
  readonly count: number
  readonly shown: number
}

function foundBy(snapshot: CatalogueSnapshot, find: string): readonly CaseRecord[] {
  const word = foldText(find)
  if (word === '') return []
  const { places } = lookup(snapshot)
  const textsOf = ({ title, headline, places: slugs, derived }: CaseRecord): readonly string[] =>
    [title, headlineOf({ headline, title }), ...[...slugs, ...derived.prefectures].flatMap((slug) => places.get(slug)?.name ?? [])].flatMap(({ ja, en }) => [
      ja,
      en,
    ])
  return sortCases(
    snapshot.cases.filter((record) => canBeCompared(record) && textsOf(record).some((text) => foldText(text).includes(word))),
    'number',
    'ja',
  )
}

/** The cases that the form offers. */
export function pickable(snapshot: CatalogueSnapshot, query: CompareQuery): Pickable {
  const chosen = comparedCases(snapshot, query)
  if (snapshot.cases.length <= mostListed) {
    // One that is chosen already can be taken away again.
    const cases = sortCases(
      snapshot.cases.filter((record) => canBeCompared(record) || chosen.includes(record)),
      'number',
      'ja',
    )
    return { isWhole: true, cases, count: cases.length, shown: cases.length }
  }
  const [first] = chosen
  const similar = first === undefined ? [] : similarTo(snapshot, first).map(({ record }) => record)
  const found = foundBy(snapshot, query.find)
  const shown = found.slice(0, mostFound)
  return { isWhole: false, cases: [...new Set([...chosen, ...shown, ...similar])], count: found.length, shown: shown.length }
}
