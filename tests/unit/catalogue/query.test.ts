import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { facetsOf, helpfulRemovals } from '@/src/catalogue/facets'
import type { RawParameters } from '@/src/catalogue/parameters'
import {
  type CaseQuery,
  type Choice,
  type FacetName,
  facetNames,
  matches,
  noChoice,
  only,
  parseQuery,
  runQuery,
  sorts,
  wholeList,
  without,
  withoutFacet,
  writeQuery,
} from '@/src/catalogue/query'
import { snapshot } from '@/tests/fixtures/snapshot'

const ask = (choice: Partial<Choice>): CaseQuery => ({ ...wholeList, choice: { ...noChoice, ...choice } })
const slugs = (query: CaseQuery, language: 'ja' | 'en' = 'ja') => runQuery(snapshot, query, language).map(({ slug }) => slug)

/** Values that cases have, values that no case has, and nonsense. */
const values: Readonly<Record<FacetName, readonly string[]>> = {
  element: ['social', 'economic', 'multicultural', 'nonsense'],
  impact: ['vitality', 'visitors', 'related-population', 'unused', 'x'],
  factor: ['key-person', 'outsiders', '?'],
  programme: ['partnership', 'partnership-kind', 'volunteers'],
  country: ['bt', 'BT', 'mn', 'zm', 'qq'],
  region: ['kanto', 'kinki', 'tohoku'],
  prefecture: ['mihon', 'tatoe'],
  perspective: ['1', '2', '9'],
  tier: ['model', 'longlist'],
  study: ['interview', 'desk', 'cancelled', 'guess'],
}
const rawParameters: fc.Arbitrary<RawParameters> = fc.record(
  {
    ...Object.fromEntries(facetNames.map((facet) => [facet, fc.oneof(fc.constantFrom(...values[facet]), fc.subarray([...values[facet]]))])),
    sort: fc.constantFrom(...sorts, 'random'),
    page: fc.constantFrom('1', '2', '-3', 'x'),
    utm_source: fc.string(),
  },
  { requiredKeys: [] },
)

describe('The list of cases', () => {
  it('shows every case in the order of its number when nothing is chosen', () => {
    expect(slugs(wholeList)).toEqual(['kakuu', 'hinagata', 'tsukue', 'chuushi'])
  })

  it('shows a case that has any of the values chosen in one facet', () => {
    expect(slugs(ask({ country: ['bt', 'mn'] }))).toEqual(['kakuu', 'hinagata', 'tsukue'])
  })

  it('shows only cases that answer every facet', () => {
    expect(slugs(ask({ country: ['bt'], element: ['social'] }))).toEqual(['hinagata', 'tsukue'])
  })

  it('finds a case by the programme that its own is a kind of', () => {
    expect(slugs(ask({ programme: ['partnership'] }))).toEqual(['kakuu'])
  })

  it.each([
    ['region', 'kinki', ['hinagata', 'chuushi']],
    ['prefecture', 'mihon', ['kakuu', 'tsukue']],
    ['study', 'cancelled', ['chuushi']],
    ['tier', 'longlist', ['tsukue']],
    ['perspective', '2', ['kakuu']],
    ['factor', 'outsiders', ['kakuu']],
  ] as const)('finds cases by %s', (facet, value, expected) => {
    expect(slugs(only(facet, value))).toEqual(expected)
  })

  it('sorts by the newest change, by the earliest start with undated cases last, and by the name that readers see', () => {
    expect(slugs({ ...wholeList, sort: 'updated' })).toEqual(['hinagata', 'kakuu', 'tsukue', 'chuushi'])
    expect(slugs({ ...wholeList, sort: 'first-year' })).toEqual(['kakuu', 'hinagata', 'tsukue', 'chuushi'])
    expect(slugs({ ...wholeList, sort: 'title' }, 'en').slice(0, 2)).toEqual(['chuushi', 'hinagata'])
  })
})

describe('The address of a list', () => {
  it('drops unknown parameters and values, repeated values and the usual order', () => {
    const query = parseQuery({ country: ['MN', 'bt', 'bt', 'qq'], utm_source: 'mail', sort: 'number', page: '1', element: 'nonsense' }, snapshot)
    expect(writeQuery(query)).toBe('country=bt&country=mn')
  })

  it('is one for one answer: reading what was written gives the same address and the same cases', () => {
    fc.assert(
      fc.property(rawParameters, (raw) => {
        const query = parseQuery(raw, snapshot)
        const again = parseQuery(
          Object.fromEntries([...new URLSearchParams(writeQuery(query)).keys()].map((name) => [name, new URLSearchParams(writeQuery(query)).getAll(name)])),
          snapshot,
        )
        expect(writeQuery(again)).toBe(writeQuery(query))
        expect(slugs(again)).toEqual(slugs(query))
      }),
    )
  })

  it('goes back to the first page when a choice is taken back', () => {
    const query = { ...ask({ country: ['bt', 'mn'], element: ['social'] }), page: 3 }
    expect(writeQuery(without(query, 'country', 'bt'))).toBe('element=social&country=mn')
    expect(writeQuery(withoutFacet(query, 'country'))).toBe('element=social')
  })
})

describe('The counts beside the choices', () => {
  it('say how many cases the list shows when that value alone is chosen in its facet', () => {
    fc.assert(
      fc.property(rawParameters, (raw) => {
        const query = parseQuery(raw, snapshot)
        for (const facet of facetsOf(snapshot, query)) {
          for (const { value, count } of facet.values) {
            expect(slugs({ ...query, choice: { ...query.choice, [facet.name]: [value] } })).toHaveLength(count)
          }
        }
      }),
    )
  })

  it('do not change within a facet when something is ticked in it', () => {
    const counts = (query: CaseQuery) =>
      facetsOf(snapshot, query)
        .find(({ name }) => name === 'country')
        ?.values.map(({ value, count }) => [value, count])
    expect(counts(ask({ country: ['mn'] }))).toEqual(counts(wholeList))
  })

  it('keep a chosen value in sight when no case has it any more', () => {
    const facet = facetsOf(snapshot, ask({ country: ['mn'], study: ['desk'] })).find(({ name }) => name === 'country')
    expect(facet?.values.find(({ value }) => value === 'mn')).toMatchObject({ count: 0, chosen: true })
  })

  it('leave out what no case has', () => {
    const facet = facetsOf(snapshot, wholeList).find(({ name }) => name === 'impact')
    expect(facet?.values.map(({ value }) => value)).toEqual(['vitality', 'related-population', 'visitors'])
  })

  it('put the kinds of a programme under it', () => {
    const facet = facetsOf(snapshot, wholeList).find(({ name }) => name === 'programme')
    expect(facet?.values.map(({ value, isKind }) => [value, isKind])).toEqual([
      ['partnership', false],
      ['partnership-kind', true],
      ['volunteers', false],
    ])
  })
})

describe('An empty answer', () => {
  it('names the single choices whose removal shows cases, the most helpful first', () => {
    const query = ask({ country: ['mn'], study: ['desk'] })
    expect(slugs(query)).toEqual([])
    expect(helpfulRemovals(snapshot, query)).toEqual([
      { facet: 'country', values: ['mn'], count: 1 },
      { facet: 'study', values: ['desk'], count: 1 },
    ])
  })

  it('names none where one removal is not enough', () => {
    expect(helpfulRemovals(snapshot, ask({ country: ['zm'], study: ['desk'], element: ['multicultural'] }))).toEqual([])
  })

  it('promises only what following the link shows', () => {
    fc.assert(
      fc.property(rawParameters, (raw) => {
        const query = parseQuery(raw, snapshot)
        for (const { facet, count } of helpfulRemovals(snapshot, query)) expect(slugs(withoutFacet(query, facet))).toHaveLength(count)
      }),
    )
  })
})

describe('A case that matches', () => {
  it('still matches when any facet is left out of the question', () => {
    fc.assert(
      fc.property(rawParameters, fc.constantFrom(...facetNames), (raw, facet) => {
        const { choice } = parseQuery(raw, snapshot)
        for (const record of snapshot.cases) if (matches(snapshot, record, choice)) expect(matches(snapshot, record, choice, facet)).toBe(true)
      }),
    )
  })
})
