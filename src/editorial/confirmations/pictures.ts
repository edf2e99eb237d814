import { createLocalReq, type Payload } from 'payload'

/** Of all pictures of a page together, in bytes: one that does not fit is shown by its words alone. */
const mostBytes = 6 * 1024 * 1024

/**
 * Stored pictures as `data:` addresses, by the addresses that readers will have: nobody outside may fetch those of a draft,
 * and so a link opens one page and no file beside it.
 * @param urls addresses of images of the case that the link shows
 */
export async function picturesInside(payload: Payload, urls: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const [send] = payload.collections.media.config.upload.handlers ?? []
  if (!send || urls.length === 0) return found
  const req = await createLocalReq({}, payload)
  let bytes = 0
  for (const url of urls) {
    const filename = decodeURIComponent(url.split('/').at(-1) ?? '')
    const answer = await send(req, { doc: { id: filename }, params: { collection: 'media', filename } })
    if (!(answer instanceof Response) || answer.status !== 200) continue
    const file = Buffer.from(await answer.arrayBuffer())
    bytes += file.byteLength
    if (bytes > mostBytes) break
    found.set(url, `data:${answer.headers.get('content-type') ?? 'image/jpeg'};base64,${file.toString('base64')}`)
  }
  return found
}
