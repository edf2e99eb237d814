'use client'

import { type ReactNode, useId } from 'react'

import { ReviewDialog } from './review-dialog'

const nothing = (): void => undefined

/** Stands from the press until it is known what has to be asked: keys that are pressed meanwhile reach no field of the form. Escape leaves it. */
export function CheckingDialog({ say, onCancel }: { readonly say: string; readonly onCancel: () => void }): ReactNode {
  const id = useId()
  return (
    <ReviewDialog headingId={id} name="publish-checking" onCancel={onCancel} onSubmit={nothing}>
      <p id={id} role="status">
        {say}
      </p>
    </ReviewDialog>
  )
}
