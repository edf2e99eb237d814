/** A table, its address and its query are one registration: no file is ever served without the choice that its page shows. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { placesOf } from '@/src/catalogue/case-name'
import { readParameters } from '@/src/catalogue/parameters'
import { compareFile } from '@/src/explore/compare/table'
import { elementsFile } from '@/src/explore/elements/table'
import { findTable } from '@/src/explore/find/table'
import { matrixTable } from '@/src/explore/matrix/table'
import { tableFiles } from '@/src/explore/registry'
import { contentsOf, type WholeTable, withAddresses } from '@/src/explore/table-file'
import { pageOf, publicRoute } from '@/src/server/http/public-routes'
import { canonicalQuery } from '@/src/server/next/canonical-query'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { allPages } from '@/tests/fixtures/pages'
import { snapshot } from '@/tests/fixtures/snapshot'
import { attributesOf } from '@/tests/support/html'

const filesOn = (html: string): readonly string[] => attributesOf(html, '[href^="/ja/tables/"], [href^="/en/tables/"]', 'href')

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

  it('says of each row in its file which case it is of, where, and at which address, if the row leads anywhere', () => {
    const real = contentSnapshot()
    const fileOf = (name: string) =>
      withAddresses(tableFiles.find((one) => one.name === name)?.at({}, real, 'ja') ?? { caption: '', columns: [], rows: [] }, real, 'ja')
    const figures = fileOf('figures')
    expect(figures.columns.slice(-3).map(({ name }) => name)).toEqual(['case.number', 'case.place', 'url'])
    expect(figures.rows.map((row) => row.at(-1)).toSorted()).toEqual(
      real.cases.flatMap(({ slug, keyFigures }) => keyFigures.map(({ id }) => `http://localhost:3000/ja/cases/${slug}#${id}`)).toSorted(),
    )
    for (const row of figures.rows) {
      const record = real.cases.find(({ slug }) => String(row.at(-1)).includes(`/cases/${slug}#`))
      expect(row.slice(-3, -1)).toEqual([record?.number, record && placesOf(real, record, 'ja')])
    }
    // A row about no case names none; a table without links stays as it is.
    expect(fileOf('countries').rows.every((row) => row.at(-3) === null && String(row.at(-1)).startsWith('http'))).toBe(true)
    expect(fileOf('statistics').columns.map(({ name }) => name)).not.toContain('url')
  })

  it('has one header in both languages: each name once, in letters that any program reads', () => {
    const real = contentSnapshot()
    const headers = (query: string, language: 'ja' | 'en') =>
      tableFiles.map((file) => [file.name, contentsOf(file, readParameters(query), real, language).columns.map(({ name }) => name)] as const)
    for (const query of ['', 'cases=kanra,marumori&town=20210&programme=jica-partnership-program']) {
      const japanese = headers(query, 'ja')
      expect(japanese).toEqual(headers(query, 'en'))
      for (const [file, names] of japanese) {
        expect(names.length - new Set(names).size, file).toBe(0)
        expect(
          names.filter((name) => !/^[a-z0-9]+(?:[._][a-z0-9]+)*$/.test(name)),
          file,
        ).toEqual([])
      }
    }
    expect(new Map(headers('', 'ja')).get('limits')).toEqual(
      ['kind', 'limit_or_condition', 'answered_by', 'case_number', 'case', 'source', 'section', 'kind_of_evidence'].concat('case.number', 'case.place', 'url'),
    )
  })

  it('that reads a query cannot be registered as one that does not, nor be linked to without it', () => {
    expectTypeOf(findTable).not.toExtend<WholeTable>()
    expectTypeOf(matrixTable).not.toExtend<WholeTable>()
    expectTypeOf(compareFile.address).parameter(0).not.toBeNullable()
    expect(elementsFile.address(null)).toEqual({ name: 'elements', query: '' })
  })
})
