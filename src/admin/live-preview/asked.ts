/** Asking the preview of this window to show a part of the page; it opens if it is closed. */

const name = 'live-preview-asked'

/** @param id of the part, as `partOfPage` says it */
export function askPreview(id: string): void {
  window.dispatchEvent(new CustomEvent(name, { detail: id }))
}

/** Calls back when a part is asked for. @returns how to stop that */
export function onAsked(then: (id: string) => void): () => void {
  const listener = (event: Event): void => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') then(event.detail)
  }
  window.addEventListener(name, listener)
  return () => window.removeEventListener(name, listener)
}
