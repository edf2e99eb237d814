'use client'

import '@/src/admin/controls.css'

import { type ReactNode, useId, useRef, useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { longestReason } from '@/src/editorial/requests/written'
import type { Reviewer } from '@/src/editorial/reviews/people'
import { ReasonField } from './reason-field'
import { DialogButtons, ReviewDialog } from './review-dialog'
import { reviewWords } from './words'

interface AskDialogProps {
  /** Of the dialog's element, for tests and styles. */
  readonly name: string
  readonly heading: string
  readonly intro: string
  /** What the text is for; it has to be there unless `isOptional`. */
  readonly reason: string
  readonly isOptional?: boolean
  /** A second text, in English, that may be left out. */
  readonly english?: string
  /** The longest text in characters. */
  readonly longest?: number
  /** People to choose one of, with "anybody" first. */
  readonly people?: readonly Reviewer[]
  /** What the person should know first. */
  readonly children?: ReactNode
  readonly confirm: string
  readonly onCancel: () => void
  /** Gives why it was refused, or null. */
  readonly onConfirm: (given: { readonly reason: string; readonly english: string; readonly of: string }) => Promise<string | null>
}

/** Asks for a reason, and where needed for a person. The browser's own dialog: the keyboard stays in it, Escape leaves it. */
export function AskDialog({
  name,
  heading,
  intro,
  reason: label,
  isOptional = false,
  english: englishLabel,
  longest = longestReason,
  people,
  children,
  confirm,
  onCancel,
  onConfirm,
}: AskDialogProps): ReactNode {
  const say = reviewWords[useLanguage()]
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [english, setEnglish] = useState('')
  const [of, setOf] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function submit(): Promise<void> {
    if (!isOptional && !reason.trim()) {
      setFault(say.reasonNeeded)
      area.current?.focus()
      return
    }
    setIsBusy(true)
    setFault(await onConfirm({ reason: reason.trim(), english: english.trim(), of }))
    setIsBusy(false)
  }

  return (
    <ReviewDialog headingId={`${id}-heading`} name={name} onCancel={onCancel} onSubmit={() => void submit()}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <p>{intro}</p>
      {children}
      {people && (
        <label>
          <span>{say.ofWhom}</span>
          <select name="of" onChange={(event) => setOf(event.target.value)} value={of}>
            <option value="">{say.anybody}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <ReasonField
        area={area}
        faultId={`${id}-fault`}
        isRefused={Boolean(fault)}
        isRequired={!isOptional}
        label={label}
        longest={longest}
        onChange={setReason}
        value={reason}
      />
      {englishLabel && (
        <label>
          <span>{englishLabel}</span>
          <textarea lang="en" maxLength={longest} name="english" onChange={(event) => setEnglish(event.target.value)} rows={3} value={english} />
        </label>
      )}
      <p aria-live="assertive" className="copy-dialog__refused" id={`${id}-fault`}>
        {fault}
      </p>
      <DialogButtons confirm={confirm} isBusy={isBusy} onCancel={onCancel} />
    </ReviewDialog>
  )
}
