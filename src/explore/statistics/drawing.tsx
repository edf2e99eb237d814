import { percent } from '@/src/visuals/track-line'

/** One bar of a chart whose values are written beside it; a hair where the value is too small to be seen. */
export function Bar({ length }: { length: number }) {
  return (
    <svg className="bar" width="100%" height="14" aria-hidden="true">
      <line className="bar-zero" stroke="currentColor" x1="0.5" x2="0.5" y1="0" y2="14" />
      <rect fill="currentColor" x="0" y="1" width={percent(length)} height="12" />
    </svg>
  )
}
