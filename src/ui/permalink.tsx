import { Hidden } from './text'
import type { View } from './view'

/** The link of a row to itself: what one copies to cite it. Seen when the row is pointed at or the link has the focus. */
export function Permalink({ view: { words }, id, about }: { view: View; id: string; about: string }) {
  return (
    <a className="permalink" href={`#${id}`}>
      <span aria-hidden="true">#</span>
      <Hidden>{`${words.case.permalink}: ${about}`}</Hidden>
    </a>
  )
}
