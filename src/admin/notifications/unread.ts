/** The number at the bell: the list lowers it, and a form looks anew when it rises. They stand on one page and know of it by an event. */
import { get } from '@/src/model/reading'

const changed = 'notifications-read'

/** Tells everybody on the page how many there are. */
export function tellUnread(unread: number): void {
  window.dispatchEvent(new CustomEvent(changed, { detail: unread }))
}

/** Hears of it until the returned function is called. */
export function onUnread(listener: (unread: number) => void): () => void {
  const hear = (event: Event): void => {
    if (event instanceof CustomEvent && typeof event.detail === 'number') listener(event.detail)
  }
  window.addEventListener(changed, hear)
  return () => window.removeEventListener(changed, hear)
}

/** The number in an answer of the API; null where there is none: signed out, or the server is away. */
export async function unreadIn(response: Response): Promise<number | null> {
  const unread = get(await response.json().catch(() => null), 'unread')
  return response.ok && typeof unread === 'number' ? unread : null
}
