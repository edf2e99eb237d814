/** The cases of a booklet side by side: their facts in a table, and which of them tells of which change, reason or condition. */
import { placesOf } from '@/src/catalogue/case-name'
import { nameOfTrait } from '@/src/catalogue/traits'
import type { CaseRecord } from '@/src/catalogue/types'
import { type GlanceName, glanceNamed, type Likeness, likenesses } from '@/src/explore/compare/counting'
import { type TermKind, termKinds, termMatrix } from '@/src/explore/compare/terms'
import { compareWords } from '@/src/explore/compare/words'
import { formatList } from '@/src/i18n/format'
import { textIn } from '@/src/i18n/text'
import type { View } from '@/src/ui/view'

export interface Dots {
  readonly title: string
  /** How many kinds there are in all, and how many are shared. */
  readonly sentence: string
  readonly groups: readonly {
    readonly name: string
    readonly rows: readonly { readonly name: string; /** For each case whether it tells of it. */ readonly has: readonly boolean[] }[]
  }[]
}
export interface BookletComparison {
  /** What the cases are called at the head of a column. */
  readonly heads: readonly string[]
  readonly facts: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly dots: readonly Dots[]
}

const factNames = ['years', 'firstJica', 'country', 'programme', 'element'] as const satisfies readonly GlanceName[]
/** Up to so many columns are wide enough for names. */
const mostNamed = 5
/** Shared ones first: that is what several cases are read together for. */
const order: readonly Likeness[] = [...likenesses].reverse()

function dotsOf({ snapshot, language }: View, cases: readonly CaseRecord[], kind: TermKind): Dots {
  const words = compareWords[language]
  const { rows, outOf } = termMatrix(snapshot, cases, kind)
  const count = (likeness: Likeness): number => rows.filter((row) => row.likeness === likeness).length
  return {
    title: words.terms[kind],
    sentence: rows.length === 0 ? words.noTerms(kind) : words.count(kind, rows.length, count('same'), outOf > 2 ? count('partly') : null, count('differs')),
    groups: order
      .map((likeness) => ({
        name: words.groupCount(words.termLikeness[likeness], count(likeness)),
        rows: rows
          .filter((row) => row.likeness === likeness)
          .map(({ term, rows: ids }) => ({ name: textIn(nameOfTrait(snapshot, kind, term), language).text, has: ids.map((own) => own.length > 0) })),
      }))
      .filter((group) => group.rows.length > 0),
  }
}

/** Null with fewer than two cases. */
export function bookletComparison(view: View, cases: readonly CaseRecord[]): BookletComparison | null {
  if (cases.length < 2) return null
  const { snapshot, language } = view
  const words = compareWords[language]
  const names = cases.map((record) => `${record.number} ${placesOf(snapshot, record, language)}`)
  return {
    heads: cases.length > mostNamed ? cases.map(({ number }) => number) : names,
    facts: {
      columns: [words.columns.place, ...factNames.map((name) => words.glanceNames[name])],
      rows: cases.map((record, index) => [
        names[index] ?? '',
        ...factNames.map((name) => {
          const named = glanceNamed(snapshot, record, name).map((one) => textIn(one.name, language).text)
          return named.length === 0 ? words.notGiven : formatList(named, language)
        }),
      ]),
    },
    dots: termKinds.map((kind) => dotsOf(view, cases, kind)),
  }
}
