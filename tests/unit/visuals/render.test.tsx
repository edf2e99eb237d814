import { HtmlValidate } from 'html-validate'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { type Language, languages } from '@/src/i18n/languages'
import { elements } from '@/src/model/terms'
import {
  axisOf,
  ElementCircles,
  elementsSentence,
  MiniTimeline,
  MiniTimelineYears,
  Timeline,
  TimelineKey,
  type TimelineNames,
  timelineSentence,
} from '@/src/visuals'
import { parsed } from '@/tests/support/html'
import { oddRows, row, rowsOf } from './rows'

const names: TimelineNames = {
  programme: (slug) => createElement('a', { href: `/ja/programmes/${slug}` }, `[${slug}]`),
  country: (code) => (code === 'XX' ? null : `<${code}>`),
  organisation: (slug) => slug,
}
const axis = { from: 1979, to: 2027 }
const timeline = (rows: Parameters<typeof Timeline>[0]['rows'], language: Language): ReactElement => (
  <Timeline rows={rows} language={language} asOf={2024} names={names} evidence={({ evidence }) => <p>{evidence?.locator}</p>} />
)

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // React writes `<wbr/>` and `dateTime`: valid HTML, which this checker takes for a matter of style.
  rules: { 'no-inline-style': 'error', 'void-style': 'off', 'attr-case': 'off' },
})
async function faultsOf(body: string): Promise<readonly string[]> {
  const page = `<!DOCTYPE html>\n<html lang="ja"><head><title>test</title></head><body>${body}</body></html>`
  const report = await validator.validateString(page)
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

describe.each(languages)('drawn in %s', (language) => {
  it.each(Object.entries(oddRows))('is valid HTML without style attributes or doubled ids: %s', async (_, rows) => {
    const drawn = renderToStaticMarkup(
      <>
        {timeline(rows, language)}
        <MiniTimeline rows={rows} language={language} axis={axisOf(rows) ?? axis} asOf={null} />
        <MiniTimeline rows={rows} language={language} axis={axis} asOf={2024} />
        <MiniTimelineYears axis={axis} />
        <TimelineKey rows={rows} language={language} asOf={2024} />
        <ElementCircles reached={[]} language={language} />
        <ElementCircles reached={elements} language={language} />
      </>,
    )
    expect(await faultsOf(drawn)).toEqual([])
    expect(drawn).not.toMatch(/ style=|<style|<script|NaN|undefined|Infinity|\[object/)
  })
})

describe('the small timeline', () => {
  it('is one image that says in a sentence what it shows', () => {
    const rows = rowsOf('local 1996', 'local 2001', 'jica 2011-2023', 'context 1995')
    const drawn = renderToStaticMarkup(<MiniTimeline rows={rows} language="ja" axis={axis} asOf={2024} />)
    expect(drawn).toContain('role="img" aria-label="1996年から2023年まで、地域の取り組み2件、JICAとの連携1件"')
    expect(drawn).toContain('width="160" height="36"')
  })
  it('stays small when there is much to draw', () => {
    const drawn = renderToStaticMarkup(<MiniTimeline rows={oddRows['sixty rows in one year'] ?? []} language="ja" axis={axis} asOf={2024} />)
    expect(drawn.length).toBeLessThan(3000)
  })
  it('tells the tracks apart by shape', () => {
    const drawn = (line: string): string => renderToStaticMarkup(<MiniTimeline rows={rowsOf(line)} language="ja" axis={axis} asOf={2024} />)
    expect(drawn('local 2010')).toContain('<circle class="track-symbol"')
    expect(drawn('jica 2010')).not.toContain('<circle')
    expect(drawn('jica 2010')).toContain('<path class="track-symbol"')
  })
})

describe('what is not exactly known', () => {
  const small = (line: string): string => renderToStaticMarkup(<MiniTimeline rows={rowsOf(line)} language="ja" axis={axis} asOf={2024} />)

  it.each(['local', 'jica'])('a %s time that is only about right is an open symbol of the same shape', (track) => {
    const shape = track === 'local' ? 'circle' : 'path'
    expect(small(`${track} 1996`)).toMatch(new RegExp(`<${shape} class="track-symbol" fill="currentColor"`))
    expect(small(`${track} 1996年頃`)).toMatch(new RegExp(`<${shape} class="track-circa" fill="none"`))
    expect(small(`${track} 1996年頃`)).not.toContain('track-symbol')
  })
  it('a decade is a broken line without a symbol', () => {
    expect(small('local 1990年代')).toContain('class="track-vague"')
    expect(small('local 1990年代')).not.toMatch(/track-symbol|track-circa/)
    expect(small('local 1990年代-')).not.toMatch(/track-symbol|track-circa/)
  })
  it('is said in words and has its own entry in the key, only where there is any', () => {
    const rows = rowsOf('local 1996年頃', 'jica 2011-2023')
    const [whole, without] = [renderToStaticMarkup(timeline(rows, 'ja')), renderToStaticMarkup(timeline(rowsOf('local 1996', 'jica 2011-2023'), 'ja'))]
    expect(timelineSentence(rows, 'ja')).toBe('1996年頃から2023年まで、地域の取り組み1件、JICAとの連携1件（うち時期がおおよそのもの1件）')
    expect(timelineSentence(rows, 'en')).toBe('From around 1996 to 2023: 1 local initiative and 1 activity with JICA, 1 with an approximate date')
    expect(whole).toContain('おおよその時期（頃）</li>')
    expect(whole).toContain('<title>1996年頃、地域独自の取り組み：')
    expect(whole).toContain('timeline-row track track-local is-circa')
    expect(without).not.toContain('おおよその時期')
    expect(timelineSentence(rowsOf('local 1990年代'), 'en')).toBe('In the 1990s: 1 local initiative and 0 activities with JICA')
  })
  it('ends that are not given are named by the year of the report, where one is known', () => {
    const drawn = (asOf: number | null): string => renderToStaticMarkup(<Timeline rows={rowsOf('local 2006-')} language="ja" asOf={asOf} names={names} />)
    expect(drawn(2024)).toMatch(/<text class="timeline-open-end" x="100%"[^>]*>2024年現在<\/text>/)
    expect(drawn(2024)).toContain('2024年現在も続くか、終わりが書かれていないもの</li>')
    expect(drawn(null)).toMatch(/<text class="timeline-open-end"[^>]*>続く<\/text>/)
    expect(renderToStaticMarkup(timeline(rowsOf('local 2006'), 'ja'))).not.toContain('timeline-open-end')
  })
})

describe('the large timeline', () => {
  it('reads as a list of years, with track, period, title, note and terms in words', () => {
    const first = row('jica 2013-15 研修', 0, {
      note: { ja: '備考です。', en: 'A note.' },
      programme: 'jocv',
      phase: 2,
      countries: ['ID', 'XX', 'MN'],
      organisations: ['clair'],
    })
    const textsOf = (node: Node): readonly string[] => (node.nodeType === node.TEXT_NODE ? [node.textContent ?? ''] : [...node.childNodes].flatMap(textsOf))
    const list = parsed(renderToStaticMarkup(timeline([first], 'ja'))).querySelector('ol')
    list?.normalize()
    expect(`|${(list ? textsOf(list) : []).join('|')}|`).toBe(
      '|2013年| |ここから|JICAとの連携|JICA事業との連携| |2013〜2015年|研修|備考です。|事業|[jocv]|（フェーズ2）|国|<ID>、<MN>|関係機関|clair|年表|',
    )
  })
  it('has an anchor for each row, and a symbol of the drawing leads to it by name', () => {
    const drawn = renderToStaticMarkup(timeline(rowsOf('local 2006- 結成', 'jica 2011 派遣'), 'ja'))
    expect(drawn).toContain('<li id="example-t01"')
    expect(drawn).toContain('<a href="#example-t01"><title>2006年〜、地域独自の取り組み：結成</title>')
    expect(drawn).toContain('<a href="#example-t02"><title>2011年、JICA事業との連携：派遣</title>')
  })
  it('says in words where the work with JICA begins, once', () => {
    const rows = rowsOf('local 2006', 'jica 2011', 'jica 2013')
    expect(renderToStaticMarkup(timeline(rows, 'ja')).split('timeline-turn')).toHaveLength(2)
    expect(renderToStaticMarkup(timeline(rows, 'ja'))).toContain('JICA事業との連携 2件（2011年から）')
    expect(renderToStaticMarkup(timeline(rows, 'en'))).toContain('Work with JICA<wbr/> begins')
  })
  it('says how long nothing was recorded', () => {
    expect(renderToStaticMarkup(timeline(rowsOf('local 1996', 'jica 2003'), 'ja'))).toContain('6年のあいだ<wbr/>記録なし')
    expect(renderToStaticMarkup(timeline(rowsOf('local 1996', 'jica 2003'), 'en'))).toContain('6 years<wbr/> without entries')
    expect(renderToStaticMarkup(timeline(rowsOf('local 1996-', 'jica 2003'), 'en'))).toContain('6 years<wbr/> without new entries')
  })
  it('falls back to Japanese where English is not written, and says which language it is', () => {
    const rows = [row('local 2006', 0, { title: { ja: '結成', en: '' } })]
    expect(renderToStaticMarkup(timeline(rows, 'en'))).toContain('<p class="timeline-title" lang="ja">結成</p>')
    // The name of its symbol is in one language, too: words of two cannot be told apart in it.
    expect(renderToStaticMarkup(timeline(rows, 'en'))).toContain('<title lang="ja">2006年、地域独自の取り組み：結成</title>')
  })
  it('without rows is a sentence', () => {
    expect(renderToStaticMarkup(timeline([], 'ja'))).toBe('<p class="timeline-empty">年表に記録はありません</p>')
  })
})

describe('the sentences', () => {
  it('count what the pictures show', () => {
    const rows = rowsOf('local 1996', 'jica 2011-2023', 'jica 2012', 'context 1995')
    expect(timelineSentence(rows, 'ja')).toBe('1996年から2023年まで、地域の取り組み1件、JICAとの連携2件')
    expect(timelineSentence(rows, 'en')).toBe('From 1996 to 2023: 1 local initiative and 2 activities with JICA')
    expect(timelineSentence(rows, 'en', { withContext: true })).toBe('From 1995 to 2023: 1 local initiative, 2 activities with JICA and 1 wider event')
    expect(timelineSentence(rowsOf('local 2006-'), 'ja')).toBe('2006年以降、地域の取り組み1件、JICAとの連携0件')
    expect(timelineSentence(rowsOf('jica 2006'), 'en')).toBe('In 2006: 0 local initiatives and 1 activity with JICA')
    expect(timelineSentence(rowsOf('context 2006'), 'en')).toBe('No entries on the timeline')
  })
  it('name the elements that are reached', () => {
    expect(elementsSentence(['economic', 'social'], 'ja')).toBe('三つの要素のうち、社会的活性化、経済的活性化')
    expect(elementsSentence(['economic', 'social'], 'en')).toBe('Of the three elements: Social revitalisation and economic revitalisation')
    expect(elementsSentence([], 'ja')).toBe('三つの要素のいずれにも記録がありません')
  })
})

describe('the three elements', () => {
  it('are told apart by letter, and filled only where they are reached', () => {
    const drawn = renderToStaticMarkup(<ElementCircles reached={['economic']} language="ja" />)
    for (const letter of ['社', '経', '多']) expect(drawn).toContain(`>${letter}</text>`)
    const filled = [...parsed(drawn).querySelectorAll('circle[fill="currentColor"]')]
    expect(filled.map((circle) => circle.getAttribute('class'))).toEqual(['element element-economic is-reached'])
  })
})
