import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import fingerprint from '@/src/content/reference/source-fingerprint.json'
import type { Language } from '@/src/i18n/languages'
import type { HintKind } from '@/src/model/hint'
import { hints, type Writing, writingAt } from '@/src/model/hints'
import { borrowedFrom, fingerprintOf, packed, unpacked } from '@/src/model/own-words'

const document = unpacked(fingerprint.hashes)
const told = (text: string, language: Language = 'ja', writing: Writing = 'sentences') => hints(text, { language, writing, document })
const kindsOf = (...asked: Parameters<typeof told>) => told(...asked).map(({ kind }) => kind)

describe('Hints for Japanese', () => {
  it.each<[string, HintKind, string | null, Writing?]>([
    ['農家が研修員を迎えました', 'stopMissing', '農家が研修員を迎えました。'],
    ['町が始めました。農家が続けました', 'stopMissing', '町が始めました。農家が続けました。'],
    ['一つ目です。\n\n二つ目です', 'stopMissing', '一つ目です。\n\n二つ目です。'],
    ['人手不足が課題です', 'stopMissing', '人手不足が課題です。', 'either'],
    ['農家の受け入れ。', 'stopExtra', '農家の受け入れ', 'title'],
    ['終わりました。。', 'doubled', '終わりました。'],
    ['4ヶ月間迎えました。', 'counter', '4か月間迎えました。'],
    ['3カ国と8ヵ所で行いました。', 'counter', '3か国と8か所で行いました。'],
    ['数箇所で行いました。', 'counter', '数か所で行いました。'],
    ['２０１６年に始めました。', 'width', '2016年に始めました。'],
    ['ＪＩＣＡの事業です。', 'width', 'JICAの事業です。'],
    ['ﾏﾗｳｲから来ました。', 'width', 'マラウイから来ました。'],
    ['町，村が行いました。', 'mark', '町、村が行いました。'],
    ['2010〜2013年に行いました。', 'mark', '2010～2013年に行いました。'],
    ['協会(町の団体)が行いました。', 'mark', '協会（町の団体）が行いました。'],
    ['町及び村が行いました。', 'spelling', '町および村が行いました。'],
    ['交流が出来るようになりました。', 'spelling', '交流ができるようになりました。'],
    ['農家が研修員を迎えた。', 'plainStyle', null],
    ['これが出発点である。続けています。', 'plainStyle', null],
  ])('%s: %s', (text, kind, mended, writing = 'sentences') => {
    expect(told(text, 'ja', writing)).toMatchObject([{ kind, mended }])
  })

  it.each<[string, Writing?]>([
    ['農家が研修員を迎えました。'],
    ['続けていますか？'],
    ['', 'sentences'],
    ['農業（農業関連の施設、農家とその技術）', 'either'],
    ['農家の受け入れ', 'title'],
    ['始めます。続けます。', 'title'],
    ['・町\n・村'],
    ['駒ヶ根市の取り組みです。'],
    ['「3カ年計画及び方針」を作りました。'],
    ['『第２次計画〜町の未来〜』にあります。'],
    ['「行った。」と話しています。'],
    ['(SDGs)の達成を目指します。'],
    ['体言止めの町。'],
  ])('nothing for %s', (text, writing = 'sentences') => {
    expect(told(text, 'ja', writing)).toEqual([])
  })

  it('names a counter with its number: カ alone says nothing', () => {
    expect(told('4ヶ月間迎えました。')).toMatchObject([{ found: '4ヶ月', instead: '4か月' }])
  })

  it('mends every place of a kind at once, and leaves quotations as they are', () => {
    expect(told('2カ国と3ヶ国、「4カ国計画」です。')[0]?.mended).toBe('2か国と3か国、「4カ国計画」です。')
  })

  it('what was mended needs no more mending of that kind', () => {
    for (const text of ['4ヶ月、８ヵ所〜及び。。', '町(村)', 'ｱｲｳ，｡']) {
      for (const { kind, mended } of told(text)) if (mended !== null) expect([mended, kindsOf(mended).includes(kind)]).toEqual([mended, false])
    }
  })
})

describe('Hints for English', () => {
  it.each<[string, HintKind, string | null, Writing?]>([
    ['Farmers hosted trainees', 'stopMissing', 'Farmers hosted trainees.'],
    ['It began  in 2000.', 'spaces', 'It began in 2000.'],
    ['It began in ２０００.', 'width', 'It began in 2000.'],
    ['It began（slowly）.', 'mark', null],
  ])('%s: %s', (text, kind, mended, writing = 'sentences') => {
    expect(told(text, 'en', writing)).toMatchObject([{ kind, mended }])
  })
  it.each<[string, Writing]>([
    ['Farmers hosted trainees.', 'sentences'],
    ['A stronger community', 'title'],
    ['Volunteers of the U.S.', 'title'],
    ['Agriculture and its farmers', 'either'],
  ])('nothing for %s', (text, writing) => {
    expect(told(text, 'en', writing)).toEqual([])
  })
})

describe('Which texts have hints', () => {
  it.each([
    ['summary.ja', { writing: 'sentences', language: 'ja' }],
    ['outcomes.3.heading.en', { writing: 'title', language: 'en' }],
    ['sections.0.body.ja', { writing: 'sentences', language: 'ja' }],
    ['challenges.0.text.ja', { writing: 'either', language: 'ja' }],
    ['opening.lacked.ja', { writing: 'sentences', language: 'ja' }],
    ['limits.0.statement.ja', { writing: 'sentences', language: 'ja' }],
    ['plainJapanese', { writing: 'plain', language: 'ja' }],
    ['number', null],
    ['timeline.0.period.text', null],
    ['outcomes.0.evidence.locator', null],
    ['constructor.ja', null],
  ])('%s', (at, writing) => {
    expect(writingAt(at)).toEqual(writing)
  })
})

describe('Hints for plain Japanese', () => {
  it.each<[string, HintKind, string]>([
    ['町（まち）の 人（ひと）が とても とても とても すくなく なって しまったので、みんなで あつまって はなしを しました。', 'longSentence', '町の'],
    ['人材育成協力事業（じんざいいくせいきょうりょくじぎょう）です。', 'longCompound', '人材育成協力事業'],
    ['町（まち）の人が へりました。', 'noReading', '人'],
    ['人（ひと）が 減りました。', 'noReading', '減'],
    ['人（ひと）が へりました', 'stopMissing', '人（ひと）が へりました'],
  ])('%s: %s', (text, kind, found) => {
    expect(told(text, 'ja', 'plain')).toMatchObject([{ kind, found: expect.stringContaining(found) }])
  })
  it('nothing for short sentences with readings, however the words are parted', () => {
    expect(told('町（まち）の 人（ひと）が 減（へ）りました。みんなで 話（はな）しました。', 'ja', 'plain')).toEqual([])
    expect(told('', 'ja', 'plain')).toEqual([])
  })
  it('asks nothing of the kind of other texts', () => {
    expect(kindsOf('人材育成協力事業に取り組みました。')).toEqual([])
  })
})

describe('Words of a document', () => {
  const sentence = '川のそばの小さな村では、毎年の春になると、みんなで橋を直してから、田植えの支度を始めるのだと村の人たちがいいます'
  const other = unpacked(packed(fingerprintOf(`ある本の前書き。${sentence}。そして夏が来ます。`)))

  it('a sentence is found, wherever it stands, however it is broken and spaced', () => {
    expect(borrowedFrom(other, `村の話です。${sentence}。以上です。`)[0]).toContain('毎年の春になると、みんなで橋を')
    expect(borrowedFrom(other, sentence.replace('、', ' ，\n'))).not.toEqual([])
  })
  it.each(Array.from({ length: 15 }, (_, start) => start))('every run of 34 characters is found, none of 21, from character %i on', (start) => {
    const bare = sentence.replaceAll('、', '')
    expect(bare.slice(start, start + 34)).toHaveLength(34)
    expect(borrowedFrom(other, `前の文${bare.slice(start, start + 34)}後の文`)).toHaveLength(1)
    expect(borrowedFrom(other, `前の文${bare.slice(start, start + 21)}後の文`)).toEqual([])
  })
  it('other words with the same facts are not, nor names, nor short phrases', () => {
    expect(borrowedFrom(other, '村では春ごとに橋の修理をみんなで行い、そのあとで田植えに入ります。')).toEqual([])
    expect(borrowedFrom(other, '毎年の春になると、みんな')).toEqual([])
    const names = unpacked(packed(fingerprintOf('東北地方町村会国際協力推進協議会設立準備委員会報告書')))
    expect(borrowedFrom(names, '東北地方町村会国際協力推進協議会設立準備委員会報告書')).toEqual([])
  })
  it('are found around a word in quotation marks, and are no matter where a whole sentence is quoted', () => {
    const quoting = sentence.replace('小さな', '「小さな」').replace('橋', '「橋」').replace('田植え', '「田植え」')
    const asked = { language: 'ja', writing: 'sentences', document: other } as const
    expect(hints(`${quoting}。`, asked).map(({ kind }) => kind)).toEqual(['borrowed'])
    expect(hints(`報告書は「${sentence}」と書いています。`, asked).map(({ kind }) => kind)).toEqual([])
  })
  it('a fingerprint says nothing of the order of its document', () => {
    const hashes = fingerprintOf(sentence)
    expect(hashes).toEqual([...hashes].sort((one, two) => one - two))
    expect(hashes.length).toBeLessThan(sentence.length / 2)
  })
  it('the fingerprint of the report is that of a whole report, and holds no words', () => {
    expect(document.size).toBeGreaterThan(10_000)
    expect(fingerprint.hashes).toMatch(/^[A-Za-z0-9+/=]+$/)
  })
})

/** Every text of the shipped cases with its path, as the form has it. */
function texts(value: unknown, at: string): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    if (typeof inner !== 'string') return texts(inner, at === '' ? key : `${at}.${key}`)
    const [list] = at.split('.')
    return [[list === 'challenges' || list === 'resources' ? `${at}.text.${key}` : `${at}.${key}`, inner.replaceAll('\n\n', '\n')]]
  })
}

describe('The shipped content', () => {
  it.each(['cases', 'vocabulary'])('of %s keeps the house’s style, so that a hint never speaks against what stands there', (name) => {
    const folder = path.resolve('src/content', name)
    let read = 0
    const found = readdirSync(folder).flatMap((file) => {
      const content: unknown = parse(readFileSync(path.join(folder, file), 'utf8'))
      return texts(content, '').flatMap(([at, text]) => {
        const how = writingAt(at)
        if (!how) return []
        read += 1
        return hints(text, { ...how, document }).map(({ kind, found }) => `${file} ${at}: ${kind} ${found}`)
      })
    })
    expect(read).toBeGreaterThan(100)
    expect(found).toEqual([])
  })
})
