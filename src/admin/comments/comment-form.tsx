'use client'

import { type RefObject, useId, useState } from 'react'

import { BusyButton } from '@/src/admin/busy-button'
import { mentionsIn } from './commentable'
import { MentionField } from './mention-field'
import type { Outcome, Threads } from './use-threads'
import type { CommentsWords } from './words'

/** The limit that the server keeps (`src/editorial/comments/add.ts`). */
const longest = 4000

const takeFocus = (field: HTMLElement | null): void => field?.focus()

interface CommentFormProps {
  readonly say: CommentsWords
  readonly label: string
  readonly address: string | null
  readonly thread: string | null
  readonly threads: Threads
  /** The text that stands in the field now, where other words can be suggested. */
  readonly wording: string | null
  readonly onSent: () => void
  readonly onCancel?: () => void
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null>
}

/** A new comment or a reply. What was written stays until the server has it. */
export function CommentForm({ say, label, address, thread, threads, wording, onSent, onCancel, fieldRef }: CommentFormProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [suggestion, setSuggestion] = useState<string | null>(null)
  const [fault, setFault] = useState<Outcome>(null)
  const [isSending, setSending] = useState(false)
  const length = Math.max(text.length, suggestion?.length ?? 0)

  async function send(): Promise<void> {
    if (isSending) return
    if (length > longest) return setFault(say.tooLong(length))
    setSending(true)
    const changed = suggestion !== null && suggestion !== wording ? suggestion : null
    const why = await threads.add({ address, thread, text, suggestion: changed, mentions: mentionsIn(text, threads.people) })
    setSending(false)
    setFault(why)
    if (why !== null) return undefined
    setText('')
    setSuggestion(null)
    return onSent()
  }
  // No `form` element: this stands in the page of another form, and Enter must not save the record.
  return (
    <div className="comments__form">
      <MentionField
        hint={say.mentionHint}
        label={label}
        onChange={setText}
        onFocus={() => {
          if (threads.people.length === 0) void threads.loadPeople()
        }}
        people={threads.people}
        peopleLabel={say.people}
        value={text}
        {...(fieldRef && { fieldRef })}
      />
      {wording !== null && suggestion === null && (
        <button className="comments__quiet" onClick={() => setSuggestion(wording)} type="button">
          {say.suggest}
        </button>
      )}
      {suggestion !== null && (
        <div className="comments__field">
          <label htmlFor={`${id}-suggestion`}>{say.suggestion}</label>
          <textarea id={`${id}-suggestion`} onChange={(event) => setSuggestion(event.target.value)} ref={takeFocus} rows={5} value={suggestion} />
        </div>
      )}
      <p aria-live="assertive" className="comments__fault">
        {fault}
      </p>
      <div className="comments__buttons">
        <BusyButton isBusy={isSending} className="comments__send" onClick={() => void send()} type="button">
          {isSending ? say.sending : say.send}
        </BusyButton>
        {onCancel && (
          <button onClick={onCancel} type="button">
            {say.cancel}
          </button>
        )}
      </div>
    </div>
  )
}
