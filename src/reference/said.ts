/** Finding a name in kanji by how it is said: typed in kana or Latin letters, from any word of it on, and not yet to its end. */
import { hasSound, soundBegun, soundOf } from './sound'

/** One part of a name: the sounds that it may have (`parts-said.ts`). Of a kanji all its readings; none for what is not said. */
export type Part = readonly string[]

/** Fewer letters of sound than this are in every other name. */
const fewest = 3

const voiced: Readonly<Record<string, readonly string[]>> = { k: ['g'], s: ['z'], t: ['d', 'z'], h: ['b', 'p'] }

/** As a sound is said behind another part: kusa also as gusa, hon also as bon and pon. */
const behind = (sound: string): Part => [sound, ...(voiced[sound.slice(0, 1)] ?? []).map((letter) => letter + sound.slice(1))]

/** Whether a vowel is heard as the length of the one before it: o behind o, u behind o. */
const isLengthOf = (vowel: string, before: string): boolean => vowel !== '' && (vowel === before ? 'aiueo'.includes(vowel) : vowel === 'u' && before === 'o')

/** Whether the name's parts from one on are said as `rest`, which may end before they do. @param before the letter heard last; none at the beginning */
function isSaidFrom(parts: readonly Part[], at: number, rest: string, before: string): boolean {
  if (rest === '') return true
  return (before === '' ? (parts[at] ?? []) : (parts[at] ?? []).flatMap(behind)).some((sound) => {
    for (const heard of isLengthOf(sound.slice(0, 1), before) ? [sound, sound.slice(1)] : [sound]) {
      if (heard.startsWith(rest)) return true
      if (rest.startsWith(heard) && isSaidFrom(parts, at + 1, rest.slice(heard.length), heard.slice(-1) || before)) return true
    }
    // がく + こう is がっこう: the syllable gives way to a double consonant.
    const cut = /(?<=.)(?:k[ui]|t[ui])$/.test(sound) ? sound.slice(0, -2) : null
    return (
      cut !== null && rest.startsWith(cut) && /^([kstp])\1/.test(rest.slice(cut.length)) && isSaidFrom(parts, at + 1, rest.slice(cut.length + 1), cut.slice(-1))
    )
  })
}

/**
 * Whether what is typed is how a name is said, from one of its parts on.
 * @param parts of the name
 * @param typed false where it has kanji or figures, or is too short to say anything
 */
export function isSaid(parts: readonly Part[], typed: string): boolean {
  if (!hasSound(typed)) return false
  const sound = soundOf(typed)
  const begun = soundBegun(typed).replaceAll(':', '')
  if (sound.length < fewest) return false
  return parts.some((_, at) => [...new Set([sound, begun])].some((one) => isSaidFrom(parts, at, one, '')))
}
