import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { circleRegions } from '@/src/explore/elements/counting'
import { elementsExamples } from '@/src/explore/elements/examples'
import { regionPath } from '@/src/explore/elements/layout'
import { ElementsPage } from '@/src/explore/elements/page'
import { elementsQuery } from '@/src/explore/elements/query'
import { elementsTable } from '@/src/explore/elements/table'
import { type Element, elements } from '@/src/model/terms'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { emptyCase, snapshot } from '@/tests/fixtures/snapshot'
import { parsed } from '@/tests/support/html'

const real = contentSnapshot()
const html = (region: string | null) => renderToStaticMarkup(<ElementsPage view={viewOf(real, 'ja')} query={{ region }} />)

/** Counted from the content files alone: the elements of the tags of a case's outcomes, and what the file adds. */
const fromFiles = content.cases.map((file) => {
  const tags = content.vocabularies['impact-tags']
  const rows = file.outcomes.map((row) => ({ id: `${file.slug}-${row.id}`, elements: tags.find(({ slug }) => slug === row.impact)?.elements ?? [] }))
  const added: readonly string[] = file.additionalElements.map(({ element }) => element)
  const reached = elements.filter((element) => added.includes(element) || rows.some((row) => row.elements.includes(element)))
  return { slug: file.slug, rows, reached, key: reached.length === 0 ? 'none' : reached.join('-') }
})

describe('The three circles over the content files', () => {
  it('hold in each region the cases that a plain count of the files finds there, and every case once', () => {
    for (const { key, cases } of circleRegions(real)) {
      expect(cases.map(({ record }) => record.slug).sort(), key).toEqual(
        fromFiles
          .filter((one) => one.key === key)
          .map(({ slug }) => slug)
          .sort(),
      )
    }
    expect(circleRegions(real).flatMap(({ cases }) => cases)).toHaveLength(content.cases.length)
  })

  it('draw those numbers, and give them again in the table', () => {
    const drawing = parsed(html(null)).querySelector('svg.circles-picture')
    for (const { key } of circleRegions(real)) {
      const count = fromFiles.filter((one) => one.key === key).length
      const link = drawing?.querySelector(`a[href="/ja/explore/elements?region=${key}#chosen"]`)
      expect(link?.querySelector('text')?.textContent, key).toBe(`${count}`)
    }
    const circle = (element: Element) => fromFiles.filter(({ reached }) => reached.includes(element)).length
    const keys = circleRegions(real).map(({ key }) => fromFiles.filter((one) => one.key === key).length)
    expect(elementsTable(real, 'en').rows.map((row) => row.at(-1))).toEqual([...elements.map(circle), ...keys])
  })

  it('name for each case the very rows because of which it stands there', () => {
    for (const { key, cases } of circleRegions(real)) {
      const page = html(key)
      for (const { record, rows } of cases) {
        const file = fromFiles.find(({ slug }) => slug === record.slug)
        const expected = file?.rows.filter((row) => key === 'none' || row.elements.length > 0).map(({ id }) => id)
        expect(
          rows.map(({ row }) => row.id),
          record.slug,
        ).toEqual(expected)
        for (const id of expected ?? []) expect(page).toContain(`href="/ja/cases/${record.slug}#${id}"`)
      }
    }
  })

  it('show outside of all circles the case whose study was cancelled, and say that it has no entry', () => {
    const page = html('none')
    expect(page).toContain('href="/ja/cases/noto"')
    expect(page).toContain('変化の記載がありません')
  })
})

describe('A region', () => {
  it('without a case says that none was found, not that it does not work', () => {
    const page = renderToStaticMarkup(<ElementsPage view={viewOf(snapshot, 'en')} query={{ region: 'multicultural' }} />)
    expect(page).toContain('None was found among the cases on this site')
  })

  it('has one address, and an unknown one is dropped', () => {
    expect(elementsQuery.write(elementsQuery.parse({ region: 'social-economic' }, real))).toBe('region=social-economic')
    expect(elementsQuery.write(elementsQuery.parse({ region: 'economic-social' }, real))).toBe('')
  })

  it('says where an editor placed a case without a row', () => {
    const record = { ...emptyCase, derived: { ...emptyCase.derived, elements: ['social'] as const } }
    const page = renderToStaticMarkup(<ElementsPage view={viewOf({ ...snapshot, cases: [record] }, 'en')} query={{ region: 'social' }} />)
    expect(page).toContain('added by an editor with a reason')
  })

  it('with more cases than a page can carry shows the first and leads to the list', () => {
    const cases = Array.from({ length: 5000 }, (_, index) => ({
      ...emptyCase,
      slug: `c${index}`,
      derived: { ...emptyCase.derived, elements: ['social'] as const },
    }))
    const view = viewOf({ ...snapshot, cases }, 'en')
    const page = renderToStaticMarkup(<ElementsPage view={view} query={{ region: 'social' }} />)
    expect(page).toContain('The first 20 of 5000.')
    expect(page).toContain('href="/en/cases?element=social"')
    expect(page.length).toBeLessThan(60_000)
    expect(renderToStaticMarkup(<ElementsPage view={view} query={{ region: null }} />)).toContain('See 4988 more')
  })
})

describe('The outline of a region', () => {
  const circles = [
    { x: 0, y: 0, r: 10 },
    { x: 10, y: 0, r: 10 },
  ]
  it('follows the circles: a lens of two arcs where they overlap, the rest of one where they do not', () => {
    expect(regionPath(circles, [0, 1]).match(/A/g)).toHaveLength(2)
    expect(regionPath(circles, [0])).toMatch(/^M5 -?8.66A10 10 0 . . 5 -?8.66A10 10 0 . . 5 -?8.66Z$/)
  })
  it('is empty where the circles do not meet', () => {
    expect(
      regionPath(
        [
          { x: 0, y: 0, r: 1 },
          { x: 9, y: 0, r: 1 },
        ],
        [0, 1],
      ),
    ).toBe('')
  })
})

describe.each(elementsExamples.examples)('The circles with $name', ({ draw }) => {
  it.each(['ja', 'en'] as const)('draw eight named links in %s, without inline style', (language) => {
    const svg = renderToStaticMarkup(draw(viewOf(snapshot, language)))
    const named = [...parsed(svg).querySelectorAll('a')].filter(
      ({ firstElementChild: first }) => first?.nodeName.toLowerCase() === 'title' && first.textContent,
    )
    expect(named).toHaveLength(8)
    expect(svg).not.toMatch(/ style=|NaN|undefined/)
  })
})
