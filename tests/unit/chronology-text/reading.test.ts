/** A pasted chronology is read as rows: no character is lost, none is added, and what cannot be told is asked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type ChronologyRow, joinRows, questionsOf, readChronology, splitRow, textOfCells } from '@/src/chronology-text'
import { charactersOf, charactersRead } from './characters'

/** `● 2016 / jica / 研修員受入れ / no-title`, the parts that are there; `=` before a period that is shared with the row above. */
function inShort(row: ChronologyRow): string {
  const asked = questionsOf(row).map(({ kind }) => kind)
  const period = row.period === '' ? '' : `${row.isPeriodShared ? '=' : ''}${row.period}`
  return [`${row.mark}${period}`, row.track ?? '', row.title, row.note, asked.join(' ')].join(' / ')
}
const rowsIn = (text: string): string[] => readChronology(text).rows.map(inShort)

describe('lines of a chronology', () => {
  it.each([
    ['2016 研修員を迎える', '2016 /  / 研修員を迎える /  / no-track'],
    ['２０１６年４月　協定を結ぶ', '２０１６年４月 /  / 協定を結ぶ /  / no-track'],
    ['平成30年度：覚書の締結', '平成30年度 /  / 覚書の締結 /  / no-track'],
    ['2006-  定例の会合', '2006- /  / 定例の会合 /  / no-track'],
    ['2011.3-2020  支援員の配置', '2011.3-2020 /  / 支援員の配置 /  / no-track'],
    ['1990年代から 交流がつづく', '1990年代から /  / 交流がつづく /  / no-track'],
    ['●2012 「海の学校」を開く', '●2012 /  / 「海の学校」を開く /  / no-track'],
    ['April 2016 – March 2018 Training', 'April 2016 – March 2018 /  / Training /  / no-track'],
    ['2016 【JICA】研修員を迎える', '2016 / jica / 研修員を迎える /  / '],
    ['2016年 10か国から来る', '2016年 /  / 10か国から来る /  / no-track'],
  ])('read a period and its event: %s', (line, row) => expect(rowsIn(line)).toEqual([row]))

  it.each([
    ['2004, 2007 地震', '2004, 2007 /  / 地震 /  / unreadable-period no-track'],
    ['2016年13月 祭り', '2016年13月 /  / 祭り /  / unreadable-period no-track'],
    ['平成35年 祭り', '平成35年 /  / 祭り /  / unreadable-period no-track'],
    ['2012年に設立', '2012年 /  / に設立 /  / no-track boundary'],
    ['4月 祭り', '4月 /  / 祭り /  / unreadable-period no-track'],
    ['2003- 研修、 2023- 実習', '2003- /  / 研修、 2023- 実習 /  / no-track another-period'],
    ['2016', '2016 /  /  /  / no-track no-title'],
    ['海の学校を開く', ' /  / 海の学校を開く /  / no-period no-track'],
  ])('ask what they do not tell: %s', (line, row) => expect(rowsIn(line)).toEqual([row]))

  it.each([
    ['2016年4月～翌年3月 調査', '2016年4月～翌年3月 /  / 調査 /  / no-track'],
    ['2021年度第1四半期 調査', '2021年度第1四半期 /  / 調査 /  / no-track'],
    ['2010年から2012年にかけて 調査', '2010年から2012年にかけて /  / 調査 /  / no-track'],
    ['FY2010-12 Training', 'FY2010-12 /  / Training /  / no-track'],
    ['（2016年）調査', '2016年 /  / 調査 /  / no-track'],
    ['【平成28年】　調査', '平成28年 /  / 調査 /  / no-track'],
    ['① 2016年 調査', '2016年 /  / 調査 /  / no-track'],
    ['3. 2016年：調査', '2016年 /  / 調査 /  / no-track'],
    ['2016年…調査', '2016年 /  / 調査 /  / no-track'],
    ['2016→調査', '2016 /  / 調査 /  / no-track'],
  ])('read what stands beside a period: %s', (line, row) => expect(rowsIn(line)).toEqual([row]))

  it.each([
    ['2000・2003年 訪問', '2000・2003年'],
    ['2010年4・5月 訪問', '2010年4・5月'],
    ['～1999年 訪問', '～1999年'],
    ['1999年まで 訪問', '1999年まで'],
    ['’98 訪問', '’98'],
    ['98年4月 訪問', '98年4月'],
    ['同年 訪問', '同年'],
    ['同年５月　訪問', '同年５月'],
    ['翌年：訪問', '翌年'],
    ['〃 訪問', '〃'],
  ])('begin a row of their own and ask about a time that says too little or too much: %s', (line, period) => {
    const [above, row] = readChronology(`2008年 会を作る\n${line}`).rows
    expect([above?.title, row?.period, row?.title, row && questionsOf(row).map(({ kind }) => kind)]).toEqual([
      '会を作る',
      period,
      '訪問',
      ['unreadable-period', 'no-track'],
    ])
  })

  it('ask whether a dash with spaces around it opens a span, and leave 同年 within a sentence where it is', () => {
    expect(rowsIn('2010 - 会を作る')).toEqual(['2010 - /  / 会を作る /  / no-track boundary'])
    expect(rowsIn('2010年4月 会を作り、\n同年 5月に調べる')).toEqual(['2010年4月 /  / 会を作り、同年 5月に調べる /  / no-track'])
    expect(rowsIn('2010年 覚書を結ぶ\n（2011年）に改める')).toEqual(['2010年 /  / 覚書を結ぶ（2011年）に改める /  / no-track joined'])
  })

  it('take no number of people for a year', () => expect(rowsIn('2016 集まり\n2000名が来る')).toEqual(['2016 /  / 集まり2000名が来る /  / no-track joined']))

  it('broken at the print width are put together, and are asked about where nothing says that they belong together', () => {
    expect(rowsIn('2016 海外の町との「交流と\n学び」の催し')).toEqual(['2016 /  / 海外の町との「交流と学び」の催し /  / no-track'])
    expect(rowsIn('2016 海外の町と交流を\n始める')).toEqual(['2016 /  / 海外の町と交流を始める /  / no-track'])
    expect(rowsIn('2016 町がホストタウンとして登\n録される')).toEqual(['2016 /  / 町がホストタウンとして登録される /  / no-track joined'])
    expect(rowsIn('2016 Training of\nteachers')).toEqual(['2016 /  / Training of teachers /  / no-track joined'])
  })

  it('with a year that stands alone go with the text after it', () => {
    expect(rowsIn('2016\n研修\n\n2017\n祭り')).toEqual(['2016 /  / 研修 /  / no-track', '2017 /  / 祭り /  / no-track'])
    expect(rowsIn('2016\nJICA\n研修')).toEqual(['2016 / jica / 研修 /  / '])
    expect(rowsIn('2016\n\n研修')).toEqual(['2016 /  / 研修 /  / no-track joined'])
    expect(rowsIn('2016\n・研修\n・祭り')).toEqual(['・2016 /  / 研修 /  / no-track', '・=2016 /  / 祭り /  / no-track'])
    // Years and events in two columns that came apart: nobody can say which belongs to which.
    expect(rowsIn('2016\n2017\n研修\n祭り').map((row) => row.split(' / ').at(-1))).toEqual(['no-track no-title', 'no-track joined'])
  })

  it('are of the track that their heading names, or their sign where a legend explains several', () => {
    expect(rowsIn('地域独自の取り組み\n2016 祭り\n■JICAとの連携\n2017 研修')).toEqual(['2016 / local / 祭り /  / ', '2017 / jica / 研修 /  / '])
    expect(rowsIn('○地域独自　●JICA\n○2016 祭り\n●2017 研修\n2018 集い')).toEqual([
      '○2016 / local / 祭り /  / ',
      '●2017 / jica / 研修 /  / ',
      '2018 /  / 集い /  / no-track',
    ])
  })

  it('are asked for their track where the legend names one sign only: it may have lost the others', () => {
    expect(rowsIn('●地域独自の取り組み\n●2016 祭り\n2017 研修')).toEqual(['●2016 /  / 祭り /  / no-track', '2017 /  / 研修 /  / no-track'])
  })

  it('have their sign before the period or after it, whatever a legend calls it; ▲ before a figure is a minus', () => {
    const text = '●：市民団体　○：JICA\n1989年秋　●　塾をはじめる\n2001.4　○　研修を受け入れる\n○2003 研修を広げる\n2008年 ▲5％の減収'
    expect(rowsIn(text)).toEqual([
      '●1989年秋 /  / 塾をはじめる /  / no-track',
      '○2001.4 / jica / 研修を受け入れる /  / ',
      '○2003 / jica / 研修を広げる /  / ',
      '2008年 /  / ▲5％の減収 /  / no-track',
    ])
    expect(readChronology(text).headings).toEqual(['●：市民団体　○：JICA'])
    expect(rowsIn('凡例 ●地域独自の取り組み ○JICA\n1989年 ● 塾')).toEqual(['●1989年 / local / 塾 /  / '])
  })

  it('that give a year twice are asked about where the two do not agree', () => {
    expect(rowsIn('2018年（平成31年）　片付けを手伝う')).toEqual(['2018年（平成31年） /  / 片付けを手伝う /  / unreadable-period no-track'])
    expect(rowsIn('2019年（平成31年）　片付けを手伝う')).toEqual(['2019年（平成31年） /  / 片付けを手伝う /  / no-track'])
  })

  it('that are sentences, notes or lone signs are no events, and are kept', () => {
    const read = readChronology('取り組み年表 1990 2000 2010\n\n2016 祭り\n\n町では、2009年から祭りを\n行っています。\n\n●\n\n※略称')
    expect(read.rows.map(inShort)).toEqual(['2016 /  / 祭り /  / no-track'])
    expect(read.headings).toEqual(['取り組み年表 1990 2000 2010'])
    expect(read.leftover).toEqual(['町では、2009年から祭りを行っています。', '●', '※略称'])
  })
})

describe('a table of a chronology', () => {
  it('has a column for the track, by its word or by its sign', () => {
    expect(rowsIn('時期\t種類\t出来事\t備考\n2016\tJICA\t研修\t年2回\n2017\t地域独自\t祭り\t\n2018\t●\t集い\t')).toEqual([
      '2016 / jica / 研修 / 年2回 / ',
      '2017 / local / 祭り /  / ',
      '●2018 /  / 集い /  / no-track',
    ])
  })

  it('has a column for each track, with events or with signs in it', () => {
    expect(rowsIn('年\t地域独自\tJICA\t社会の動き\n2011\t新しい課\t研修\t震災\n2012\t祭り\t\t')).toEqual([
      '2011 / local / 新しい課 /  / ',
      '=2011 / jica / 研修 /  / ',
      '=2011 / context / 震災 /  / ',
      '2012 / local / 祭り /  / ',
    ])
    expect(rowsIn('年\t出来事\t地域\tJICA\n2011\t祭り\t○\t\n2012\t研修\t\t○\n2013\t集い\t○\t○')).toEqual([
      '2011 / local / 祭り /  / ',
      '2012 / jica / 研修 /  / ',
      '2013 /  / 集い /  / no-track',
    ])
  })

  it('has columns for the town, for the country and for the parts of a time', () => {
    expect(rowsIn('年\t町の動き\tJICA\t国\n2011\t祭り\t研修\t法律')).toEqual([
      '2011 / local / 祭り /  / ',
      '=2011 / jica / 研修 /  / ',
      '=2011 / context / 法律 /  / ',
    ])
    expect(rowsIn('年\t月\t日\t内容\n平成22年\t4月\t1\t会を作る\n\t5～6\t\t調べる\n2011\t3\t\t直す')).toEqual([
      '平成22年4月1日 /  / 会を作る /  / no-track',
      '平成22年5～6月 /  / 調べる /  / no-track period-above',
      '2011年3月 /  / 直す /  / no-track',
    ])
    expect(rowsIn('開始\t終了\t内容\n2010年4月\t2012年3月\t調べる\n2011～\t現在\t直す\n2014\t\t結ぶ')).toEqual([
      '2010年4月～2012年3月 /  / 調べる /  / no-track',
      '2011～現在 /  / 直す /  / no-track',
      '2014 /  / 結ぶ /  / no-track',
    ])
  })

  it('repeats what stands above where a cell says so, and asks nothing about a year that both calendars give', () => {
    expect(rowsIn('年\t区分\t内容\n2010年\tJICA\t研修\n〃\t〃\t調査\n同上\t町\t祭り')).toEqual([
      '2010年 / jica / 研修 /  / ',
      '=2010年 / jica / 調査 /  / ',
      '=2010年 / local / 祭り /  / ',
    ])
    expect(rowsIn('西暦\t和暦\t区分\t内容\n2010\t平成22年\tJICA\t研修\n2011\t平成22年\tJICA\t調査')).toEqual([
      '2010 / jica / 研修 /  / ',
      '2011 / jica / 調査 /  / leftover',
    ])
  })

  it('may name its columns in two rows, and asks whose an event is that goes over two columns', () => {
    expect(rowsIn('時期\t取り組み\t\n\t町\tJICA\n2010\t祭り\t\n2011\t\t研修\n2012\t覚書\t〃')).toEqual([
      '2010 / local / 祭り /  / ',
      '2011 / jica / 研修 /  / ',
      '2012 /  / 覚書 /  / no-track',
    ])
    expect(rowsIn('時期\t出来事\t備考\n2012\t覚書\t〃')).toEqual(['2012 /  / 覚書 /  / no-track'])
  })

  it('is read as well with the line ends of Windows and with empty rows', () => {
    expect(rowsIn('2010年\tJICA\t研修\r\n\t\t\r\n2011年\t地域\t祭り\r\n')).toEqual(['2010年 / jica / 研修 /  / ', '2011年 / local / 祭り /  / '])
  })

  it('without names of columns is read by what stands in them; what has no place is asked about', () => {
    expect(rowsIn('2016\t研修員を迎える\n2017\t祭りを開く')).toEqual(['2016 /  / 研修員を迎える /  / no-track', '2017 /  / 祭りを開く /  / no-track'])
    expect(rowsIn('2016\t研修員を迎える\t町\n2017\t祭りを開く\t県')).toEqual([
      '2016 /  / 研修員を迎える /  / no-track leftover',
      '2017 /  / 祭りを開く /  / no-track leftover',
    ])
  })

  it('asks whether an empty period is that of the row above, and takes a year alone for the row below it', () => {
    expect(rowsIn('時期\t出来事\n2016\t研修\n\t祭り')).toEqual(['2016 /  / 研修 /  / no-track', '=2016 /  / 祭り /  / no-track period-above'])
    expect(rowsIn('時期\t出来事\n2016\t\n\t祭り\n2017\t')).toEqual(['2016 /  / 祭り /  / no-track', '2017 /  /  /  / no-track no-title'])
  })

  it('has several events in a cell where each has a sign', () => {
    expect(rowsIn(textOfCells([['2016', '・研修\n・祭り']]))).toEqual(['・2016 /  / 研修 /  / no-track', '・=2016 /  / 祭り /  / no-track'])
  })
})

describe('no character is lost and none is added', () => {
  const piece = fc.constantFrom(
    ...['2016', '2016年4月', '平成28年度', '2006-', '2011.3-2020', '1990年代', '●', '○', '・', '■', '※', '地域独自', 'JICA', '社会の動き', '年表'],
    ...[
      '研修員を迎える',
      '「学び',
      '」の催し',
      'です。',
      '、',
      '：',
      '→',
      '（',
      '）',
      '頃',
      '4月',
      'May 2016',
      'Training',
      '（2016年）',
      '① ',
      '同年5月 ',
      '2000・2003年 ',
      '～1999年 ',
      '〃',
      '【JICA】',
      '2004, 2007',
      '時期',
      '出来事',
      '備考',
      ' ',
      '　',
    ],
  )
  const words = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''))

  it('of lines, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 14 }), (lines) => {
        const text = lines.join('\n').replaceAll('\t', ' ')
        expect(charactersRead(readChronology(text))).toBe(charactersOf(text))
      }),
      { numRuns: 1_000 },
    )
  })

  it('of cells, whatever stands in them', () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: words },
      { weight: 1, arbitrary: fc.array(words, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')) },
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })),
        (rows) => {
          expect(charactersRead(readChronology(textOfCells(rows)))).toBe(charactersOf(rows.flat().join('')))
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('of rows that are put together or taken apart', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 6 }), fc.nat(), (lines, at) => {
        const read = readChronology(lines.join('\n'))
        const [first, second] = read.rows
        if (!first || !second) return
        const whole = joinRows(first, second)
        expect(charactersRead({ rows: [whole], headings: [], leftover: [] })).toBe(charactersRead({ rows: [first, second], headings: [], leftover: [] }))
        const offset = at % (whole.title.length + 1)
        expect(charactersRead({ rows: splitRow(whole, offset), headings: [], leftover: [] })).toBe(
          charactersRead({ rows: [whole], headings: [], leftover: [] }),
        )
      }),
    )
  })

  it('and a row is told or asked: nothing that is missing goes without a question', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 10 }), (lines) => {
        for (const row of readChronology(lines.join('\n')).rows) {
          const asked = questionsOf(row).map(({ kind }) => kind)
          expect(asked.includes('no-track')).toBe(row.track === null)
          expect(asked.includes('no-period')).toBe(row.period === '')
          expect(asked.includes('no-title')).toBe(row.title === '')
        }
      }),
    )
  })
})

describe('rows that a person puts together or takes apart', () => {
  const of = (text: string): readonly ChronologyRow[] => readChronology(text).rows

  it('are one, with the second period where it stood', () => {
    const [first, second] = of('2016 研修\n2017 祭り')
    if (!first || !second) throw new Error('Two rows were expected.')
    expect(inShort(joinRows(first, second))).toBe('2016 /  / 研修2017祭り /  / no-track')
  })

  it('are two, the second with its own period, else with that of the first, which is asked about', () => {
    const [row] = of('2016 研修、2023- 実習')
    if (!row) throw new Error('A row was expected.')
    expect(splitRow(row, row.title.indexOf('2023')).map(inShort)).toEqual(['2016 /  / 研修、 /  / no-track', '2023- /  / 実習 /  / no-track'])
    expect(splitRow(row, 2).map(inShort)[1]).toMatch(/^=2016 .*period-above/)
  })
})
