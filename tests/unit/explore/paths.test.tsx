/** The paths that cases tell, walked again over the content files. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { PathwayRow } from '@/src/catalogue/types'
import { ProcessPage } from '@/src/explore/process/page'
import { changesOn, chosenPaths, pathsByStage, toldPaths } from '@/src/explore/process/paths'
import type { ProcessQuery } from '@/src/explore/process/query'
import { toldPathsFile } from '@/src/explore/process/table'
import { stages } from '@/src/model/terms'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { emptyCase, evidence, snapshot } from '@/tests/fixtures/snapshot'
import { parsed, words } from '@/tests/support/html'

const real = contentSnapshot()
const told = toldPaths(real)
const page = (query: ProcessQuery, language: 'ja' | 'en' = 'ja') => renderToStaticMarkup(<ProcessPage view={viewOf(real, language)} query={query} />)

/** The second way: all ways through each file's pathways, as words, found by lengthening every way until none grows. */
type File = (typeof content.cases)[number]
const nameOf = (end: File['pathways'][number]['from']): string => Object.values(end).join()
function waysThrough({ pathways }: File): readonly string[] {
  const edges = pathways.map(({ from, to }) => [nameOf(from), nameOf(to)] as const)
  const beginnings = edges.filter(([from]) => edges.every(([, to]) => to !== from)).map(([from, to]) => [from, to])
  let ways: readonly (readonly string[])[] = beginnings
  for (;;) {
    const grown = ways.flatMap((way) => {
      const further = edges.filter(([from, to]) => from === way.at(-1) && !way.includes(to))
      return further.length === 0 ? [way] : further.map(([, to]) => [...way, to])
    })
    if (grown.length === ways.length && grown.every((way, at) => way.length === ways[at]?.length)) return ways.map((way) => way.join(' > '))
    ways = grown
  }
}
const stageOf = (slug: string) => content.vocabularies['impact-tags'].find((tag) => tag.slug === slug)?.stage
const reachedBy = (way: string) =>
  way
    .split(' > ')
    .flatMap((end) => stageOf(end) ?? [])
    .at(-1) ?? null
const all = content.cases.flatMap((file) => waysThrough(file).map((way) => ({ slug: file.slug, way })))

describe('The paths that cases tell', () => {
  it('are all the ways through what each content file says, and no other', () => {
    const short = (slug: string, end: PathwayRow['from']) =>
      end.kind === 'impact' ? end.impact : end.kind === 'event' ? end.row.replace(`${slug}-`, '') : 'whole'
    const found = told.map(({ record: { slug }, rows }) => ({
      slug,
      way: [rows[0]?.from, ...rows.map(({ to }) => to)].flatMap((end) => (end ? short(slug, end) : [])).join(' > '),
    }))
    const inOrder = (list: readonly { slug: string; way: string }[]) => list.map(({ slug, way }) => `${slug}: ${way}`).sort()
    expect(inOrder(found)).toEqual(inOrder(all))
    expect(told.map(({ reached }) => reached)).toEqual(found.map(({ way }) => reachedBy(way)))
    // No sentence of any case is left out.
    expect(new Set(told.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(content.cases.flatMap(({ pathways }) => pathways).length)
  })

  it('stand on the page one a row, the furthest stage first, each step linked to its sentence', () => {
    const document = parsed(page({ kind: 'all' }))
    expect(document.querySelectorAll('.told-path')).toHaveLength(all.length)
    const links = [...document.querySelectorAll('.path-step a')].map((link) => link.getAttribute('href'))
    const steps = pathsByStage(told).flatMap(({ paths }) => paths.flatMap(({ record, rows }) => rows.map(({ id }) => `/ja/cases/${record.slug}#${id}`)))
    expect(links).toEqual(steps)
    const order = [...[...stages].reverse(), null]
    const counts = order.map((stage) => all.filter(({ way }) => reachedBy(way) === stage).length).filter((count) => count > 0)
    expect([...document.querySelectorAll('.path-stage')].map((part) => part.querySelectorAll('.told-path').length)).toEqual(counts)
    expect([...document.querySelectorAll('.path-stage details')].map((part) => part.hasAttribute('open'))).toEqual(counts.map((_count, at) => at === 0))
  })

  it('begin with how many of them reach a livelier place, in how many cases', () => {
    const far = all.filter(({ way }) => reachedBy(way) === 'revitalisation')
    const cases = (list: readonly { slug: string }[]) => new Set(list.map(({ slug }) => slug)).size
    expect(words(page({ kind: 'all' }))).toContain(
      `${all.length}本のうち${far.length}本 の道すじが、地域活性化の段階まで届いています（${cases(far)}件の事例）。道すじは、${cases(all)}件の事例が語るものです`,
    )
  })

  it('are narrowed to a change, a case, or a step from one change to the next', () => {
    for (const { slug } of content.vocabularies['impact-tags']) {
      const through = all.filter(({ way }) => way.split(' > ').includes(slug)).length
      expect([slug, chosenPaths(told, { kind: 'tag', slug }).length]).toEqual([slug, through])
    }
    const document = parsed(page({ kind: 'tag', slug: 'foreign-talent' }))
    const through = all.filter(({ way }) => way.split(' > ').includes('foreign-talent')).length
    expect(document.querySelectorAll('.told-path')).toHaveLength(through)
    expect(document.querySelector('option[value="foreign-talent"]')?.hasAttribute('selected')).toBe(true)
    expect([...document.querySelectorAll('.path-stage details')].every((part) => part.hasAttribute('open'))).toBe(true)
    const edge = chosenPaths(told, { kind: 'edge', from: 'foreign-talent', to: 'industry-vitality' })
    expect(edge.map(({ record }) => record.slug)).toEqual(all.flatMap(({ slug, way }) => (way.includes('foreign-talent > industry-vitality') ? [slug] : [])))
    expect(chosenPaths(told, { kind: 'case', slug: 'ama' })).toHaveLength(all.filter(({ slug }) => slug === 'ama').length)
  })

  it('are a step away from the figure with its counts, and back, with the same choice', () => {
    const links = (query: ProcessQuery) => [...parsed(page(query)).querySelectorAll('.sort-links a')].map((link) => link.getAttribute('href'))
    expect(links({ kind: 'tag', slug: 'visibility' })).toEqual(['/ja/explore/process?view=figure&tag=visibility'])
    expect(links({ kind: 'tag', slug: 'visibility', view: 'figure' })).toEqual(['/ja/explore/process?tag=visibility'])
    expect(page({ kind: 'all' })).not.toContain('class="process-picture"')
    expect(page({ kind: 'all', view: 'figure' })).toContain('class="process-picture"')
  })

  it('are a file with one line for each step, numbered by path', () => {
    const { rows, columns } = toldPathsFile.at({}, real, 'en')
    expect(rows).toHaveLength(all.reduce((sum, { way }) => sum + way.split(' > ').length - 1, 0))
    expect(Math.max(...rows.map(([path]) => Number(path)))).toBe(all.length)
    for (const row of rows) expect(row).toHaveLength(columns.length)
  })
})

describe('Odd pathways', () => {
  const impact = (slug: string) => ({ kind: 'impact', impact: slug }) as const
  const step = (from: string, to: string): PathwayRow => ({
    id: `${from}-${to}`,
    from: impact(from),
    to: impact(to),
    statement: { ja: '文', en: 'Text' },
    evidence,
  })
  const pathsFor = (...pathways: readonly PathwayRow[]) => toldPaths({ ...snapshot, cases: [{ ...emptyCase, pathways }] })

  it('that run in a ring are told once and end', () => {
    const paths = pathsFor(step('vitality', 'visitors'), step('visitors', 'vitality'))
    expect(paths.map(changesOn)).toEqual([
      ['vitality', 'visitors'],
      ['visitors', 'vitality'],
    ])
  })

  it('that fan out without end are cut off, and no sentence is lost', () => {
    const layers = Array.from({ length: 8 }, (_, at) => [`a${at}`, `b${at}`, `c${at}`])
    const pathways = layers.slice(1).flatMap((layer, at) => layer.flatMap((to) => (layers[at] ?? []).map((from) => step(from, to))))
    const paths = pathsFor(...pathways)
    expect(paths.length).toBeLessThan(1_000)
    expect(new Set(paths.flatMap(({ rows }) => rows))).toEqual(new Set(pathways))
  })

  it('leave a site without any with a sentence instead of a list', () => {
    const html = renderToStaticMarkup(<ProcessPage view={viewOf({ ...snapshot, cases: [] }, 'ja')} query={{ kind: 'all' }} />)
    expect(words(html)).toContain('見つかりません')
    expect(html).not.toMatch(/class="told-path|told-paths.csv|0本/)
  })
})
