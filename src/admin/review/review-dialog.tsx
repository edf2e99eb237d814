'use client'

import '@/src/admin/controls.css'
import './review.css'

import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

import { BusyButton } from '@/src/admin/busy-button'
import { useLanguage } from '@/src/admin/use-language'
import { reviewWords } from './words'

interface DialogButtonsProps {
  /** What is done; null where that cannot be. */
  readonly confirm: string | null
  readonly isBusy?: boolean
  readonly onCancel: () => void
}

/** What a dialog ends with: the way on, and the way back. */
export function DialogButtons({ confirm, isBusy = false, onCancel }: DialogButtonsProps): ReactNode {
  const say = reviewWords[useLanguage()]
  return (
    <div className="copy-dialog__buttons">
      {confirm !== null && (
        <BusyButton className="copy-dialog__make" isBusy={isBusy} type="submit">
          {confirm}
        </BusyButton>
      )}
      <button onClick={onCancel} type="button">
        {say.cancel}
      </button>
    </div>
  )
}

interface ReviewDialogProps {
  /** Of the dialog's element, for tests and styles. */
  readonly name: string
  /** Of the element that names the dialog. */
  readonly headingId: string
  readonly onCancel: () => void
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** The browser's own dialog: the keyboard stays in it, Escape leaves it, and then it is where it was. Beside the form, so that nothing in it is a field of the record. */
export function ReviewDialog({ name, headingId, onCancel, onSubmit, children }: ReviewDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return createPortal(
    <dialog
      aria-labelledby={headingId}
      className="copy-dialog review-dialog"
      id={name}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
      ref={dialog}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          onSubmit()
        }}
      >
        {children}
      </form>
    </dialog>,
    document.body,
  )
}
