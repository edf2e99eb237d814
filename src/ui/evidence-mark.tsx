import { lookup } from '@/src/catalogue/lookup'
import { isUnpublished, unfinished } from '@/src/catalogue/projection/unfinished'
import type { Evidence } from '@/src/catalogue/types'
import { citingWords } from '@/src/i18n/words/citing'
import { evidenceLevelLabels } from '@/src/model/terms'
import { DefinitionTable } from './definition-table'
import { Hidden, Text } from './text'
import type { View } from './view'

/**
 * A quiet mark after a statement that opens where it comes from: the source, the section as printed there, and in words
 * how firmly it stands. `about` names the statement for those who meet the mark outside its surroundings; `cite` is where
 * it is said how to cite the statement.
 */
export function EvidenceMark({ view, evidence, about, cite }: { view: View; evidence: Evidence | null; about: string; cite?: string }) {
  if (evidence === null) return null
  const {
    snapshot,
    language,
    words: { case: words },
  } = view
  if (evidence.source === unfinished.evidence.source) return <p className="unfinished">{words.noEvidence}</p>
  const source = lookup(snapshot).sources.get(evidence.source)
  return (
    <details className="evidence">
      <summary>
        {words.evidence}
        <Hidden>{language === 'ja' ? `（${about}）` : ` (${about})`}</Hidden>
        {isUnpublished(evidence.source) ? <span className="unfinished">{words.unpublished}</span> : null}
      </summary>
      <DefinitionTable
        rows={[
          { term: words.evidenceSource, value: source ? <Text of={source.name} language={language} /> : evidence.source },
          // The locator is the heading as printed, so it stays in the language of the source.
          { term: words.locator, value: language === 'ja' ? evidence.locator : <span lang="ja">{evidence.locator}</span> },
          { term: words.level, value: evidenceLevelLabels[evidence.level][language] },
        ]}
      />
      {cite === undefined ? null : (
        <a className="row-cite" href={cite}>
          {citingWords[language].this}
        </a>
      )}
    </details>
  )
}
