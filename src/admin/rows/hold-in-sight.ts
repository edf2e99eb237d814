/** The page stands still around what somebody pressed. */

function scrollerOf(element: Element): Element | null {
  for (let above = element.parentElement; above; above = above.parentElement)
    if (above.scrollHeight > above.clientHeight && /auto|scroll/.test(getComputedStyle(above).overflowY)) return above
  return document.scrollingElement
}

/** Frames for which it is looked at: a browser that keeps a place of its own in sight moves the page once more, after the change. */
const frames = 3

/** Draws a change and scrolls by as much as it moved the element: a row that is opened stays where it is when the open one above it closes. */
export function holdInSight(element: Element | null, draw: () => void): void {
  const before = element?.getBoundingClientRect().top
  draw()
  if (!element || before === undefined) return
  const hold = (left: number): void => {
    const moved = element.getBoundingClientRect().top - before
    if (moved !== 0) scrollerOf(element)?.scrollBy({ top: moved, behavior: 'instant' })
    if (left > 0) requestAnimationFrame(() => hold(left - 1))
  }
  hold(frames)
}
