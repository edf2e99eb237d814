/**
 * The second opinion: which cases hold the words of a search, by a plain scan of the content files and of the names of the
 * terms that they refer to. It shares no code with the search.
 */
import { describe, expect, it } from 'vitest'

import { searchCases } from '@/src/catalogue/search/search'
import type { CaseFile } from '@/src/content/schema'
import { parsePeriod } from '@/src/periods'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { recall } from '@/tests/fixtures/searches'

const { vocabularies } = content

interface Both {
  readonly ja: string
  readonly en: string
}
const both = (text: Both | undefined): readonly string[] => (text ? [text.ja, text.en] : [])
const nameOf = (rows: readonly { readonly slug: string; readonly name: Both }[], slug: string): readonly string[] =>
  both(rows.find((row) => row.slug === slug)?.name)

function programmeNames(slug: string | undefined): readonly string[] {
  const row = vocabularies.programmes.find((programme) => programme.slug === slug)
  return row ? [...both(row.name), ...programmeNames(row.parent)] : []
}
function placeNames(slug: string): readonly string[] {
  const prefectures = vocabularies.places.find((place) => place.slug === slug)?.prefectures ?? []
  return [slug, ...prefectures].flatMap((one) => nameOf(vocabularies.places, one))
}
const countryName = (code: string): readonly string[] => both(vocabularies.countries.find((row) => row.code === code)?.name)

/** Every text of a case that a reader can read. */
function textsOf(file: CaseFile): readonly string[] {
  return [
    ...both(file.title),
    ...both(file.headline),
    ...both(file.subtitle),
    ...both(file.summary),
    ...both(file.study.note),
    ...file.limits.flatMap(({ statement }) => both(statement)),
    ...file.places.flatMap(placeNames),
    ...[...file.challenges, ...file.resources].flatMap((row) => [row.ja, row.en, ...nameOf(vocabularies['local-conditions'], row.condition ?? '')]),
    ...file.sections.flatMap(({ heading, body }) => [...both(heading), ...both(body)]),
    ...[...file.timeline, ...file.undated].flatMap(({ title, note, programme, countries, organisations }) => [
      ...both(title),
      ...both(note),
      ...programmeNames(programme),
      ...countries.flatMap(countryName),
      ...organisations.flatMap((slug) => nameOf(vocabularies.organisations, slug)),
    ]),
    ...file.timeline.map(({ period }) => period),
    ...file.outcomes.flatMap(({ heading, statement, impact }) => [...both(heading), ...both(statement), ...nameOf(vocabularies['impact-tags'], impact)]),
    ...file.factors.flatMap(({ heading, statement, factor }) => [...both(heading), ...both(statement), ...nameOf(vocabularies['promoting-factors'], factor)]),
    ...file.pathways.flatMap(({ statement }) => both(statement)),
    ...file.actors.flatMap(({ organisation, role }) => [...both(role), ...nameOf(vocabularies.organisations, organisation)]),
    ...file.keyFigures.flatMap(({ label, unit, value }) => [...both(label), ...both(unit), `${label.ja} ${value} ${unit.ja}`]),
    ...file.additionalCountries.flatMap(({ country }) => countryName(country)),
    ...file.additionalProgrammes.flatMap(({ programme }) => programmeNames(programme)),
  ]
}

const periods = new Map(
  content.cases.map((file) => [file.slug, [...file.timeline.map(({ period }) => period), ...file.keyFigures.flatMap(({ asOf }) => asOf ?? [])]]),
)

/** The plainest form in which two writings can be compared, and where Latin words begin. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replaceAll('ゖ', 'け')
    .replace(/[・ー]/g, '')
}
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** The texts of each case, a line each. */
const lines = new Map(content.cases.map((file) => [file.slug, textsOf(file).map(plain).join('\n')]))

function patternOf(word: string): RegExp {
  const isAbbreviation = /^[\dA-Z-]*[A-Z][\dA-Z-]+$/.test(word) || /^(?:MoU|SDGs)$/.test(word)
  const body = plain(word)
    .split('')
    .map((sign) => `${sign === '-' ? '-?' : escape(sign)}`)
    .join('[.,-]?')
  const begin = /^[A-Za-z]/.test(word) ? '(?<![A-Za-z])' : /^\d/.test(word) ? '(?<!\\d)' : ''
  const end = isAbbreviation ? "(?:s|[’']s)?(?![A-Za-z])" : /\d$/.test(word) ? '(?!\\d)' : ''
  return new RegExp(`${begin}${body}${end}`, word.length <= 2 && isAbbreviation ? 'u' : 'iu')
}

function yearIn(word: string): string | null {
  const era = /^平成(\d+)年$/.exec(word)
  if (era) return String(1988 + Number(era[1]))
  return /^\d{4}$/.test(word) ? word : null
}

/** Whether a period begins or ends in the year, as written in the file. */
function touches(period: string, year: string): boolean {
  const parsed = parsePeriod(period)
  return parsed.ok && (parsed.period.start.startsWith(year) || (parsed.period.end?.startsWith(year) ?? false))
}

function holds(slug: string, word: string): boolean {
  const group = vocabularies.synonyms
    .filter(({ words }) => words.some((other) => plain(other).toLowerCase() === plain(word).toLowerCase()))
    .flatMap(({ words }) => words)
  const year = yearIn(word)
  const patterns = [word, ...group, ...(year === null ? [] : [year])].map(patternOf)
  return patterns.some((pattern) => pattern.test(lines.get(slug) ?? '')) || (year !== null && (periods.get(slug) ?? []).some((period) => touches(period, year)))
}

const phrases = vocabularies.synonyms.flatMap(({ words }) => words).filter((word) => word.includes(' '))
const wordsOf = (search: string): readonly string[] => (phrases.includes(search) ? [search] : search.split(' '))

/** More searches of one word: every name that staff gave a synonym, every country and every place that a case has. */
const names = [
  ...vocabularies.synonyms.flatMap(({ words }) => words),
  ...vocabularies.countries.flatMap(({ name }) => [name.ja]),
  ...vocabularies.places.map(({ name }) => name.ja),
]

describe('a search', () => {
  const snapshot = contentSnapshot()
  const found = (search: string): readonly string[] =>
    searchCases(snapshot, search, 'ja')
      .hits.map(({ record }) => record.slug)
      .sort()
  const scanned = (search: string): readonly string[] =>
    content.cases
      .map(({ slug }) => slug)
      .filter((slug) => wordsOf(search).every((word) => holds(slug, word)))
      .sort()

  it.each(recall.map(([search]) => search))('for 「%s」 finds the cases whose texts hold it, every one and no other', (search) => {
    expect(scanned(search).length).toBeGreaterThan(0)
    expect(found(search)).toEqual(scanned(search))
  })

  it.each([...new Set(names)])('for the name 「%s」 misses no case whose texts hold it', (search) => {
    expect(scanned(search).filter((slug) => !found(search).includes(slug))).toEqual([])
  })
})
