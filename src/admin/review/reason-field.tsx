import type { ReactNode, RefObject } from 'react'

interface ReasonFieldProps {
  readonly label: string
  readonly value: string
  readonly longest: number
  readonly isRequired: boolean
  readonly isRefused: boolean
  /** Of the line that says what is wrong. */
  readonly faultId: string
  readonly area: RefObject<HTMLTextAreaElement | null>
  readonly onChange: (value: string) => void
}

/** Where somebody says why, in the dialogs of a review. */
export function ReasonField({ label, value, longest, isRequired, isRefused, faultId, area, onChange }: ReasonFieldProps): ReactNode {
  return (
    <label>
      <span>{label}</span>
      <textarea
        aria-describedby={faultId}
        aria-invalid={isRefused ? true : undefined}
        aria-required={isRequired}
        maxLength={longest}
        name="reason"
        onChange={(event) => onChange(event.target.value)}
        ref={area}
        rows={3}
        value={value}
      />
    </label>
  )
}
