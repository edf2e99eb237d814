/** How well a name fits to what is typed, for names that can be written in many ways. */
import { withoutInvisible } from '@/src/text/invisible'
import { foldSpelling } from '@/src/text/spelling'
import { hasSound, soundBegun, soundOf } from './sound'

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
  return { writing: writingOf(plain), sound: isSound ? soundOf(plain) : null, begun: isSound ? soundBegun(plain) : null, code: plain.toUpperCase() }
}

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
    codes: names.codes,
  }
}

function rankAmong({ full, short }: Names, whole: string, begun: string): Rank | null {
  if (begun === '' || !(full.includes(begun) || short.includes(begun))) return null
  if (full.includes(`\n${whole}\n`)) return 0
  if (short.includes(`\n${whole}\n`)) return 1
  if (full.includes(`\n${begun}`) || short.includes(`\n${begun}`)) return 2
  return full.includes(whole) || short.includes(whole) ? 3 : null
}

/** Null where it does not fit at all. */
export function rankOf(keys: Keys, { writing, sound, begun, code }: Query): Rank | null {
  if (keys.codes.includes(code)) return 0
  if (/^\d+$/.test(code)) return keys.codes.some((known) => known.startsWith(code)) ? 2 : null
  const ranks = [rankAmong(keys.writings, writing, writing), sound === null ? null : rankAmong(keys.sounds, sound, begun ?? sound)]
  return ranks.reduce<Rank | null>((best, rank) => (rank !== null && (best === null || rank < best) ? rank : best), null)
}
