/** My town: which place is meant, what is said of it, and what it is compared with, checked against a plain reading of the table. */
import { readFileSync } from 'node:fs'

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { limitSentences } from '@/src/catalogue/limit-sentences'
import { readParameters } from '@/src/catalogue/parameters'
import { criteriaOf } from '@/src/explore/my-town/criteria'
import { layOutStrip, lineHeight } from '@/src/explore/my-town/layout'
import { likenessWords } from '@/src/explore/my-town/likeness-words'
import { MyTownPage, titleOfTown, townOf } from '@/src/explore/my-town/page'
import { alikeSentence, townLine, unlikeSentence } from '@/src/explore/my-town/sentences'
import { suggestedTowns } from '@/src/explore/my-town/suggestions'
import { townTable } from '@/src/explore/my-town/table'
import { townWords } from '@/src/explore/my-town/words'
import { answerFor, mostNear } from '@/src/explore/towns/counting'
import { bounds, likenessWeights, mostLikeness, shareFromAbroad, shareOver64, sharesOfWork } from '@/src/explore/towns/likeness'
import { leadsTo, townQuery } from '@/src/explore/towns/query'
import { placeOfRow } from '@/src/explore/towns/town'
import { EntryWithPictures } from '@/src/explore/with-pictures'
import { markJapanese } from '@/src/i18n/mark-japanese'
import { wasEvacuated } from '@/src/reference/evacuated'
import { municipalities, rowOfPlace } from '@/src/reference/municipalities'
import { nearNames } from '@/src/reference/near-names'
import { notices } from '@/src/reference/notices'
import { viewOf } from '@/src/ui/view'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { strayJapanese } from '@/tests/fixtures/japanese-in-english'
import { countOf, words } from '@/tests/support/html'

const real = contentSnapshot()
const canonical = (query: string): string => townQuery.write(townQuery.parse(readParameters(query), real))
const typed = (text: string): string => canonical(new URLSearchParams({ town: text }).toString())
const placeOf = (code: string) => {
  const row = rowOfPlace(code)
  if (!row) throw new Error(`No row has the code ${code}.`)
  return placeOfRow(real, row)
}
const draw = (query: string, language: 'ja' | 'en' = 'ja', catalogue = real) =>
  renderToStaticMarkup(<MyTownPage view={viewOf(catalogue, language)} query={townQuery.parse(readParameters(query), catalogue)} />)

/** The table once more, cell by cell, without the product's reader. */
const [header = [], ...lines] = readFileSync('src/content/reference/municipalities.csv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','))
const plain = new Map(lines.map((line) => [line[0] ?? '', (column: string): string => line[header.indexOf(column)] ?? '']))
const cell = (code: string, column: string): string => plain.get(code)?.(column) ?? ''
const count = (code: string, column: string): number => Number(cell(code, column))

it('A former name or a ward is suggested with the municipality of today, before what only stands within a name', () => {
  expect(suggestedTowns('うらわ', 'ja')).toEqual([
    { name: '浦和市', lang: 'ja', kind: '今のさいたま市（埼玉県）', href: '/ja/my-town?town=11100' },
    { name: '浦和区', lang: 'ja', kind: '今のさいたま市（埼玉県）', href: '/ja/my-town?town=11100' },
  ])
  expect(suggestedTowns('大宮', 'en').map(({ kind }) => kind)).toContain('today Saitama City, Saitama')
  const names = suggestedTowns('清水', 'ja').map(({ name }) => name)
  expect(names.slice(0, 2)).toEqual(['清水町', '清水町'])
  expect(names).toContain('清水区')
})

it('A prefecture is called by its name, not a prefecture of itself', () => {
  expect(words(draw('town=47'))).toContain('沖縄県（人口')
  expect(words(draw('town=47'))).not.toContain('沖縄県の都道府県')
  expect(words(draw('town=47', 'en'))).toContain('Okinawa Prefecture (')
  expect(words(draw('town=20210'))).toContain('長野県の市（人口')
})

describe('A name that means no one municipality of today', () => {
  it.each([
    // Other cities have wards of the name.
    ['中央区', ['東京都', '札幌市', '福岡市']],
    ['港区', ['東京都', '名古屋市', '大阪市']],
    ['みなと', ['東京都', '名古屋市', '大阪市']],
    ['西区', ['札幌市', 'さいたま市']],
    ['札幌市中央区', ['札幌市（北海道）']],
    // A region and a town.
    ['東北', ['東北町（青森県）', '青森県', '宮城県', '福島県']],
    ['九州', ['福岡県', '沖縄県']],
    ['浦和', ['さいたま市（埼玉県）', '2001年まで']],
    ['清水', ['清水町（北海道）', '清水町（静岡県）', '静岡市（静岡県）']],
  ])('%s is asked about', (text, offered) => {
    expect(typed(text)).toBe(new URLSearchParams({ town: text }).toString())
    const html = words(draw(typed(text)))
    for (const one of offered) expect(html).toContain(one)
    expect(strayJapanese(markJapanese(draw(typed(text), 'en')))).toEqual([])
  })
  it.each([
    ['千代田区', '13101'],
    ['世田谷', '13112'],
    ['東北町', '02408'],
    ['大島', '13361'],
    ['塩竃', '04203'],
    ['海士町役場', '32525'],
    ['長野県庁', '20'],
  ])('%s is not', (text, code) => expect(typed(text)).toBe(`town=${code}&is=typed`))
})

describe('What is typed', () => {
  it.each([
    '駒ヶ根市',
    '駒ケ根市',
    '駒ヶ根',
    '長野県駒ヶ根市',
    'こまがねし',
    'コマガネ',
    'ｺﾏｶﾞﾈ',
    'Komagane',
    'komagane-shi',
    'KOMAGANE CITY',
    '202100',
    '２０２１０',
    ' 駒ヶ根 ',
  ])('%j leads to one town by its code', (text) => {
    const query = townQuery.parse({ town: text }, real)
    expect(query).toMatchObject({ kind: 'place', code: '20210' })
    expect(leadsTo(query) ?? townQuery.write(query)).toBe('town=20210')
  })

  it.each([
    ['龍ヶ崎', '08208'],
    ['竜ケ崎市', '08208'],
    ['瀧川', '01225'],
    ['津', '24201'],
    ['あまちょう', '32525'],
    ['Hokkaido', '01'],
    ['埼玉県', '11'],
    ['20000', '20'],
    ['ama-cho', '32525'],
    ['Ama Town', '32525'],
    ['Kochi-shi', '39201'],
    ['こまがね市', '20210'],
  ])('%j leads to %s', (text, code) => expect(leadsTo(townQuery.parse({ town: text }, real))).toBe(`town=${code}`))

  it.each([
    ['房総', '南房総市'],
    ['粟島', '粟島浦村'],
    ['十勝', '浦幌町'],
    ['こまが', '駒ヶ根市'],
  ])('%j leads nowhere by itself: %s only begins so or has it within, and is asked for', (text, name) => {
    expect(townQuery.parse({ town: text }, real)).toMatchObject({ kind: 'typed' })
    expect(words(draw(new URLSearchParams({ town: text }).toString()))).toMatch(new RegExp(`どこですか.*${name}`))
  })

  it('in its canonical form is the same page without being led anywhere', () => {
    expect(leadsTo(townQuery.parse({ town: '20210' }, real))).toBeNull()
    expect(canonical('town=20210')).toBe('town=20210')
    // The server knows pages by their canonical query: written again it stays the same, and leads on.
    expect(canonical(typed('駒ヶ根'))).toBe(typed('駒ヶ根'))
    expect(leadsTo(townQuery.parse(readParameters(typed('駒ヶ根')), real))).toBe('town=20210')
  })

  it('that two places are called offers both by their prefecture', () => {
    for (const text of ['府中市', 'ふちゅうし', 'Fuchu-shi']) {
      expect(townQuery.parse({ town: text }, real)).toMatchObject({ kind: 'typed' })
      const html = draw(new URLSearchParams({ town: text }).toString())
      expect(html).toContain('府中市（東京都）')
      expect(html).toContain('府中市（広島県）')
      expect(html).toContain('href="/ja/my-town?town=13206"')
    }
    expect(words(draw(new URLSearchParams({ town: '伊達市' }).toString()))).toMatch(/伊達市（北海道）.*伊達市（福島県）/)
    // As its own people write the prefecture, which the gazetteer has otherwise.
    expect(words(draw('town=10201', 'en'))).toContain('Maebashi City, Gunma')
    expect(words(draw('town=10', 'en'))).toContain('Gunma Prefecture')
    expect(suggestedTowns('maebashi', 'en').map(({ kind }) => kind)).toEqual(['Gunma'])
    expect(words(draw('town=date', 'en'))).toMatch(/Date City, Hokkaido.*Date City, Fukushima/)
  })

  it('tells a prefecture and a wider area from the town of the same name', () => {
    expect(words(draw(new URLSearchParams({ town: '長野' }).toString()))).toMatch(/長野県\s*長野市（長野県）/)
    expect(words(draw(new URLSearchParams({ town: '能登' }).toString()))).toMatch(/能登地域\s*能登町（石川県）/)
    expect(leadsTo(townQuery.parse({ town: '関西' }, real))).toBe('area=kansai')
    expect(words(draw(new URLSearchParams({ town: 'のと' }).toString()))).toMatch(/能登地域\s*能登町（石川県）/)
  })

  it('that only stands within another says so, and what to do about another name; of two of one name it does not', () => {
    const shown = (town: string) => words(draw(new URLSearchParams({ town }).toString()))
    expect(shown('房総')).toContain(townWords.ja.partHelp(townWords.ja.former))
    expect(shown('府中市')).toContain(townWords.ja.choicesHelp)
    expect(shown('府中市')).not.toContain(townWords.ja.former)
  })

  it.each(['存在しない市', 'あああ', 'xyzzy', '%', "'; DROP TABLE", '99999', '\u202e\u0000', 'ぬへ'.repeat(2500)])(
    'and is no place (%j) gets an answer in the reader’s language',
    (text) => {
      const query = new URLSearchParams({ town: text }).toString()
      const shown = words(draw(query))
      if (typed(text) === '') expect(shown).toContain(townWords.ja.label)
      else expect(shown).toContain('という都道府県や市町村は見つかりません')
      expect(canonical(typed(text))).toBe(typed(text))
      expect(typed(text).length).toBeLessThan(400)
    },
  )

  it('by a slip of the hand is answered with the nearest names', () => {
    const near = (text: string) => nearNames(text).map(({ name }) => name)
    expect(near('駒ヶ嶺市')).toEqual(['駒ヶ根市'])
    expect(near('横浜市港北区')[0]).toBe('横浜市')
    expect(near('Komagene')).toContain('駒ヶ根市')
    expect(near('xyzzy')).toEqual([])
    expect(draw(new URLSearchParams({ town: '駒ヶ嶺市' }).toString())).toContain('href="/ja/my-town?town=20210"')
  })

  it('repeated or beside junk is read once', () => {
    expect(canonical('town=20210&town=13206&x=1')).toBe('town=20210')
    expect(canonical('town=&utm_source=a')).toBe('')
    expect(canonical('area=nowhere')).toBe('')
  })

  it('half is suggested with the prefecture', () => {
    expect(suggestedTowns('府中市', 'ja').map(({ name, kind }) => `${name} ${kind}`)).toEqual(['府中市 東京都', '府中市 広島県'])
    expect(suggestedTowns('komaga', 'en')[0]).toMatchObject({ name: 'Komagane City', kind: 'Nagano', lang: 'en', href: '/en/my-town?town=20210' })
    expect(suggestedTowns('', 'ja')).toEqual([])
  })
})

describe('What is said of a place', () => {
  it('are the numbers of the table, for every row', () => {
    const wrong = [...municipalities().values()].flatMap((row) => {
      const code = row.jis_code
      const place = placeOfRow(real, row)
      const ages = ['pop_0_14', 'pop_15_64', 'pop_65_up'].map((column) => count(code, column))
      const work = ['workers_primary', 'workers_secondary', 'workers_tertiary'].map((column) => count(code, column))
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
      const share = (part: number, whole: number) => (whole === 0 ? null : (part / whole) * 100)
      const near = (a: number | null, b: number | null) => (a === null || b === null ? a === b : Math.abs(a - b) < 1e-9)
      const isRight =
        place.population?.value === count(code, 'population') &&
        near(shareOver64(place), share(ages[2] ?? 0, sum(ages))) &&
        near(shareFromAbroad(place), share(count(code, 'pop_foreign'), count(code, 'population'))) &&
        near(sharesOfWork(place)?.primary ?? null, share(work[0] ?? 0, sum(work))) &&
        near(sharesOfWork(place)?.tertiary ?? null, share(work[2] ?? 0, sum(work))) &&
        place.facts.coast?.value === (cell(code, 'coast') === 'yes') &&
        place.facts.island?.value === (cell(code, 'island') === 'yes') &&
        (place.facts.depopulated?.value ?? '') === cell(code, 'kaso') &&
        place.facts.area?.value.total === count(code, 'area_km2')
      return isRight ? [] : [`${cell(code, 'pref')}${cell(code, 'name')}`]
    })
    expect(wrong).toEqual([])
  })

  it('stands in one line with its sources', () => {
    const people = count('20210', 'population').toLocaleString('en')
    const old = ((100 * count('20210', 'pop_65_up')) / ['pop_0_14', 'pop_15_64', 'pop_65_up'].reduce((sum, column) => sum + count('20210', column), 0)).toFixed(
      1,
    )
    expect(townLine(placeOf('20210'), 'ja')).toContain(`人口${people}人。65歳以上が${old}%。`)
    expect(townLine(placeOf('32525'), 'ja')).toContain('海に面しています。全域が離島です。全域が過疎地域です。')
    expect(townLine(placeOf('20210'), 'en')).toMatch(new RegExp(`^${people} people; ${old}% are 65 and over; .*not on the coast; not a depopulated area\\.$`))
    const html = draw('town=20210')
    for (const source of ['SSDSE', '行政区域データ', '過疎地域市町村等一覧']) expect(words(html).slice(0, words(html).indexOf('近い事例3件'))).toContain(source)
    for (const { ja } of [notices.registry, notices.statistics, notices.gazetteer, notices.codes, notices.boundaries, notices.depopulated])
      expect(html).toContain(ja)
    expect(draw('town=20210', 'en')).toContain(notices.statistics.en)
  })

  it.each(['20210', '32526', '20', '13101'])('is English on an English page (%s)', (code) => {
    expect(strayJapanese(markJapanese(draw(`town=${code}`, 'en')))).toEqual([])
  })

  it('stands on the page of a case’s place too, with the same sources and the publishers’ words', () => {
    const page = (slug: string) => renderToStaticMarkup(<EntryWithPictures view={viewOf(real, 'ja')} kind="place" slug={slug} />)
    const html = page('komagane')
    expect(html).toContain(townLine(placeOf('20210'), 'ja'))
    expect(html).toContain('href="/ja/my-town?town=20210"')
    for (const { ja } of [notices.registry, notices.statistics, notices.gazetteer, notices.codes, notices.boundaries, notices.depopulated])
      expect(html).toContain(ja)
    expect(page('noto')).not.toContain('/ja/my-town?town=')
  })

  it('is left out where the source is no record', () => {
    const bare = { ...real, sources: [] }
    const place = placeOfRow({ ...bare, places: [] }, municipalities().get('13206')!)
    expect([place.population, place.facts.ages, place.facts.coast]).toEqual([null, null, null])
  })

  it('is the same as on the page of a place that has a record', () => {
    const record = real.places.find(({ slug }) => slug === 'komagane')
    const made = placeOfRow({ ...real, places: real.places.filter(({ slug }) => slug !== 'komagane') }, municipalities().get('20210')!)
    expect({ facts: made.facts, population: made.population, landscapes: made.landscapes, region: made.region, prefectures: made.prefectures }).toEqual({
      facts: record?.facts,
      population: record?.population,
      landscapes: record?.landscapes,
      region: record?.region,
      prefectures: record?.prefectures,
    })
  })
})

/** The likeness once more, from the table alone. */
function plainLikeness(a: string, b: string): number {
  const points = (difference: number, { alike, unlike }: { alike: number; unlike: number }, weight: number) =>
    difference <= alike ? weight : difference < unlike ? weight / 2 : 0
  const old = (code: string) => (100 * count(code, 'pop_65_up')) / (count(code, 'pop_0_14') + count(code, 'pop_15_64') + count(code, 'pop_65_up'))
  const abroad = (code: string) => (100 * count(code, 'pop_foreign')) / count(code, 'population')
  const work = (code: string) => {
    const numbers = ['primary', 'secondary', 'tertiary'].map((sector) => count(code, `workers_${sector}`))
    return numbers.map((number) => (100 * number) / numbers.reduce((x, y) => x + y))
  }
  const kaso = (code: string) => ({ all: 2, deemed: 2, part: 1, none: 0 })[cell(code, 'kaso')] ?? NaN
  const regions = [1, 7, 14, 23, 30, 35, 39, 47]
  const region = (code: string) => regions.findIndex((last) => Number(code.slice(0, 2)) <= last)
  const size = Math.exp(Math.abs(Math.log(count(a, 'population') / count(b, 'population'))))
  const [one, other] = [work(a), work(b)]
  const kasoApart = Math.abs(kaso(a) - kaso(b))
  return (
    points(size, bounds.size, 3) +
    points(one.reduce((sum, share, index) => sum + Math.abs(share - (other[index] ?? 0)), 0) / 2, bounds.work, 3) +
    points(Math.abs(old(a) - old(b)), bounds.ages, 2) +
    (kasoApart === 0 ? 2 : kasoApart === 1 ? 1 : 0) +
    points(Math.abs(abroad(a) - abroad(b)), bounds.abroad, 2) +
    (cell(a, 'island') === cell(b, 'island') ? 2 : 0) +
    (cell(a, 'coast') === cell(b, 'coast') ? 1 : 0) +
    (region(a) === region(b) ? 1 : 0)
  )
}

describe('The nearest cases', () => {
  const towns = [...municipalities().values()].filter(({ kind }) => kind !== 'prefecture')

  it('are counted as a plain reading of the table counts them', () => {
    const sampled = towns.filter((_, index) => index % 40 === 0)
    expect(sampled.length).toBeGreaterThan(40)
    for (const { jis_code: code } of sampled) {
      const { near } = answerFor(real, placeOf(code))
      if (wasEvacuated(code)) continue
      expect(near.map(({ place, likeness }) => [place.jisCode, likeness])).toEqual(near.map(({ place }) => [place.jisCode, plainLikeness(code, place.jisCode)]))
      expect([...near].sort((a, b) => b.likeness - a.likeness).map(({ likeness }) => likeness)).toEqual(near.map(({ likeness }) => likeness))
    }
  })

  it('of every town are three others, in towns, each case once', () => {
    for (const { jis_code: code } of towns) {
      if (wasEvacuated(code)) continue
      const mine = placeOf(code)
      const { own, near, apart } = answerFor(real, mine)
      expect(near.length).toBeGreaterThanOrEqual(mostNear)
      expect(near.every(({ place, likeness }) => place.kind === 'municipality' && likeness <= mostLikeness)).toBe(true)
      expect(own.length + near.length + apart.length).toBe(real.cases.length)
      expect(near.some(({ record }) => own.includes(record))).toBe(false)
    }
  })

  it('of a case’s own place leave that case to the place itself', () => {
    const { own, near } = answerFor(real, placeOf('20210'))
    expect(own.map(({ slug }) => slug)).toEqual(['komagane'])
    expect(near.map(({ record }) => record.slug)).not.toContain('komagane')
    expect(answerFor(real, placeOf('23225')).own.map(({ slug }) => slug)).toEqual(['nishio-chiryu'])
  })

  it('of a prefecture are those of whole prefectures', () => {
    const { near, apart } = answerFor(real, placeOf('20'))
    expect(near.map(({ record }) => record.slug).sort()).toEqual(['hyogo', 'kagawa', 'okinawa', 'saitama'])
    expect(apart).toHaveLength(real.cases.length - 4)
    expect(words(draw('town=20'))).toContain(townWords.ja.nearPrefecture)
  })

  it('of an evacuated town are none, and its page says why', () => {
    const eight = towns.filter(({ jis_code: code }) => wasEvacuated(code)).map(({ name }) => name)
    expect(eight).toEqual(['楢葉町', '富岡町', '川内村', '大熊町', '双葉町', '浪江町', '葛尾村', '飯舘村'])
    for (const code of ['07545', '07546']) {
      expect(answerFor(real, placeOf(code)).near).toEqual([])
      const shown = words(draw(`town=${code}`))
      expect(shown).toContain('避難が続く中で')
      expect(shown).not.toContain('似ているところ')
      expect(criteriaOf(real, placeOf(code)).size).toEqual([])
    }
    // Nor is another town compared with a case in one.
    const moved = {
      ...real,
      cases: real.cases.map((record) => (record.slug === 'ama' ? { ...record, places: ['okuma'] } : record)),
      places: [...real.places, { ...placeOf('07545'), slug: 'okuma' }],
    }
    expect(answerFor(moved, placeOf('32526')).near.map(({ record }) => record.slug)).not.toContain('ama')
  })

  it('are not promised by the title of a place that is compared with none', () => {
    const titleOf = (query: string) => {
      const view = viewOf(real, 'ja')
      const town = townOf(view, townQuery.parse(readParameters(query), real))
      return town && titleOfTown(town, 'ja')
    }
    expect(['town=20210', 'town=07546', 'area=noto'].map(titleOf)).toEqual(['駒ヶ根市（長野県）に近い事例', '双葉町（福島県）', '能登地域'])
  })

  it('leave a cancelled study among those that are not compared', () => {
    const cancelled = {
      ...real,
      cases: real.cases.map((record) => (record.slug === 'ama' ? { ...record, study: { ...record.study, kind: 'cancelled' as const } } : record)),
    }
    const { near, apart } = answerFor(cancelled, placeOf('32526'))
    expect(near.map(({ record }) => record.slug)).not.toContain('ama')
    expect(apart.map(({ slug }) => slug)).toContain('ama')
  })

  it('say what is alike, what is not, and one limit, in one sentence each', () => {
    // 西ノ島町 lies beside 海士町: both are islands as a whole.
    const mine = placeOf('32526')
    const ama = answerFor(real, mine).near[0]!
    expect(ama.record.slug).toBe('ama')
    const both = ['32526', '32525'].map((code) => count(code, 'population').toLocaleString('en'))
    expect(alikeSentence(ama, mine, 'ja')).toContain(`人口（${both[0]}人、海士町は${both[1]}人）`)
    for (const sentence of [alikeSentence(ama, mine, 'ja'), unlikeSentence(ama, mine, 'ja')]) expect(sentence.split('。').filter(Boolean)).toHaveLength(1)
    for (const language of ['ja', 'en'] as const) {
      const html = draw('town=32526', language)
      for (const { record } of answerFor(real, mine).near.slice(0, mostNear)) expect(html).toContain(limitSentences(record, language)[0])
      expect(countOf(html, '.town-case')).toBe(mostNear)
    }
  })

  it('say it in sentences that are whole and natural, for every town and prefecture in both languages', () => {
    const number = String.raw`(?:the )?[a-z][a-z0-9 ]+ \([\d,.%]+; [A-Z][A-Za-z -]+ [\d,.%]+\)`
    const list = (one: string) => `${one}(?:(?:, ${one})? and ${one})?`
    const both = String.raw`(?:both|neither) (?:are|is|lies?) [A-Za-z ]+?`
    const other = String.raw`(?:is|lies|does not lie) [a-z ]+?`
    const here = String.raw`[A-Z][A-Za-z -]+? `
    const plain = {
      alike: new RegExp(`^(?:They are similar in ${list(number)}(?:; ${list(both)})?|(?:Both|Neither) (?:are|is|lies?) [A-Za-z ,]+)\\.$`),
      unlike: new RegExp(`^(?:They differ in ${list(number)}(?:; ${here}${list(other)})?|${here}${list(other)})\\.$`),
      ja: /^[^。、]+(?:（[^（）]+）)?(?:、[^。、]+(?:（[^（）]+）)?){0,2}です。$/,
    }
    const none = Object.values(likenessWords).flatMap(({ nothingAlike, nothingUnlike }) => [nothingAlike, nothingUnlike])
    const odd: string[] = []
    for (const row of municipalities().values()) {
      const mine = placeOf(row.kind === 'prefecture' ? row.pref_code : row.jis_code)
      for (const near of answerFor(real, mine).near.slice(0, mostNear))
        for (const [sentence, form] of [
          [alikeSentence(near, mine, 'ja'), plain.ja],
          [unlikeSentence(near, mine, 'ja'), plain.ja],
          [alikeSentence(near, mine, 'en'), plain.alike],
          [unlikeSentence(near, mine, 'en'), plain.unlike],
        ] as const)
          if (!none.includes(sentence) && !form.test(sentence.replace(/（([^（）]*)、([^（）]*)）/g, '（$1・$2）'))) odd.push(sentence)
    }
    expect(odd.slice(0, 5)).toEqual([])
  })

  it('are told with the rules and weights that count them', () => {
    const shown = words(draw('town=13206'))
    for (const weight of Object.values(likenessWeights)) expect(shown).toContain(`似ていれば${weight}点`)
    expect(shown).toContain(`${bounds.size.alike}倍以内`)
    expect(Object.values(likenessWeights).reduce((a: number, b) => a + b, 0)).toBe(mostLikeness)
  })

  it('are the first rows of the table, which holds all of them', () => {
    const { near } = answerFor(real, placeOf('13206'))
    const { rows } = townTable(real, townQuery.parse({ town: '13206' }, real), 'ja')
    const [mine = [], ...others] = rows
    expect(mine.slice(3, 5)).toEqual([count('13206', 'population'), 22.2])
    expect(others.map(([, number, likeness, population]) => [number, likeness, population])).toEqual(
      near.map(({ record, likeness, place }) => [record.number, likeness, count(place.jisCode, 'population')]),
    )
    expect(townTable(real, { kind: 'none' }, 'ja').rows).toEqual([])
  })

  it('lead on to what is lacking, there and hoped for with the town filled in', () => {
    expect(criteriaOf(real, placeOf('32526'))).toMatchObject({
      where: ['shimane'],
      kind: ['town'],
      size: ['under-10000'],
      landscape: ['coast', 'island'],
      lack: [],
      hope: [],
    })
    const html = draw('town=32526')
    expect(html).toContain('<input type="hidden" name="where" value="shimane"/>')
    expect(html).toContain('action="/ja/find#chosen"')
  })
})

describe('The limits of a case', () => {
  it('are its sentences in the reader’s language', () => {
    const limit = (ja: string, en: string) => ({ id: ja, statement: { ja, en }, kind: null, answeredBy: null, evidence: null })
    expect(limitSentences({ limits: [limit('一つ目です。二つ目です。', '')] }, 'ja')).toEqual(['一つ目です。', '二つ目です。'])
    expect(limitSentences({ limits: [limit('一つ目です。', 'The first. The second.'), limit('三つ目です。', '')] }, 'en')).toEqual([
      'The first.',
      'The second.',
      '三つ目です。',
    ])
    expect(limitSentences({ limits: [] }, 'ja')).toEqual([])
  })
})

describe('The strip of population', () => {
  const random = (seed: number) => () => (seed = (seed * 16807) % 2147483647) / 2147483647
  it('has no name over another and each dot where its number is', () => {
    const next = random(7)
    for (const amount of [1, 2, 14, 60]) {
      const { placed, ticks, height } = layOutStrip(Array.from({ length: amount }, () => ({ value: Math.round(10 ** (2 + 5 * next())) })))
      for (const [index, one] of placed.entries()) {
        expect(one.written).toBeGreaterThanOrEqual(0)
        expect(one.written).toBeLessThanOrEqual(height)
        if (index > 0) expect(one.written - (placed[index - 1]?.written ?? 0)).toBeGreaterThanOrEqual(lineHeight - 1e-6)
      }
      const [top, next10] = [ticks[0]!, ticks[1]!]
      expect(top.value).toBe(next10.value * 10)
      for (const { item, at } of placed) expect(at).toBeCloseTo(top.at + (next10.at - top.at) * Math.log10(top.value / item.value), 6)
    }
    expect(layOutStrip([])).toEqual({ placed: [], ticks: [], height: 0 })
  })

  it('marks mine and names every place of a compared case once', () => {
    const html = draw('town=13206')
    const { near } = answerFor(real, placeOf('13206'))
    expect(countOf(html, '.strip-mine')).toBe(1)
    expect(countOf(html, '.strip-near')).toBe(mostNear)
    expect(countOf(html, '.strip-other')).toBe(near.length - mostNear)
  })
})
