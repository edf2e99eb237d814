/** A table, its address and its query are one registration: no file is ever served without the choice that its page shows. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { readParameters } from '@/src/catalogue/parameters'
import { tableAddress, tableAt, tableNames, type TableFile } from '@/src/exchange/tables'
import { findTable } from '@/src/exchange/tables/find'
import { matrixTable } from '@/src/exchange/tables/matrix'
import { canonicalQuery } from '@/src/server/http/canonical-query'
import { pageOf, publicRoute } from '@/src/server/http/public-routes'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { allPages } from '@/tests/fixtures/pages'
import { snapshot } from '@/tests/fixtures/snapshot'

const filesOn = (html: string): readonly string[] =>
  [...html.matchAll(/ href="(\/(?:ja|en)\/tables\/[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

describe('a table that can be taken away', () => {
  it('is kept by the server under the very address that the page links to, with every choice', () => {
    const links = new Set(allPages(snapshot).flatMap(({ element }) => filesOn(renderToStaticMarkup(element))))
    expect(new Set([...links].map((link) => /tables\/(.+)\.csv/.exec(link)?.[1]))).toEqual(new Set(tableNames))
    expect([...links].filter((link) => link.includes('?')).length).toBeGreaterThan(8)
    for (const link of links) {
      const [path = '', query = ''] = link.split('?')
      const segments = path.slice(1).split('/')
      expect(publicRoute(segments, canonicalQuery(pageOf(segments), query, snapshot))).toMatchObject({ kind: 'page', url: link })
    }
  })

  it.each([
    ['find', 'has=farming-and-food'], ['matrix', 'columns=element'], ['programme-place', 'programme=jica-partnership-program'], ['compare', 'cases=kanra,marumori'],
    ['compare-timelines', 'cases=kanra,marumori'], ['chronology', 'case=kanra'], ['figures', 'subject=people'], ['statistics', 'series=jpp-projects'],
  ] as const)('%s holds what the address asks for, not everything', (name, query) => {
    const real = contentSnapshot()
    const chosen = tableAt(name, readParameters(query), real, 'ja')
    expect(chosen.rows.length).toBeGreaterThan(0)
    expect(chosen.rows).not.toEqual(tableAt(name, {}, real, 'ja').rows)
  })

  it('that reads a query cannot be registered as one that does not, nor be linked to without it', () => {
    expectTypeOf(findTable).not.toExtend<TableFile<null>['table']>()
    expectTypeOf(matrixTable).not.toExtend<TableFile<null>['table']>()
    expectTypeOf(tableAddress<'compare'>).parameter(1).not.toBeNullable()
    expect(tableAddress('elements', null)).toEqual({ name: 'elements', query: '' })
  })
})
