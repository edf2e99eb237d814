/** What is seen of a page before it is opened: its picture, its title, and in a feed reader its news. */
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { caseName } from '@/src/catalogue/case-name'
import { canonical, readParameters } from '@/src/catalogue/parameters'
import { parseQuery, wholeList } from '@/src/catalogue/query'
import { limitGroups } from '@/src/explore/limits/query'
import { pictures, picturesInOrder } from '@/src/explore/registry'
import { languages } from '@/src/i18n/languages'
import { filteredTitle } from '@/src/ui/filtered-title'
import { drawAll, drawCase, pictureSize } from '@/src/ui/sharing/drawing'
import { feed } from '@/src/ui/sharing/feed'
import { faviconIco, touchIcon } from '@/src/ui/sharing/icons'
import { casePicture, pagePicture } from '@/src/ui/sharing/picture'
import { picturePath, titleAt } from '@/src/ui/sharing/titles'
import { viewOf } from '@/src/ui/view'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { allPages } from '@/tests/fixtures/pages'
import { both, snapshot } from '@/tests/fixtures/snapshot'
import { parsed } from '@/tests/support/html'

const view = viewOf(snapshot, 'ja')
const record = snapshot.cases.find(({ slug }) => slug === 'kakuu')
if (!record) throw new Error('no case')

/** How many pixels of a part of a picture are not white. */
async function inkIn(picture: Buffer, part: { left: number; top: number; width: number; height: number }): Promise<number> {
  const pixels = await sharp(picture).flatten({ background: '#fff' }).extract(part).greyscale().raw().toBuffer()
  return pixels.filter((value) => value < 200).length
}

describe('the picture of a case', () => {
  it.each(languages)('has the size that others show, and says its place and headline in letters: %s', async (language) => {
    const picture = await casePicture(viewOf(snapshot, language), record)
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', ...pictureSize })
    for (const top of [64, 120, 200]) expect(await inkIn(picture, { left: 64, top, width: 500, height: 60 })).toBeGreaterThan(300)
    expect(picture.byteLength).toBeLessThan(60_000)
  })

  it('says the name of the site whole, or what stands before its colon: no name is cut', async () => {
    const named = (name: string) => casePicture(viewOf({ ...snapshot, site: { ...snapshot.site, name: both(name, name) } }, 'en'), record)
    const long = 'International Cooperation at Home: A Knowledge Base on Regional Revitalisation'
    expect((await named(long)).equals(await named('International Cooperation at Home'))).toBe(true)
    expect((await named('At Home: A Base')).equals(await named('At Home'))).toBe(false)
  })

  it('is another for another name, and the same for the same', async () => {
    const renamed = { ...record, headline: both('別の見出し', 'Another headline') }
    expect(await casePicture(view, record)).toEqual(await casePicture(view, record))
    expect((await casePicture(view, renamed)).equals(await casePicture(view, record))).toBe(false)
  })

  it('rings the first year with JICA alone, and has a mark for each dated event', () => {
    const { svg, labels } = drawCase(snapshot, record, 'ja')
    expect(record.derived.firstJicaYear).toBe(2003)
    expect(svg.match(/fill="none"/g)).toHaveLength(1)
    expect(svg).not.toContain('NaN')
    expect(labels.map(({ text }) => text)).toContain('地域独自の取り組み')
    const jica = record.timeline.filter(({ track, period }) => track === 'jica' && period.precision !== 'decade').length
    expect(svg.match(/z" fill="#00316a"/g)).toHaveLength(jica)
  })

  it('stands any text and any lack of it', async () => {
    const odd = { ...record, headline: both('<b>&amp; 𠮷 \u0000 '.repeat(60), ''), places: [], timeline: [] }
    expect(await sharp(await casePicture(view, odd)).metadata()).toMatchObject(pictureSize)
    const empty = { ...snapshot, cases: [] }
    expect(await sharp(await pagePicture(viewOf(empty, 'en'), 'x'.repeat(500))).metadata()).toMatchObject(pictureSize)
    expect(drawAll(empty).labels).toEqual([])
  })
})

describe('the picture of a page', () => {
  it('is there under the address that the page names, for every page', () => {
    const own = allPages(snapshot).filter(({ path }) => picturePath(viewOf(snapshot, path.startsWith('/en') ? 'en' : 'ja'), path) !== 'home')
    for (const { path, language } of own) {
      const page = picturePath(viewOf(snapshot, language), path)
      const slug = /^cases\/([^/]+)$/.exec(page)?.[1]
      expect(slug === undefined ? titleAt(viewOf(snapshot, language), page) : snapshot.cases.some((one) => one.slug === slug), path).toBeTruthy()
    }
    expect(own.length).toBeGreaterThan(40)
    for (const name of picturesInOrder) expect(titleAt(view, pictures[name] ? picturePath(view, `/ja/${name}`) : '')).not.toBe('')
  })

  it('is that of the site where the page has none, or where nothing is', () => {
    for (const path of ['/ja', '/ja/not-found', '/ja/places/nowhere', '/ja/about/nothing', '/ja/constructor']) expect(picturePath(view, path)).toBe('home')
  })
})

describe('the icons', () => {
  it('are of the sizes that systems ask for', async () => {
    expect(await sharp(await touchIcon()).metadata()).toMatchObject({ width: 180, height: 180, format: 'png' })
    const ico = await faviconIco()
    expect(ico.readUInt32LE(14)).toBe(ico.byteLength - 22)
    expect(await sharp(ico.subarray(22)).metadata()).toMatchObject({ width: 48, height: 48, format: 'png' })
  })
})

describe('the title of a page with a choice', () => {
  const title = (query: string, language: 'ja' | 'en' = 'ja') => filteredTitle(viewOf(contentSnapshot(), language), language === 'ja' ? '題' : 'T', query)

  it.each([
    ['', '題'],
    ['sort=title&page=2', '題'],
    ['element=economic&region=tohoku', '題（経済的活性化、東北）'],
    ['q=茶畑', '題（「茶畑」）'],
    ['cases=kanra,obihiro', '題（甘楽町、帯広市）'],
    ['a=nothing&b=constructor', '題'],
    // A place in the circles of the elements is no element and no region of Japan.
    ['region=social', '題（社会的活性化のみ）'],
    ['region=social-economic', '題（社会的活性化と経済的活性化の両方）'],
    ['region=none', '題（どの要素にも分類していない事例）'],
    ['order=town&town=32525', '題（海士町）'],
    ['x=economic,social,multicultural,tohoku,kanto', '題（経済的活性化、社会的活性化、多文化共生社会の基盤形成ほか2件）'],
  ])('%s is called %s', (query, name) => {
    expect(title(query)).toBe(name)
  })

  it('names a kind of limit as the page of limits does, and what a figure counts as that of figures', () => {
    expect([title('kind=people'), title('kind=people', 'en'), title('subject=people'), title('kind=money')]).toEqual([
      '題（人手・力量）',
      'T (People and capacity)',
      '題（人）',
      '題（お金）',
    ])
    expect(limitGroups.filter((kind) => kind !== 'none' && title(`kind=${kind}`) === '題')).toEqual([])
  })

  it('is said in English on English pages', () => {
    expect(title('element=economic&q=tea', 'en')).toBe('T (Economic revitalisation, “tea”)')
  })

  it('differs wherever a choice of the list differs', () => {
    const write = canonical({ parse: parseQuery, write: (query) => JSON.stringify(query.choice) })
    const queries = ['element=economic', 'element=social', 'country=bt', 'tier=model', 'study=desk', 'impact=vitality', 'factor=key-person']
    expect(new Set(queries.map((query) => write(readParameters(query), snapshot))).size).toBe(queries.length)
    expect(new Set(queries.map((query) => filteredTitle(view, 'x', query))).size).toBe(queries.length)
  })
})

describe('the feed', () => {
  const entriesOf = (xml: string) => [...parsed(xml).querySelectorAll('entry')]
  const noted = {
    ...record,
    updatedAt: '2024-06-02T00:00:00.000Z',
    changeNotes: [{ date: '2024-06-01T15:00:00.000Z', note: both('数字を<直しました> & 足しました。', 'Figures corrected.') }],
  }
  const there = { ...snapshot, cases: snapshot.cases.map((one) => (one === record ? noted : one)) }

  it('tells of every case, the one that changed last first, with what staff said of the change', () => {
    const xml = feed(viewOf(there, 'ja'), wholeList)
    const [first, ...others] = entriesOf(xml)
    expect(others).toHaveLength(snapshot.cases.length - 1)
    expect(first?.querySelector('title')?.textContent).toBe(caseName(there, noted, 'ja'))
    expect(first?.querySelector('summary')?.textContent).toBe('変更のお知らせ（2024年6月2日）：数字を<直しました> & 足しました。')
    expect(xml).toContain('<updated>2024-06-02T00:00:00.000Z</updated>\n<author>')
    expect(xml).not.toContain('<直しました>')
  })

  it('is in the language of its address', () => {
    expect(feed(viewOf(there, 'en'), wholeList)).toContain('Change note (2 June 2024): Figures corrected.')
  })

  it('of a choice tells of the cases that fit it, and says which choice that is', () => {
    const query = parseQuery({ country: 'bt' }, snapshot)
    const xml = feed(view, query)
    const fitting = snapshot.cases.filter(({ derived }) => derived.countries.includes('BT'))
    expect(entriesOf(xml)).toHaveLength(fitting.length)
    expect(fitting.length).toBeLessThan(snapshot.cases.length)
    expect(parsed(xml).querySelector('feed > title')?.textContent).toContain('ブータン')
    expect(xml).toContain('/ja/feed.atom?country=bt"')
  })
})
