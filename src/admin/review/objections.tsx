'use client'

import { type ReactNode, useId } from 'react'

import { askForComments } from '@/src/admin/comments/opening'
import { useLanguage } from '@/src/admin/use-language'
import type { OpenObjection } from '@/src/editorial/reviews/objections'
import { DialogButtons, ReviewDialog } from './review-dialog'
import { reviewWords } from './words'

interface ObjectionsProps {
  readonly objections: readonly OpenObjection[]
  /** Before the comments are opened: a dialog closes, because nothing behind it can be used. */
  readonly onLeave?: () => void
}

/** That a locality still waits for something to be changed, and the way there. Nothing where none does. */
export function Objections({ objections, onLeave }: ObjectionsProps): ReactNode {
  const say = reviewWords[useLanguage()]
  const [first] = objections
  if (!first) return null
  const by = [...new Set(objections.map((objection) => objection.by).filter(Boolean))]
  return (
    <div className="review__objections">
      <p>{say.objections(objections.length, by)}</p>
      <button
        onClick={() => {
          onLeave?.()
          // What a dialog gives back to the keyboard when it closes comes first.
          setTimeout(() => askForComments(first.address))
        }}
        type="button"
      >
        {say.showObjections}
      </button>
    </div>
  )
}

interface ObjectionsDialogProps {
  readonly objections: readonly OpenObjection[]
  readonly onCancel: () => void
  readonly onConfirm: () => void
}

/** Before a publication that asks nothing else. */
export function ObjectionsDialog({ objections, onCancel, onConfirm }: ObjectionsDialogProps): ReactNode {
  const say = reviewWords[useLanguage()]
  const id = useId()
  return (
    <ReviewDialog headingId={id} name="publish-objected" onCancel={onCancel} onSubmit={onConfirm}>
      <h2 id={id}>{say.objectionsHeading}</h2>
      <Objections objections={objections} onLeave={onCancel} />
      <DialogButtons confirm={say.publishAnyway} onCancel={onCancel} />
    </ReviewDialog>
  )
}
