import { frequencies } from '@/src/catalogue/frequencies'
import { linkTo, type VocabularyKind } from '@/src/i18n/links'
import { EntryLink } from '@/src/ui/links'
import type { View } from '@/src/ui/view'

/** What most cases have in common, counted anew at every revision: the change and the reason that most of them name. */
export function Findings({ view }: { view: View }) {
  const {
    snapshot,
    language,
    words: { home },
  } = view
  const { outOf, impacts, factors } = frequencies(snapshot)
  const findings: readonly { readonly kind: VocabularyKind; readonly most: (typeof impacts)[number] | undefined }[] = [
    { kind: 'impact', most: impacts[0] },
    { kind: 'factor', most: factors[0] },
  ]
  if (impacts.length + factors.length === 0) return null
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{home.findingsTitle}</h2>
      {findings.map(({ kind, most }) => {
        if (most === undefined) return null
        const [before, number, between, after] = home.finding(kind === 'impact' ? 'impact' : 'factor', outOf, most.count)
        return (
          <p key={kind} className="common-finding">
            {before}
            <strong>{number}</strong>
            {between}
            <EntryLink view={view} kind={kind} slug={most.slug} />
            {after}
          </p>
        )
      })}
      <p className="hint">
        {home.findingsNote} <a href={linkTo.picture(language, 'matrix')}>{view.words.explore.pictures.matrix.title}</a>
      </p>
    </section>
  )
}
