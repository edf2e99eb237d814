import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { valueOf } from '@/src/exchange/table'
import { CaseChain } from '@/src/explore/process/case-chain'
import { ProcessChosen } from '@/src/explore/process/chosen'
import { caseGraph, casesIn, processGraph } from '@/src/explore/process/counting'
import { processExamples } from '@/src/explore/process/examples'
import { highlight, reach } from '@/src/explore/process/highlight'
import { largeProcess, layoutProcess } from '@/src/explore/process/layout'
import { ProcessPage } from '@/src/explore/process/page'
import { type ProcessQuery, processQuery } from '@/src/explore/process/query'
import { processPathsTable, processTagsTable } from '@/src/explore/process/table'
import { wrapParts } from '@/src/explore/process/wrap'
import { viewOf } from '@/src/ui/view'
import { widthOf } from '@/src/visuals/labels'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { caseOf, emptyCase, evidence, snapshot } from '@/tests/fixtures/snapshot'
import { countOf, parsed } from '@/tests/support/html'

const real = contentSnapshot()
const graph = processGraph(real)
const page = (query: ProcessQuery) => renderToStaticMarkup(<ProcessPage view={viewOf(real, 'ja')} query={{ ...query, view: 'figure' }} />)
const opened = (query: ProcessQuery) => renderToStaticMarkup(<ProcessChosen view={viewOf(real, 'ja')} query={query} />)
const wholePage = page({ kind: 'all' })

// The second count: from the content files alone.
const tags = content.vocabularies['impact-tags']
const paths = content.cases.flatMap((file) =>
  file.pathways.map((row) => ({ file: file.slug, from: 'impact' in row.from ? row.from.impact : null, to: 'impact' in row.to ? row.to.impact : null })),
)
const differing = (all: readonly { file: string }[]) => new Set(all.map(({ file }) => file)).size
const between = (from: string | null, to: string | null) => paths.filter((one) => one.from === from && one.to === to)
const stageOf = (slug: string) => tags.find((tag) => tag.slug === slug)?.stage ?? ''
const isRound = (from: string, to: string) => ['direct', 'secondary'].includes(stageOf(from)) && stageOf(to) === 'revitalisation'
const pairs = tags
  .flatMap((from) =>
    tags.map((to) => ({ from: from.slug, to: to.slug, isReports: from.leadsTo.includes(to.slug), said: differing(between(from.slug, to.slug)) })),
  )
  .filter(({ isReports, said }) => isReports || said > 0)

describe('The process over the content files', () => {
  it('counts at each change the cases that report it and those in which events led to it', () => {
    const found = graph.stages.flatMap((stage) => stage.tags.map(({ tag, cases, fromEvents }) => [tag.slug, stage.stage, cases.length, casesIn(fromEvents)]))
    const expected = tags.map(({ slug, stage }) => [
      slug,
      stage,
      content.cases.filter(({ outcomes }) => outcomes.some(({ impact }) => impact === slug)).length,
      differing(between(null, slug)),
    ])
    expect(found.sort()).toEqual(expected.sort())
    expect(
      processTagsTable(real, 'ja')
        .rows.map((row) => row.slice(2))
        .sort(),
    ).toEqual(expected.map((row) => row.slice(2)).sort())
  })

  it('draws exactly the arrows of the report and the pathways of the cases, each with its own count', () => {
    const found = graph.edges.map(({ from, to, isReports, said, goesRound }) => ({ from, to, isReports, said: casesIn(said), goesRound }))
    const order = (a: { from: string; to: string }, b: { from: string; to: string }) => `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`)
    expect(found.sort(order)).toEqual(pairs.map((pair) => ({ ...pair, goesRound: isRound(pair.from, pair.to) })).sort(order))
    const page = parsed(wholePage)
    expect(page.querySelectorAll('.process-path.by-report').length).toBe(pairs.filter(({ isReports }) => isReports).length + 1)
    expect(page.querySelectorAll('.process-path.by-cases').length).toBe(pairs.filter(({ said }) => said > 0).length + 2)
    for (const { from, to, said } of pairs.filter((pair) => pair.said > 0)) {
      const badge = page.querySelector(`.process-badge[href="/ja/explore/process?view=figure&from=${from}&to=${to}#chosen"]`)
      expect(badge?.querySelector('text')?.textContent, `${from} ${to}`).toBe(`${said}`)
    }
    expect(
      processPathsTable(real, 'en')
        .rows.map((row) => valueOf(row[2] ?? null))
        .sort(),
    ).toEqual(pairs.map(({ said }) => said).sort())
  })

  it('says in words how many paths go round internationalisation and what is left out', () => {
    const round = pairs.filter(({ from, to }) => isRound(from, to))
    const told = paths.filter(({ from, to }) => from !== null && to !== null && isRound(from, to))
    const toEvents = paths.filter(({ to }) => to === null)
    const html = wholePage
    expect(html).toContain(
      `事例から${round.filter(({ said }) => said > 0).length}通り（${differing(told)}件の事例）、報告書の矢印で${round.filter(({ isReports }) => isReports).length}本`,
    )
    expect(html).toContain(`出来事から出来事へのつながり${toEvents.length}件（${differing(toEvents)}件の事例）`)
    expect(countOf(html, '.process-path.goes-round')).toBe(round.filter(({ said }) => said > 0).length + round.filter(({ isReports }) => isReports).length + 1)
  })

  it('opens at every number the sentences of the cases that it counts', () => {
    for (const { key, from, to, said } of graph.edges.filter((edge) => edge.said.length > 0)) {
      const html = opened({ kind: 'edge', from, to })
      for (const { record, row } of said) expect(html, key).toContain(`href="/ja/cases/${record.slug}#${row.id}"`)
    }
    for (const { tag, fromEvents } of graph.stages.flatMap((stage) => stage.tags)) {
      const html = opened({ kind: 'tag', slug: tag.slug })
      for (const { record, row } of fromEvents) expect(html).toContain(`href="/ja/cases/${record.slug}#${row.id}"`)
    }
  })
})

describe('A choice', () => {
  it('of a change lights up all that leads to it and follows from it, the nearest more strongly', () => {
    const path = (from: string, to: string) =>
      ({
        id: `${from}-${to}`,
        from: { kind: 'impact', impact: from },
        to: { kind: 'impact', impact: to },
        statement: { ja: '文', en: 'Text' },
        evidence,
      }) as const
    // vitality → visitors is the report's; unused → vitality and visitors → related-population are a case's.
    const record = { ...emptyCase, pathways: [path('unused', 'vitality'), path('visitors', 'related-population')] }
    const own = { ...snapshot, cases: [record] }
    const highlighted = highlight(processGraph(own), { kind: 'tag', slug: 'vitality' })
    expect(Object.fromEntries(highlighted?.tags ?? [])).toEqual({ vitality: 'chosen', unused: 'direct', visitors: 'direct', 'related-population': 'further' })
    expect(Object.fromEntries(highlighted?.edges ?? [])).toEqual({
      'unused vitality': 'direct',
      'vitality visitors': 'direct',
      'visitors related-population': 'further',
    })
  })

  it('ends also where paths run in a ring', () => {
    for (const { tag } of graph.stages.flatMap((stage) => stage.tags)) expect(reach(graph, tag.slug, 'from').has(tag.slug)).toBe(false)
    expect(reach(graph, 'visitors', 'from').has('resident-vitality')).toBe(true)
  })

  it('of a case lights up its own changes and pathways, and none of the report’s arrows', () => {
    const html = page({ kind: 'case', slug: 'ama' })
    const own = paths.filter(({ file, from, to }) => file === 'ama' && from !== null && to !== null)
    expect(countOf(html, '.process-path.by-cases.is-direct')).toBe(new Set(own.map(({ from, to }) => `${from} ${to}`)).size)
    expect(html).not.toMatch(/by-report[^"]* is-direct/)
    const outcomes = content.cases.find(({ slug }) => slug === 'ama')?.outcomes.map(({ impact }) => impact) ?? []
    const ends = paths
      .filter(({ file, to }) => file === 'ama' && to !== null)
      .flatMap(({ from, to }) => [from, to])
      .filter((slug) => slug !== null)
    expect(countOf(html, '.process-tag.is-direct')).toBe(new Set([...outcomes, ...ends]).size)
  })

  it('has one address each; what is unknown or no edge is dropped', () => {
    const address = (parameters: Record<string, string>) => processQuery.write(processQuery.parse(parameters, real))
    expect(address({ case: 'ama', tag: 'visibility' })).toBe('case=ama')
    expect(address({ tag: 'visibility', x: '1' })).toBe('tag=visibility')
    expect(address({ to: 'attractiveness', from: 'local-identity' })).toBe('from=local-identity&to=attractiveness')
    expect(address({ from: 'attractiveness', to: 'visibility' })).toBe('')
    expect(address({ case: '' })).toBe('')
    expect(address({ tag: 'visibility', view: 'figure' })).toBe('view=figure&tag=visibility')
    expect(address({ view: 'x' })).toBe('')
  })
})

describe('The small process of a case', () => {
  it('leads from each change to the case’s own entry and from each number to the pathway', () => {
    const html = renderToStaticMarkup(<CaseChain view={viewOf(snapshot, 'en')} record={caseOf('kakuu')} />)
    expect(html).toContain('href="#kakuu-o01"')
    expect(html).toMatch(/class="process-badge goes-round" href="#kakuu-p02"/)
    expect(html).toContain('from events etc.: 1')
    expect(html).toContain('No entry')
  })

  it('is left out where the pathways of a case touch no change', () => {
    expect(caseGraph(snapshot, caseOf('chuushi'))).toBeNull()
  })
})

describe('The drawing', () => {
  const node = (slug: string) => ({ slug, name: [slug], note: null })
  const link = (from: string, to: string) => ({ key: `${from} ${to}`, from, to, hasBadge: true })
  it('sends what skips a column round it: below its boxes forwards, above them back', () => {
    const columns = [['a'], ['b'], ['c'], ['d']].map((slugs) => ({ head: ['Stage'], nodes: slugs.map(node) }))
    const { boxes, routes } = layoutProcess({ columns, size: largeProcess, links: [link('a', 'd'), link('d', 'a')] })
    const box = boxes.find(({ node: { slug } }) => slug === 'b')
    const passing = routes.map(({ path }) => Number(/C[\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ ([\d.-]+)/.exec(path)?.[1]))
    expect(passing[0]).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0))
    expect(passing[1]).toBeLessThan(box?.y ?? 0)
  })

  it('keeps the numbers of the real pathways far enough apart for a finger', () => {
    const circles = [...parsed(wholePage).querySelectorAll('.process-badge')].flatMap((badge) => badge.querySelector('circle') ?? [])
    const spots = circles.map((circle) => [Number(circle.getAttribute('cx')), Number(circle.getAttribute('cy'))] as const)
    expect(spots.length).toBeGreaterThan(5)
    const near = spots.flatMap(([x, y], index) => spots.slice(index + 1).map(([x2, y2]) => Math.hypot(x - x2, y - y2)))
    expect(Math.min(...near)).toBeGreaterThanOrEqual(24)
  })

  it('never lets a line run out of its box, and loses no letter of a name', () => {
    const name = '四十字にもなるとても長い名前の変化がここにあっても箱の中におさまって読めるはずです'
    const lines = wrapParts([name], 9)
    expect(lines.join('')).toBe(name)
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(9)
    expect(wrapParts(['Human ', 'resource ', 'development'], 9)).toEqual(['Human resource', 'development'])
  })
})

describe.each(processExamples.examples)('The process with $name', ({ draw }) => {
  it.each(['ja', 'en'] as const)('is drawn in %s with named links and without inline style', (language) => {
    const svg = renderToStaticMarkup(draw(viewOf(snapshot, language)))
    expect(svg).not.toMatch(/ style=|NaN|undefined/)
    for (const link of parsed(svg).querySelectorAll('a')) expect(link.firstElementChild?.nodeName.toLowerCase()).toBe('title')
  })
})
