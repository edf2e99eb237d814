/** A table, its address and its query are one registration: no file is ever served without the choice that its page shows. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { readParameters } from '@/src/catalogue/parameters'
import { compareFile } from '@/src/explore/compare/table'
import { elementsFile } from '@/src/explore/elements/table'
import { findTable } from '@/src/explore/find/table'
import { matrixTable } from '@/src/explore/matrix/table'
import { tableFiles } from '@/src/explore/registry'
import type { WholeTable } from '@/src/explore/table-file'
import { canonicalQuery } from '@/src/server/http/canonical-query'
import { pageOf, publicRoute } from '@/src/server/http/public-routes'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { allPages } from '@/tests/fixtures/pages'
import { snapshot } from '@/tests/fixtures/snapshot'

const filesOn = (html: string): readonly string[] =>
  [...html.matchAll(/ href="(\/(?:ja|en)\/tables\/[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

describe('a table that can be taken away', () => {
  it('is kept by the server under the very address that the page links to, with every choice', () => {
    // Towns are compared by public statistics, which only the real catalogue names as a source.
    const towns = allPages(contentSnapshot()).filter(({ path }) => path.includes('/my-town?'))
    const links = new Set([...allPages(snapshot), ...towns].flatMap(({ element }) => filesOn(renderToStaticMarkup(element))))
    expect(new Set([...links].map((link) => /tables\/(.+)\.csv/.exec(link)?.[1]))).toEqual(new Set(tableFiles.map(({ name }) => name)))
    expect([...links].filter((link) => link.includes('?')).length).toBeGreaterThan(8)
    for (const link of links) {
      const [path = '', query = ''] = link.split('?')
      const segments = path.slice(1).split('/')
      expect(publicRoute(segments, canonicalQuery(pageOf(segments), query, snapshot))).toMatchObject({ kind: 'page', url: link })
    }
  })

  it.each([
    ['find', 'has=farming-and-food'],
    ['my-town', 'town=20210'],
    ['matrix', 'columns=element'],
    ['programme-place', 'programme=jica-partnership-program'],
    ['compare', 'cases=kanra,marumori'],
    ['compare-timelines', 'cases=kanra,marumori'],
    ['chronology', 'case=kanra'],
    ['figures', 'subject=people'],
    ['limits', 'kind=people'],
    ['statistics', 'series=jpp-projects'],
  ] as const)('%s holds what the address asks for, not everything', (name, query) => {
    const real = contentSnapshot()
    const file = tableFiles.find((one) => one.name === name)
    const chosen = file?.at(readParameters(query), real, 'ja').rows
    expect(chosen?.length).toBeGreaterThan(0)
    expect(chosen).not.toEqual(file?.at({}, real, 'ja').rows)
  })

  it('that reads a query cannot be registered as one that does not, nor be linked to without it', () => {
    expectTypeOf(findTable).not.toExtend<WholeTable>()
    expectTypeOf(matrixTable).not.toExtend<WholeTable>()
    expectTypeOf(compareFile.address).parameter(0).not.toBeNullable()
    expect(elementsFile.address(null)).toEqual({ name: 'elements', query: '' })
  })
})
