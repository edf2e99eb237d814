/** What the form's side does in the framed page: brings it up to date in place, keeps its position, marks a row. */

const mark = 'data-being-written'

function textsOf(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === 1 ? ' ' : (node.nodeValue ?? ''))).join('')
}

/** Whether two states of an element differ in nothing but what their children hold. */
function hasSameOutside(before: Element, after: Element): boolean {
  return (
    before.cloneNode(false).isEqualNode(after.cloneNode(false)) &&
    before.children.length === after.children.length &&
    textsOf(before) === textsOf(after) &&
    [...before.children].every((child, index) => child.tagName === after.children[index]?.tagName && child.id === after.children[index].id)
  )
}

/** Whether an element still is what was sent; the page's script may have put something behind its children. */
const hasDrawn = (drawn: Element, before: Element): boolean => [...before.children].every(({ tagName }, index) => drawn.children[index]?.tagName === tagName)

/**
 * Puts what changed between two states of an element into the element as it is drawn; what did not change is not touched,
 * so that it neither flickers nor closes.
 */
export function renew(drawn: Element, before: Element, after: Element): void {
  if (before.isEqualNode(after)) return
  if (!hasDrawn(drawn, before) || !hasSameOutside(before, after)) {
    drawn.replaceWith(drawn.ownerDocument.importNode(after, true))
    return
  }
  const children = [...drawn.children]
  children.forEach((child, index) => {
    const [former, next] = [before.children[index], after.children[index]]
    if (former && next) renew(child, former, next)
  })
}

/** Something on the page and how far it is below the upper edge, in the page's pixels. */
export interface Anchor {
  readonly id: string
  readonly top: number
}

/** What whoever reads is looking at: what is being written, where it is in sight; else the first thing in sight with an id. */
export function anchorIn(page: Document): Anchor | null {
  const written = page.querySelector(`[${mark}]`)
  const { top = -1 } = written?.getBoundingClientRect() ?? {}
  if (written && top >= 0 && top < (page.defaultView?.innerHeight ?? 0)) return { id: written.id, top }
  const found = [...page.querySelectorAll('#main [id]')].find((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().top >= 0)
  return found ? { id: found.id, top: found.getBoundingClientRect().top } : null
}

/**
 * Scrolls so that the anchor stands where it stood.
 * @param hasNewLook the page has another width or language: what is being written is then to be seen as a whole again
 */
export function bringBack(page: Document, anchor: Anchor | null, hasNewLook = false): void {
  const element = anchor && page.getElementById(anchor.id)
  if (!element) return
  page.defaultView?.scrollBy({ top: element.getBoundingClientRect().top - anchor.top, behavior: 'instant' })
  if (hasNewLook && element.hasAttribute(mark)) bringIntoSight(element, 'instant')
}

/** The first of the ids that the page has, marked; nothing else is. */
export function markFirst(page: Document, ids: readonly string[]): Element | null {
  const found = ids.map((id) => page.getElementById(id)).find((element) => element !== null) ?? null
  page.querySelectorAll(`[${mark}]`).forEach((element) => element !== found && element.removeAttribute(mark))
  // The whole page is no place.
  if (found?.id !== 'main') found?.setAttribute(mark, '')
  return found
}

/** Brings an element into sight, unless it is: a little below the upper edge. The form beside it neither moves nor loses the focus. */
export function bringIntoSight(element: Element, how: 'smooth' | 'instant' = 'smooth'): void {
  const view = element.ownerDocument.defaultView
  if (!view) return
  for (let closed = element.closest('details:not([open])'); closed; closed = closed.parentElement?.closest('details:not([open])') ?? null)
    closed.setAttribute('open', '')
  const { top, bottom } = element.getBoundingClientRect()
  if (top >= 0 && bottom <= view.innerHeight) return
  if (element.id !== 'main' && top >= 0 && top < view.innerHeight / 3) return
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  const to = element.id === 'main' ? 0 : view.scrollY + top - Math.min(view.innerHeight / 6, 120)
  view.scrollTo({ top: to, behavior: isCalm ? 'instant' : how })
}

/** Leads links of the page elsewhere than into the frame: to a tab of their own, or to the form's side where that knows them. */
export function leadLinksOut(page: Document, onPreview: (address: string) => boolean): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof (page.defaultView ?? window).Element ? event.target.closest('a') : null
    const path = link?.getAttribute('href')
    if (!link || !path || path.startsWith('#') || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (!onPreview(path)) window.open(link.href, '_blank', 'noopener')
  })
  page.addEventListener('submit', ({ target }) => {
    if (target instanceof (page.defaultView ?? window).HTMLFormElement) target.target = '_blank'
  })
}
