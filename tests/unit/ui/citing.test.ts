/** Whoever cites a case or a row of it gets who, what, when and where, in the forms that are asked for. */
import { describe, expect, it } from 'vitest'

import { caseName } from '@/src/catalogue/case-name'
import { type CaseRecord, type Evidence } from '@/src/catalogue/types'
import { citationFormats } from '@/src/i18n/links'
import { citedLists } from '@/src/model/annotations'
import { get, rowsOf as rowsIn } from '@/src/model/reading'
import { citationOf, citedRow } from '@/src/ui/citing/citation'
import { rowsOf } from '@/src/ui/citing/cited-rows'
import { apa, citationFiles, sist02 } from '@/src/ui/citing/formats'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { formOf } from '@/tests/fixtures/forms'
import { snapshot } from '@/tests/fixtures/snapshot'

const view = viewOf(snapshot, 'ja')
const english = viewOf(snapshot, 'en')
const record = snapshot.cases.find(({ slug }) => slug === 'kakuu') ?? snapshot.cases[0]
if (!record) throw new Error('no case')
const row = citedRow(view, record, 'kakuu-o02')
const text = (parts: readonly { readonly text: string }[]): string => parts.map((part) => part.text).join('')

describe('a case is cited', () => {
  const citation = citationOf(view, record)

  it('after SIST 02', () => {
    expect(sist02(citation)).toBe(
      `架空事例集. “${caseName(snapshot, record, 'ja')}”. 架空事例集. ${citation.issued}. http://localhost:3000/ja/cases/kakuu, (参照 年-月-日).`,
    )
  })

  it('after APA, with the title in italics and the name of the site once', () => {
    const written = apa(citationOf(english, record))
    expect(written.filter(({ isItalic }) => isItalic).map((part) => part.text)).toEqual([caseName(snapshot, record, 'en')])
    expect(text(written)).toMatch(/^[^(]+\. \(2024, May \d+\)\. .+\. http:\/\/localhost:3000\/en\/cases\/kakuu$/)
  })

  it('with the documents that it rests on', () => {
    expect(citation.basedOn).toHaveLength(record.sources.length)
    expect(citation.basedOn[0]).toContain('『')
  })
})

describe('a row is cited', () => {
  it('by its own address, with its case, its source and its section', () => {
    const citation = citationOf(view, record, row)
    expect(citation).toMatchObject({ key: 'kakuu-o02', url: 'http://localhost:3000/ja/cases/kakuu#kakuu-o02', within: caseName(snapshot, record, 'ja') })
    expect(citation.basedOn[0]).toContain(record.outcomes.find(({ id }) => id === 'kakuu-o02')?.evidence.locator ?? 'nothing')
    expect(sist02(citation)).toContain(`“${citation.title}”. ${citation.within}. `)
  })

  it('with one full stop behind each part, whatever sentence its row is', () => {
    const real = contentSnapshot()
    for (const language of ['ja', 'en'] as const) {
      const there = viewOf(real, language)
      const written = real.cases.flatMap((one) =>
        rowsOf(there, one)
          .flatMap(({ rows }) => rows)
          .flatMap(({ id }) => {
            const citation = citationOf(there, one, citedRow(there, one, id))
            return [text(apa(citation)), sist02(citation)]
          }),
      )
      expect(written.length).toBeGreaterThan(200)
      expect(written.filter((one) => /[。.]["”]?[。.] /.test(one))).toEqual([])
    }
  })

  it('within its case for every reference manager', () => {
    const citation = citationOf(view, record, row)
    const [item] = JSON.parse(citationFiles.json.write(citation))
    expect({ within: item['container-title'], publisher: item.publisher }).toEqual({ within: citation.within, publisher: citation.site })
    expect(citationFiles.ris.write(citation)).toContain(`T2  - ${citation.within}`)
    expect(citationFiles.bib.write(citation)).toContain(`booktitle = {${citation.within}}`)
  })

  it('whichever of all rows of all real cases it is, in every format', () => {
    const real = contentSnapshot()
    const there = viewOf(real, 'en')
    const keys = new Set<string>()
    let count = 0
    for (const one of real.cases) {
      for (const { id } of rowsOf(there, one).flatMap(({ rows }) => rows)) {
        const citation = citationOf(there, one, citedRow(there, one, id))
        keys.add(citation.key)
        count += 1
        for (const format of citationFormats) expect(citationFiles[format].write(citation)).toContain(citation.url)
      }
    }
    // The second computation: the rows of the files themselves.
    const inFiles = content.cases.flatMap((file) => [
      ...[file.challenges, file.resources, file.timeline, file.undated, file.sections, file.outcomes].flat(),
      ...[file.factors, file.pathways, file.limits, file.keyFigures, file.actors].flat(),
    ])
    expect(count).toBe(inFiles.length)
    expect(keys.size).toBe(count)
  })

  it('of whichever list, if its rows are said to be citable', async () => {
    const pictured = { ...record, images: [{ id: 'picture', url: '', width: 1, height: 1, alt: record.title, credit: record.title, caption: null, sizes: [] }] }
    const cases: readonly CaseRecord[] = [pictured, ...contentSnapshot().cases]
    const lists = citedLists((await formOf('cases')).flattenedFields)
    const withoutAddress = lists.filter((list) => {
      const one = cases.find((candidate) => rowsIn(candidate, list).length > 0)
      const id = one && get(rowsIn(one, list)[0], 'id')
      return !one || typeof id !== 'string' || citedRow(view, one, id) === null
    })
    expect(withoutAddress).toEqual([])
    expect(lists.length).toBeGreaterThan(10)
  })

  it('is nothing where there is no such row', () => {
    expect(citedRow(view, record, 'nothing')).toBeNull()
  })
})

describe('a file for reference managers', () => {
  const evil: CaseRecord = { ...record, title: { ja: '50%の{町} & #1_a ~ ^ \\', en: '' }, headline: null, places: [] }
  const citation = citationOf(view, evil)

  it('is BibTeX in which no sign of a title is read as TeX', () => {
    const bib = citationFiles.bib.write(citation)
    expect(bib).toMatch(/^@misc\{kakuu,\n/)
    expect(bib).toContain('title = {{50\\%の\\{町\\} \\& \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}}')
    const bare = bib.replace(/\\[{}]/g, '')
    expect([...bare].filter((sign) => sign === '{').length).toBe([...bare].filter((sign) => sign === '}').length)
  })

  it('is RIS, a tag a line, ended', () => {
    const lines = citationFiles.ris.write(citation).split('\r\n')
    expect(lines[0]).toBe('TY  - ELEC')
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([])
    expect(lines).toContain(`DA  - ${citation.issued.replaceAll('-', '/')}`)
  })

  it('is CSL-JSON with the parts of the date', () => {
    const [item] = JSON.parse(citationFiles.json.write(citation))
    const [year, month, day] = citation.issued.split('-').map(Number)
    expect(item).toMatchObject({ type: 'webpage', id: 'kakuu', URL: citation.url, issued: { 'date-parts': [[year, month, day]] } })
  })
})

it('a source without a section is cited without one', () => {
  const bare: Evidence = { source: 'kakuu-report', locator: '', level: 'stated' }
  const changed: CaseRecord = { ...record, outcomes: record.outcomes.map((one) => ({ ...one, evidence: bare })) }
  expect(citationOf(view, changed, citedRow(view, changed, 'kakuu-o02')).basedOn[0]).not.toMatch(/、$/)
})
