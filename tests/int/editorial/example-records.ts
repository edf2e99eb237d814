/** For each collection that staff write as drafts: a record that could be published as it stands. */
import { exampleCase, richText, type Terms } from '@/tests/int/support/example-case'

const both = (word: string) => ({ ja: `${word}の日本語`, en: `${word} in English` })

/** A code that no other example has: AA, AB, … */
function countryCode(number: number): string {
  const letter = (index: number): string => String.fromCharCode(65 + (index % 26))
  return `${letter(Math.floor(number / 26))}${letter(number)}`
}

type Example = (terms: Terms, slug: string, number: number) => Record<string, unknown>

function named(rest: (terms: Terms) => object): Example {
  return (terms, slug) => ({ slug, name: both(slug), definition: both('definition'), definitionSource: both('report'), ...rest(terms) })
}

const evidence = ({ source }: Terms) => ({ source, locator: '第1章', level: 'stated' })

export const exampleRecords = {
  cases: (terms, slug) => exampleCase(terms, slug),
  'impact-tags': named(() => ({ stage: 'direct', elements: ['economic'] })),
  'promoting-factors': named(() => ({})),
  programmes: named(() => ({ operator: 'other' })),
  places: named(() => ({ kind: 'prefecture', region: 'tohoku', jisCode: '04' })),
  countries: (terms, slug, number) => ({ ...named(() => ({ region: 'asia' }))(terms, slug, number), code: countryCode(number) }),
  organisations: named(() => ({ kind: 'npo' })),
  surveys: named(() => ({ longListSize: 10, modelCases: 2 })),
  sources: named(() => ({ publisher: both('publisher') })),
  chronology: (terms, slug) => ({ slug, title: both(slug), track: 'world', period: { text: '1954' }, evidence: evidence(terms) }),
  'local-conditions': named(() => ({ kind: 'challenge' })),
  synonyms: (_, slug) => ({ slug, words: [{ word: slug }, { word: `${slug} also` }] }),
  statistics: named((terms) => ({ unit: both('people'), chart: 'bar', rows: [{ label: both('row'), value: 3 }], evidence: evidence(terms) })),
  pages: (_, slug) => ({ slug, title: both(slug), body: { ja: richText('本文です。'), en: richText('Text.') } }),
} satisfies Record<string, Example>

export type DraftedSlug = keyof typeof exampleRecords

export function isDrafted(slug: string): slug is DraftedSlug {
  return slug in exampleRecords
}
