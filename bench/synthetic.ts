/**
 * Cases that nobody can take for real ones: every text says that it is made up. They are as large as the fullest of the
 * shipped cases, and case number n is the same however many there are. They live in a database that is thrown away.
 */
import type { Vocabularies } from '@/src/content/loader/content'
import type { CaseFile } from '@/src/content/schema'
import { englishWords, japaneseWords } from './words'

/** A number from 0 to below 1, another at each call, the same row of them for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number

const between = (random: Random, least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
const times = <Item>(count: number, make: (index: number) => Item): Item[] => Array.from({ length: count }, (_, index) => make(index))
const rowId = (letter: string, index: number): string => `${letter}${String(index + 1).padStart(2, '0')}`

function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}

/** Some of the items, each once, in their own order. */
function someOf<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  const left = items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
  const chosen = new Set(left.map(({ item }) => item))
  return items.filter((item) => chosen.has(item))
}

/** Words in their usual inequality: the first of the list often, the last seldom. */
function words(random: Random, from: readonly string[], joint: string, length: number): string {
  let text = ''
  while (text.length < length) text += `${text === '' ? '' : joint}${from[Math.floor(random() ** 2.2 * from.length)] ?? ''}`
  return text
}

/** A text of about `length` Japanese characters, and an English one of two and a half times that, as in the shipped cases. */
function text(random: Random, length: number): { ja: string; en: string } {
  return {
    ja: `作り物の文です。${words(random, japaneseWords, 'と', Math.max(4, length - 8))}。`,
    en: `Made up: ${words(random, englishWords, ' ', Math.max(8, length * 2.5 - 9))}.`,
  }
}

function period(random: Random): string {
  const first = between(random, 1985, 2019)
  return oneOf(random, [`${first}`, `${first}-`, `${first}-${first + between(random, 1, 6)}`, `${first}年度`])
}

/** Makes synthetic cases out of the terms of the vocabularies. Case `number` counts from 1. */
export function syntheticCases(vocabularies: Vocabularies): (number: number) => CaseFile {
  const slugs = (rows: readonly { readonly slug: string }[]): string[] => rows.map(({ slug }) => slug)
  const source = slugs(vocabularies.sources)[0] ?? ''
  const survey = slugs(vocabularies.surveys)[0] ?? ''
  const places = slugs(vocabularies.places.filter(({ kind }) => kind === 'municipality'))
  const impacts = slugs(vocabularies['impact-tags'])
  const factors = slugs(vocabularies['promoting-factors'])
  const programmes = slugs(vocabularies.programmes)
  const organisations = slugs(vocabularies.organisations)
  const countries = vocabularies.countries.map(({ code }) => code)
  const conditions = (kind: string): string[] => slugs(vocabularies['local-conditions'].filter((row) => row.kind === kind))
  const challenges = conditions('challenge')
  const resources = conditions('resource')

  return (number) => {
    const random = seeded(number)
    const name = String(number).padStart(4, '0')
    const evidence = () => ({ source, locator: `作り物「${between(random, 1, 99)}」`, level: oneOf(random, ['stated', 'documented', 'measured'] as const) })
    const events = between(random, 16, 24)
    const impactsHere = someOf(random, impacts, 8)
    return {
      number: String(number).padStart(2, '0'),
      slug: `synthetic-${name}`,
      tier: 'model',
      survey,
      perspective: oneOf(random, ['1', '2', '3', '4', '5', null]),
      title: { ja: `作り物の事例${name}：${words(random, japaneseWords, 'と', 20)}`, en: `Synthetic case ${name}: ${words(random, englishWords, ' ', 50)}` },
      formerSlugs: [],
      headline: text(random, 16),
      places: [oneOf(random, places)],
      summary: text(random, 180),
      study: { kind: oneOf(random, ['interview', 'desk'] as const), date: '2021年度' },
      challenges: someOf(random, challenges, 2).map((condition) => ({ ...text(random, 40), condition, evidence: evidence() })),
      resources: someOf(random, resources, 3).map((condition) => ({ ...text(random, 40), condition, evidence: evidence() })),
      sections: times(3, () => {
        const [one, two] = [text(random, 150), text(random, 150)]
        return { heading: text(random, 20), body: { ja: `${one.ja}\n\n${two.ja}`, en: `${one.en}\n\n${two.en}` } }
      }),
      timeline: times(events, (index) => {
        const isJica = random() < 0.4
        return {
          id: rowId('t', index),
          track: isJica ? 'jica' : oneOf(random, ['local', 'local', 'context'] as const),
          period: period(random),
          title: text(random, 20),
          ...(random() < 0.7 ? { note: text(random, 40) } : {}),
          ...(isJica ? { programme: oneOf(random, programmes) } : {}),
          countries: random() < 0.4 ? [oneOf(random, countries)] : [],
          organisations: [oneOf(random, organisations)],
          evidence: evidence(),
        }
      }),
      undated: [],
      outcomes: impactsHere.map((impact, index) => ({
        id: rowId('o', index),
        impact,
        heading: text(random, 20),
        statement: text(random, 75),
        evidence: evidence(),
      })),
      factors: someOf(random, factors, 6).map((factor, index) => ({
        id: rowId('f', index),
        factor,
        heading: text(random, 20),
        statement: text(random, 85),
        evidence: evidence(),
      })),
      pathways: times(5, (index) => ({
        id: rowId('p', index),
        from: { event: rowId('t', between(random, 0, events - 1)) },
        to: { impact: oneOf(random, impactsHere) },
        statement: text(random, 70),
        evidence: evidence(),
      })),
      actors: someOf(random, organisations, 7).map((organisation) => ({ organisation, role: text(random, 45) })),
      keyFigures: times(3, (index) => ({
        id: rowId('k', index),
        value: between(random, 1, 9_999),
        unit: { ja: '件（作り物）', en: 'made-up items' },
        label: text(random, 25),
        asOf: String(between(random, 2000, 2020)),
        subject: oneOf(random, ['people', 'projects', 'places'] as const),
        evidence: evidence(),
      })),
      limits: Array.from({ length: 3 }, (_, index) => ({ id: `l${String(index + 1).padStart(2, '0')}`, statement: text(random, 60), evidence: evidence() })),
      related: [],
      sources: [source],
      additionalCountries: [{ country: oneOf(random, countries), reason: text(random, 30) }],
      additionalProgrammes: [{ programme: oneOf(random, programmes), reason: text(random, 30) }],
      additionalElements: [],
    }
  }
}
