/** What the names of prefectures and municipalities end with, and how that is read. */
const endings: Readonly<Record<string, readonly string[]>> = {
  市: ['し'],
  区: ['く'],
  町: ['ちょう', 'まち'],
  村: ['むら', 'そん'],
  郡: ['ぐん'],
  県: ['けん'],
  府: ['ふ'],
  都: ['と'],
}

/** 駒ヶ根市 as 駒ヶ根; 北海道 has no ending. */
export const withoutEnding = (name: string): string => (endings[name.slice(-1)] && name !== '北海道' ? name.slice(0, -1) : name)

/** The reading of a name without that of its ending. @param kana of the whole name */
export function kanaWithoutEnding(kana: string, name: string): string {
  const ending = endings[name.slice(-1)]?.find((read) => kana.endsWith(read))
  return ending === undefined ? kana : kana.slice(0, -ending.length)
}
