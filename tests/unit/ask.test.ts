/** A question is answered by sentences as they stand in the cases; what is found is compared with a plain reading of the content files. */
import { beforeAll, describe, expect, it } from 'vitest'

import { askCases } from '@/src/catalogue/ask/ask'
import { askGroups } from '@/src/catalogue/ask/passages'
import { canonicalText } from '@/src/catalogue/search/canonical'
import { prepareSearch } from '@/src/catalogue/search/documents'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'

const snapshot = contentSnapshot()
const asked = (question: string, language: Language = 'ja', of: CatalogueSnapshot = snapshot) => askCases(of, canonicalText(question), language)
const all = (answer: ReturnType<typeof asked>) => askGroups.flatMap((group) => answer.groups[group].passages)
const rowsOf = (answer: ReturnType<typeof asked>) => all(answer).map(({ row }) => row)

beforeAll(() => prepareSearch(snapshot))

describe('An answer', () => {
  it.each([
    ['外国人住民が増えて、まちはどう変わったか', 'ja'],
    ['お金が続かなかった事例はあるか', 'ja'],
    ['Why did young people come?', 'en'],
    ['JICA', 'en'],
  ] as const)('to %s has only sentences that stand word for word in the row that it leads to', (question, language) => {
    const passages = all(asked(question, language))
    expect(passages.length).toBeGreaterThan(0)
    for (const { record, group, row, sentence, lang } of passages) {
      const rows = { changed: record.outcomes, why: record.factors, limits: record.limits }[group]
      const written = rows.find(({ id }) => id === row)?.statement[lang]
      expect(written, row).toContain(sentence)
    }
  })

  it('finds every row that says a word, counted by a plain reading', () => {
    const answer = asked('草の根技術協力事業')
    const words = /草の根|JPP|JICA Partnership Program/
    const says = (row: { readonly statement: { readonly ja: string; readonly en: string }; readonly heading?: { readonly ja: string; readonly en: string } }) =>
      words.test(`${row.statement.ja} ${row.statement.en} ${row.heading?.ja} ${row.heading?.en}`)
    for (const [group, list] of [
      ['changed', 'outcomes'],
      ['why', 'factors'],
      ['limits', 'limits'],
    ] as const) {
      const plain = content.cases.flatMap((file) => file[list].filter(says).map(({ id }) => `${file.slug}-${id}`))
      expect(answer.groups[group].passages.map(({ row }) => row).sort(), group).toEqual(plain.sort())
      expect(answer.groups[group].cases).toBe(content.cases.filter((file) => file[list].some(says)).length)
    }
    expect(answer.outOf).toBe(content.cases.length)
  })

  it('reads everyday words as those that mean the same', () => {
    expect(rowsOf(asked('若い人はなぜ来たのか'))).toContain('komagane-o05')
    expect(rowsOf(asked('言葉の壁'))).toContain('nishio-chiryu-l01')
  })

  it('puts first what says more of the question', () => {
    expect(asked('帰国隊員が農村に移り住んで担い手になった').groups.changed.passages[0]?.row).toBe('kanra-o08')
  })

  it('is in the reader’s language, and marks the words where they stand', () => {
    const [first] = all(asked('農家', 'en'))
    expect(first?.lang).toBe('en')
    const passage = all(asked('農家', 'ja')).find(({ ranges }) => ranges.length > 0)
    expect(passage?.ranges.map(({ from, to }) => passage.sentence.slice(from, to))).toEqual(expect.arrayContaining([expect.stringMatching(/農家|農業|営農/)]))
  })

  it('finds a limit by its kind too', () => {
    const money = content.cases.flatMap(({ slug, limits }) => limits.filter(({ kind }) => kind === 'money').map(({ id }) => `${slug}-${id}`))
    expect(money.length).toBeGreaterThan(0)
    expect(asked('お金').groups.limits.passages.map(({ row }) => row)).toEqual(expect.arrayContaining(money))
  })
})

describe('Nothing that fits', () => {
  it('is said, with the names that are nearest', () => {
    const answer = asked('ザンビヤ')
    expect({ cases: answer.cases, passages: all(answer).length }).toEqual({ cases: 0, passages: 0 })
    expect(answer.nearest.map(({ name }) => name.ja)).toContain('ザンビア')
  })

  it.each(['', '？！', '何', '🙂', '宇宙旅行', '\u0000\u202e<script>'])('is found for %j, without a fault', (question) => {
    expect(asked(question).cases).toBe(0)
  })

  it('is found for a text without end', () => {
    expect(asked('茶のない'.repeat(2_000)).terms.length).toBeLessThan(20)
  })

  it('is found by a word that stands in too many others, and by a part of a word', () => {
    expect(rowsOf(asked('国際宇宙'))).toEqual([])
  })

  it('is found without a case', () => {
    expect(asked('農業', 'ja', { ...snapshot, cases: [] })).toMatchObject({ cases: 0, outOf: 0 })
  })
})
