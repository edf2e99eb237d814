import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

import { limitSentences } from '@/src/catalogue/limit-sentences'
import { readParameters } from '@/src/catalogue/parameters'
import type { CatalogueSnapshot, LimitRow } from '@/src/catalogue/types'
import { chosenLimits, groupsOf, limitCounts } from '@/src/explore/limits/counting'
import { LimitsPage } from '@/src/explore/limits/page'
import { limitsQuery } from '@/src/explore/limits/query'
import { limitsFile } from '@/src/explore/limits/table'
import type { Language } from '@/src/i18n/languages'
import { viewOf } from '@/src/ui/view'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { both, caseOf, snapshot } from '@/tests/fixtures/snapshot'
import { parsed, words } from '@/tests/support/html'

const shipped = contentSnapshot()
const query = (text: string, of: CatalogueSnapshot) => limitsQuery.parse(readParameters(text), of)
const draw = (of: CatalogueSnapshot, text = '', language: Language = 'ja') =>
  renderToStaticMarkup(<LimitsPage view={viewOf(of, language)} query={query(text, of)} />)

/** The content files read plainly, without the schema and the loader. */
const fileSchema = z.object({
  slug: z.string(),
  limits: z.array(z.object({ kind: z.string().optional(), answeredBy: z.string().optional(), statement: z.object({ ja: z.string() }) })).default([]),
})
const folder = path.resolve('src/content/cases')
const files = readdirSync(folder).map((file) => fileSchema.parse(parseYaml(readFileSync(path.join(folder, file), 'utf8'))))

const row = (id: string, change: Partial<LimitRow> = {}): LimitRow => ({
  id,
  statement: both(`${id}です。`, id),
  kind: 'money',
  answeredBy: null,
  evidence: null,
  ...change,
})
const [one, two] = [caseOf('kakuu'), caseOf('hinagata')]
const made: CatalogueSnapshot = {
  ...snapshot,
  cases: [
    { ...one, limits: [row('a1', { answeredBy: 'kakuu-f01' }), row('a2', { kind: null }), row('a3', { kind: 'other' })] },
    { ...two, limits: [row('b1', { kind: 'people' }), row('b2', { kind: 'people' }), row('b3'), row('b4', { kind: 'other' })] },
  ],
}

describe('Limits of all cases', () => {
  it('are counted as the content files have them', () => {
    const { all, answered, cases, without } = limitCounts(shipped)
    const rows = files.flatMap(({ limits }) => limits)
    expect(all.length).toBe(rows.length)
    expect(all.length).toBeGreaterThan(30)
    expect(answered).toBe(rows.filter(({ answeredBy }) => answeredBy !== undefined).length)
    expect(cases).toBe(files.filter(({ limits }) => limits.length > 0).length)
    expect(without.map(({ slug }) => slug).sort()).toEqual(
      files
        .filter(({ limits }) => limits.length === 0)
        .map(({ slug }) => slug)
        .sort(),
    )
    for (const { group, limits, cases: count } of groupsOf(all)) {
      const own = files.filter((file) => file.limits.some(({ kind }) => kind === group))
      expect([group, limits.length, count]).toEqual([group, own.flatMap((file) => file.limits).filter(({ kind }) => kind === group).length, own.length])
    }
    expect(words(draw(shipped))).toContain(
      `${files.length}件のうち${cases}件 の事例に、うまくいかなかったことや条件が書かれています。 ${rows.length}項目のうち`,
    )
  })

  it('stand in groups, that of most cases first, other conditions and what has no kind last', () => {
    const groups = groupsOf(limitCounts(made).all)
    expect(groups.map(({ group, limits, cases }) => [group, limits.length, cases])).toEqual([
      ['money', 2, 2],
      ['people', 2, 1],
      ['other', 2, 2],
      ['none', 1, 1],
    ])
    expect([...parsed(draw(made)).querySelectorAll('h3')].map((heading) => heading.firstChild?.textContent?.trim())).toEqual([
      'お金',
      '人手・力量',
      'そのほかの条件',
      '種類がまだ付いていません',
    ])
  })

  it('are said in words beside the dots: how many were answered, and that none was', () => {
    expect(words(draw(made))).toContain('うち1項目に、応えたことが書かれています。')
    for (const language of ['ja', 'en'] as const) expect(words(draw(made, '', language))).not.toMatch(/うち0項目|answered 0 of/)
  })

  it('are chosen by kind and by case, under one address', () => {
    const ids = (text: string) => chosenLimits(made, query(text, made)).map((limit) => limit.row.id)
    expect(ids('kind=people')).toEqual(['b1', 'b2'])
    expect(ids('kind=none')).toEqual(['a2'])
    expect(ids('case=hinagata&kind=money')).toEqual(['b3'])
    expect(ids('case=hinagata&kind=none')).toEqual([])
    const canonical = (text: string) => limitsQuery.write(query(text, made))
    expect(canonical('case=hinagata&kind=money&kind=people&x=1')).toBe('kind=money&case=hinagata')
    expect(canonical('kind=<script>&case=../../etc')).toBe('')
    expect(canonical(`kind=${'a'.repeat(10_000)}`)).toBe('')
    expect(words(draw(made, 'case=hinagata&kind=none'))).toContain('なかったという意味ではありません')
  })

  it('stand each beside what answered it, with its case and source, and lead to their rows', () => {
    const page = parsed(draw(made))
    const [first, second] = page.querySelectorAll('.limit')
    expect(first?.querySelector('.limit-case a')?.getAttribute('href')).toBe('/ja/cases/kakuu#a1')
    expect(first?.querySelector('.limit-answer a')?.getAttribute('href')).toBe('/ja/cases/kakuu#kakuu-f01')
    expect(second?.querySelector('.limit-answer')?.textContent).toBe('応えたことは書かれていません')
    expect(words(draw(snapshot))).toContain('架空事例01「あらまし」')
  })

  it('are a table with case number, source, section and level, in the order of the page', () => {
    const { columns, rows } = limitsFile.at(readParameters('kind=people'), shipped, 'ja')
    expect(columns.map(({ name }) => name)).toEqual(['種類', '限界・条件', 'これに応えたこと', '事例番号', '事例', '出典', '箇所', '根拠の種類'])
    expect(rows.length).toBe(files.flatMap(({ limits }) => limits).filter(({ kind }) => kind === 'people').length)
    expect(rows[0]).toEqual([
      '人手・力量',
      expect.objectContaining({ href: expect.stringContaining('#') }),
      expect.anything(),
      '02',
      expect.stringContaining('帯広市'),
      expect.anything(),
      expect.stringContaining('モデル事例02'),
      expect.anything(),
    ])
  })

  it('marks what is not in English yet as Japanese', () => {
    const japanese = { ...snapshot, cases: [{ ...one, limits: [row('a1', { statement: both('日本語だけです。', '') })] }] }
    expect(draw(japanese, '', 'en')).toContain('<p lang="ja">日本語だけです。</p>')
  })

  it('in sentences, the strongest first', () => {
    const limits = [row('a', { statement: both('重いです。続きます。', 'Heavy. It goes on.') }), row('b', { statement: both('軽いです。', '') })]
    expect(limitSentences({ limits }, 'ja')).toEqual(['重いです。', '続きます。', '軽いです。'])
    expect(limitSentences({ limits }, 'en')).toEqual(['Heavy.', 'It goes on.', '軽いです。'])
    expect(limitSentences({ limits: [] }, 'ja')).toEqual([])
  })
})
