/** The two requests of the schedules' screens, and the news that something has changed. */
import { askDoor } from '@/src/admin/ask-door'

const changed = 'schedules-changed'

/** Calls `listener` after a schedule was made or taken back on this page, until the returned function is called. */
export function onSchedulesChanged(listener: () => void): () => void {
  window.addEventListener(changed, listener)
  return () => window.removeEventListener(changed, listener)
}

/** Sends a request to a door of `schedules`. @returns what was refused, in words; `fallback` where no words came; null when it is done */
export async function sendSchedule(address: string, body: object, language: string, fallback: string): Promise<string | null> {
  const answer = await askDoor(address, body, language, fallback)
  if (!answer.ok) return answer.words
  window.dispatchEvent(new Event(changed))
  return null
}
