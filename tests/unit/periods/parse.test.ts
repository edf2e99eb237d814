import { describe, expect, it } from 'vitest'

import { parsePeriod, type Period } from '@/src/periods'

function read(text: string): Period {
  const result = parsePeriod(text)
  if (!result.ok) throw new Error(`${text}: ${result.message.en}`)
  return result.period
}

/** `start end precision/endPrecision`, with FY for fiscal years and `…` for an open end. */
function inShort(text: string): string {
  const { start, end, precision, endPrecision, fiscal } = read(text)
  return `${start} ${end ?? '…'} ${precision}/${endPrecision}${fiscal ? ' FY' : ''}`
}

/** What is kept beside the days: `春頃/`, for both ends where they differ. */
function beside(text: string): string {
  const { circa, endCirca, part, endPart } = read(text)
  const [from, until] = [`${part ?? ''}${circa ? '頃' : ''}`, `${endPart ?? ''}${endCirca ? '頃' : ''}`]
  return from === until ? from : `${from}/${until}`
}

function refusal(text: string): { ja: string; en: string } {
  const result = parsePeriod(text)
  if (result.ok) throw new Error(`${text} was read as ${inShort(text)}`)
  return result.message
}

describe('a period is read as people write it', () => {
  it.each([
    ['2016', '2016-01-01 2016-12-31 year/year'],
    ['2016年', '2016-01-01 2016-12-31 year/year'],
    ['２０１６年４月', '2016-04-01 2016-04-30 month/month'],
    ['2016年 4月 1日', '2016-04-01 2016-04-01 day/day'],
    ['2024年1月1日', '2024-01-01 2024-01-01 day/day'],
    ['2024年2月', '2024-02-01 2024-02-29 month/month'],
    ['2000.2.29', '2000-02-29 2000-02-29 day/day'],
    ['2016.4', '2016-04-01 2016-04-30 month/month'],
    ['2016/4/1', '2016-04-01 2016-04-01 day/day'],
    ['2016-04-01', '2016-04-01 2016-04-01 day/day'],
    ['1990年代', '1990-01-01 1999-12-31 decade/decade'],
    ['1980年代-', '1980-01-01 … decade/decade'],
    ['1990年代〜2000年代', '1990-01-01 2009-12-31 decade/decade'],
    ['2016-2018', '2016-01-01 2018-12-31 year/year'],
    ['2012-19', '2012-01-01 2019-12-31 year/year'],
    ['2006～', '2006-01-01 … year/year'],
    ['2006-', '2006-01-01 … year/year'],
    ['2006年から', '2006-01-01 … year/year'],
    ['2006年以降', '2006-01-01 … year/year'],
    ['2006年〜現在', '2006-01-01 … year/year'],
    ['2011.10-', '2011-10-01 … month/month'],
    ['2011.3-2020', '2011-03-01 2020-12-31 month/year'],
    ['2016/4-2018/3', '2016-04-01 2018-03-31 month/month'],
    ['2016/4-18/3', '2016-04-01 2018-03-31 month/month'],
    ['2016年4月～2018年3月', '2016-04-01 2018-03-31 month/month'],
    ['2016年4月から2018年3月まで', '2016-04-01 2018-03-31 month/month'],
    ['2016年4月から2018年3月にかけて', '2016-04-01 2018-03-31 month/month'],
    ['2016年4月～翌年3月', '2016-04-01 2017-03-31 month/month'],
    ['平成28年4月～同年9月', '2016-04-01 2016-09-30 month/month'],
    ['2016年度～翌年度', '2016-04-01 2018-03-31 year/year FY'],
    ['2016年4〜6月', '2016-04-01 2016-06-30 month/month'],
    ['2016年5月1日〜3日', '2016-05-01 2016-05-03 day/day'],
    ['2016/5/1-6/3', '2016-05-01 2016-06-03 day/day'],
    ['2016-2016', '2016-01-01 2016-12-31 year/year'],
  ])('%s is %s', (text, expected) => {
    expect(inShort(text)).toBe(expected)
  })

  it.each(['2016-18', '2016‐18', '2016–18', '2016—18', '2016ー18', '2016−18', '2016〜18', '2016～18', '2016~18', '２０１６－１８', '2016 - 18'])(
    'whatever stands between the years, %s is 2016 to 2018',
    (text) => {
      expect(inShort(text)).toBe('2016-01-01 2018-12-31 year/year')
    },
  )

  it.each([
    ['April 2016', '2016-04-01 2016-04-30 month/month'],
    ['Sept. 2016', '2016-09-01 2016-09-30 month/month'],
    ['1 May 2019', '2019-05-01 2019-05-01 day/day'],
    ['May 1st, 2019', '2019-05-01 2019-05-01 day/day'],
    ['the 1990s', '1990-01-01 1999-12-31 decade/decade'],
    ['since 2006', '2006-01-01 … year/year'],
    ['2006 to present', '2006-01-01 … year/year'],
    ['from April 2016 to March 2018', '2016-04-01 2018-03-31 month/month'],
    ['FY2016', '2016-04-01 2017-03-31 year/year FY'],
    ['fiscal years 2016–2018', '2016-04-01 2019-03-31 year/year FY'],
  ])('English: %s is %s', (text, expected) => {
    expect(inShort(text)).toBe(expected)
  })

  it('keeps the text as given, trimmed, and holds nothing but plain JSON', () => {
    const period = read('  ２０１６年４月～  ')
    expect(period.text).toBe('２０１６年４月～')
    expect(JSON.parse(JSON.stringify(period))).toEqual(period)
    expect(period).toMatchObject({ end: null, open: true, endPrecision: 'month' })
  })
})

describe('two digits after a hyphen follow one rule', () => {
  it.each([
    ['2016-18', '2016-01-01 2018-12-31 year/year'],
    ['2009-10', '2009-01-01 2010-12-31 year/year'],
    ['2016-04', '2016-04-01 2016-04-30 month/month'],
    ['2016-4', '2016-04-01 2016-04-30 month/month'],
    ['2016-12', '2016-12-01 2016-12-31 month/month'],
    ['2010-10', '2010-10-01 2010-10-31 month/month'],
    ['2009-10-', '2009-10-01 … month/month'],
    ['2016-04-2018-03', '2016-04-01 2018-03-31 month/month'],
    ['H28-30', '2016-01-01 2018-12-31 year/year'],
    ['H28-4', '2016-04-01 2016-04-30 month/month'],
  ])('%s is %s', (text, expected) => {
    expect(inShort(text)).toBe(expected)
  })

  it.each(['2016-16', '2016-13', '1999-00', '1998～02'])('%s is neither a later year nor a month', (text) => {
    expect(refusal(text).ja).toContain('西暦4桁')
  })

  it('after a month, what may be a month or a year is asked back', () => {
    expect(inShort('2016.4-6')).toBe('2016-04-01 2016-06-30 month/month')
    expect(inShort('2016.4-18')).toBe('2016-04-01 2018-12-31 month/year')
    expect(refusal('2011.3-12').ja).toContain('2011年12月か2012年か')
  })
})

describe('Japanese eras', () => {
  it.each([
    ['平成28年度', '2016-04-01 2017-03-31 year/year FY'],
    ['H28', '2016-01-01 2016-12-31 year/year'],
    ['h28.4.1', '2016-04-01 2016-04-01 day/day'],
    ['平28', '2016-01-01 2016-12-31 year/year'],
    ['㍻28年', '2016-01-01 2016-12-31 year/year'],
    ['Heisei 28', '2016-01-01 2016-12-31 year/year'],
    ['H28-H30', '2016-01-01 2018-12-31 year/year'],
    ['H30-R2', '2018-01-01 2020-12-31 year/year'],
    ['R5年度', '2023-04-01 2024-03-31 year/year FY'],
    ['昭和63年', '1988-01-01 1988-12-31 year/year'],
    ['令和元年5月1日', '2019-05-01 2019-05-01 day/day'],
    ['令和元年度', '2019-04-01 2020-03-31 year/year FY'],
    ['明治5年', '1872-01-01 1872-12-31 year/year'],
  ])('%s is %s', (text, expected) => {
    expect(inShort(text)).toBe(expected)
  })

  it('1989 and 2019 may be written in either of their eras', () => {
    for (const text of ['昭和64年', '平成元年']) expect(inShort(text)).toBe(inShort('1989'))
    for (const text of ['平成31年', '令和元年']) expect(inShort(text)).toBe(inShort('2019'))
    for (const text of ['平成31年度', '令和元年度']) expect(inShort(text)).toBe(inShort('2019年度'))
  })

  it.each([
    ['昭和64年1月7日', '昭和64年1月8日', '平成元年1月8日'],
    ['平成31年4月30日', '平成31年5月1日', '令和元年5月1日'],
    ['平成31年4月', '平成31年5月', '令和元年5月'],
    ['大正15年12月24日', '大正15年12月25日', '昭和元年12月25日'],
    ['令和元年5月', '令和元年4月', '平成31年4月'],
    ['平成元年度', '昭和64年度', '平成元年度'],
    ['平成31年', '平成32年', '令和2年'],
  ])('%s is read, %s is refused and called %s', (last, beyond, right) => {
    expect(parsePeriod(last).ok).toBe(true)
    expect(refusal(beyond).ja).toContain(`例：${right}`)
    expect(refusal(beyond).en).toContain(right)
  })

  it('months of the old calendar are not taken for Gregorian ones', () => {
    expect(refusal('明治5年3月').ja).toContain('旧暦')
    expect(inShort('明治6年3月')).toBe('1873-03-01 1873-03-31 month/month')
  })
})

describe('official papers say a year twice', () => {
  it.each([
    ['2018年（平成30年）', '2018'],
    ['2018年(平成30年)', '2018'],
    ['2018年〔平成30年〕', '2018'],
    ['2018年［平成30年］', '2018'],
    ['2018年【平成30】', '2018'],
    ['平成30年（2018年）', '2018'],
    ['平成30（2018）年', '2018'],
    ['2018（平成30）年', '2018'],
    ['平成30（2018）年度', '2018年度'],
    ['2018年度（平成30年度）', '2018年度'],
    ['2018（平成30）年度', '2018年度'],
    ['2018(H30)', '2018'],
    ['H30(2018)', '2018'],
    ['２０１８（Ｈ３０）', '2018'],
    ['FY2018 (Heisei 30)', '2018年度'],
    ['2018/平成30年', '2018'],
    ['2018年・平成30年', '2018'],
    ['1989年（昭和64年・平成元年）', '1989'],
    ['1989（平成元）年', '1989'],
    ['令和元年（2019年）', '2019'],
    ['2019年度（平成31年度・令和元年度）', '2019年度'],
    ['2019年度（平成31/令和元年度）', '2019年度'],
    ['2018年4月（平成30年4月）', '2018.4'],
    ['平成30年（2018年）4月', '2018.4'],
    ['2018（平成30）年4月1日', '2018.4.1'],
    ['2018年4月1日（日）', '2018.4.1'],
    ['2018年（平成30年4月）', '2018.4'],
    ['2019年3月（平成30年度）', '2019.3'],
    ['平成28（2016）〜30（2018）年度', '2016-18年度'],
    ['2018年（平成30年）〜2020年（令和2年）', '2018-2020'],
    ['2018年（平成30年）〜', '2018-'],
    ['2018（平成30）〜20', '2018-2020'],
    ['平成30（2018）〜31', '2018-2019'],
    ['2016〜2018年（平成28〜30年）', '2016-2018'],
    ['2016-18(H28-30)', '2016-2018'],
    ['2016〜2018年度（平成28〜30年度）', '2016-18年度'],
    ['平成30年度（2018年4月〜2019年3月）', '2018年度'],
    ['平成三十年', '2018'],
    ['二〇一八年', '2018'],
    ['平成三〇年四月一日', '2018.4.1'],
    ['千九百九十八年', '1998'],
    ['昭和六十三年度', '1988年度'],
    ['H.30', '2018'],
    ['S.63.4.1', '1988.4.1'],
    ['平.30年度', '2018年度'],
    ['西暦2018年', '2018'],
    ['平成30会計年度', '2018年度'],
    ['Shōwa 63', '1988'],
  ])('%s is %s', (text, same) => {
    expect(inShort(text)).toBe(inShort(same))
    expect(read(text).text).toBe(text)
  })

  it.each([
    ['2018年（平成29年）', '2018年は平成30年、平成29年は2017年', '2018年（平成30年）、2017年（平成29年）'],
    ['平成29（2018）年度', '平成29年度は2017年度、2018年度は平成30年度', '2017年度（平成29年度）、2018年度（平成30年度）'],
    ['2018(H29)', '平成29年は2017年', '2018年（平成30年）'],
    ['2018年4月（平成30年5月）', '2018年4月は平成30年4月', '2018年5月（平成30年5月）'],
    ['2019年3月（平成31年度）', '平成31年度は2019年度', '2019年3月（平成31年3月）'],
    ['2019年5月（平成31年）', '平成31年5月」はありません', '令和元年5月'],
    ['2019年4月（令和元年）', '令和元年4月」はありません', '平成31年4月'],
    ['2019年（平成30年度）', '片方が年度、片方が年', '2018年度（平成30年度）、2019年（平成31年・令和元年）、2019年1月〜3月'],
    ['2018年度（平成30年）', '片方が年度、片方が年', '2018年度（平成30年度）、2018年（平成30年）'],
    ['2016〜2018年（平成28〜31年）', '合いません', '2016年（平成28年）〜2018年（平成30年）'],
    ['2018（平成30）〜31', '2031年か2019年か', '2019年'],
  ])('%s is refused: %s', (text, reason, agreeing) => {
    expect(refusal(text).ja).toContain(reason)
    expect(refusal(text).ja.split('例：')[1]).toContain(agreeing)
    expect(refusal(text).en).toMatch(/[Ww]rite|[Mm]ake them agree/)
  })
})

describe('what is only about right, and parts of a year, are kept as written', () => {
  it.each([
    ['1996年頃', '1996', '頃'],
    ['1996年ごろ', '1996', '頃'],
    ['1996頃', '1996', '頃'],
    ['1996年前後', '1996', '頃'],
    ['約1996年', '1996', '頃'],
    ['およそ1996年', '1996', '頃'],
    ['circa 1996', '1996', '頃'],
    ['c. 1996', '1996', '頃'],
    ['around 1996', '1996', '頃'],
    ['about the 1990s', '1990年代', '頃'],
    ['平成8年頃', '1996', '頃'],
    ['1996年（平成8年）頃', '1996', '頃'],
    ['1996年頃（平成8年頃）', '1996', '頃'],
    ['1996年4月頃', '1996.4', '頃'],
    ['1996年頃〜2003年', '1996-2003', '頃/'],
    ['1996年〜2003年頃', '1996-2003', '/頃'],
    ['1996年頃から', '1996-', '頃'],
    ['1996年頃以降', '1996-', '頃'],
    ['since around 1996', '1996-', '頃'],
    ['2016年春', '2016', '春'],
    ['2016年の春', '2016', '春'],
    ['2016年（春）', '2016', '春'],
    ['spring 2016', '2016', '春'],
    ['fall 2016', '2016', '秋'],
    ['2016年度後半', '2016年度', '後半'],
    ['2016年末', '2016', '末'],
    ['2016年度第一四半期', '2016年度', '第1四半期'],
    ['2016年4月上旬', '2016.4', '上旬'],
    ['early April 2016', '2016.4', '上旬'],
    ['early 2016', '2016', '初頭'],
    ['平成28年4月下旬頃', '2016.4', '下旬頃'],
    ['1990年代後半', '1990年代', '後半'],
    ['mid-1990s', '1990年代', '半ば'],
    ['2016年4月中頃', '2016.4', '中頃'],
    ['2016年春〜秋', '2016', '春/秋'],
    ['2016年4月上旬〜5月下旬', '2016.4-2016.5', '上旬/下旬'],
    ['1990年代後半〜2000年代前半', '1990年代〜2000年代', '後半/前半'],
  ])('%s stands where %s stands, with %s', (text, same, kept) => {
    expect(inShort(text)).toBe(inShort(same))
    expect(beside(text)).toBe(kept)
    expect(beside(same)).toBe('')
  })
})

describe('年度 is April to March', () => {
  it('an end without 年 follows the other, an end with 年 does not', () => {
    for (const text of ['2016〜2018年度', '2016年度-18', '平成28～30年度', '2016年度〜2018年度']) {
      expect(inShort(text)).toBe('2016-04-01 2019-03-31 year/year FY')
    }
    for (const text of ['2016年度〜2018年', '2016年〜2018年度']) expect(refusal(text).ja).toContain('片方だけが年度')
  })
  it('has no months', () => {
    expect(refusal('2016年度4月').ja).toContain('年度に月日は付けられません')
  })
})

describe('what cannot be read is refused with the reason and an example', () => {
  it.each([
    ['', '入力されていません'],
    ['いつか', '読めません'],
    ['2016年2月30日', '29日まで'],
    ['2015.2.29', '28日まで'],
    ['1900.2.29', '28日まで'],
    ['2016年13月', '13月はありません'],
    ['2016年0月', '0月はありません'],
    ['1799', '範囲'],
    ['2201', '範囲'],
    ['2018-2016', 'より前'],
    ['2016年5月〜2016年4月', 'より前'],
    ['～2010', '始まりの年がありません'],
    ['2010年まで', '始まりの年がありません'],
    ['同年5月', '上の行を見ないと'],
    ['５月', '年がありません'],
    ['’98', '何世紀の年か'],
    ['98年4月', '何世紀の年か'],
    ['90年代', '何世紀'],
    ['1995年代', '1990年代'],
    ['頃', '年月の前後に'],
    ['春から秋', 'すぐ後に'],
    ['2016年上旬', '月の後に'],
    ['1990年代春', '年の後に'],
    ['2016年4月1日春', '年の後に'],
    ['2018（30）年', '読めません'],
    ['2016、2018', '二つ以上'],
    ['H2 8', '読めません'],
    ['平成0年', 'ありません'],
    ['20160401', '読めません'],
    ['2016年に研修を実施し、それから毎年続けており、今では市内のすべての小学校と中学校が参加するようになった取り組み', '長すぎます'],
  ])('「%s」: %s', (text, reason) => {
    const { ja, en } = refusal(text)
    expect(ja).toContain(reason)
    expect(ja).toContain('例：')
    expect(en).toMatch(/[Ww]rite|for example/)
  })
})
