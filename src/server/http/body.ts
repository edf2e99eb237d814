import type { IncomingMessage } from 'node:http'

/** The body of a request, or null for one of more than `most` bytes; what is left of it is not read then. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.byteLength
    if (size > most) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
