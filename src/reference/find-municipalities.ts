/** Finding a prefecture or municipality by whatever it is called: kanji, kana, romaji, code, with or without its prefecture. */
import { kanaWithoutEnding, withoutEnding } from './endings'
import { type Keys, keysOf, type Query, queryOf, type Rank, rankOf } from './matching'
import { municipalities, type MunicipalityRow, placeCode } from './municipalities'
import { nameOfPlace } from './place-names'

export interface FoundMunicipality {
  readonly row: MunicipalityRow
  readonly rank: Rank
}

interface Known {
  readonly row: MunicipalityRow
  readonly keys: Keys
  /** What may be typed beside the name: the prefecture and the county. */
  readonly around: Keys
}

const endingWords = /^(shi|ku|ch[oō]u?|machi|mura|son|ken|fu|to|gun|city|ward|town|village|prefecture|pref)$/i
/** Whether the kind of place stands by itself behind the name: Kochi-shi, Ama Town. */
export const saysItsKind = (typed: string): boolean => endingWords.test(/[\s-]([^\s-]+)\s*$/.exec(typed)?.[1] ?? '')
/** Between words, around a prefecture in brackets as this site writes it, and before an ending in Latin letters: Komagane-shi. */
const betweenWords = /[\s,，、/()（）]+|-(?=(?:shi|ku|ch[oō]u?|machi|mura|son|ken|fu|to|gun)$)/i

/** What all 23 special wards are called together. */
const together = ['23区', '二十三区', '特別区', '都区部']
  .flatMap((name) => [name, `東京${name}`, `東京都${name.replace(/^都/, '')}`])
  .concat('23 wards', 'Tokyo 23 wards')

function known(row: MunicipalityRow, prefecture: MunicipalityRow): Known {
  const { pref, pref_en: prefEn, county, name, name_alt: alt, kana, name_en: en, name_en_alt: enAlt, romaji } = row
  const isPrefecture = row.kind === 'prefecture'
  const before = isPrefecture ? [''] : ['', pref, withoutEnding(pref), county, `${pref}${county}`]
  const shortKana = kanaWithoutEnding(kana, name)
  // こまがね市: the reading with the ending in kanji.
  const names = [name, ...(alt === '' ? [] : alt.split('|')), ...(shortKana === kana ? [] : [`${shortKana}${name.slice(-1)}`])]
  const prefectureKana = kanaWithoutEnding(prefecture.kana, pref)
  const spokenBefore = isPrefecture ? [''] : ['', prefecture.kana, prefectureKana]
  const inFront = (fronts: readonly string[], texts: readonly string[]): string[] => fronts.flatMap((front) => texts.map((text) => `${front}${text}`))
  return {
    row,
    keys: keysOf({
      full: inFront(before, names),
      short: [...inFront(before, names.map(withoutEnding)), ...(row.kind === 'special-ward' ? together : [])],
      // A prefecture's romaji has no ending: Aomori is the city as much.
      spoken: {
        full: [...inFront(spokenBefore, [kana]), ...(isPrefecture ? [] : [romaji]), nameOfPlace(row).en],
        short: [...inFront(spokenBefore, [shortKana]), en, ...(enAlt === '' ? [] : [enAlt])],
      },
      codes: [placeCode(row), row.jis_code, row.lg_code],
    }),
    around: keysOf({
      full: [pref, county, `${pref}${county}`],
      short: [withoutEnding(pref), withoutEnding(county)],
      spoken: { full: [prefecture.kana, prefEn], short: [prefectureKana] },
      codes: [],
    }),
  }
}

let index: readonly Known[] | null = null

function all(): readonly Known[] {
  const rows = municipalities()
  index ??= [...rows.values()].map((row) => known(row, rows.get(`${row.pref_code}000`) ?? row))
  return index
}

/** The rank of a name among several words, of which the others say where it lies: 長野 駒ヶ根, Komagane City, Nagano. */
function rankOfWords({ keys, around }: Known, words: readonly Query[]): Rank | null {
  let best: Rank | null = null
  for (const word of words) {
    const rank = rankOf(keys, word)
    if (rank === null || (best !== null && best <= rank)) continue
    if (words.every((other) => other === word || (rankOf(around, other) ?? 3) < 3)) best = rank
  }
  return best
}

/**
 * The prefectures and municipalities that what is typed may mean, the nearest first: whole names, names without their ending,
 * beginnings, parts; among equals a prefecture first, then by code. Two of one name are both there: `row.pref` tells them
 * apart. None for an empty text.
 */
export function findMunicipalities(typed: string, most = 20): readonly FoundMunicipality[] {
  const query = queryOf(typed)
  if (query.writing === '') return []
  const parts = typed.split(betweenWords).filter((word) => word !== '' && !endingWords.test(word))
  const words = parts.join('') === typed ? [] : parts.map(queryOf)
  const found: FoundMunicipality[] = []
  for (const one of all()) {
    const whole = rankOf(one.keys, query)
    const rank = whole === 0 || words.length === 0 ? whole : smaller(whole, rankOfWords(one, words))
    if (rank !== null) found.push({ row: one.row, rank })
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, most)
}

function smaller(a: Rank | null, b: Rank | null): Rank | null {
  return a === null ? b : b === null ? a : a < b ? a : b
}
