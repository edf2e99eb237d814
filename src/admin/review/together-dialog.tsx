'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { type ReactNode, useId, useRef, useState } from 'react'

import { addressIn } from '@/src/admin/address'
import { useLanguage } from '@/src/admin/saving/use-language'
import { longestReason } from '@/src/editorial/reviews/reason-header'
import type { TogetherAnswer } from '@/src/editorial/together/publish-together'
import { ReviewDialog } from './review-dialog'
import { reviewWords } from './words'

interface TogetherDialogProps {
  readonly records: TogetherAnswer['records']
  readonly needsReason: boolean
  readonly onCancel: () => void
  /** Gives why it was refused, or null. */
  readonly onConfirm: (reason: string) => Promise<string | null>
}

/** A case uses what readers do not have yet: what that is, what is wrong with it, and one press for all. */
export function TogetherDialog({ records, needsReason, onCancel, onConfirm }: TogetherDialogProps): ReactNode {
  const say = reviewWords[useLanguage()]
  const {
    config: {
      collections,
      routes: { admin: adminRoute },
    },
  } = useConfig()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const faulty = records.filter(({ faults }) => faults.length > 0).length
  const kindOf = (slug: string): string => {
    const label = collections.find((collection) => collection.slug === slug)?.labels.singular
    return typeof label === 'string' ? label : ''
  }

  async function submit(): Promise<void> {
    if (needsReason && !reason.trim()) {
      setFault(say.reasonNeeded)
      area.current?.focus()
      return
    }
    setIsBusy(true)
    setFault(await onConfirm(reason.trim()))
    setIsBusy(false)
  }

  return (
    <ReviewDialog headingId={`${id}-heading`} name="publish-together" onCancel={onCancel} onSubmit={() => void submit()}>
      <h2 id={`${id}-heading`}>{say.togetherHeading}</h2>
      <p>{faulty > 0 ? say.togetherFaulty(faulty) : say.togetherIntro(records.length)}</p>
      <ul className="review-dialog__records">
        {records.map(({ collection, id: record, title, faults }) => (
          <li key={`${collection}/${record}`}>
            {kindOf(collection)} <Link href={addressIn(adminRoute, collection, record)}>{title}</Link>
            {faults.length > 0 && (
              <ul>
                {faults.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {needsReason && faulty === 0 && (
        <label>
          <span>{say.aloneReason}</span>
          <textarea
            aria-describedby={`${id}-fault`}
            aria-invalid={fault ? true : undefined}
            aria-required
            maxLength={longestReason}
            name="reason"
            onChange={(event) => setReason(event.target.value)}
            ref={area}
            rows={3}
            value={reason}
          />
        </label>
      )}
      <p aria-live="assertive" className="copy-dialog__refused" id={`${id}-fault`}>
        {fault}
      </p>
      <div className="copy-dialog__buttons">
        {faulty === 0 && (
          <button className="copy-dialog__make" disabled={isBusy} type="submit">
            {say.together(records.length)}
          </button>
        )}
        <button onClick={onCancel} type="button">
          {say.cancel}
        </button>
      </div>
    </ReviewDialog>
  )
}
