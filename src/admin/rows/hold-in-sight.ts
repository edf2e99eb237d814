/** The page stands still around what somebody pressed. */

/** Frames for which it is looked at: a browser that keeps a place of its own in sight moves the page once more, after the change. */
const frames = 3

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
  const hold = (left: number): void => {
    bringBack(element, before)
    if (left > 0) requestAnimationFrame(() => hold(left - 1))
  }
  hold(frames)
}
