'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

import type { Thread } from '@/src/editorial/comments/list'
import type { Language } from '@/src/i18n/languages'
import { CommentForm } from './comment-form'
import { isWithin } from './commentable'
import { ThreadCard } from './thread-card'
import type { Threads } from './use-threads'
import type { CommentsWords } from './words'

/** A location that the panel is open at; the whole record without an address. */
export interface OpenLocation {
  readonly address: string | null
  readonly words: string
}

interface CommentsPanelProps {
  readonly location: OpenLocation
  readonly threads: Threads
  /** In the order of the form. */
  readonly inOrder: readonly Thread[]
  readonly language: Language
  readonly say: CommentsWords
  /** The text in the form at an address, where other words can be put in; else null. */
  readonly wordingAt: (address: string | null) => string | null
  readonly putIn: (address: string, text: string) => string
  readonly goThere: (thread: Thread) => void
  readonly onClose: () => void
}

/** Beside the form, not over it: the comments on one location with a new one to write, then those on all others in the form's order. */
export function CommentsPanel({ location, threads, inOrder, language, say, wordingAt, putIn, goThere, onClose }: CommentsPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [isAll, setAll] = useState(false)
  const [said, setSaid] = useState('')
  const isShown = (thread: Thread): boolean => isAll || !thread.resolvedAt
  const here = inOrder.filter((thread) => isWithin(thread.address, location.address) && isShown(thread))
  const elsewhere = inOrder.filter((thread) => !isWithin(thread.address, location.address) && isShown(thread))
  const resolved = inOrder.filter(({ resolvedAt }) => resolvedAt).length

  // Where there is something to read, one begins there; else with writing.
  useEffect(() => {
    ;(here.length > 0 || location.address === null ? heading : field).current?.focus()
  }, [location])

  // A button that is gone with what it did leaves the focus nowhere.
  const tell = (words: string): void => {
    setSaid(words)
    setTimeout(() => document.activeElement === document.body && heading.current?.focus(), 50)
  }
  const card = (thread: Thread) => (
    <ThreadCard
      goThere={goThere}
      key={thread.id}
      language={language}
      putIn={putIn}
      say={say}
      tell={tell}
      thread={thread}
      threads={threads}
      wording={wordingAt(thread.address)}
    />
  )
  return (
    <aside
      aria-label={say.title}
      className="comments"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="comments__head">
        <h2 ref={heading} tabIndex={-1}>
          {location.words || say.whole}
        </h2>
        <button aria-label={say.close} className="comments__close" onClick={onClose} type="button">
          <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      </div>
      {here.map(card)}
      <CommentForm
        address={location.address}
        fieldRef={field}
        key={location.address ?? ''}
        label={location.address === null ? say.writeWhole : say.write}
        onSent={() => tell(say.done.sent)}
        say={say}
        thread={null}
        threads={threads}
        wording={wordingAt(location.address)}
      />
      {elsewhere.length > 0 && (
        <section aria-label={say.elsewhere}>
          <h3>{say.elsewhere}</h3>
          {elsewhere.map(card)}
        </section>
      )}
      {here.length + elsewhere.length === 0 && resolved === 0 && <p className="comments__hint">{say.none}</p>}
      {resolved > 0 && (
        <button className="comments__quiet" onClick={() => setAll(!isAll)} type="button">
          {isAll ? say.hideResolved : say.showResolved(resolved)}
        </button>
      )}
      <p className="comments__said" role="status">
        {said}
      </p>
    </aside>
  )
}
