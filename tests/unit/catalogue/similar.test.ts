import { describe, expect, it } from 'vitest'

import { lookup } from '@/src/catalogue/lookup'
import { resemblance, similarityRules, similarTo } from '@/src/catalogue/similar'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { both, emptyCase, snapshot as fixture } from '@/tests/fixtures/snapshot'

type Derived = CaseRecord['derived']

const made = (slug: string, derived: Partial<Derived>, rest: Partial<CaseRecord> = {}): CaseRecord => ({
  ...emptyCase,
  slug,
  number: slug,
  ...rest,
  derived: { ...emptyCase.derived, ...derived },
})
const having = (...cases: readonly CaseRecord[]): CatalogueSnapshot => ({ ...fixture, cases })
const caseIn = (snapshot: CatalogueSnapshot, slug: string): CaseRecord => {
  const found = lookup(snapshot).cases.get(slug)
  if (!found) throw new Error(`No case ${slug}`)
  return found
}
const slugs = (snapshot: CatalogueSnapshot, slug: string, most?: number) => similarTo(snapshot, caseIn(snapshot, slug), most).map(({ record }) => record.slug)

describe('Similar cases', () => {
  it('come in the order of what they share, equal ones by their number, however the catalogue is sorted', () => {
    const cases = [
      made('05', { factors: ['key-person'] }),
      made('04', { factors: ['key-person', 'outsiders'] }),
      made('03', { factors: ['key-person'] }),
      made('02', { factors: ['key-person'] }),
      made('01', { factors: ['key-person', 'outsiders'] }),
      made('06', {}),
    ]
    expect(slugs(having(...cases), '01')).toEqual(['04', '02', '03', '05'])
    expect(slugs(having(...[...cases].reverse()), '01')).toEqual(['04', '02', '03', '05'])
  })

  it('weigh what few cases have more than what many have', () => {
    const common = ['02', '03', '04', '05'].map((slug) => made(slug, { factors: ['key-person'] }))
    const snapshot = having(made('01', { factors: ['key-person', 'outsiders'] }), ...common, made('09', { factors: ['outsiders'] }), made('10', {}))
    expect(slugs(snapshot, '01')[0]).toBe('09')
  })

  it('are not shown for their region or kind of place alone', () => {
    const snapshot = having(made('01', { prefectures: ['mihon'] }, { places: ['kakuu'] }), made('02', { prefectures: ['mihon'] }, { places: ['tsukue'] }))
    expect(slugs(snapshot, '01')).toEqual([])
  })

  it('say what is unlike only where both say something', () => {
    const snapshot = having(
      made('01', { factors: ['key-person'], countries: ['BT'] }, { perspective: '1' }),
      made('02', { factors: ['key-person'], countries: ['MN'] }),
      made('03', { factors: ['key-person'] }, { perspective: '2' }),
    )
    const unlike = Object.fromEntries(similarTo(snapshot, caseIn(snapshot, '01')).map(({ record, unlike: all }) => [record.slug, all]))
    expect(unlike).toEqual({ '02': [{ trait: 'country', own: ['BT'], other: ['MN'] }], '03': [{ trait: 'perspective', own: ['1'], other: ['2'] }] })
  })

  it('name a shared kind of programme without the programme above it, and a prefecture without its region', () => {
    const programmes = ['partnership-kind']
    const snapshot = having(
      made('01', { programmes, prefectures: ['mihon'] }, { places: ['kakuu'] }),
      made('02', { programmes, prefectures: ['mihon'] }, { places: ['tsukue'] }),
      made('03', { programmes: ['partnership'] }),
    )
    const same = Object.fromEntries(similarTo(snapshot, caseIn(snapshot, '01')).map(({ record, same: all }) => [record.slug, all]))
    expect(same['02']).toEqual([
      { trait: 'programme', values: programmes },
      { trait: 'prefecture', values: ['mihon'] },
    ])
    expect(same['03']).toEqual([{ trait: 'programme', values: ['partnership'] }])
  })

  it('begin with what an editor pinned, with the reason, and never show what an editor hid', () => {
    const reason = both('隣の町だからです。', 'They are neighbours.')
    const similar = {
      pinned: [
        { case: '04', reason },
        { case: 'gone', reason },
        { case: '03', reason },
      ],
      hidden: [
        { case: '02', reason },
        { case: '03', reason },
      ],
    }
    const factors = ['key-person']
    const snapshot = having(made('01', { factors }, { similar }), made('02', { factors }), made('03', { factors }), made('04', {}), made('05', { factors }))
    const shown = similarTo(snapshot, caseIn(snapshot, '01'))
    expect(shown.map(({ record, pinned }) => [record.slug, pinned])).toEqual([
      ['04', reason],
      ['05', null],
    ])
  })

  it('keep all that is pinned, also beyond the usual number', () => {
    const pinned = ['02', '03'].map((slug) => ({ case: slug, reason: both('理由', 'Reason') }))
    const snapshot = having(
      made('01', { factors: ['key-person'] }, { similar: { pinned, hidden: [] } }),
      made('02', {}),
      made('03', {}),
      made('04', { factors: ['key-person'] }),
    )
    expect(slugs(snapshot, '01', 1)).toEqual(['02', '03'])
  })
})

describe('Similar cases of the content', () => {
  const snapshot = contentSnapshot()

  it('resemble each other the same in both directions', () => {
    const plain = ({ score, same }: ReturnType<typeof resemblance>) => [score, same.map(({ trait, values }) => [trait, [...values].sort()])]
    for (const a of snapshot.cases) {
      for (const b of snapshot.cases) expect(plain(resemblance(snapshot, a, b))).toEqual(plain(resemblance(snapshot, b, a)))
    }
  })

  it('share exactly the reasons, changes and conditions that their files share', () => {
    const termsOf = (slug: string) => {
      const file = content.cases.find((one) => one.slug === slug)
      return {
        factor: new Set(file?.factors.map(({ factor }) => factor)),
        impact: new Set(file?.outcomes.map(({ impact }) => impact)),
        condition: new Set([...(file?.challenges ?? []), ...(file?.resources ?? [])].flatMap(({ condition }) => condition ?? [])),
      }
    }
    for (const a of snapshot.cases) {
      for (const { record: b, same } of similarTo(snapshot, a)) {
        const [own, other] = [termsOf(a.slug), termsOf(b.slug)]
        for (const trait of ['factor', 'impact', 'condition'] as const) {
          const shared = [...own[trait]].filter((term) => other[trait].has(term))
          expect([...(same.find((one) => one.trait === trait)?.values ?? [])].sort(), `${a.slug}, ${b.slug}: ${trait}`).toEqual(shared.sort())
        }
      }
    }
  })

  it('are found for every case that was studied, and for none whose study was cancelled', () => {
    for (const record of snapshot.cases) expect(similarTo(snapshot, record).length > 0, record.slug).toBe(record.study.kind !== 'cancelled')
  })

  it('stand in the order of the sums that the pairs have', () => {
    for (const record of snapshot.cases) {
      const scores = similarTo(snapshot, record, 50).map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      const grounds = ['factor', 'impact', 'condition', 'programme', 'country']
      const all = snapshot.cases
        .filter(({ slug }) => slug !== record.slug)
        .map((other) => resemblance(snapshot, record, other))
        .filter(({ same }) => same.some(({ trait }) => grounds.includes(trait)))
        .map(({ score }) => score)
      expect(scores).toEqual(all.sort((a, b) => b - a))
    }
  })

  it('have their weights in one table, each trait once', () => {
    expect(new Set(similarityRules.map(({ trait }) => trait)).size).toBe(similarityRules.length)
  })

  it('are found among five thousand cases', () => {
    const cases = Array.from({ length: 5000 }, (_, at) => ({ ...(snapshot.cases[at % snapshot.cases.length] ?? emptyCase), slug: `case-${at}` }))
    const large = { ...snapshot, cases }
    // The index is built once for all cases; each case then costs little.
    for (const record of cases.slice(0, 1)) expect(similarTo(large, record)).toHaveLength(4)
    for (const record of cases.slice(1, 11)) expect(similarTo(large, record)).toHaveLength(record.study.kind === 'cancelled' ? 0 : 4)
  })
})
