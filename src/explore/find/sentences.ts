/** The sentences of "Places like mine": a wish in one line, and each comparison of a choice with a case. */
import { formatList } from '@/src/i18n/format'
import { quoted } from '@/src/i18n/typography'
import type { Verdict } from './fit'
import type { Aspect } from './query'

/** Names as they stand in the sentence of a wish; empty where nothing is chosen. */
interface WishParts {
  readonly where: string
  readonly kind: string
  readonly size: string
  readonly landscapes: readonly string[]
  readonly lacks: readonly string[]
  readonly haves: readonly string[]
  readonly hopes: readonly string[]
}
/** `wished` is the choice, `seen` what is known of the case instead; `seen` is empty where nothing is. */
type Sentence = (wished: string, seen: string) => string
type Sentences = Readonly<Record<Aspect, Readonly<Record<Exclude<Verdict, 'near'>, Sentence>>>>

export const quotedJa = (names: readonly string[]) => names.map((name) => `${quoted(name, 'ja')}`).join('')
export const quotedEn = (names: readonly string[]) => formatList(names.map((name) => `${quoted(name, 'en')}`), 'en')

/** A wish as a noun: `「農業・食」がある宮城県の町`. */
export function wishJa({ where, kind, size, landscapes, lacks, haves, hopes }: WishParts): string {
  // The last clause stands before the noun, the others lead on to the next one.
  const clauses = [
    { names: lacks, before: 'が課題で、', last: 'が課題の' }, { names: haves, before: 'があり、', last: 'がある' },
    { names: hopes, before: 'をめざし、', last: 'をめざす' },
  ].filter(({ names }) => names.length > 0)
  const traits = [...(size === '' ? [] : [`人口${size}`]), ...landscapes]
  const story = clauses.map(({ names, before, last }, index) => `${quotedJa(names)}${index === clauses.length - 1 ? last : before}`).join('')
  return `${story}${where === '' ? '' : `${where}の`}${kind === '' ? '地域' : kind}${traits.length === 0 ? '' : `（${traits.join('、')}）`}`
}

/** A wish as a noun with its clauses: `A town in Miyagi that has “Farming and food”`. */
export function wishEn({ where, kind, size, landscapes, lacks, haves, hopes }: WishParts): string {
  const traits = [...(size === '' ? [] : [`${size.toLowerCase()} people`]), ...landscapes.map((name) => name.toLowerCase())]
  const clauses = [
    ...(lacks.length > 0 ? [`faces ${quotedEn(lacks)}`] : []), ...(haves.length > 0 ? [`has ${quotedEn(haves)}`] : []),
    ...(hopes.length > 0 ? [`hopes for ${quotedEn(hopes)}`] : []),
  ]
  const noun = `A ${kind === '' ? 'place' : kind.toLowerCase()}${where === '' ? '' : ` in ${where}`}`
  return `${noun}${traits.length === 0 ? '' : ` (${traits.join(', ')})`}${clauses.length === 0 ? '' : ` that ${formatList(clauses, 'en')}`}`
}

export const sentencesJa: Sentences = {
  where: {
    fits: (wished) => `同じ${wished}の事例です。`,
    unlike: (_wished, seen) => `${seen}の事例で、地方が違います。`,
    unknown: () => '場所が記録されていないため、比べられません。',
  },
  kind: {
    fits: (wished) => `同じく${quoted(wished, 'ja')}の事例です。`,
    unlike: (wished, seen) => `${quoted(wished, 'ja')}ではなく、${quoted(seen, 'ja')}の事例です。`,
    unknown: () => '市町村の種類が記録されていないため、比べられません。',
  },
  size: {
    fits: (_wished, seen) => `人口の規模が同じです（${seen}）。`,
    unlike: (_wished, seen) => `人口の規模が違います（${seen}）。`,
    unknown: () => '人口の記録がないため、比べられません。',
  },
  landscape: {
    fits: (wished) => `同じく${quoted(wished, 'ja')}の地域です。`,
    unlike: (wished) => `${quoted(wished, 'ja')}の地域ではありません。`,
    unknown: (wished, seen) => seen === ''
      ? `${quoted(wished, 'ja')}かどうかの記録がないため、比べられません。`
      : `記録されている地形は${quoted(seen, 'ja')}で、${quoted(wished, 'ja')}かどうかはわかりません。`,
  },
  lack: {
    fits: (wished) => `同じく${quoted(wished, 'ja')}を課題としていました。`,
    unlike: (wished, seen) => `${quoted(wished, 'ja')}は課題に挙げられていません。${seen === '' ? '' : `挙げられているのは${quoted(seen, 'ja')}です。`}`,
    unknown: (wished) => `課題がすべては書かれていないか、分類されていないため、${quoted(wished, 'ja')}については比べられません。`,
  },
  has: {
    fits: (wished) => `同じく${quoted(wished, 'ja')}がありました。`,
    unlike: (wished, seen) => `${quoted(wished, 'ja')}は、あったものに挙げられていません。${seen === '' ? '' : `挙げられているのは${quoted(seen, 'ja')}です。`}`,
    unknown: (wished) => `あったものがすべては書かれていないか、分類されていないため、${quoted(wished, 'ja')}については比べられません。`,
  },
  hope: {
    fits: (wished) => `${quoted(wished, 'ja')}に届いたという記述があります。`,
    unlike: (wished) => `${quoted(wished, 'ja')}に届いたという記述はありません。`,
    unknown: (wished) => `変化についての記述がないため、${quoted(wished, 'ja')}に届いたかどうかはわかりません。`,
  },
}
export const sentencesEn: Sentences = {
  where: {
    fits: (wished) => `Also in ${wished}.`,
    unlike: (_wished, seen) => `In ${seen}: another region.`,
    unknown: () => 'Its place is not recorded, so it cannot be compared.',
  },
  kind: {
    fits: (wished) => `Also a ${wished.toLowerCase()}.`,
    unlike: (wished, seen) => `Not a ${wished.toLowerCase()} but a ${seen.toLowerCase()}.`,
    unknown: () => 'The kind of municipality is not recorded, so it cannot be compared.',
  },
  size: {
    fits: (_wished, seen) => `Of the same size (${seen}).`,
    unlike: (_wished, seen) => `Of another size (${seen}).`,
    unknown: () => 'Its population is not on record, so it cannot be compared.',
  },
  landscape: {
    fits: (wished) => `The same landscape: ${quoted(wished, 'en')}.`,
    unlike: (wished) => `Its landscape is not ${quoted(wished, 'en')}.`,
    unknown: (wished, seen) => seen === ''
      ? `Whether it is ${quoted(wished, 'en')} is not on record, so it cannot be compared.`
      : `On record is ${quoted(seen, 'en')}; whether it is ${quoted(wished, 'en')} as well is not known.`,
  },
  lack: {
    fits: (wished) => `It faced ${quoted(wished, 'en')} too.`,
    unlike: (wished, seen) => `${quoted(wished, 'en')} is not among its challenges.${seen === '' ? '' : ` Those named are ${quoted(seen, 'en')}.`}`,
    unknown: (wished) => `Its challenges are not all written down or grouped, so ${quoted(wished, 'en')} cannot be compared.`,
  },
  has: {
    fits: (wished) => `It had ${quoted(wished, 'en')} too.`,
    unlike: (wished, seen) => `${quoted(wished, 'en')} is not among what it had.${seen === '' ? '' : ` Named are ${quoted(seen, 'en')}.`}`,
    unknown: (wished) => `What it had is not all written down or grouped, so ${quoted(wished, 'en')} cannot be compared.`,
  },
  hope: {
    fits: (wished) => `It is said to have reached ${quoted(wished, 'en')}.`,
    unlike: (wished) => `Nothing says that it reached ${quoted(wished, 'en')}.`,
    unknown: (wished) => `No changes are recorded, so whether it reached ${quoted(wished, 'en')} is not known.`,
  },
}
