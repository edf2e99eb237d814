import { brotliCompressSync } from 'node:zlib'

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { newestAsOf } from '@/src/catalogue/as-of'
import { readParameters } from '@/src/catalogue/parameters'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { beginnings, chronologyInOrder, chronologyYears, overlayOptions, overlaysOf } from '@/src/explore/chronology/counting'
import { chronologyExamples } from '@/src/explore/chronology/examples'
import { chronologyLayout, laneRoom } from '@/src/explore/chronology/layout'
import { ChronologyPage } from '@/src/explore/chronology/page'
import { chronologyQuery, noOverlay } from '@/src/explore/chronology/query'
import { beginningsTable, chronologyFile } from '@/src/explore/chronology/table'
import { chronologyWords } from '@/src/explore/chronology/words'
import { languages } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { chronologyTrackLabels, chronologyTracks } from '@/src/model/terms'
import { viewOf } from '@/src/ui/view'
import { shortened, widthOf } from '@/src/visuals/labels'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { snapshot as fictional } from '@/tests/fixtures/snapshot'
import { partOf } from '@/tests/support/html'

const snapshot = contentSnapshot()
const pageOf = (from: CatalogueSnapshot, language: 'ja' | 'en', query: string) =>
  renderToStaticMarkup(<ChronologyPage view={viewOf(from, language)} query={chronologyQuery.parse(readParameters(query), from)} />)

/** The second computation: the files alone, years read with a plain pattern. */
const yearOf = (period: string) => Number(/\d{4}/.exec(period)?.[0])
const parents = new Map(content.vocabularies.programmes.map(({ slug, parent }) => [slug, parent]))
const prefecturesOf = (places: readonly string[]) =>
  places.flatMap((slug) => content.vocabularies.places.find((place) => place.slug === slug)?.prefectures ?? [])
const isOf = (programme: string | undefined, slug: string): boolean => programme !== undefined && (programme === slug || isOf(parents.get(programme), slug))
const ownRows = content.cases.flatMap((file) => file.timeline.filter(({ track }) => track !== 'context').map((row) => ({ file, row })))

describe('The years in which cooperation began', () => {
  it('are those that the case files give, case by case, and no decade is taken for a year', () => {
    const counted = new Map<string, string[]>()
    for (const { slug, timeline } of content.cases) {
      const periods = timeline.filter(({ track }) => track === 'jica').map(({ period }) => period)
      if (periods.length === 0) continue
      const first = Math.min(...periods.map(yearOf))
      const isDecade = periods.filter((period) => yearOf(period) === first).every((period) => /年代/.test(period.split(/[-〜～]/)[0] ?? ''))
      const key = `${first}${isDecade ? '年代' : '年'}`
      counted.set(key, [...(counted.get(key) ?? []), slug])
    }
    const { years, undated, outOf } = beginnings(snapshot)
    expect(Object.fromEntries(years.map(({ year, isDecade, cases }) => [`${year}年${isDecade ? '代' : ''}`, cases.map(({ record }) => record.slug)]))).toEqual(
      Object.fromEntries(counted),
    )
    expect(undated.map(({ slug }) => slug)).toEqual(
      content.cases.filter(({ timeline }) => !timeline.some(({ track }) => track === 'jica')).map(({ slug }) => slug),
    )
    expect(outOf).toBe(content.cases.length)
    const rows = beginningsTable(snapshot, 'ja').rows.map(([year, cases]) => [year, cases])
    expect(Object.fromEntries(rows)).toEqual({
      ...Object.fromEntries([...counted].map(([year, cases]) => [year, cases.length])),
      年表に時期の記載なし: undated.length,
    })
  })

  it('lead to the very event, and every case is counted once', () => {
    for (const { record, row } of beginnings(snapshot).years.flatMap(({ cases }) => cases)) {
      expect(record.timeline).toContain(row)
      expect(row.track).toBe('jica')
    }
    const slugs = beginnings(snapshot).years.flatMap(({ cases }) => cases.map(({ record }) => record.slug))
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.length + beginnings(snapshot).undated.length).toBe(content.cases.length)
  })
})

const laidOut = (language: 'ja' | 'en') =>
  chronologyLayout({
    entries: chronologyInOrder(snapshot),
    titleOf: ({ title }) => textIn(title, language).text,
    asOf: newestAsOf(snapshot),
    beginnings: beginnings(snapshot).years,
    lanes: [],
  })

describe('The report’s chronology', () => {
  it.each(languages)('writes a label beside each mark, and no label lies on another or on a mark, at any width from the narrowest (%s)', (language) => {
    const layout = laidOut(language)
    expect(layout?.tracks.flatMap(({ overflow }) => overflow)).toEqual([])
    for (const width of [640, 704, 1216]) {
      for (const { entries } of layout?.tracks ?? []) {
        // The boxes as the browser draws them: a symbol of 10 px, and text of 13 px that begins or ends 10 px beside it.
        const boxes = entries.map(({ at, until, label, position: { side, level } }) => {
          const [mark, long] = [at * width, widthOf(label) * 13]
          expect(until).toBe(at)
          return side === 'right' ? { level, from: mark - 5, until: mark + 10 + long } : { level, from: mark - 10 - long, until: mark + 5 }
        })
        for (const [index, box] of boxes.entries()) {
          expect(box.from).toBeGreaterThanOrEqual(-5)
          expect(box.until).toBeLessThanOrEqual(width + 5)
          for (const other of boxes.slice(index + 1)) {
            if (other.level === box.level) expect(Math.max(box.from, other.from)).toBeGreaterThanOrEqual(Math.min(box.until, other.until))
          }
        }
      }
    }
  })

  it('has every entry of the file once, in its track and year', () => {
    const shown = chronologyYears(snapshot, noOverlay).flatMap(({ year, entries }) => entries.map(({ id, track }) => `${id} ${track} ${year}`))
    expect([...shown].sort()).toEqual(content.vocabularies.chronology.map(({ slug, track, period }) => `${slug} ${track} ${yearOf(period)}`).sort())
  })

  it('is drawn whole: no entry is missing from the picture of the real catalogue', () => {
    const layout = laidOut('ja')
    const drawn = layout?.tracks.flatMap(({ entries, overflow }) => [...entries.map(() => 1), ...overflow.map(({ count }) => count)]) ?? []
    expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(content.vocabularies.chronology.length)
  })

  it.each(languages)('writes the counts of the files on its bands (%s)', (language) => {
    const html = pageOf(snapshot, language, '')
    for (const track of chronologyTracks) {
      const count = content.vocabularies.chronology.filter((entry) => entry.track === track).length
      const words = chronologyWords[language]
      expect(html).toContain(`>${words.trackCount(chronologyTrackLabels[track][language], count)}</text>`)
    }
    for (const { slug } of content.vocabularies.chronology) expect(html).toContain(` id="${slug}"`)
  })
})

describe('Events laid over it', () => {
  it.each(['programme', 'prefecture'] as const)('are counted as the files say for every %s', (name) => {
    const expected = content.vocabularies[name === 'programme' ? 'programmes' : 'places']
      .map(
        ({ slug }) =>
          [
            slug,
            ownRows.filter(({ file, row }) => (name === 'programme' ? isOf(row.programme, slug) : prefecturesOf(file.places).includes(slug))).length,
          ] as const,
      )
      .filter(([, count]) => count > 0)
    expect(Object.fromEntries(overlayOptions(snapshot)[name].map(({ value, events }) => [value, events]))).toEqual(Object.fromEntries(expected))
  })

  it('are those of the chosen case, without what happened around it', () => {
    for (const { slug, timeline } of content.cases) {
      const [overlay] = overlaysOf(snapshot, { ...noOverlay, case: [slug] })
      expect(overlay?.rows.map(({ id }) => id).sort()).toEqual(
        timeline
          .filter(({ track }) => track !== 'context')
          .map(({ id }) => `${slug}-${id}`)
          .sort(),
      )
    }
  })

  it('widen within one kind and narrow between kinds', () => {
    const count = (query: string) => overlaysOf(snapshot, chronologyQuery.parse(readParameters(query), snapshot)).flatMap(({ rows }) => rows).length
    const [one, two] = overlayOptions(snapshot).prefecture
    expect(count(`prefecture=${one?.value}&prefecture=${two?.value}`)).toBe((one?.events ?? 0) + (two?.events ?? 0))
    const both = ownRows.filter(({ file, row }) => prefecturesOf(file.places).includes('miyagi') && isOf(row.programme, 'jica-partnership-program')).length
    expect(both).toBeGreaterThan(0)
    expect(count('prefecture=miyagi&programme=jica-partnership-program')).toBe(both)
  })

  it('are shown below the picture with their source, each leading to its row; a case without any says so', () => {
    const html = pageOf(snapshot, 'ja', 'case=kanra&case=noto')
    const chosen = partOf(html, '#chosen')
    const own = ownRows.filter(({ file }) => file.slug === 'kanra')
    for (const { row } of own) expect(chosen).toContain(`href="/ja/cases/kanra#kanra-${row.id}"`)
    expect(chosen.match(/class="evidence"/g)).toHaveLength(own.length)
    expect(chosen).toContain('id="chosen-noto"')
    expect(chosen).toContain('この事例の年表には見つかりません')
    expect(chosen).toContain(`1件の事例の出来事${own.length}件`)
  })

  it('say that none was found, and never that it does not work', () => {
    expect(pageOf(fictional, 'ja', 'programme=volunteers&prefecture=mihon')).toContain('役に立たないという意味ではありません')
  })

  it('have one address whatever the order, and unknown values are dropped', () => {
    const write = (query: string) => chronologyQuery.write(chronologyQuery.parse(readParameters(query), snapshot))
    expect(write('prefecture=gunma&case=saku&case=kanra&case=nowhere&x=1')).toBe('case=kanra&case=saku&prefecture=gunma')
    expect(write('case=saku&prefecture=gunma&case=kanra&case=kanra')).toBe('case=kanra&case=saku&prefecture=gunma')
    expect(write('')).toBe('')
  })

  it('stand in the file beside the report’s entries', () => {
    const { rows, columns } = chronologyFile.at({ case: 'kanra' }, snapshot, 'en')
    expect(rows).toHaveLength(content.vocabularies.chronology.length + ownRows.filter(({ file }) => file.slug === 'kanra').length)
    expect(rows.every((row) => row.length === columns.length)).toBe(true)
  })
})

describe('The page', () => {
  it('stays small with 5,000 cases, everything laid over it', () => {
    const many: readonly CaseRecord[] = Array.from({ length: 5000 }, (_, index) => snapshot.cases[index % snapshot.cases.length]).flatMap((record, index) =>
      record ? [{ ...record, slug: `${record.slug}-${index}` }] : [],
    )
    const html = pageOf({ ...snapshot, cases: many }, 'ja', 'prefecture=miyagi&prefecture=gunma')
    expect(brotliCompressSync(html).length).toBeLessThan(60_000)
    expect(html).toContain('番号順に最初の12件')
  }, 120_000)

  it('shortens a long name on its lane, and leaves a short one whole', () => {
    expect(shortened('東松島市', laneRoom)).toBe('東松島市')
    expect(shortened('Nishio City, Chiryu City', laneRoom)).toBe('Nishio City, Chiryu City')
    expect(shortened('とても長い名前の広域連携事業に関する協議会', laneRoom)).toBe('とても長い名前の広域連携事業…')
  })

  it.each(chronologyExamples.examples)('draws odd input: $name', ({ draw }) => {
    for (const language of languages) {
      const html = renderToStaticMarkup(<>{draw(viewOf(fictional, language))}</>)
      expect(html).not.toMatch(/NaN|Infinity|undefined|\[object| style=/)
    }
  })
})
