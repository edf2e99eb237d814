import { readFileSync } from 'node:fs'

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { CaseRecord } from '@/src/catalogue/types'
import { CaseChain } from '@/src/explore/process/case-chain'
import { CaseWithPictures } from '@/src/explore/with-pictures'
import type { Language } from '@/src/i18n/languages'
import { CaseView } from '@/src/ui/case/case-view'
import { caseJsonLd } from '@/src/ui/case/json-ld'
import { rowsOf } from '@/src/ui/citing/cited-rows'
import { scriptJson } from '@/src/ui/json-ld'
import { sheetOf } from '@/src/ui/sheet/content'
import { viewOf } from '@/src/ui/view'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { both, caseOf, emptyCase, period, snapshot } from '@/tests/fixtures/snapshot'
import { parsed, partOf, words } from '@/tests/support/html'

const draw = (record: CaseRecord, language: Language = 'ja', preview = false) =>
  renderToStaticMarkup(<CaseView view={viewOf(snapshot, language, preview ? () => '/preview' : undefined)} record={record} Chain={CaseChain} />)
/** Without the places where a heading may break. */
const joined = (html: string) => (parsed(html).documentElement.textContent ?? '').replace(/\s+/g, '')
const rowOf = (html: string, id: string) => partOf(html, `[id="${id}"]`)

describe('The page of a case', () => {
  const kakuu = caseOf('kakuu')
  const html = draw(kakuu)

  it('and its sheet say how the places are read, which English ones do not: by a plain reading of the table of municipalities', () => {
    const [head = '', ...lines] = readFileSync('src/content/reference/municipalities.csv', 'utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\n')
    const at = (line: string, column: string) => line.split(',')[head.trim().split(',').indexOf(column)] ?? ''
    const real = contentSnapshot()
    let read = 0
    for (const record of real.cases) {
      const codes = record.places.map((slug) => real.places.find((place) => place.slug === slug)?.jisCode ?? '')
      const kana = codes.flatMap((code) => lines.filter((line) => code !== '' && at(line, 'jis_code') === code.padEnd(5, '0')).map((line) => at(line, 'kana')))
      const shown = (language: Language) => words(renderToStaticMarkup(<CaseView view={viewOf(real, language)} record={record} Chain={CaseChain} />))
      expect(shown('ja').includes('よみ：')).toBe(kana.length > 0)
      if (kana.length === 0) continue
      read += 1
      expect(shown('ja')).toContain(`よみ：${kana.join('、')}`)
      expect(shown('en')).not.toContain(kana.join('、'))
      expect(sheetOf(viewOf(real, 'ja'), record).kicker).toContain(`よみ：${kana.join('、')}`)
      expect(sheetOf(viewOf(real, 'en'), record).kicker).not.toContain(kana.join('、'))
    }
    expect(read).toBe(17)
  })

  it('has an anchor and a link to itself for every row', () => {
    const rows = [
      ...kakuu.challenges,
      ...kakuu.resources,
      ...kakuu.sections,
      ...kakuu.timeline,
      ...kakuu.outcomes,
      ...kakuu.factors,
      ...kakuu.pathways,
      ...kakuu.actors,
      ...kakuu.keyFigures,
      ...kakuu.limits,
    ]
    const page = parsed(html)
    for (const { id } of rows) {
      expect(page.querySelectorAll(`[id="${id}"]`)).toHaveLength(1)
      expect(page.querySelector(`[href="#${id}"]`)).not.toBeNull()
    }
  })

  it('leads from every source to the citation of its row, and from no source of a draft', () => {
    const marks = [...parsed(html).querySelectorAll('.evidence')]
    const cited = marks.map((mark) => mark.querySelector('.row-cite')?.getAttribute('href'))
    const rows = rowsOf(viewOf(snapshot, 'ja'), kakuu).flatMap((part) => part.rows)
    expect([...cited].sort()).toEqual(
      rows
        .filter(({ evidence }) => evidence !== null)
        .map(({ id }) => `/ja/cite/kakuu/${id}`)
        .sort(),
    )
    expect(parsed(draw({ ...kakuu })).querySelectorAll('.evidence .row-cite')).toHaveLength(0)
  })

  it('says of every statement where it comes from and how firmly it stands', () => {
    expect(words(rowOf(html, 'kakuu-c01'))).toContain('架空事例01「地域の課題」')
    for (const { id } of [
      ...kakuu.resources,
      ...kakuu.timeline,
      ...kakuu.outcomes,
      ...kakuu.factors,
      ...kakuu.pathways,
      ...kakuu.keyFigures,
      ...kakuu.limits,
    ]) {
      expect(words(rowOf(html, id))).toContain('架空事例01「あらまし」')
    }
    expect(words(rowOf(html, 'kakuu-o01'))).toContain('報告書の記述にもとづきます')
    expect(words(rowOf(html, 'kakuu-o02'))).toContain('数えたり測ったりした値にもとづきます')
  })

  it('says in English that a part is still in Japanese, where one is, and marks it as Japanese', () => {
    const said = 'Some of this page has not been translated into English yet'
    const whole: CaseRecord = { ...emptyCase, title: both('題名', 'Title'), summary: both('概要', 'Summary') }
    expect(draw(whole, 'en')).not.toContain(said)
    expect(draw({ ...whole, headline: both('見出し', '') }, 'en')).not.toContain(said)
    const gap = { ...whole, limits: [{ id: 'l1', statement: both('日本語だけの限界', ''), kind: null, answeredBy: null, evidence: null }] }
    expect(draw(gap, 'en')).toContain(said)
    expect(draw(gap, 'en')).toMatch(/<p lang="ja">日本語だけの限界<\/p>/)
    expect(draw(gap, 'ja')).not.toContain('英語になっていない')
    const [outcome] = kakuu.outcomes
    expect(outcome && draw({ ...whole, outcomes: [{ ...outcome, heading: both('変化', '') }] }, 'en')).toContain(said)
  })

  it('begins with the place, then the headline; the title of the report stands among the facts', () => {
    const headed = draw({ ...kakuu, headline: both('茶がむすぶ縁', '') })
    expect(joined(headed)).toMatch(/^みほん県架空町：茶がむすぶ縁/)
    expect(joined(headed)).toContain('報告書での題名空想の茶畑から始まった交流')
    expect(joined(html)).toMatch(/^みほん県架空町：空想の茶畑から始まった交流/)
    expect(html).not.toContain('報告書での題名')
    // A language without a headline of its own keeps the title.
    expect(words(draw({ ...kakuu, headline: both('茶がむすぶ縁', '') }, 'en'))).toMatch(/^Mihon Prefecture Kakuu Town : An exchange that began/)
  })

  it('lists and counts what the source does not date', () => {
    const [, training] = kakuu.timeline
    if (!training) throw new Error('the fixture has a second event')
    const { period: _when, phase: _phase, ...activity } = training
    const undated = [{ ...activity, id: 'kakuu-u01', track: 'jica' as const, title: both('いつかの派遣', 'Some dispatch') }]
    const own = draw({ ...kakuu, undated })
    expect(words(own)).toContain('JICAとの連携2件（うち1件は年の記載なし）')
    expect(rowOf(own, 'kakuu-u01')).toContain('いつかの')
    expect(words(rowOf(own, 'kakuu-u01'))).toContain('架空事例01「あらまし」')
    const none = draw({ ...kakuu, timeline: kakuu.timeline.filter(({ track }) => track !== 'jica'), pathways: [], undated }, 'en')
    expect(words(none)).toContain('1 activity with JICA (without a year)')
    expect(words(none)).not.toContain('0 activities with JICA')
  })

  it('says when the work as a whole led to a change', () => {
    const [pathway] = kakuu.pathways
    if (!pathway) throw new Error('the fixture has pathways')
    expect(words(rowOf(draw({ ...kakuu, pathways: [{ ...pathway, from: { kind: 'work' } }] }), pathway.id))).toContain('取り組み全体 → につながった')
  })

  it('links an outcome and the event behind it in both directions', () => {
    expect(rowOf(html, 'kakuu-o01')).toContain('href="#kakuu-t02"')
    expect(rowOf(html, 'kakuu-t02')).toContain('href="#kakuu-o01"')
  })

  it('groups the outcomes by the report’s stages', () => {
    const told = [...parsed(html).querySelectorAll('.stage')].map((stage) => [
      stage.querySelector('h3')?.textContent,
      ...kakuu.outcomes.map(({ id }) => id).filter((id) => stage.querySelector(`[id="${id}"]`)),
    ])
    expect(told).toEqual([
      ['直接的成果', 'kakuu-o01'],
      ['地域活性化', 'kakuu-o02'],
    ])
  })

  it('gives facts, figures with unit and date, limits, sources and a citation', () => {
    const text = words(html)
    for (const fact of ['01（モデル事例）', '架空町', 'みほん県', '1990年代〜', '2003年', '聞き取り調査（2023年5月）', '町役場で聞き取り']) {
      expect(text).toContain(fact)
    }
    expect(text).toMatch(/見学者.*1,200 名 2020年/)
    expect(text).toContain('茶の時期だけの活動です。')
    expect(text).toContain('架空書房')
    expect(text.replaceAll(' ', '')).toContain('架空事例集.2024-05-03.http://localhost:3000/ja/cases/kakuu')
  })

  it('says who confirmed the content, and when; nothing while nobody has', () => {
    const confirmed = { ...kakuu, confirmation: { by: both('架空町', 'Kakuu Town'), on: '2026-10-31T16:00:00.000Z' } }
    expect(words(draw(confirmed))).toContain('掲載内容は架空町に確認済み（2026年11月）')
    expect(words(draw(confirmed, 'en'))).toContain('Content confirmed by Kakuu Town (November 2026)')
    expect(html).not.toContain('確認済み')
  })

  it('lists its parts, and each leads to one that is there', () => {
    const targets = [...parsed(html).querySelectorAll('nav.contents a')].map((link) => link.getAttribute('href')?.replace('#', '') ?? '')
    expect(targets).toEqual([
      'opening',
      'outcomes',
      'factors',
      'limits',
      'timeline',
      'pathways',
      'background',
      'story',
      'figures',
      'actors',
      'sources',
      'similar',
      'related',
      'cite',
    ])
    for (const id of targets) expect(html).toContain(`<section id="${id}"`)
  })

  it('opens with its answer: three sentences, the two lines with a ring, three figures, the strongest limit', () => {
    const figures = ['a', 'b', 'c', 'd'].map((id, index) => ({ ...kakuu.keyFigures[0]!, id, value: 11 * (index + 1), asOf: period('2006') }))
    const limits = ['重い限界です。', '軽い限界です。'].map((text, index) => ({ ...kakuu.limits[0]!, id: `l${index}`, statement: both(text, '') }))
    const opening = parsed(draw({ ...kakuu, keyFigures: figures, limits })).querySelector('#opening')
    const said = [...(opening?.querySelectorAll('.opening-sentences dd') ?? [])].map((one) => one.textContent)
    expect(said).toEqual([
      '茶をつむ人が減りました。',
      '地域では「茶の会」（1990年代〜）、JICAとは「茶の研修」（2003〜2008年）から始め、あわせて2件に取り組みました。',
      '教える楽しみができました。',
    ])
    expect([...(opening?.querySelectorAll('.opening-sentences a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '#background',
      '#timeline',
      '#outcomes',
    ])
    expect(opening?.querySelectorAll('.wide-timeline-ring')).toHaveLength(1)
    expect(opening?.querySelector('.wide-timeline figcaption')?.textContent).toContain('2003年にJICAとの連携が始まりました')
    expect([...(opening?.querySelectorAll('.opening-value strong') ?? [])].map((one) => one.textContent)).toEqual(['11', '22', '33'])
    expect(opening?.querySelector('.opening-as-of')?.textContent.trim()).toBe('2006年')
    expect(opening?.querySelector('.opening-limit')?.textContent).toContain('重い限界です。')
    expect(opening?.querySelector('.opening-limit')?.textContent).not.toContain('軽い')
    expect(opening?.querySelector('details.glance')?.hasAttribute('open')).toBe(false)
  })

  it('says of a case with changes that its source gives no limits, which does not mean that there were none', () => {
    const shown = (record: CaseRecord) => parsed(draw(record)).querySelector('#opening')?.textContent ?? ''
    expect(shown({ ...kakuu, limits: [] })).toContain('出典に書かれていません。なかったという意味ではありません。')
    expect(shown({ ...emptyCase, summary: both('まだ何もありません。', '') })).not.toContain('書かれていません')
    expect(shown(kakuu)).not.toContain('書かれていません')
  })

  it('says of a decade in which the work with JICA began that it is one', () => {
    const timeline = kakuu.timeline.map((row) => (row.track === 'jica' ? { ...row, period: period('1990年代') } : row))
    const html = draw({ ...kakuu, timeline, derived: { ...kakuu.derived, firstJicaYear: 1990 } }, 'en')
    expect(html).toContain('Work with JICA began in the 1990s')
    // Around all of it: no year of it is known.
    expect(parsed(html).querySelector('.wide-timeline-ring')?.tagName.toLowerCase()).toBe('rect')
  })

  it('opens with what staff wrote instead, in Japanese where there is no English; plain Japanese only for readers of Japanese', () => {
    const written = {
      ...kakuu,
      opening: { lacked: both('人が減りました。', ''), did: null, changed: both('町が明るくなりました。', 'The town is brighter.') },
      plainJapanese: '人（ひと）が へりました。',
    }
    expect(joined(draw(written))).toContain('やさしい日本語で読む人（ひと）がへりました。')
    const english = draw(written, 'en')
    expect(english).toContain('<dd lang="ja">人が減りました。</dd>')
    expect(english).toContain('<dd>The town is brighter.</dd>')
    expect(english).not.toContain('へりました')
    expect(html).not.toContain('やさしい日本語')
  })

  it('opens with the summary where no row says anything, and has it once', () => {
    const bare = draw({ ...emptyCase, summary: both('まだ何もありません。', '') })
    expect(bare.split('まだ何もありません。')).toHaveLength(2)
    expect(parsed(bare).querySelector('#opening .lead')?.textContent).toBe('まだ何もありません。')
    expect(parsed(html).querySelector('#opening .lead')).toBeNull()
  })

  it('shows each limit beside the event or the reason that answered it, and no answer that the case does not have', () => {
    const answered = (answeredBy: string | null) => draw({ ...kakuu, limits: [{ ...kakuu.limits[0]!, answeredBy }] })
    expect(rowOf(answered('kakuu-f01'), 'kakuu-l01')).toMatch(/これに応えたこと<\/span><a href="#kakuu-f01">茶の先生<\/a>/)
    expect(rowOf(answered('kakuu-t02'), 'kakuu-l01')).toMatch(/<a href="#kakuu-t02">2003〜2008年 茶の研修<\/a>/)
    expect(answered('kakuu-t99')).not.toContain('これに応えたこと')
    expect(answered(null)).not.toContain('これに応えたこと')
    expect(rowOf(html, 'kakuu-l01')).toContain('href="/ja/limits?kind=time"')
  })

  it('shows only the parts that a case has', () => {
    const bare = draw(emptyCase)
    expect(bare).not.toContain('id="timeline"')
    expect(bare).not.toContain('id="outcomes"')
    expect(bare).toContain('id="sources"')
  })

  it('says that a study was cancelled, and draws no empty lines for it', () => {
    const cancelled = draw(caseOf('chuushi'))
    expect(words(cancelled)).toContain('この事例の調査は中止されました')
    expect(cancelled).not.toContain('timeline-overview')
    expect(words(cancelled)).toContain('2022年9月 架空の台風')
  })

  it('marks what is not written in English yet as Japanese', () => {
    expect(draw(caseOf('hinagata'), 'en')).toMatch(/<h1><span class="heading-place">Hinagata City<span[^>]*>: <\/span><\/span><wbr\/><span lang="ja">/)
    expect(draw(caseOf('hinagata'), 'ja')).not.toContain('lang="ja"')
  })

  it('keeps a preview a preview when the language is switched', () => {
    const page = renderToStaticMarkup(<CaseWithPictures view={viewOf(snapshot, 'ja', (to) => `/${to}/preview/cases/7`)} record={kakuu} />)
    expect(page).toContain('class="language-switch" href="/en/preview/cases/7"')
    expect(page).not.toContain('ld+json')
  })

  it('says that a preview is not public', () => {
    expect(words(draw(kakuu, 'ja', true))).toContain('保存した最新の内容です')
    expect(words(html)).not.toContain('保存した最新の内容です')
  })

  it('shows an outcome whose tag is not published, without a broken link', () => {
    const [outcome] = kakuu.outcomes
    if (!outcome) throw new Error('the fixture has outcomes')
    const odd = draw({ ...kakuu, outcomes: [{ ...outcome, impact: 'not-published' }] })
    expect(words(odd)).toContain('not-published')
    expect(odd).not.toContain('href="/ja/impact-tags/not-published"')
  })
})

describe('The structured data of a case', () => {
  it('is an article and the way to it, in absolute addresses', () => {
    const [article, crumbs] = caseJsonLd(viewOf(snapshot, 'en'), caseOf('kakuu'))
    expect(article).toMatchObject({ '@type': 'Article', url: 'http://localhost:3000/en/cases/kakuu', dateModified: '2024-05-03T03:00:00.000Z' })
    expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList' })
  })

  it('tells the heading that readers see, and the title of the report beside it', () => {
    const [article, crumbs] = caseJsonLd(viewOf(snapshot, 'ja'), { ...caseOf('kakuu'), headline: both('茶がむすぶ縁', 'Tea ties') })
    expect(article).toMatchObject({ headline: '架空町：茶がむすぶ縁', alternativeHeadline: '空想の茶畑から始まった交流' })
    expect(JSON.stringify(crumbs)).toContain('架空町：茶がむすぶ縁')
    expect(caseJsonLd(viewOf(snapshot, 'ja'), caseOf('kakuu'))[0]).not.toHaveProperty('alternativeHeadline')
  })

  it('cannot end the script that it stands in', () => {
    const record = { ...caseOf('kakuu'), title: both('</script><script>alert(1)</script><!--', 'x') }
    const json = scriptJson(caseJsonLd(viewOf(snapshot, 'ja'), record))
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toMatchObject([{ headline: `架空町：${record.title.ja}` }, {}])
  })
})
