'use client'

import { get } from '../../model/reading'
import { newestIn, type Newest } from '../presence/use-presence'

/**
 * Tells of saves of a record that were refused because somebody had saved it first. Payload's form shows a refusal and keeps
 * the answer to itself, so the answer is read where it passes.
 * @param path of the record in the API, `/api/cases/12`
 * @returns how to stop listening
 */
export function onRefusedSave(path: string, tell: (newest: Newest) => void): () => void {
  const plain = window.fetch
  const listening: typeof fetch = async (input, init) => {
    const answer = await plain(input, init)
    const address = new URL(input instanceof Request ? input.url : String(input), window.location.href)
    if (answer.status === 409 && address.pathname === path) {
      const newest = newestIn(get(await answer.clone().json().catch(() => null), 'errors.0.data.newest'))
      if (newest) tell(newest)
    }
    return answer
  }
  window.fetch = listening
  return () => {
    if (window.fetch === listening) window.fetch = plain
  }
}
