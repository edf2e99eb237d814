'use client'

import { useId } from 'react'

import { EvidenceLevelSelect } from '@/src/admin/evidence-level'
import type { Language } from '@/src/i18n/languages'
import type { SharedEvidence } from './types'
import type { SourceChoice } from './use-sources'
import type { ChronologyWords } from './words'

interface InsertStepProps {
  readonly count: number
  readonly isByTime: boolean
  readonly left: { readonly rows: number; readonly texts: number }
  readonly evidence: SharedEvidence
  readonly sources: readonly SourceChoice[]
  readonly words: ChronologyWords
  readonly language: Language
  readonly onEvidence: (evidence: SharedEvidence) => void
  readonly onBack: () => void
  readonly onInsert: () => void
}

/** Where the rows go and where they come from, before they are put in. */
export function InsertStep({ count, isByTime, left, evidence, sources, words, language, onEvidence, onBack, onInsert }: InsertStepProps) {
  const id = useId()
  return (
    <>
      <p className="chronology__summary">{words.willInsert(count)}</p>
      <p>{isByTime ? words.byTime : words.atEnd}</p>
      {left.rows + left.texts > 0 && <p>{words.leavesOut(left.rows, left.texts)}</p>}
      <fieldset className="chronology__evidence">
        <legend>{words.evidence}</legend>
        <p className="chronology__help">{words.evidenceHelp}</p>
        <div>
          <label htmlFor={`${id}-source`}>{words.source}</label>
          <select
            id={`${id}-source`}
            onChange={({ target }) => onEvidence({ ...evidence, source: sources.find((one) => String(one.id) === target.value)?.id ?? null })}
            value={evidence.source === null ? '' : String(evidence.source)}
          >
            <option value="">{words.noSource}</option>
            {sources.map((one) => (
              <option key={one.id} value={String(one.id)}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-locator`}>{words.locator}</label>
          <input id={`${id}-locator`} onChange={({ target }) => onEvidence({ ...evidence, locator: target.value })} value={evidence.locator} />
        </div>
        <div>
          <EvidenceLevelSelect
            id={`${id}-level`}
            label={words.level}
            language={language}
            level={evidence.level}
            onChange={(level) => onEvidence({ ...evidence, level })}
          />
        </div>
      </fieldset>
      <div className="chronology__buttons">
        <button onClick={onBack} type="button">
          {words.back}
        </button>
        <button className="chronology__next" data-start onClick={onInsert} type="button">
          {words.insert(count)}
        </button>
      </div>
    </>
  )
}
