'use client'

import { type ReactNode, useId } from 'react'

import { useSources } from '@/src/admin/chronology-paste/use-sources'
import { EvidenceLevelSelect } from '@/src/admin/evidence-level'
import type { Id } from '@/src/admin/relation-picker/offered'
import { type RowEvidence, sourceOfRows } from './evidence'
import type { StartWords } from './words'

interface RowEvidenceProps {
  readonly evidence: RowEvidence
  /** Of the case. */
  readonly sources: readonly Id[]
  readonly language: 'ja' | 'en'
  readonly say: StartWords
  readonly onChange: (evidence: RowEvidence) => void
}

/** What the evidence of new rows begins with: asked here once instead of in each row. */
export function RowEvidenceFields({ evidence, sources, language, say, onChange }: RowEvidenceProps): ReactNode {
  const id = useId()
  const named = useSources(sources).filter((one) => sources.includes(one.id))
  const source = sourceOfRows(evidence.source, sources)
  return (
    <div aria-labelledby={id} className="start-case__evidence" role="group">
      <p id={id}>{say.rows}</p>
      {named.length > 1 && (
        <div className="start-case__part">
          <label htmlFor={`${id}-source`}>{say.rowSource}</label>
          <select
            id={`${id}-source`}
            onChange={({ target }) => onChange({ ...evidence, source: sources.find((one) => String(one) === target.value) ?? null })}
            value={String(source ?? '')}
          >
            {named.map((one) => (
              <option key={one.id} value={String(one.id)}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="start-case__part">
        <EvidenceLevelSelect
          id={`${id}-level`}
          label={say.rowLevel}
          language={language}
          level={evidence.level}
          onChange={(level) => onChange({ ...evidence, level })}
        />
      </div>
    </div>
  )
}
