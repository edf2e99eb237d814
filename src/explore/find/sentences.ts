/** The sentences of "Places like mine": the criteria in one line, and each comparison of a choice with a case. */
import { formatList } from '@/src/i18n/format'
import { quoted } from '@/src/i18n/typography'
import type { Verdict } from './fit'
import type { Aspect } from './query'

/** Names as they stand in the sentence of the criteria; empty where nothing is chosen. */
interface CriteriaParts {
  readonly where: string
  /** Null where `where` names the place itself. */
  readonly kind: string | null
  readonly size: string
  readonly landscapes: readonly string[]
  readonly lacks: readonly string[]
  readonly haves: readonly string[]
  readonly hopes: readonly string[]
}
/** `asked` is the choice, `seen` what is known of the case instead; `seen` is empty where nothing is. */
type Sentence = (asked: string, seen: string) => string
type Sentences = Readonly<Record<Aspect, Readonly<Record<Exclude<Verdict, 'near'>, Sentence>>>>

/** Names in a Japanese sentence, each in its brackets and nothing between: `「農業・食」「観光」`. */
export const quotedJa = (names: readonly string[]) => names.map((name) => `${quoted(name, 'ja')}`).join('')
/** Names in an English sentence, in quotation marks and joined as a list. */
export const quotedEn = (names: readonly string[]) =>
  formatList(
    names.map((name) => `${quoted(name, 'en')}`),
    'en',
  )

const placeJa = (where: string, kind: string | null): string => (kind === null ? where : `${where === '' ? '' : `${where}の`}${kind === '' ? '地域' : kind}`)

/** Criteria as a noun: `「農業・食」がある宮城県の町`. */
export function criteriaJa({ where, kind, size, landscapes, lacks, haves, hopes }: CriteriaParts): string {
  // The last clause stands before the noun, the others lead on to the next one.
  const clauses = [
    { names: lacks, before: 'が課題で、', last: 'が課題の' },
    { names: haves, before: 'があり、', last: 'がある' },
    { names: hopes, before: 'をめざし、', last: 'をめざす' },
  ].filter(({ names }) => names.length > 0)
  const traits = [...(size === '' ? [] : [`人口${size}`]), ...landscapes]
  const story = clauses.map(({ names, before, last }, index) => `${quotedJa(names)}${index === clauses.length - 1 ? last : before}`).join('')
  return `${story}${placeJa(where, kind)}${traits.length === 0 ? '' : `（${traits.join('、')}）`}`
}

/** Criteria as a noun with its clauses: `A town in Miyagi that has “Farming and food”`. */
export function criteriaEn({ where, kind, size, landscapes, lacks, haves, hopes }: CriteriaParts): string {
  const traits = [...(size === '' ? [] : [`${size.toLowerCase()} people`]), ...landscapes.map((name) => name.toLowerCase())]
  const clauses = [
    ...(lacks.length > 0 ? [`faces ${quotedEn(lacks)}`] : []),
    ...(haves.length > 0 ? [`has ${quotedEn(haves)}`] : []),
    ...(hopes.length > 0 ? [`hopes for ${quotedEn(hopes)}`] : []),
  ]
  const noun = kind === null ? where : `A ${kind === '' ? 'place' : kind.toLowerCase()}${where === '' ? '' : ` in ${where}`}`
  return `${noun}${traits.length === 0 ? '' : ` (${traits.join(', ')})`}${clauses.length === 0 ? '' : ` that ${formatList(clauses, 'en')}`}`
}

export const sentencesJa: Sentences = {
  where: {
    fits: (asked) => `同じ${asked}の事例です。`,
    unlike: (_asked, seen) => `${seen}の事例で、地方が違います。`,
    unknown: () => '場所が記録されていないため、比べられません。',
  },
  kind: {
    fits: (asked) => `同じく${quoted(asked, 'ja')}の事例です。`,
    unlike: (asked, seen) => `${quoted(asked, 'ja')}ではなく、${quoted(seen, 'ja')}の事例です。`,
    unknown: () => '市町村の種類が記録されていないため、比べられません。',
  },
  size: {
    fits: (_asked, seen) => `人口の規模が同じです（${seen}）。`,
    unlike: (_asked, seen) => `人口の規模が違います（${seen}）。`,
    unknown: () => '人口の記録がないため、比べられません。',
  },
  landscape: {
    fits: (asked) => `同じく${quoted(asked, 'ja')}の地域です。`,
    unlike: (asked) => `${quoted(asked, 'ja')}の地域ではありません。`,
    unknown: (asked, seen) =>
      seen === ''
        ? `${quoted(asked, 'ja')}かどうかの記録がないため、比べられません。`
        : `記録されている地形は${quoted(seen, 'ja')}で、${quoted(asked, 'ja')}かどうかはわかりません。`,
  },
  lack: {
    fits: (asked) => `同じく${quoted(asked, 'ja')}を課題としていました。`,
    unlike: (asked, seen) => `${quoted(asked, 'ja')}は課題に挙げられていません。${seen === '' ? '' : `挙げられているのは${quoted(seen, 'ja')}です。`}`,
    unknown: (asked) => `課題がすべては書かれていないか、分類されていないため、${quoted(asked, 'ja')}については比べられません。`,
  },
  has: {
    fits: (asked) => `同じく${quoted(asked, 'ja')}がありました。`,
    unlike: (asked, seen) => `${quoted(asked, 'ja')}は、あったものに挙げられていません。${seen === '' ? '' : `挙げられているのは${quoted(seen, 'ja')}です。`}`,
    unknown: (asked) => `あったものがすべては書かれていないか、分類されていないため、${quoted(asked, 'ja')}については比べられません。`,
  },
  hope: {
    fits: (asked) => `${quoted(asked, 'ja')}に届いたという記述があります。`,
    unlike: (asked) => `${quoted(asked, 'ja')}に届いたという記述はありません。`,
    unknown: (asked) => `変化についての記述がないため、${quoted(asked, 'ja')}に届いたかどうかはわかりません。`,
  },
}
export const sentencesEn: Sentences = {
  where: {
    fits: (asked) => `Also in ${asked}.`,
    unlike: (_asked, seen) => `In ${seen}: another region.`,
    unknown: () => 'Its place is not recorded, so it cannot be compared.',
  },
  kind: {
    fits: (asked) => `Also a ${asked.toLowerCase()}.`,
    unlike: (asked, seen) => `Not a ${asked.toLowerCase()} but a ${seen.toLowerCase()}.`,
    unknown: () => 'The kind of municipality is not recorded, so it cannot be compared.',
  },
  size: {
    fits: (_asked, seen) => `Of the same size (${seen}).`,
    unlike: (_asked, seen) => `Of another size (${seen}).`,
    unknown: () => 'Its population is not on record, so it cannot be compared.',
  },
  landscape: {
    fits: (asked) => `The same landscape: ${quoted(asked, 'en')}.`,
    unlike: (asked) => `Its landscape is not ${quoted(asked, 'en')}.`,
    unknown: (asked, seen) =>
      seen === ''
        ? `Whether it is ${quoted(asked, 'en')} is not on record, so it cannot be compared.`
        : `On record is ${quoted(seen, 'en')}; whether it is ${quoted(asked, 'en')} as well is not known.`,
  },
  lack: {
    fits: (asked) => `It faced ${quoted(asked, 'en')} too.`,
    unlike: (asked, seen) => `${quoted(asked, 'en')} is not among its challenges.${seen === '' ? '' : ` Those named are ${quoted(seen, 'en')}.`}`,
    unknown: (asked) => `Its challenges are not all written down or grouped, so ${quoted(asked, 'en')} cannot be compared.`,
  },
  has: {
    fits: (asked) => `It had ${quoted(asked, 'en')} too.`,
    unlike: (asked, seen) => `${quoted(asked, 'en')} is not among what it had.${seen === '' ? '' : ` Named are ${quoted(seen, 'en')}.`}`,
    unknown: (asked) => `What it had is not all written down or grouped, so ${quoted(asked, 'en')} cannot be compared.`,
  },
  hope: {
    fits: (asked) => `It is said to have reached ${quoted(asked, 'en')}.`,
    unlike: (asked) => `Nothing says that it reached ${quoted(asked, 'en')}.`,
    unknown: (asked) => `No changes are recorded, so whether it reached ${quoted(asked, 'en')} is not known.`,
  },
}
