import { dottedKinds, sortedTerms, termCases } from '@/src/catalogue/term-cases'
import type { CaseRecord } from '@/src/catalogue/types'
import { EvidenceKey, TermDots } from '@/src/ui/term-dots'
import type { View } from '@/src/ui/view'
import { compareWords } from './words'

/** Which reasons and changes the cases have, as the same dots as over all cases: what most of them have first. */
export function Dots({ view, cases }: { view: View; cases: readonly CaseRecord[] }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = compareWords[language]
  return (
    <>
      <p>{explore.dots.key}</p>
      <EvidenceKey view={view} />
      {dottedKinds.map((kind) => {
        const found = termCases(snapshot, kind, cases).filter(({ count }) => count > 0)
        if (found.length === 0) return <p key={kind}>{words.noTerms(kind)}</p>
        const rows = sortedTerms(found, 'count', language, ({ term }) => term.name)
        return <TermDots key={kind} view={view} kind={kind} caption={words.terms[kind]} cases={cases} rows={rows} past="glance" />
      })}
    </>
  )
}
