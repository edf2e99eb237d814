import type { PayloadRequest } from 'payload'

import { clientHeader } from '@/src/i18n/headers'

/** The IP address of whoever sent a request; null where no server stands in front, as in a command or a job. */
export function clientAddressOf({ headers }: { readonly headers?: PayloadRequest['headers'] }): string | null {
  return headers?.get(clientHeader) ?? null
}
