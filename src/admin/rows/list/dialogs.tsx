'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'

import type { CopiedRows } from '@/src/admin/rows/row/clipboard'
import type { RowsWords } from '@/src/admin/rows/row/words'

/** Where pasted rows go: below a row, at the end, or in the place of all. */
export type PasteTarget = { readonly kind: 'at'; readonly index: number } | { readonly kind: 'whole' }

export type Question =
  | { readonly kind: 'replace'; readonly copied: CopiedRows; readonly goes: number }
  | { readonly kind: 'paste-by-hand'; readonly target: PasteTarget }
  | { readonly kind: 'copy-by-hand'; readonly text: string }
  | { readonly kind: 'refused'; readonly says: string }

interface QuestionDialogProps {
  readonly question: Question
  readonly words: RowsWords
  readonly onClose: () => void
  readonly onReplace: (copied: CopiedRows) => void
  readonly onText: (text: string, target: PasteTarget) => void
}

/** The browser's own dialog: the keyboard stays in it, Escape leaves it. */
function Dialog({ onClose, says, children }: { readonly onClose: () => void; readonly says: string; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      aria-labelledby={id}
      className="rows__dialog"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={dialog}
    >
      <p id={id}>{says}</p>
      {children}
    </dialog>
  )
}

function ByHand({
  label,
  text,
  isPasting,
  onText,
}: {
  readonly label: string
  readonly text: string
  readonly isPasting: boolean
  readonly onText: (text: string) => void
}) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        autoFocus
        defaultValue={text}
        id={id}
        onFocus={(event) => event.target.select()}
        onPaste={(event) => {
          if (!isPasting) return
          event.preventDefault()
          onText(event.clipboardData.getData('text/plain'))
        }}
        readOnly={!isPasting}
        rows={4}
      />
    </>
  )
}

/** What the list of rows asks, or tells when something cannot be done. */
export function QuestionDialog({ question, words, onClose, onReplace, onText }: QuestionDialogProps) {
  const close = (says: string) => (
    <button autoFocus={question.kind === 'refused' || question.kind === 'replace'} onClick={onClose} type="button">
      {says}
    </button>
  )
  switch (question.kind) {
    case 'replace':
      return (
        <Dialog onClose={onClose} says={words.askReplace(question.goes, question.copied.rows.length)}>
          <p>{words.askReplaceMore}</p>
          <div className="rows__answers">
            {close(words.cancel)}
            <button className="rows__grave" onClick={() => onReplace(question.copied)} type="button">
              {words.replace(question.goes)}
            </button>
          </div>
        </Dialog>
      )
    case 'paste-by-hand':
      return (
        <Dialog onClose={onClose} says={words.pasteRefused}>
          <ByHand isPasting label={words.pasteHere} onText={(text) => onText(text, question.target)} text="" />
          <div className="rows__answers">{close(words.cancel)}</div>
        </Dialog>
      )
    case 'copy-by-hand':
      return (
        <Dialog onClose={onClose} says={words.copyRefused}>
          <ByHand isPasting={false} label={words.clipboardText} onText={onClose} text={question.text} />
          <div className="rows__answers">{close(words.close)}</div>
        </Dialog>
      )
    case 'refused':
      return (
        <Dialog onClose={onClose} says={question.says}>
          <div className="rows__answers">{close(words.close)}</div>
        </Dialog>
      )
  }
}
