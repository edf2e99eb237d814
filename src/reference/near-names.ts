/** Names that are most like one that no place has: a slip of the hand, a ward or a former municipality with its city's name in it. */
import { writingOf } from './matching'
import { municipalities, type MunicipalityRow } from './municipalities'
import { hasSound, soundOf } from './sound'

/** Names of which fewer pairs of letters are shared than this are not alike. */
const alikeEnough = 0.35

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...` ${text} `]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}

/** How alike two names are, 0 to 1: the Dice coefficient of their pairs of letters. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size || 1)
}

let index:
  | readonly {
      readonly row: MunicipalityRow
      readonly begins: readonly string[]
      readonly writings: readonly ReadonlySet<string>[]
      readonly sounds: readonly ReadonlySet<string>[]
    }[]
  | null = null

function all() {
  index ??= [...municipalities().values()].map((row) => ({
    row,
    begins: [row.name, `${row.pref}${row.name}`, `${row.pref}${row.county}${row.name}`].map(writingOf),
    writings: [row.name, row.name.slice(0, -1), `${row.pref}${row.name}`].map((name) => pairsOf(writingOf(name))),
    sounds: [row.kana, row.romaji, row.name_en].map((name) => pairsOf(soundOf(name))),
  }))
  return index
}

/** The places whose names are most like what is typed, the most alike first; none where nothing is like it. */
export function nearNames(typed: string, most = 6): readonly MunicipalityRow[] {
  const written = writingOf(typed)
  const [writing, heard] = [pairsOf(written), hasSound(typed) ? pairsOf(soundOf(typed)) : null]
  return all()
    .map(({ row, begins, writings, sounds }) => ({
      row,
      value: Math.max(
        // An address: the place it begins with, the nearer to its end the better (長野県駒ヶ根市赤穂).
        ...begins.map((name) => (written.startsWith(name) ? name.length : 0)),
        ...writings.map((own) => likeness(writing, own)),
        ...(heard ? sounds.map((own) => likeness(heard, own)) : []),
      ),
    }))
    .filter(({ value }) => value >= alikeEnough)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ row }) => row)
}
