import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { pictureWords } from '@/src/explore/registry'
import { formatInstant, formatList, formatNumber, formatYears, isoDate } from '@/src/i18n/format'
import { absoluteUrl, alternates, linkTo, publicUrl } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { beginningOf } from '@/src/i18n/typography'
import { dictionaries } from '@/src/i18n/words'

const areas = Object.entries({ ...dictionaries, ...pictureWords })

function keysOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value)
    .flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    .sort()
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe('The dictionaries', () => {
  it.each(areas)('say the same things in both languages: %s', (_area, words) => {
    expect(keysOf(words.en)).toEqual(keysOf(words.ja))
  })

  it.each(areas)('leave nothing empty: %s', (_area, words) => {
    for (const text of [...textsOf(words.ja), ...textsOf(words.en)]) expect(text.trim()).not.toBe('')
  })

  it('count one case as one case', () => {
    expect(dictionaries.vocabulary.en.count(1)).toBe('1 case')
    expect(dictionaries.vocabulary.en.count(2)).toBe('2 cases')
  })
})

describe('A text in a language', () => {
  it('falls back to Japanese and says so', () => {
    expect(textIn({ ja: '茶', en: ' ' }, 'en')).toEqual({ text: '茶', lang: 'ja' })
    expect(textIn({ ja: '茶', en: 'tea' }, 'en')).toEqual({ text: 'tea', lang: 'en' })
  })
})

describe('Dates and numbers', () => {
  it('are written as each language writes them, in Japan’s time', () => {
    expect(formatInstant('2024-04-30T15:00:00.000Z', 'ja')).toBe('2024年5月1日')
    expect(formatInstant('2024-04-30T15:00:00.000Z', 'en')).toBe('1 May 2024')
    expect(isoDate('2024-04-30T15:00:00.000Z')).toBe('2024-05-01')
  })

  it('are empty rather than wrong when the instant cannot be read', () => {
    expect(formatInstant('', 'ja')).toBe('')
    expect(isoDate('soon')).toBe('')
  })

  it('part thousands and name a row of things', () => {
    expect(formatNumber(1234567.5, 'ja')).toBe('1,234,567.5')
    expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C')
    expect(formatList(['A', 'B'], 'ja')).toBe('A、B')
  })

  it('say that an end is open', () => {
    expect(formatYears(1996, null, 'ja')).toBe('1996年〜')
    expect(formatYears(1996, null, 'en')).toBe('since 1996')
    expect(formatYears(1996, 2023, 'en')).toBe('1996–2023')
    expect(formatYears(null, null, 'ja')).toBe('')
  })
})

describe('Links', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('begin with the language', () => {
    expect(linkTo.case('ja', 'kakuu', 'kakuu-t01')).toBe('/ja/cases/kakuu#kakuu-t01')
    expect(linkTo.entry('en', 'country', 'BT')).toBe('/en/countries/bt')
    expect(linkTo.cases('en', 'country=bt')).toBe('/en/cases?country=bt')
  })

  it('name each page in both languages', () => {
    expect(alternates(linkTo.home)).toEqual({ 'x-default': '/ja', ja: '/ja', en: '/en' })
  })

  it('are absolute under the public address, whether or not it ends with a slash', () => {
    vi.stubEnv('PUBLIC_URL', 'https://cases.example.jp/')
    expect(publicUrl()).toBe('https://cases.example.jp')
    expect(absoluteUrl('/ja')).toBe('https://cases.example.jp/ja')
  })

  it('are built in one place: no component writes an address of its own', () => {
    const folder = join(import.meta.dirname, '../../../src/ui')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
    const written = files.filter((name) => /(?:href|action)=(?:"\/|\{`\/)/.test(readFileSync(join(folder, name), 'utf8')))
    expect(written).toEqual([])
  })
})

it('tells a text from others by its beginning, cut between words and marked', () => {
  expect(beginningOf('A short one.', 'en')).toBe('A short one.')
  expect(beginningOf('Readiness for future inbound tourism, and the effect of hosting', 'en')).toBe('Readiness for future inbound tourism…')
  expect(beginningOf('あ'.repeat(50), 'ja')).toBe(`${'あ'.repeat(40)}…`)
})
