'use client'

import '@/src/admin/controls.css'

import { Link, useConfig } from '@payloadcms/ui'
import { type ReactNode, useId, useRef, useState } from 'react'

import { addressIn } from '@/src/admin/address'
import { useLanguage } from '@/src/admin/use-language'
import { longestReason } from '@/src/editorial/requests/written'
import { ReasonField } from './reason-field'
import { DialogButtons, ReviewDialog } from './review-dialog'
import { keyOf, neededWithoutTick, type Offered } from './ticks'
import { reviewWords } from './words'

interface TogetherDialogProps {
  readonly records: readonly Offered[]
  readonly needsReason: boolean
  /** What the person should know first. */
  readonly children?: ReactNode
  readonly onCancel: () => void
  /** Gives why it was refused, or null. */
  readonly onConfirm: (reason: string, also: readonly Pick<Offered, 'collection' | 'id'>[]) => Promise<string | null>
}

/** A case uses what readers do not have yet: what that is, what is wrong with it, and one press for all that have a tick. */
export function TogetherDialog({ records, needsReason, children, onCancel, onConfirm }: TogetherDialogProps): ReactNode {
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
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const chosen = records.filter((record) => !unticked.has(keyOf(record)))
  const needed = new Map(neededWithoutTick(records, unticked).map((one) => [keyOf(one.record), one.by] as const))
  const faulty = chosen.filter(({ faults }) => faults.length > 0).length
  const isPossible = faulty === 0 && needed.size === 0
  const kindOf = (slug: string): string => {
    const label = collections.find((collection) => collection.slug === slug)?.labels.singular
    return typeof label === 'string' ? label : ''
  }

  function tick(record: Offered): void {
    const next = new Set(unticked)
    if (!next.delete(keyOf(record))) next.add(keyOf(record))
    setUnticked(next)
    setFault(null)
  }

  async function submit(): Promise<void> {
    // The sentence above the buttons says why not.
    if (!isPossible) return
    if (needsReason && !reason.trim()) {
      setFault(say.reasonNeeded)
      area.current?.focus()
      return
    }
    setIsBusy(true)
    setFault(
      await onConfirm(
        reason.trim(),
        chosen.map(({ collection, id: record }) => ({ collection, id: record })),
      ),
    )
    setIsBusy(false)
  }

  return (
    <ReviewDialog headingId={`${id}-heading`} name="publish-together" onCancel={onCancel} onSubmit={() => void submit()}>
      <h2 id={`${id}-heading`}>{say.togetherHeading}</h2>
      <p>{faulty > 0 ? say.togetherFaulty(faulty) : say.togetherIntro(records.length)}</p>
      {children}
      <ul className="copy-dialog__records">
        {records.map((record) => (
          <li key={keyOf(record)}>
            <label className="review-dialog__tick">
              <input checked={!unticked.has(keyOf(record))} onChange={() => tick(record)} type="checkbox" />
              {say.offered(kindOf(record.collection), record.title)}
            </label>
            <Link href={addressIn(adminRoute, record.collection, record.id)}>{say.open}</Link>
            {needed.has(keyOf(record)) && <p className="review-dialog__needed">{say.togetherNeededBy(needed.get(keyOf(record))?.title ?? null)}</p>}
            {record.faults.length > 0 && (
              <ul>
                {record.faults.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {needsReason && isPossible && (
        <ReasonField
          area={area}
          faultId={`${id}-fault`}
          isRefused={Boolean(fault)}
          isRequired
          label={say.aloneReason}
          longest={longestReason}
          onChange={setReason}
          value={reason}
        />
      )}
      <p aria-live="assertive" className="copy-dialog__refused" id={`${id}-fault`}>
        {needed.size > 0 ? say.togetherNeeded(needed.size) : fault}
      </p>
      <DialogButtons confirm={isPossible ? say.together(chosen.length) : null} isBusy={isBusy} onCancel={onCancel} />
    </ReviewDialog>
  )
}
