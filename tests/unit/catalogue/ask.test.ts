/** A question is answered by sentences as they stand in the cases; what is found is compared with a plain reading of the content files. */
import { runInNewContext } from 'node:vm'

import { beforeAll, describe, expect, it } from 'vitest'

import { askCases } from '@/src/catalogue/ask/ask'
import { askGroups } from '@/src/catalogue/ask/groups'
import { canonicalText, longestQuestion } from '@/src/catalogue/search/canonical'
import { prepareSearch } from '@/src/catalogue/search/documents'
import { commonTerms } from '@/src/catalogue/search/nearest'
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

  it.each([
    ['お金が足りないときはどうしましたか？', ['お金', '足りない']],
    ['予算がないのですが、どうすればよいでしょうか', ['予算']],
    ['失敗した例はありますか', ['失敗した']],
    ['企業にとってのメリットは何でしょうか', ['企業', 'メリット']],
    ['住民の反対はありましたか', ['住民', '反対']],
    ['空き家', ['空き家']],
    ['空き家を活かした例を教えてください', ['空き家', '活かした']],
    ['How did they find money?', ['money']],
    ['How did they deal with language barriers?', ['language barriers']],
    ['何が生まれたか', ['生まれた']],
    ['関係人口って何ですか', ['関係人口']],
    ['反対する人はいなかったのか', ['反対する', '人']],
    ['自分の町の中学生', ['町', '中学生']],
    ['若者、農家、地元の会社。', ['若者', '農家', '地元', '会社']],
    ['米作りを教えた例', ['米作り', '教えた']],
    ['受け入れを続けるには', ['受け入れ', '続ける']],
    ['取り組みを広げるには', ['取り組み', '広げる']],
    ['人づくりに取り入れた', ['人づくり', '取り', '入れた']],
    ['まちづくりの担い手', ['まちづくり', '担い手']],
  ])('reads %j by what it asks about, not by how it is put', (question, words) => {
    expect(asked(question).terms.map(({ typed }) => typed)).toEqual(words)
  })

  it.each([
    ['がいこくじんとなかよくするには', '外国人', 'ja'],
    ['わかもの　ふえた', '若者', 'ja'],
    ['What about young people?', 'young people', 'en'],
    ['How did they deal with language barriers?', '言葉の壁', 'en'],
  ] as const)('to %s is that to %s', (question, plain, language) => {
    const rows = rowsOf(asked(question, language))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.toSorted()).toEqual(rowsOf(asked(plain, language)).toSorted())
  })

  it('says which words no sentence has, and does not answer by what all cases are about', () => {
    expect(asked('女性の活躍').notSaid).toEqual(['女性'])
    expect(
      content.cases.some((file) =>
        [...file.outcomes, ...file.factors, ...file.limits].some(({ statement }) => /女性|wom[ae]n/i.test(JSON.stringify(statement))),
      ),
    ).toBe(false)
    expect(asked('雪が多い地域')).toMatchObject({ cases: 0, notSaid: ['雪'] })
    expect(asked('雪が多い地域で若者を呼び戻すには').notSaid).toEqual(['雪'])
    expect(asked('地域').cases).toBeGreaterThan(0)
  })

  it.each([
    ['Why did it work?', 'en', 'why', 'factors'],
    ['うまくいった理由を教えてください', 'ja', 'why', 'factors'],
    ['何が変わったのですか', 'ja', 'changed', 'outcomes'],
    ['What were the results?', 'en', 'changed', 'outcomes'],
  ] as const)('to %s, which names nothing, is the whole group, counted by a plain reading', (question, language, group, list) => {
    const answer = asked(question, language)
    const rows = content.cases.flatMap((file) => file[list].map(({ id }) => `${file.slug}-${id}`))
    expect(rowsOf(answer).toSorted()).toEqual(rows.toSorted())
    expect(answer.groups[group].passages).toHaveLength(rows.length)
  })

  it('reads a compound that nobody says by all of its parts', () => {
    const passages = all(asked('日本語教室'))
    expect(passages.length).toBeGreaterThan(0)
    const said = (row: string) =>
      content.cases.flatMap((file) => [...file.outcomes, ...file.factors, ...file.limits].filter(({ id }) => row === `${file.slug}-${id}`))
    for (const { row } of passages) expect(JSON.stringify(said(row)), row).toMatch(/教室/)
  })

  it('is not hidden by one rare word that has nothing to do with it', () => {
    const money = rowsOf(asked('money', 'en'))
    expect(rowsOf(asked('Can a small town do this without money?', 'en'))).toEqual(expect.arrayContaining(money))
  })

  it.each([
    ['島', 'ama', ['higashimatsushima']],
    ['国', 'higashimatsushima', []],
    ['水', 'okinawa', ['saku']],
    ['子', 'nishio-chiryu', []],
    // 小学校, but nothing that begins in one word and ends in the next.
    ['学校', 'saitama', []],
  ])('takes kanji where they are a word: %s', (question, told, not) => {
    const cases = all(asked(question)).map(({ record }) => record.slug)
    expect(cases).toContain(told)
    for (const slug of not) expect(cases).not.toContain(slug)
  })

  it.each([
    ['米', /米(?!国)/],
    ['本', /本(?![来邦])/],
    ['議会', /(?<!協)議会/],
    ['京都', /(?<!東)京都/],
    ['海', /海(?![外士])/],
    ['国', /国(?![際籍内外])/],
  ])('does not take %s for a word within another, by a plain reading', (question, plain) => {
    for (const { sentence, ranges } of all(asked(question))) if (ranges.length > 0) expect(sentence).toMatch(plain)
    for (const { record, row } of all(asked(question))) {
      const own = [...record.outcomes, ...record.factors, ...record.limits].find(({ id }) => id === row)
      expect(JSON.stringify([own, snapshot.promotingFactors, snapshot.impactTags]), row).toMatch(plain)
    }
  })

  it('answers by the thing, not by what it is like, and says what nobody says', () => {
    expect(rowsOf(asked('大切な文化')).toSorted()).toEqual(rowsOf(asked('文化')).toSorted())
    expect(rowsOf(asked('小さな島で国際協力をするには')).toSorted()).toEqual(rowsOf(asked('島')).toSorted())
    expect(rowsOf(asked('small island', 'en')).toSorted()).toEqual(rowsOf(asked('island', 'en')).toSorted())
    const water = asked('安全な水')
    expect(rowsOf(water).toSorted()).toEqual(rowsOf(asked('水')).toSorted())
    expect(rowsOf(water).length).toBeGreaterThan(0)
    expect(water.notSaid).toEqual(['安全'])
  })

  it('answers a compound that nobody says by what it is about, and says so', () => {
    const answer = asked('平和学習')
    expect(rowsOf(answer)).toEqual(rowsOf(asked('平和')))
    expect(rowsOf(answer).length).toBeGreaterThan(0)
    expect(answer.notSaid).toEqual(['平和学習'])
    expect(answer.terms.map(({ typed }) => typed)).toEqual(['平和学習', '平和'])
    expect(asked('日本語教室').terms.map(({ typed }) => typed)).toEqual(['日本語教室', '日本語', '教室'])
    expect(asked('地域医療').terms.map(({ typed }) => typed)).toEqual(['地域医療'])
    // Not by what is done with it alone: 女性 is in no row, 活躍 in some.
    expect(asked('女性活躍').cases).toBe(0)
    expect(asked('活躍').cases).toBeGreaterThan(0)
  })

  it.each(['い', 'けい', 'し', 'してい', 'いけません', 'か', '空き家', 'のはの'])(
    'to %s said without end comes, for nothing in it can be read in ever more ways',
    (said) => {
      const read = () => askCases(snapshot, canonicalText(said.repeat(300), longestQuestion), 'ja')
      // Only a limit of this kind ends a pattern that hangs: that of a test waits for it.
      expect(() => void runInNewContext('read()', { read }, { timeout: 30_000 })).not.toThrow()
    },
  )

  it('to who asks for failures holds every limit of every case', () => {
    const limits = content.cases.flatMap((file) => file.limits.map(({ id }) => `${file.slug}-${id}`))
    for (const [question, language] of [
      ['失敗した例はありますか', 'ja'],
      ['What went wrong?', 'en'],
    ] as const) {
      expect(
        asked(question, language)
          .groups.limits.passages.map(({ row }) => row)
          .sort(),
        question,
      ).toEqual(limits.toSorted())
    }
  })

  it('shows the reader’s language also where the words stand in the other one', () => {
    for (const [question, language] of [
      ['お金', 'en'],
      ['money', 'ja'],
      ['子どもたちはどう変わりましたか', 'ja'],
    ] as const) {
      const passages = all(asked(question, language))
      expect(passages.length, question).toBeGreaterThan(0)
      for (const { record, row, sentence, lang } of passages) {
        const statement = [...record.outcomes, ...record.factors, ...record.limits].find(({ id }) => id === row)?.statement
        expect(lang).toBe(statement?.[language] ? language : lang)
        expect(statement?.[lang]).toContain(sentence)
      }
    }
  })

  it('of nothing has beside it what most cases tell of, counted by a plain reading', () => {
    expect(asked('ロケット').nearest).toEqual([])
    const cases = (kind: 'outcomes' | 'factors', slug: string) =>
      content.cases.filter((file) => file[kind].some((row) => ('impact' in row ? row.impact : row.factor) === slug)).length
    const counted = (kind: 'outcomes' | 'factors') => {
      const slugs = content.cases.flatMap((file) => file[kind].map((row) => ('impact' in row ? row.impact : row.factor)))
      return [...new Set(slugs)]
        .map((slug) => cases(kind, slug))
        .toSorted((a, b) => b - a)
        .slice(0, 3)
    }
    const common = commonTerms(snapshot)
    expect(common.filter(({ kind }) => kind === 'impact').map(({ slug }) => cases('outcomes', slug))).toEqual(counted('outcomes'))
    expect(common.filter(({ kind }) => kind === 'factor').map(({ slug }) => cases('factors', slug))).toEqual(counted('factors'))
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

  it.each(['', '？！', '何', '🙂', 'ア', 'ふえ', '宇宙旅行', 'pizza recipe', '\u0000\u202e<script>'])('is found for %j, without a fault', (question) => {
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
