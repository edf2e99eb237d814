import type { ReactNode } from 'react'

import type { Language } from '@/src/i18n/languages'
import { type EvidenceLevel, evidenceLevelNames, evidenceLevels } from '@/src/model/terms'

interface EvidenceLevelSelectProps {
  readonly id: string
  readonly label: string
  readonly level: EvidenceLevel
  readonly language: Language
  readonly onChange: (level: EvidenceLevel) => void
}

/** The pick-list of how sure a statement is. */
export function EvidenceLevelSelect({ id, label, level, language, onChange }: EvidenceLevelSelectProps): ReactNode {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={({ target }) => onChange(evidenceLevels.find((one) => one === target.value) ?? level)} value={level}>
        {evidenceLevels.map((one) => (
          <option key={one} value={one}>
            {evidenceLevelNames[one][language]}
          </option>
        ))}
      </select>
    </>
  )
}
