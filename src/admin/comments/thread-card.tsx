'use client'

import { useEffect, useRef, useState } from 'react'

import { BusyButton } from '@/src/admin/busy-button'
import { ChangedText } from '@/src/admin/changed-text/changed-text'
import type { SaidComment, Thread } from '@/src/editorial/comments/list'
import { formatClock } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { changesBetween } from '@/src/model/changes/text-changes'
import { CommentForm } from './comment-form'
import type { Outcome, Threads } from './use-threads'
import type { CommentsWords } from './words'

interface ThreadCardProps {
  readonly thread: Thread
  readonly threads: Threads
  readonly language: Language
  readonly say: CommentsWords
  /** The text that stands in the form at this place, saved or not; null where no words can be put in. */
  readonly wording: string | null
  /** Puts words into the field. @returns those that stood there */
  readonly putIn: (address: string, text: string) => string
  readonly goThere: (thread: Thread) => void
  /** Heard, not seen. */
  readonly tell: (words: string) => void
}

type PartProps = ThreadCardProps & { readonly comment: SaidComment }

/** A suggested wording as what it would change, and one press to take it over. */
function SuggestedWording({ comment, thread, threads, language, say, wording, putIn, tell }: PartProps) {
  const [before, setBefore] = useState<string | null>(null)
  const [fault, setFault] = useState<Outcome>(null)
  const [isBusy, setBusy] = useState(false)
  const { suggestion } = comment
  const { address } = thread
  if (suggestion === null) return null
  const isSame = wording === suggestion
  async function take(text: string, isTaken: boolean): Promise<void> {
    if (address === null || wording === null) return
    const former = putIn(address, text)
    setBefore(isTaken ? former : null)
    tell(isTaken ? say.done.taken : say.done.takenBack)
    // Once noted is enough: words that were given up while two texts were merged are put in again.
    if (isTaken && comment.takenAt) return
    setBusy(true)
    setFault(await threads.take(comment.id, isTaken))
    setBusy(false)
  }
  return (
    <div className="comments__suggestion">
      <p className="comments__diff">
        <ChangedText language={language} pieces={changesBetween(wording ?? thread.quote ?? '', suggestion)} />
      </p>
      {comment.takenAt && <p className="comments__hint">{say.taken(formatClock(comment.takenAt, language))}</p>}
      {!comment.takenAt && isSame && <p className="comments__hint">{say.same}</p>}
      <div className="comments__buttons">
        {wording !== null && !isSame && (
          <BusyButton className={comment.takenAt ? undefined : 'comments__send'} isBusy={isBusy} onClick={() => void take(suggestion, true)} type="button">
            {comment.takenAt ? say.takeAgain : say.take}
          </BusyButton>
        )}
        {comment.takenAt && before !== null && isSame && (
          <button onClick={() => void take(before, false)} type="button">
            {say.takeBack}
          </button>
        )}
      </div>
      <p aria-live="assertive" className="comments__fault">
        {fault}
      </p>
    </div>
  )
}

/** One thread: where, what was said, and what can be done. */
export function ThreadCard(props: ThreadCardProps) {
  const { thread, threads, language, say, goThere, tell } = props
  const [isReplying, setReplying] = useState(false)
  const [fault, setFault] = useState<Outcome>(null)
  const answer = useRef<HTMLTextAreaElement>(null)
  const reply = useRef<HTMLButtonElement>(null)
  const wasReplying = useRef(false)
  const { location, quote, resolvedAt, resolvedName } = thread
  // What was pressed is not drawn any more: the cursor goes where one writes, and back.
  useEffect(() => {
    if (isReplying) answer.current?.focus()
    else if (wasReplying.current) reply.current?.focus()
    wasReplying.current = isReplying
  }, [isReplying])
  async function resolve(resolved: boolean): Promise<void> {
    const why = await threads.resolve(thread.id, resolved)
    setFault(why)
    if (why === null) tell(resolved ? say.done.resolved : say.done.reopened)
  }
  return (
    <article aria-label={location.words || say.whole} className={resolvedAt ? 'comments__thread comments__thread--resolved' : 'comments__thread'}>
      {location.path === null || location.path === '' ? (
        <p className="comments__location">
          {[location.words || (location.isGone ? '' : say.whole), location.isGone ? (location.words ? say.gone : say.goneField) : '']
            .filter(Boolean)
            .join(' — ')}
        </p>
      ) : (
        <button className="comments__location" onClick={() => goThere(thread)} type="button">
          {location.words}
        </button>
      )}
      {quote && (location.isGone || (location.now !== null && location.now !== quote)) && (
        <blockquote aria-label={say.quote} className="comments__quote">
          {quote}
        </blockquote>
      )}
      <ul>
        {thread.comments.map((comment) => (
          <li key={comment.id}>
            <p className="comments__who">
              <b>{comment.isMine ? say.mine : say.by(comment.name)}</b> <time dateTime={comment.at}>{formatClock(comment.at, language)}</time>
              {comment.isFromConfirmation && <span> {say.fromConfirmation}</span>}
            </p>
            {comment.text && <p className="comments__text">{comment.text}</p>}
            {comment.suggestion !== null && <SuggestedWording {...props} comment={comment} />}
          </li>
        ))}
      </ul>
      {resolvedAt && <p className="comments__hint">{say.resolvedBy(resolvedName ?? '', formatClock(resolvedAt, language))}</p>}
      {isReplying ? (
        <CommentForm
          address={thread.address}
          fieldRef={answer}
          label={say.replyLabel}
          onCancel={() => setReplying(false)}
          onSent={() => {
            setReplying(false)
            tell(say.done.sent)
          }}
          say={say}
          thread={thread.id}
          threads={threads}
          wording={null}
        />
      ) : (
        <div className="comments__buttons">
          {!resolvedAt && (
            <button onClick={() => setReplying(true)} ref={reply} type="button">
              {say.reply}
            </button>
          )}
          <button onClick={() => void resolve(!resolvedAt)} type="button">
            {resolvedAt ? say.reopen : say.resolve}
          </button>
        </div>
      )}
      <p aria-live="assertive" className="comments__fault">
        {fault}
      </p>
    </article>
  )
}
