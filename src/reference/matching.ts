/** How well a name fits to what is typed, for names that can be written in many ways. */
import { withoutInvisible } from '@/src/text/invisible'
import { foldSpelling } from '@/src/text/spelling'
import { hasSound, soundBegun, soundOf, soundWithLengths } from './sound'

/** 0: the whole name; 1: the name without its ending (駒ヶ根); 2: the name begins so; 3: it stands within. */
export type Rank = 0 | 1 | 2 | 3

/** Names in one text, each between two line breaks, so that a name, a beginning and a part are all looked for at once. */
interface Names {
  /** With its ending. */
  readonly full: string
  readonly short: string
}

/** All writings and sounds of one name. */
export interface Keys {
  readonly writings: Names
  readonly sounds: Names
  /** All sounds with the lengths of their vowels. */
  readonly lengths: string
  /** Codes: only their beginning is compared. */
  readonly codes: readonly string[]
}

/** What is typed, made ready to be compared. */
export interface Query {
  readonly writing: string
  /** Null where it has kanji or figures. */
  readonly sound: string | null
  /** As it stands so far, of a word that is not typed to its end. */
  readonly begun: string | null
  /** Where a vowel is typed long: it begins a long one only (おお is no おび), and a short one either. */
  readonly long: { readonly begins: RegExp; readonly within: RegExp } | null
  readonly code: string
}

/** A writing as it is compared: by the product's fold, without what stands between words; 駒が根 as 駒ヶ根. */
export function writingOf(text: string): string {
  return foldSpelling(text)
    .replace(/[\s・･,.，、。（）()'’-]+/g, '')
    .replace(/(?<=\p{Script=Han})[けが]/gu, 'け')
}

/** @param typed what somebody typed */
export function queryOf(typed: string): Query {
  const plain = withoutInvisible(typed).normalize('NFKC').trim()
  const isSound = hasSound(plain)
  const begun = isSound ? soundBegun(plain) : null
  const either = begun?.includes(':') ? begun.replace(/[aiueo](?!:)/g, '$&:?') : null
  return {
    writing: writingOf(plain),
    sound: isSound ? soundOf(plain) : null,
    begun,
    long: either === null ? null : { begins: new RegExp(`\\n${either}`), within: new RegExp(either) },
    code: plain.toUpperCase(),
  }
}

/** What is looked through for an entry: its names, whole and without the ending, as written and as spoken, and its codes. */
export function keysOf(names: {
  readonly full: readonly string[]
  readonly short?: readonly string[]
  readonly spoken: { readonly full: readonly string[]; readonly short?: readonly string[] }
  readonly codes: readonly string[]
}): Keys {
  const joined = (texts: readonly string[] | undefined, of: (text: string) => string): string =>
    `\n${[...new Set((texts ?? []).map(of))].filter((key) => key !== '').join('\n')}\n`
  return {
    writings: { full: joined(names.full, writingOf), short: joined(names.short, writingOf) },
    sounds: { full: joined(names.spoken.full, soundOf), short: joined(names.spoken.short, soundOf) },
    lengths: joined([...names.spoken.full, ...(names.spoken.short ?? [])], soundWithLengths),
    codes: names.codes,
  }
}

const wholeAmong = ({ full, short }: Names, whole: string): Rank | null =>
  whole === '' ? null : full.includes(`\n${whole}\n`) ? 0 : short.includes(`\n${whole}\n`) ? 1 : null

/** A single letter within a name is one of its own, no ending, which hundreds have. */
function writingRank({ writings: { full, short }, writings }: Keys, writing: string): Rank | null {
  if (writing === '' || !(full.includes(writing) || short.includes(writing))) return null
  const whole = wholeAmong(writings, writing)
  if (whole !== null) return whole
  if (full.includes(`\n${writing}`) || short.includes(`\n${writing}`)) return 2
  return short.includes(writing) || (writing.length > 1 && full.includes(writing)) ? 3 : null
}

/** One syllable by itself is within too many names to tell anything. */
function soundRank({ sounds, lengths }: Keys, sound: string, { begun, long }: Query): Rank | null {
  // What most names are not is seen at one look.
  if (!begun || (!long && !sounds.full.includes(begun) && !sounds.short.includes(begun))) return null
  const whole = wholeAmong(sounds, sound)
  if (whole !== null) return whole
  if (long ? long.begins.test(lengths) : sounds.full.includes(`\n${begun}`) || sounds.short.includes(`\n${begun}`)) return 2
  if (sound.length < 3) return null
  return (long ? long.within.test(lengths) : sounds.full.includes(sound) || sounds.short.includes(sound)) ? 3 : null
}

/** Null where it does not fit at all. */
export function rankOf(keys: Keys, query: Query): Rank | null {
  const { writing, sound, code } = query
  if (keys.codes.includes(code)) return 0
  if (/^\d+$/.test(code)) return keys.codes.some((known) => known.startsWith(code)) ? 2 : null
  const ranks = [writingRank(keys, writing), sound === null ? null : soundRank(keys, sound, query)]
  return ranks.reduce<Rank | null>((best, rank) => (rank !== null && (best === null || rank < best) ? rank : best), null)
}
