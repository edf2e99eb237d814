/** Why two cases are similar, in words: what they have in common, and where they differ. */
import { comparedInAddress } from '@/src/catalogue/comparable'
import type { Resemblance } from '@/src/catalogue/similar'
import { nameOfTrait, type TraitName } from '@/src/catalogue/traits'
import { formatList } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import type { View } from './view'

/** Names written out of a longer list. */
const most = 3
/** The part of the comparison that shows the very sentences of a trait. */
const partOf: Partial<Readonly<Record<TraitName, string>>> = { factor: 'factor', impact: 'impact', condition: 'condition' }

/** The address of the comparison of two cases. */
export function comparisonOf(view: View, slugs: readonly string[]): string {
  return linkTo.picture(view.language, 'compare', comparedInAddress(slugs))
}

function namesOf({ snapshot, language, words: { similar } }: View, trait: TraitName, values: readonly string[]): string {
  const names = values.slice(0, most).map((value) => textIn(nameOfTrait(snapshot, trait, value), language).text)
  const left = values.length - names.length
  return formatList(left > 0 ? [...names, similar.more(left)] : names, language)
}

interface ReasonsProps {
  readonly view: View
  readonly resemblance: Resemblance
  /** The comparison of the two, to whose sentences the counts lead; null where one of them is not published. */
  readonly comparison: string | null
}

/** One reason a line, so that one can run down them; the counts of statements lead to these statements side by side. */
export function Reasons({ view, resemblance: { same, unlike }, comparison }: ReasonsProps) {
  const {
    words: { similar },
  } = view
  return (
    <dl className="similar-reasons">
      <dt>{similar.same}</dt>
      {same.length === 0 ? (
        <dd>{similar.none}</dd>
      ) : (
        same.map(({ trait, values }) => {
          const counted = similar.counted(trait, values.length)
          const part = partOf[trait]
          return (
            <dd key={trait}>
              {comparison === null || part === undefined ? counted : <a href={`${comparison}#${part}`}>{counted}</a>}
              {similar.named(namesOf(view, trait, values))}
            </dd>
          )
        })
      )}
      {unlike.length === 0 ? null : <dt>{similar.unlike}</dt>}
      {unlike.map(({ trait, own, other }) => (
        <dd key={trait}>
          {similar.traits[trait]}
          {similar.versus(namesOf(view, trait, own), namesOf(view, trait, other))}
        </dd>
      ))}
    </dl>
  )
}
