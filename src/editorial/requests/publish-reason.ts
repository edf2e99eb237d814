import type { PayloadRequest } from 'payload'

import { notedPublishReason } from '@/src/database/requests/context'
import { isBlank } from '@/src/model/emptiness'
import { longestReason, publishReasonHeader } from './written'

/** Why a person publishes alone: what was noted for the request, or its header. Null where nothing is said. */
export function publishReasonOf(req: PayloadRequest): string | null {
  const said = notedPublishReason(req.context) ?? decoded(req.headers?.get(publishReasonHeader) ?? '')
  return isBlank(said) ? null : said.trim().slice(0, longestReason)
}

/** Headers hold ASCII alone: other letters come as `encodeURIComponent` writes them. What is no such text is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
