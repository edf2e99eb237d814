/** The answer to a question in one's own words, as the API and assistants get it. */
import type { z } from 'zod'

import { askCases } from '@/src/catalogue/ask/ask'
import { type AskGroup } from '@/src/catalogue/ask/groups'
import { placesOf } from '@/src/catalogue/case-name'
import { commonTerms, type SearchSuggestion } from '@/src/catalogue/search/nearest'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { versionOf } from '@/src/open-data/descriptions'
import { addressesOf, evidenceOrNull } from '@/src/open-data/shapes'
import type { askAnswer } from './answers'

const nameOf = ({ kind, slug, name }: SearchSuggestion) => ({ kind, slug, name })

/**
 * What `askCases` finds, with the address of each row.
 * @param question in its canonical form
 * @param limit sentences of each group, at most
 */
export function askedIn(snapshot: CatalogueSnapshot, question: string, language: Language, limit: number): z.infer<typeof askAnswer> {
  const { terms, notSaid, named, groups, cases, outOf, nearest } = askCases(snapshot, question, language)
  const group = (name: AskGroup) => ({
    cases: groups[name].cases,
    total: groups[name].passages.length,
    passages: groups[name].passages
      .slice(0, limit)
      .map(({ record, row, term, sentence, lang, evidence }) => ({
        case: { number: record.number, slug: record.slug, place: { ja: placesOf(snapshot, record, 'ja'), en: placesOf(snapshot, record, 'en') } },
        row,
        url: addressesOf((to) => linkTo.case(to, record.slug, row)),
        term,
        lang,
        sentence,
        evidence: evidenceOrNull(evidence),
      })),
  })
  return {
    ...versionOf(snapshot),
    q: question,
    readAs: terms.map(({ typed }) => typed),
    notSaid: [...notSaid],
    named: named.map(nameOf),
    cases,
    outOf,
    changed: group('changed'),
    why: group('why'),
    limits: group('limits'),
    nearest: nearest.map(nameOf),
    common: question === '' || cases > 0 || nearest.length > 0 ? [] : commonTerms(snapshot).map(nameOf),
  }
}
