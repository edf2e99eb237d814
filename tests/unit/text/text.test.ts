import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isFound } from '@/src/enhance/fold'
import { isBlank, isEmpty } from '@/src/model/emptiness'
import { cleanAddress, cleanText, cleanTexts } from '@/src/text/clean'
import { withoutInvisible } from '@/src/text/invisible'
import { foldSpelling } from '@/src/text/spelling'

const hidden = [
  '\u200b',
  '\u00ad',
  '\u2060',
  '\u200d',
  '\ufe0e',
  '\ufe0f',
  '\u{e0100}',
  '\u{e01ef}',
  '\u200e',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u3164',
  '\u115f',
  '\uffa0',
  '\u0000',
  '\u001b',
  '\ud800',
  '\udfff',
  '\uffff',
]

describe('Writings of one word', () => {
  it.each([
    ['ヴァイオリン', 'バイオリン'],
    ['ヴィラ', 'ビラ'],
    ['ヴェトナム', 'べとなむ'],
    ['ヴォランティア', 'ボランチア'],
    ['ｳﾞｪﾄﾅﾑ', 'ベトナム'],
    ['マラウィ', 'マラウイ'],
    ['パーティー', 'パーチー'],
    ['ヂーゼル', 'ジーゼル'],
    ['ディーゼル', 'ジーゼル'],
    ['カトマンドゥ', 'カトマンズ'],
    ['レヴュー', 'レビュー'],
    ['ヷ', 'バ'],
    ['づつ', 'ずつ'],
    ['ﾍﾞﾄﾅﾑ', 'べとなむ'],
    ['ベトナム'.normalize('NFD'), 'ベトナム'],
    ['沖繩', '沖縄'],
    ['經濟', '経済'],
    ['體驗實習', '体験実習'],
    ['應援', '応援'],
    ['藝術', '芸術'],
    ['冨', '富'],
    ['嶽', '岳'],
    ['濵', '浜'],
    ['栁', '柳'],
    ['萬', '万'],
    ['鐵', '鉄'],
    ['醫', '医'],
    ['豐', '豊'],
    ['𠮟る', '叱る'],
    ['髙﨑', '高崎'],
    ['渡邉', '渡辺'],
    ['葛\u{e0100}城', '葛城'],
    ['ＪＩＣＡ', 'jica'],
    ['Côte', 'cote'],
    ['Co\u0302te', 'cote'],
  ])('%j is %j', (one, other) => expect(foldSpelling(one)).toBe(foldSpelling(other)))

  it.each([
    ['ハナ', 'バナ'],
    ['チ', 'シ'],
    ['崎', '埼'],
    ['後', '后'],
    ['大', '太'],
  ])('%j is not %j', (one, other) => expect(foldSpelling(one)).not.toBe(foldSpelling(other)))

  it('are the same with characters that nobody sees anywhere in them, for every search and for lists in the browser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), fc.constantFrom(...hidden), (text, at, character) => {
        const with_ = [...text].toSpliced(at, 0, character).join('')
        expect(foldSpelling(with_)).toBe(foldSpelling(text))
        expect(isFound('ベトナム', [...'ベトナム'].toSpliced(at % 5, 0, character).join(''))).toBe(true)
      }),
    )
  })
  it('folded twice are as folded once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldSpelling(foldSpelling(text)) === foldSpelling(text)))
  })
})

describe('Nothing to read', () => {
  it.each([...hidden, '', ' ', '\u3000', '\u2800', '\u{1d159}', '\u{16fe4}\u2800', '\u200b \u3164\n', '\u115f\u1160'])('is %j', (text) => {
    expect(isBlank(text)).toBe(true)
    expect(isEmpty(text)).toBe(true)
    expect(isBlank({ root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } })).toBe(true)
  })
  it.each(['a', '。', '\u200ba', '👨‍👩‍👧', '0'])('is not %j', (text) => {
    expect(isBlank(text)).toBe(false)
    expect(isBlank({ root: { children: [{ children: [{ text }] }] } })).toBe(false)
  })
  it('is a missing value and an empty list, not a number', () => {
    expect([null, undefined, []].map(isEmpty)).toEqual([true, true, true])
    expect([0, false, [''], {}].map(isEmpty)).toEqual([false, false, false, false])
    expect([null, undefined, {}, 5].map(isBlank)).toEqual([true, true, true, true])
  })
})

describe('A text that is stored', () => {
  it.each(hidden)('loses %j', (character) =>
    expect(cleanText(`地${character}域`.replace('地\ufe0e', '地').replace(/地[\u{e0100}\u{e01ef}\ufe0f]/u, '地'))).toBe('地域'),
  )
  it.each(['葛\u{e0100}城市', '👨‍👩‍👧', '❤️‍🔥', '1️⃣', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 'می‌خواهم', 'ශ්‍රී ලංකාව', 'a\tb\nc\r\n', 'ベ'])(
    'keeps %j as it is',
    (text) => expect(cleanText(text)).toBe(text),
  )
  it('is cleaned wherever it stands in what was sent, and nothing else is changed', () => {
    const when = new Date(0)
    expect(
      cleanTexts({ title: { ja: '題\u0000名' }, rows: [{ id: 'a', text: 'x\u200b' }], count: 3, when, body: { root: { children: [{ text: '本\ud800文' }] } } }),
    ).toEqual({ title: { ja: '題名' }, rows: [{ id: 'a', text: 'x' }], count: 3, when, body: { root: { children: [{ text: '本文' }] } } })
  })
  it('is clean after one cleaning', () => {
    expect(cleanText('👩\u200d\ufe0f')).toBe('👩\ufe0f')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hidden, '葛', 'a', '👩', 'か')), (parts) => cleanText(cleanText(parts.join(''))) === cleanText(parts.join(''))),
    )
  })
  it('as an address of e-mail has no hidden character and no other width', () => {
    expect(cleanAddress(' ｓｔａｆｆ\u200b@example.jp\u2060')).toBe('staff@example.jp')
    expect(withoutInvisible('a\u{e0100}b')).toBe('ab')
  })
})
