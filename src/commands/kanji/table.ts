/** How the table of variant kanji follows from its sources. Pure. */

/** A line of a Unihan file: the character, the property, its value. */
export type UnihanRow = readonly [character: string, property: string, value: string]

const characterOf = (code: string): string => String.fromCodePoint(parseInt(code.replace(/^U\+/, ''), 16))

export function unihanRows(file: string): readonly UnihanRow[] {
  return file
    .split('\n')
    .filter((line) => line.startsWith('U+'))
    .map((line): UnihanRow => {
      const [code = '', property = '', value = ''] = line.split('\t')
      return [characterOf(code), property, value]
    })
}

/** Old form to today's, from OpenCC's `today old old …|today old`. */
export function oldForms(dictionary: string): ReadonlyMap<string, string> {
  return new Map(
    dictionary.split('|').flatMap((line) => {
      const [today = '', ...old] = line.split(' ')
      return old.filter((one) => one !== today).map((one): [string, string] => [one, today])
    }),
  )
}

/** The characters that a value such as `U+6FF1<kMatthews U+7015` names. */
function namedIn(value: string): readonly string[] {
  return (value.match(/U\+[0-9A-F]{4,6}/g) ?? []).map(characterOf)
}

/**
 * What none of the sources says. First the four kanji of 常用漢字表 (2010) that most computers write in the form its notes
 * permit; then forms that stand in names of people and places; then printed forms that differ so little that the table of
 * 2010 does not name them, though each has a code of its own; last pairs of 表外漢字字体表 (2000), a printed and a simple form.
 */
const byHand =
  '𠮟叱塡填剝剥頰頬' +
  '﨑崎邉辺渕淵桒桑舩船𠮷吉濵浜嵜崎嶌島' +
  '產産靑青淸清尙尚飮飲舍舎內内彥彦沒没' +
  '顚顛繫繋焰焔屛屏摑掴簞箪軀躯噓嘘蟬蝉俠侠萊莱瀆涜驒騨潑溌囓噛'

function handMade(): readonly (readonly [string, string])[] {
  const characters = [...byHand]
  return characters.flatMap((from, index): [string, string][] => (index % 2 === 0 ? [[from, characters[index + 1] ?? from]] : []))
}

export interface KanjiSources {
  readonly old: ReadonlyMap<string, string>
  readonly other: readonly UnihanRow[]
  readonly variants: readonly UnihanRow[]
}

/**
 * Which kanji counts as which. Old forms of everyday kanji (OpenCC); variants in the official list for names
 * (kJinmeiyoKanji); and kanji in neither list that Unicode calls a variant of just one that is (kZVariant, then
 * kSemanticVariant). Kanji that are both in everyday use are never made one but by these lists.
 */
export function kanjiTable({ old, other, variants }: KanjiSources): ReadonlyMap<string, string> {
  const everyday = new Set(other.filter(([, property]) => property === 'kJoyoKanji').map(([character]) => character))
  const forNames = other.filter(([, property]) => property === 'kJinmeiyoKanji')
  const known = new Set([...everyday, ...forNames.map(([character]) => character), ...old.keys()])
  const table = new Map([...old, ...handMade()])
  const add = (from: string, to: string | undefined): void => {
    if (to !== undefined && from !== to && !table.has(from)) table.set(from, to)
  }
  for (const [character, , value] of forNames) add(character, namedIn(value)[0]?.normalize('NFKC'))
  for (const wanted of ['kZVariant', 'kSemanticVariant']) {
    for (const [character, property, value] of variants) {
      if (property !== wanted || known.has(character)) continue
      const all = new Set(
        namedIn(value)
          .filter((one) => known.has(one))
          .map((one) => table.get(one) ?? one),
      )
      if (all.size === 1) add(character, [...all][0])
    }
  }
  return new Map(
    [...table.keys()].sort().flatMap((from): [string, string][] => {
      const to = endOf(from, table)
      return from === to || from.normalize('NFKC') !== from ? [] : [[from, to]]
    }),
  )
}

/** Where a chain of variants ends; a circle (檜 and 桧) ends at the one that comes first in Unicode. */
function endOf(from: string, table: ReadonlyMap<string, string>): string {
  const seen = [from]
  for (let at = table.get(from); at !== undefined; at = table.get(at)) {
    if (seen.includes(at)) return [...seen.slice(seen.indexOf(at))].sort()[0] ?? from
    seen.push(at)
  }
  return seen.at(-1) ?? from
}

/** How kanji are read that Unihan leaves out: 日 in 日本. */
const readByHand = new Map([['日', 'NI']])

/**
 * How each kanji of the official lists (kJoyoKanji, kJinmeiyoKanji) is read, in small Latin letters: readings of Chinese origin
 * (kJapaneseOn) as they are, those of Japanese origin (kJapaneseKun) behind a `-`.
 */
export function readingsTable(other: readonly UnihanRow[], readings: readonly UnihanRow[]): ReadonlyMap<string, string> {
  const listed = new Set(other.filter(([, property]) => property === 'kJoyoKanji' || property === 'kJinmeiyoKanji').map(([character]) => character))
  const table = new Map<string, readonly string[]>()
  const add = (character: string, values: string, mark: string): void => {
    if (!listed.has(character)) return
    const own = values
      .toLowerCase()
      .split(' ')
      .map((reading) => mark + reading)
    table.set(character, [...new Set([...(table.get(character) ?? []), ...own])])
  }
  for (const [character, property, value] of readings) {
    if (property === 'kJapaneseOn') add(character, value, '')
    if (property === 'kJapaneseKun') add(character, value, '-')
  }
  for (const [character, value] of readByHand) add(character, value, '')
  return new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([character, own]) => [character, own.join(' ')]))
}
