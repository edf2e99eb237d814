'use client'

interface CommentButtonProps {
  /** For who does not see where it stands. */
  readonly name: string
  /** Open threads here. */
  readonly count: number
  readonly onPress: () => void
}

/** The button at a row or a field: hardly seen until it is needed, and with the number of open threads. */
export function CommentButton({ name, count, onPress }: CommentButtonProps) {
  return (
    <button aria-label={name} className={count > 0 ? 'comment-button comment-button--open' : 'comment-button'} onClick={onPress} type="button">
      <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
        <path d="M2 2.5h12v8H7l-3 3v-3H2z" fill="none" stroke="currentColor" strokeWidth="1.3" />
      </svg>
      {count > 0 && <span>{count}</span>}
    </button>
  )
}
