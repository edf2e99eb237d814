import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import { type SimilarCase, similarTo } from '@/src/catalogue/similar'
import type { CaseRecord } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { hasText } from '@/src/i18n/text'
import { CaseHeading, CaseWhereabouts } from '@/src/ui/cases/case-name'
import { comparisonOf, Reasons } from '@/src/ui/similar-reasons'
import { Hidden, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

function SimilarItem({ view, record, similarCase }: { view: View; record: CaseRecord; similarCase: SimilarCase }) {
  const {
    snapshot,
    language,
    words: { similar },
  } = view
  const { record: other, pinned } = similarCase
  const name = caseName(snapshot, other, language)
  // A draft that was never published cannot be compared yet.
  const comparison = lookup(snapshot).cases.get(record.slug) ? comparisonOf(view, [record.slug, other.slug]) : null
  return (
    <li className="similar-case">
      <CaseWhereabouts view={view} record={other} />
      <h3 className="card-title">
        <a href={linkTo.case(language, other.slug)}>
          <CaseHeading view={view} record={other} />
        </a>
      </h3>
      {hasText(pinned) ? (
        <p className="card-line">
          <span className="card-label">{similar.pinned}</span>
          <Text of={pinned} language={language} />
        </p>
      ) : null}
      <Reasons view={view} resemblance={similarCase} comparison={comparison} />
      {comparison === null ? null : (
        <p className="similar-compare">
          <a href={comparison}>
            {similar.compare}
            <Hidden>{language === 'ja' ? `（${name}）` : ` (${name})`}</Hidden>
          </a>
        </p>
      )}
    </li>
  )
}

/** Cases like this one, each with what they have in common and where they differ. Null where there is none. */
export function similarPart(view: View, record: CaseRecord) {
  const similar = similarTo(view.snapshot, record)
  if (similar.length === 0) return null
  return (
    <ul className="similar-cases">
      {similar.map((one) => (
        <SimilarItem key={one.record.slug} view={view} record={record} similarCase={one} />
      ))}
    </ul>
  )
}
