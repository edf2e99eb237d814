import { describe, expect, it } from 'vitest'

import { matchedBecause, whatChanged, whyItWorked } from '@/src/catalogue/card-summary'
import { coverage } from '@/src/catalogue/coverage'
import { elementCounts, frequencies } from '@/src/catalogue/frequencies'
import { lastModified } from '@/src/catalogue/last-modified'
import { lookup, oncePerSnapshot } from '@/src/catalogue/lookup'
import { changesFrom, eventsBehind, rowAt } from '@/src/catalogue/pathways'
import { noChoice } from '@/src/catalogue/query'
import { termCounts } from '@/src/catalogue/term-counts'
import { usageOfCountry, usageOfElement, usageOfFactor, usageOfImpact, usageOfOrganisation, usageOfPlace, usageOfProgramme } from '@/src/catalogue/usage'
import { caseYears, firstJicaYearText } from '@/src/catalogue/years'
import { caseOf, emptyCase, period, snapshot } from '@/tests/fixtures/snapshot'

const brief = (usage: ReturnType<typeof usageOfImpact>) => usage.map(({ record, rows }) => [record.slug, rows.map(({ id }) => id)])

describe('Finding an entry', () => {
  const { cases, country, programmeLine } = lookup(snapshot)

  it('leads from a former slug to the present one', () => {
    expect(cases.find('kakuu-machi')).toEqual({ kind: 'moved', slug: 'kakuu' })
    expect(cases.find('kakuu')).toMatchObject({ kind: 'found' })
    expect(cases.find('nowhere')).toEqual({ kind: 'missing' })
  })

  it('prefers the case that has a slug now to one that had it before', () => {
    const taken = { ...snapshot, cases: [caseOf('kakuu'), { ...emptyCase, slug: 'kakuu-machi' }] }
    expect(lookup(taken).cases.find('kakuu-machi')).toMatchObject({ kind: 'found' })
  })

  it('does not take a property of every object for an entry', () => {
    expect(cases.find('constructor')).toEqual({ kind: 'missing' })
    expect(cases.get('__proto__')).toBeUndefined()
  })

  it('finds a country by its code in any case', () => {
    expect(country('bt')).toBe(country('BT'))
  })

  it('ends where two programmes are kinds of each other', () => {
    const [first, second] = snapshot.programmes
    if (!first || !second) throw new Error('the fixture has programmes')
    const circle = {
      ...snapshot,
      programmes: [
        { ...first, parent: second.slug },
        { ...second, parent: first.slug },
      ],
    }
    expect(lookup(circle).programmeLine(first.slug)).toEqual([first.slug, second.slug])
    expect(programmeLine('partnership-kind')).toEqual(['partnership-kind', 'partnership'])
  })

  it('is prepared once for a snapshot and anew for the next', () => {
    let times = 0
    const compute = oncePerSnapshot(() => (times += 1))
    compute(snapshot)
    compute(snapshot)
    expect(times).toBe(1)
    compute({ ...snapshot, revision: 8 })
    expect(times).toBe(2)
  })
})

describe('What is counted', () => {
  it('names how many of the survey’s cases are here', () => {
    expect(coverage(snapshot)).toMatchObject([{ entered: 4, outOf: 12, cancelled: 1 }])
  })

  it('leaves cases that report nothing out of what the cases have in common', () => {
    const { outOf, impacts, factors } = frequencies(snapshot)
    expect(outOf).toBe(3)
    expect(impacts).toEqual([
      { slug: 'vitality', count: 2 },
      { slug: 'related-population', count: 2 },
      { slug: 'visitors', count: 1 },
    ])
    expect(factors[0]).toEqual({ slug: 'key-person', count: 2 })
  })

  it('puts every case into exactly one region of the three circles', () => {
    const { outOf, reached, regions } = elementCounts(snapshot)
    expect(regions.reduce((sum, { count }) => sum + count, 0)).toBe(outOf)
    expect(reached).toEqual({ social: 2, economic: 1, multicultural: 0 })
    expect(regions.find(({ elements }) => elements.length === 0)?.count).toBe(1)
  })

  it('counts cases, not rows, and a prefecture’s places with it', () => {
    const { place, country, programme, organisation } = termCounts(snapshot)
    expect(place.get('mihon')).toBe(2)
    expect(country.get('bt')).toBe(3)
    expect(programme.get('partnership')).toBe(1)
    expect(organisation.get('kakuu-town')).toBe(1)
    expect(organisation.has('nobody')).toBe(false)
  })

  it('takes the newest change from the data, never from the clock', () => {
    expect(lastModified(snapshot)).toBe('2024-05-04T03:00:00.000Z')
  })
})

describe('The page of a term', () => {
  it('quotes the very rows that use it', () => {
    expect(brief(usageOfImpact(snapshot, 'vitality'))).toEqual([
      ['kakuu', ['kakuu-o01']],
      ['hinagata', ['hinagata-o01']],
    ])
    expect(brief(usageOfFactor(snapshot, 'outsiders'))).toEqual([['kakuu', ['kakuu-f02']]])
    expect(brief(usageOfElement(snapshot, 'social'))).toEqual([
      ['hinagata', ['hinagata-o02']],
      ['tsukue', ['tsukue-o01']],
    ])
    expect(brief(usageOfProgramme(snapshot, 'partnership'))).toEqual([['kakuu', ['kakuu-t02']]])
    expect(brief(usageOfOrganisation(snapshot, 'kakuu-town'))).toEqual([['kakuu', ['kakuu-a01', 'kakuu-t01']]])
  })

  it('lists a case that an editor added without a row', () => {
    expect(brief(usageOfCountry(snapshot, 'bt'))).toEqual([
      ['kakuu', ['kakuu-t02']],
      ['hinagata', ['hinagata-t01']],
      ['tsukue', []],
    ])
  })

  it('shows under a prefecture the cases of the places in it, under a place its own', () => {
    expect(brief(usageOfPlace(snapshot, 'mihon')).map(([slug]) => slug)).toEqual(['kakuu', 'tsukue'])
    expect(brief(usageOfPlace(snapshot, 'kakuu')).map(([slug]) => slug)).toEqual(['kakuu'])
  })
})

describe('A result card', () => {
  it('names the furthest-reaching change first and says how many more there are', () => {
    expect(whatChanged(snapshot, caseOf('kakuu'), 1)).toEqual({ slugs: ['visitors'], more: 1 })
    expect(whyItWorked(caseOf('kakuu'))).toEqual({ slugs: ['key-person', 'outsiders'], more: 0 })
  })

  it('says which chosen values the case has and where it says so', () => {
    const choice = { ...noChoice, country: ['bt', 'mn'], impact: ['vitality'], programme: ['partnership'], region: ['kanto'] }
    expect(matchedBecause(snapshot, caseOf('kakuu'), choice)).toEqual([
      { facet: 'impact', value: 'vitality', row: 'kakuu-o01' },
      { facet: 'programme', value: 'partnership', row: 'kakuu-t02' },
      { facet: 'country', value: 'bt', row: 'kakuu-t02' },
      { facet: 'region', value: 'kanto', row: null },
    ])
  })
})

describe('What led to what', () => {
  const kakuu = caseOf('kakuu')

  it('links an outcome to the event behind it and the event to its outcome', () => {
    expect(eventsBehind(kakuu, 'vitality').map(({ id }) => id)).toEqual(['kakuu-t02'])
    expect(changesFrom(kakuu, 'kakuu-t02')).toEqual(['vitality'])
    expect(eventsBehind(kakuu, 'visitors')).toEqual([])
  })

  it('leads to the row that tells of an impact, or nowhere in the case', () => {
    expect(rowAt(kakuu, { kind: 'impact', impact: 'visitors' })).toBe('kakuu-o02')
    expect(rowAt(kakuu, { kind: 'impact', impact: 'unused' })).toBeNull()
  })
})

describe('The years of a case', () => {
  it('are no more exact than its source', () => {
    expect(caseYears(caseOf('kakuu'), 'ja')).toBe('1990年代〜')
    expect(caseYears(caseOf('kakuu'), 'en')).toBe('since the 1990s')
    expect(caseYears(caseOf('hinagata'), 'ja')).toBe('2010年')
    expect(caseYears(caseOf('chuushi'), 'ja')).toBe('')
  })

  it('say when the work with JICA began', () => {
    expect(firstJicaYearText(caseOf('kakuu'), 'ja')).toBe('2003年')
    expect(firstJicaYearText(caseOf('chuushi'), 'ja')).toBeNull()
    const decade = {
      ...caseOf('hinagata'),
      timeline: caseOf('hinagata').timeline.map((row) => ({ ...row, period: period('1990年代') })),
      derived: { ...caseOf('hinagata').derived, firstYear: 1990, lastYear: 1999, firstJicaYear: 1990 },
    }
    expect(firstJicaYearText(decade, 'en')).toBe('1990s')
    expect(caseYears(decade, 'en')).toBe('1990s')
  })
})
