import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readingsTable } from '@/src/commands/kanji/table'
import { partsSaid } from '@/src/reference/parts-said'
import table from '@/src/reference/readings.json'
import { isSaid } from '@/src/reference/said'
import { soundOf } from '@/src/reference/sound'

const isFound = (name: string, typed: string): boolean => isSaid(partsSaid(name), typed)

describe('a name in kanji is found by how it is said', () => {
  it.each([
    ['草の根技術協力', 'くさのね'],
    ['草の根技術協力', 'kusanone'],
    ['草の根技術協力', 'ぎじゅつきょうりょく'],
    ['草の根技術協力', 'gijutsu kyoryoku'],
    ['草の根技術協力', 'クサノネギ'],
    ['青年海外協力隊', 'せいねんかいがいきょうりょくたい'],
    ['JICA海外協力隊', 'jicaかいがい'],
    ['JICA海外協力隊', 'kaigaiky'],
    ['帯広畜産大学', 'おびひろ'],
    ['帯広畜産大学', 'ちくさんだいがく'],
    ['北海道', 'ほっかいどう'],
    ['国際交流協会', 'kokusaikouryuu'],
    ['学校給食', 'がっこう'],
    ['日本語教室', 'にほんご'],
    ['日本語教室', 'nippon'],
    ['人々の交流', 'ひとびと'],
    ['木の葉の会', 'きのは'],
    ['高王町', 'こうおうま'],
    ['子牛の会', 'こうし'],
    ['廣島縣', 'ひろしま'],
    ['新聞社', 'shimbun'],
    ['一般社団法人まちづくり会', 'まちづくりかい'],
  ])('%s by %s', (name, typed) => expect(isFound(name, typed)).toBe(true))

  it.each([
    ['草の根技術協力', 'くさばな'],
    ['草の根技術協力', 'ねこ'],
    ['草の根技術協力', 'ky'],
    ['草の根技術協力', 'さのね'],
    ['草の根技術協力', '草の根'],
    ['2020年', 'ねんど'],
    ['帯広畜産大学', 'おびひろし'],
    ['', 'くさのね'],
    ['（・）', 'くさのね'],
  ])('not %s by %s', (name, typed) => expect(isFound(name, typed)).toBe(false))

  it('whichever reading of each kanji is typed, and however much of it', () => {
    const read = Object.entries(table.readings).map(([kanji, own]) => [kanji, own.replaceAll('-', '').split(' ')] as const)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }), fc.nat(), (chosen, cut) => {
        const kanji = chosen.map(([at, which]) => {
          const [character, own] = read[at % read.length] ?? ['', ['']]
          return { character, said: own[which % own.length] ?? '' }
        })
        const said = kanji.map((each) => each.said)
        // しん and あい are shin’ai, which nobody types: in Latin letters an n before a vowel is another word.
        fc.pre(said.every((each, index) => !each.endsWith('n') || !/^[aiueoyn]/.test(said[index + 1] ?? '')))
        const whole = said.join('')
        const typed = whole.slice(0, Math.max(5, cut % (whole.length + 1)))
        // What ends within a letter of kana (`kus`, `kyu` of kyuu) is looked for with the next key.
        fc.pre(/[aiueo]$/.test(typed) && soundOf(typed).length > 2)
        return isFound(kanji.map(({ character }) => character).join(''), typed)
      }),
      { numRuns: 3000, seed: 20261130 },
    )
  })

  it('whatever is typed, soon', () => {
    const parts = partsSaid('高校生の国際交流を支える会'.repeat(8))
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'かきくけこうおんっaiueokstnhyr'), maxLength: 200 }),
        (typed) => typeof isSaid(parts, typed) === 'boolean',
      ),
      { numRuns: 300, seed: 1 },
    )
  })

  it('with kanji of the official lists alone, and their readings marked by where they come from', () => {
    const other = [
      ['草', 'kJoyoKanji', '2010'],
      ['翠', 'kJinmeiyoKanji', '2010'],
      ['日', 'kJoyoKanji', '2010'],
    ] as const
    const rows = [
      ['草', 'kJapaneseKun', 'KUSA'],
      ['草', 'kJapaneseOn', 'SOU'],
      ['翠', 'kMandarin', 'cuì'],
      ['埶', 'kJapaneseOn', 'GEI'],
    ] as const
    expect([...readingsTable(other, rows)]).toEqual([
      ['日', 'ni'],
      ['草', '-kusa sou'],
    ])
  })

  it('the table says where it comes from', () => {
    expect(table.sources.join()).toContain('Unihan')
    expect(Object.keys(table.readings).length).toBeGreaterThan(2_500)
  })
})
