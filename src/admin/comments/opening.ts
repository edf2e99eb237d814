/** Opens the comments beside a form from another part of it: they stand on one page and know of each other by an event. */

const asked = 'comments-asked'

/** @param address of the location; null for the whole record */
export function askForComments(address: string | null): void {
  window.dispatchEvent(new CustomEvent(asked, { detail: address }))
}

/** Hears of it until the returned function is called. */
export function onCommentsAsked(listener: (address: string | null) => void): () => void {
  const hear = (event: Event): void => {
    if (event instanceof CustomEvent && (event.detail === null || typeof event.detail === 'string')) listener(event.detail)
  }
  window.addEventListener(asked, hear)
  return () => window.removeEventListener(asked, hear)
}
