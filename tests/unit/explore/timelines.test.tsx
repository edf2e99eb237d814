import { brotliCompressSync } from 'node:zlib'

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { readParameters } from '@/src/catalogue/parameters'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { timelinesGroups, townOf, worldEvents } from '@/src/explore/timelines/counting'
import { timelinesExamples } from '@/src/explore/timelines/examples'
import { mostOnHome } from '@/src/explore/timelines/home-timelines'
import { worldLayout } from '@/src/explore/timelines/layout'
import { TimelinesPage } from '@/src/explore/timelines/page'
import { type TimelinesOrder, timelinesOrders, type TimelinesQuery, timelinesQuery } from '@/src/explore/timelines/query'
import { timelinesFile, timelinesTable } from '@/src/explore/timelines/table'
import { answerFor } from '@/src/explore/towns/counting'
import { HomeWithPictures } from '@/src/explore/with-pictures'
import { languages } from '@/src/i18n/languages'
import { elements } from '@/src/model/terms'
import { viewOf } from '@/src/ui/view'
import { commonAxis } from '@/src/visuals/common-axis'
import { widthOf } from '@/src/visuals/labels'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { snapshot as fictional } from '@/tests/fixtures/snapshot'
import { parsed } from '@/tests/support/html'

const snapshot = contentSnapshot()
const pageOf = (from: CatalogueSnapshot, language: 'ja' | 'en', query = '') =>
  renderToStaticMarkup(<TimelinesPage view={viewOf(from, language)} query={timelinesQuery.parse(readParameters(query), from)} />)

/** Komagane, which has a case of its own. */
const komagane = '20210'
const queryOf = (order: TimelinesOrder): TimelinesQuery => ({ order, town: order === 'town' ? komagane : null })

/** The second computation: the files alone, years read with a plain pattern. */
const yearOf = (period: string) => Number(/\d{4}/.exec(period)?.[0])
const yearsOf = (slug: string, ...tracks: readonly string[]) =>
  (content.cases.find((file) => file.slug === slug)?.timeline ?? []).filter(({ track }) => tracks.includes(track)).map(({ period }) => yearOf(period))
const firstOf = (years: readonly number[]): number => (years.length === 0 ? Infinity : Math.min(...years))

describe('The order of the cases', () => {
  it.each(timelinesOrders)('by %s has every case once', (order) => {
    const slugs = timelinesGroups(snapshot, queryOf(order)).flatMap(({ cases }) => cases.map(({ slug }) => slug))
    expect([...slugs].sort()).toEqual(content.cases.map(({ slug }) => slug).sort())
  })

  it('by start goes by the first year that a file gives for the place or JICA; without any a case stands last', () => {
    const starts = timelinesGroups(snapshot, queryOf('start')).flatMap(({ cases }) => cases.map(({ slug }) => firstOf(yearsOf(slug, 'local', 'jica'))))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(starts[0]).toBe(1979)
    expect(starts.at(-1)).toBe(Infinity)
  })

  it('by element puts together the cases that reach the same elements, and no other', () => {
    const tags = new Map(content.vocabularies['impact-tags'].map(({ slug, elements: reached }) => [slug, reached ?? []]))
    const reachedBy = (slug: string) => {
      const file = content.cases.find((one) => one.slug === slug)
      const found = [...(file?.outcomes ?? []).flatMap(({ impact }) => tags.get(impact) ?? [])]
      return elements.filter((element) => found.includes(element)).join()
    }
    for (const { cases } of timelinesGroups(snapshot, queryOf('element'))) {
      expect(new Set(cases.map(({ slug }) => reachedBy(slug))).size).toBe(1)
      const starts = cases.map(({ slug }) => firstOf(yearsOf(slug, 'local', 'jica')))
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }
  })

  it('by region goes from north to south, each case in the region of its place', () => {
    const regionOf = (slug: string) =>
      content.vocabularies.places.find((place) => place.slug === content.cases.find((file) => file.slug === slug)?.places[0])?.region
    const names = timelinesGroups(snapshot, queryOf('region')).map(({ name, cases }) => [name?.en, new Set(cases.map(({ slug }) => regionOf(slug))).size])
    expect(names.map(([name]) => name)).toEqual(['Hokkaido', 'Tohoku', 'Kanto', 'Chubu', 'Kinki', 'Chugoku', 'Shikoku', 'Kyushu and Okinawa'])
    expect(names.every(([, regions]) => regions === 1)).toBe(true)
  })
})

describe('The order by likeness to a town', () => {
  const namesIn = (query: TimelinesQuery) => timelinesGroups(snapshot, query).map(({ name, cases }) => [name?.ja, cases.map(({ slug }) => slug)] as const)

  it('has its own case first, then the others as the page of the town has them, and last those of prefectures and wider areas', () => {
    const [own, near, apart] = namesIn(queryOf('town'))
    expect(own).toEqual(['駒ヶ根市の事例', ['komagane']])
    expect(near?.[0]).toBe('駒ヶ根市に近い順')
    const town = townOf(snapshot, queryOf('town'))
    expect(near?.[1]).toEqual(town && answerFor(snapshot, town).near.map(({ record }) => record.slug))
    const kindOf = (slug: string) =>
      content.vocabularies.places.find((place) => place.slug === content.cases.find((file) => file.slug === slug)?.places[0])?.kind
    expect(new Set(near?.[1].map(kindOf))).toEqual(new Set(['municipality']))
    expect(apart?.[1]).toEqual(expect.arrayContaining(['saitama', 'okinawa', 'kagawa', 'kansai']))
  })

  it('compares an evacuated town with none', () => {
    expect(namesIn({ order: 'town', town: '07546' }).map(([name]) => name)).toEqual(['統計では比べない事例'])
  })

  it('leads to the choice of a town while none is chosen, and keeps the town while the order changes', () => {
    const hrefs = (query: string) => [...parsed(pageOf(snapshot, 'ja', query)).querySelectorAll('.sort-links a')].map((link) => link.getAttribute('href'))
    expect(hrefs('')).toEqual(['/ja/explore/timelines?order=element#orders', '/ja/explore/timelines?order=region#orders', '/ja/my-town'])
    expect(hrefs(`order=region&town=${komagane}`)).toEqual([
      `/ja/explore/timelines?town=${komagane}#orders`,
      `/ja/explore/timelines?order=element&town=${komagane}#orders`,
      `/ja/explore/timelines?order=town&town=${komagane}#orders`,
    ])
  })
})

describe('What happened in the world', () => {
  it('are the events of the report in whose year the files of cases tell of something around them: at most four, in the order of time', () => {
    const world = content.vocabularies.chronology.filter(({ track }) => track === 'world')
    const told = new Map(
      world.map(({ slug, period }) => [
        slug,
        content.cases.filter(({ timeline }) =>
          timeline.some((row) => row.track === 'context' && !/年代/.test(row.period) && yearOf(row.period) === yearOf(period)),
        ).length,
      ]),
    )
    const events = worldEvents(snapshot)
    expect(events.length).toBeGreaterThanOrEqual(3)
    expect(events.length).toBeLessThanOrEqual(4)
    for (const { entry, year, cases } of events) {
      expect(cases).toBe(told.get(entry.id))
      expect(cases).toBeGreaterThan(0)
      expect(year).toBe(yearOf(world.find(({ slug }) => slug === entry.id)?.period ?? ''))
    }
    expect(events.map(({ year }) => year)).toEqual([...new Set(events.map(({ year }) => year))].sort((a, b) => a - b))
    const left = world.filter(({ slug }) => !events.some(({ entry }) => entry.id === slug))
    const least = Math.min(...events.map(({ cases }) => cases))
    for (const { slug, period } of left) if (!events.some(({ year }) => year === yearOf(period))) expect(told.get(slug)).toBeLessThanOrEqual(least)
  })

  it.each(languages)('have their names where the narrowest drawing has room for them (%s)', (language) => {
    const axis = commonAxis(snapshot)
    if (axis === null) throw new Error('no case has a date')
    const { events, height } = worldLayout(worldEvents(snapshot), axis, language)
    expect(new Set(events.map(({ y }) => y)).size).toBe(events.length)
    const titles = new Map(worldEvents(snapshot).map(({ entry, year }) => [entry.id, `${year} ${entry.title[language]}`]))
    for (const { id, at, text, whole, anchor, x, y } of events) {
      // Where there is room it is not cut.
      expect(whole).toBe(titles.get(id))
      const [mark, long] = [at * 200, widthOf(text) * 12]
      // The names of the cases stand, with their gap, in 116 px at the left, and a label may reach into them.
      if (anchor === 'end') expect(mark + x - long).toBeGreaterThanOrEqual(-112)
      else expect(mark + x + long).toBeLessThanOrEqual(200)
      expect(y).toBeLessThan(height - 15)
    }
  })

  it('are none where no case tells of anything around it', () => {
    expect(
      worldEvents({
        ...snapshot,
        cases: snapshot.cases.map((record) => ({ ...record, timeline: record.timeline.filter(({ track }) => track !== 'context') })),
      }),
    ).toEqual([])
  })
})

describe('The picture', () => {
  it.each(languages)('has one link for each case, a ring where a file gives a year with JICA, and all it draws in a sentence (%s)', (language) => {
    const rows = [...parsed(pageOf(snapshot, language)).querySelectorAll('.sign-rows li')]
    expect(rows).toHaveLength(content.cases.length)
    for (const row of rows) {
      const links = [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
      expect(links).toHaveLength(1)
      const slug = links[0]?.split('/').at(-1) ?? ''
      expect(row.querySelectorAll('.track-mark')).toHaveLength(yearsOf(slug, 'jica').length > 0 ? 1 : 0)
      const first = firstOf(yearsOf(slug, 'jica'))
      expect(row.querySelector('.sign-since')?.textContent ?? '').toContain(first === Infinity ? '' : `${first}`)
      expect(row.querySelector('[role="img"]')?.getAttribute('aria-label')).not.toBe('')
    }
  })

  it.each(languages)('stands on the home page before the ways to take the cases along (%s)', (language) => {
    const home = parsed(renderToStaticMarkup(<HomeWithPictures view={viewOf(snapshot, language)} />))
    const ways = [...home.querySelectorAll('.sign-ways a')].map((link) => link.getAttribute('href'))
    expect(ways).toEqual([`/${language}/cases`, `/${language}/booklet`, `/${language}/data`])
  })

  it('never says a year where a source only gives the decade', () => {
    expect(pageOf(snapshot, 'ja')).toContain('JICA 1990年代〜')
    expect(pageOf(snapshot, 'en')).toContain('JICA since the 1990s')
  })

  it.each(timelinesOrders)('has the same cases in its table and file, by %s', (order) => {
    const table = timelinesTable(snapshot, queryOf(order), 'ja')
    const at = table.columns.findIndex(({ name }) => name === 'JICAとの連携の最初の年')
    const [local, jica] = ['地域の取り組み（件）', 'JICAとの連携（件）'].map((name) => table.columns.findIndex((column) => column.name === name))
    const expected = timelinesGroups(snapshot, queryOf(order)).flatMap(({ cases }) => cases.map(({ slug }) => slug))
    const rows = timelinesFile.at(readParameters(timelinesQuery.write(queryOf(order))), snapshot, 'ja').rows
    expect(rows).toEqual(table.rows)
    for (const [index, slug] of expected.entries()) {
      const file = content.cases.find((one) => one.slug === slug)
      const count = (track: string) => [...(file?.timeline ?? []), ...(file?.undated ?? [])].filter((row) => row.track === track).length
      const first = firstOf(yearsOf(slug, 'jica'))
      expect([rows[index]?.[at], rows[index]?.[local ?? -1], rows[index]?.[jica ?? -1]]).toEqual([
        first === Infinity ? null : first,
        count('local'),
        count('jica'),
      ])
    }
  })

  it('has one address for each order, and junk has none', () => {
    const write = (query: string) => timelinesQuery.write(timelinesQuery.parse(readParameters(query), snapshot))
    expect(
      ['', 'order=start', 'order=x', 'order=%00', 'x=1', 'order=town', 'order=town&town=99999', 'town=%E3%81%82', 'town=13000'].filter(
        (query) => write(query) !== '',
      ),
    ).toEqual([])
    expect(write(`town=${komagane}&town=13101&order=town`)).toBe(`order=town&town=${komagane}`)
    expect(write('town=13&order=element')).toBe('order=element&town=13')
    expect(write('order=nothing&order=region&order=element')).toBe('order=region')
  })

  it('stays small with 5,000 cases, on its page and on the home page, and says that there are more', () => {
    const many: readonly CaseRecord[] = Array.from({ length: 5000 }, (_, index) => snapshot.cases[index % snapshot.cases.length]).flatMap((record, index) =>
      record ? [{ ...record, slug: `${record.slug}-${index}` }] : [],
    )
    const large = { ...snapshot, cases: many }
    const html = pageOf(large, 'ja', 'order=region')
    expect(brotliCompressSync(html).length).toBeLessThan(60_000)
    expect(html).toContain('5000件のうち最初の120件を示しています。')
    const home = renderToStaticMarkup(<HomeWithPictures view={viewOf(large, 'ja')} />)
    expect(brotliCompressSync(home).length).toBeLessThan(60_000)
    expect(parsed(home).querySelectorAll('.sign-row')).toHaveLength(mostOnHome)
  }, 120_000)

  it.each(timelinesExamples.examples)('draws odd input: $name', ({ draw }) => {
    for (const language of languages) {
      const html = renderToStaticMarkup(<>{draw(viewOf(fictional, language))}</>)
      expect(html).not.toMatch(/NaN|Infinity|undefined|\[object| style=/)
      expect(html).toContain('class="sign-row"')
    }
  })
})
