/** The page stands still around what somebody pressed. */

/** Frames for which it is looked at, half a second: what stands above is drawn bit by bit, and a browser moves the page by itself. */
const frames = 30
/** What somebody does to go elsewhere. */
const leaves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/** Brings an element back to where it was, in whatever scrolls around it, the nearest first. @param top of the window, in CSS pixels */
function bringBack(element: Element, top: number): void {
  for (let around: Element | null = element.parentElement; around; around = around.parentElement) {
    const moved = element.getBoundingClientRect().top - top
    if (Math.abs(moved) < 1) return
    around.scrollBy({ top: moved, behavior: 'instant' })
  }
}

/** Draws a change and scrolls by as much as it moved the element: a row that is opened stays where it is when the open one above it closes. */
export function holdInSight(element: Element | null, draw: () => void): void {
  const before = element?.getBoundingClientRect().top
  draw()
  if (!element || before === undefined) return
  const end = new AbortController()
  for (const kind of leaves) window.addEventListener(kind, () => end.abort(), { passive: true, signal: end.signal })
  const hold = (left: number): void => {
    if (end.signal.aborted || !element.isConnected) return
    bringBack(element, before)
    if (left > 0) requestAnimationFrame(() => hold(left - 1))
    else end.abort()
  }
  hold(frames)
}
