/** How a name may be said, by the readings of its kanji (Unihan; made by `npm run kanji`). On the server alone: the table is large. */
import { foldSpelling } from '@/src/text/spelling'
import table from './readings.json'
import type { Part } from './said'
import { soundOf } from './sound'

/** The readings of each kanji and of its old and variant forms, by the form that stands for all of them. */
const readings = new Map<string, readonly string[]>()
for (const [kanji, own] of Object.entries(table.readings)) {
  const form = foldSpelling(kanji)
  readings.set(form, [...(readings.get(form) ?? []), ...own.split(' ')])
}

/** A reading of Japanese origin, which is written with kana behind the kanji, so that of ひろい only ひろ may be said. */
const isNative = (reading: string): boolean => reading.startsWith('-')

/** A sound up to the end of each of its syllables: hi, hiro, hiroi. */
const begunAt = (sound: string): readonly string[] =>
  [...sound.matchAll(/[aiueo]|n(?![aiueoy])/g)].map(({ index, 0: { length } }) => sound.slice(0, index + length))

/** The sounds of each kanji, worked out when it is first met. */
const known = new Map<string, Part>()

function soundsOf(kanji: string): Part {
  let sounds = known.get(kanji)
  if (!sounds) {
    const all = readings.get(kanji) ?? []
    sounds = [...new Set(all.flatMap((reading) => (isNative(reading) ? begunAt(soundOf(reading)) : [soundOf(reading)])))]
    known.set(kanji, sounds)
  }
  return sounds
}

/** The parts of a name, in their order: each kanji by itself, what stands in kana or Latin letters together. Signs are not said. */
export function partsSaid(name: string): readonly Part[] {
  const parts: Part[] = []
  for (const [part] of foldSpelling(name).matchAll(/[\p{Script=Han}々]|[ぁ-ゖー]+|[a-z]+|\d+/gu)) {
    if (part === '々') parts.push(parts.at(-1) ?? [])
    else parts.push(/^\p{Script=Han}/u.test(part) ? soundsOf(part) : [soundOf(part)].filter((sound) => sound !== ''))
  }
  return parts
}
