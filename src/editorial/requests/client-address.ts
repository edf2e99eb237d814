import type { PayloadRequest } from 'payload'

/** In which the server says whose request it is; nobody else can write it (`src/server/http/client-address.ts`). */
export const clientHeader = 'x-client-address'

/** The IP address of whoever sent a request; null where no server stands in front, as in a command or a job. */
export function clientAddressOf({ headers }: { readonly headers?: PayloadRequest['headers'] }): string | null {
  return headers?.get(clientHeader) ?? null
}
