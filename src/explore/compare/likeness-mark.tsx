import type { Likeness } from './counting'

/** An empty, a half and a full circle: how much is the same, told apart without colour. Beside it stands the word. */
export function LikenessMark({ likeness }: { likeness: Likeness }) {
  return (
    <svg className="likeness-mark" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      {likeness === 'unknown' ? (
        <path d="M3 8h10" fill="none" stroke="currentColor" strokeWidth={2} />
      ) : (
        <circle cx={8} cy={8} r={6} fill={likeness === 'same' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={2} />
      )}
      {likeness === 'partly' ? <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" /> : null}
    </svg>
  )
}
