/** Cached pages as whole answers, head and body in one piece of memory, so that sending one is one system call. */
import { type CachedPage, matchesTag } from '@/src/server/cache/cached-page'
import { chooseEncoding } from '@/src/server/cache/encoding'
import type { PlainGet } from './plain-get'

/** As it was before Next wrapped it: theirs asks each time whether a page is being rendered. */
const systemTime = Date.now

/** Serialised responses cached at one time. Beyond that each is serialised per request. */
const mostKept = 64

/**
 * Gives the answer to a request for a cached page; null for a reader who takes no compression, whose body is not cached.
 * @param keepAlive in seconds: the idle timeout that the `Keep-Alive` header announces
 */
export function createSerialisedResponses(keepAlive: number, now = systemTime): (page: CachedPage, request: PlainGet) => Buffer | null {
  // The head has a `Date`, so a response is cached for a second.
  let second = 0
  let ending = ''
  const kept = new Map<CachedPage['br'], Buffer>()

  function turnTheClock(): void {
    const current = Math.floor(now() / 1_000)
    if (current === second) return
    second = current
    ending = `Date: ${new Date(current * 1_000).toUTCString()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${keepAlive}\r\n\r\n`
    kept.clear()
  }

  return (page, { acceptEncoding, ifNoneMatch }) => {
    const encoding = chooseEncoding(acceptEncoding)
    if (encoding === 'identity') return null
    turnTheClock()
    const form = page[encoding]
    if (ifNoneMatch !== undefined && matchesTag(ifNoneMatch, form.etag)) {
      return Buffer.from(`HTTP/1.1 304 Not Modified\r\n${linesOf(form.notModifiedHeaders)}${ending}`, 'latin1')
    }
    const known = kept.get(form)
    if (known) return known
    const made = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${linesOf(form.headers)}${ending}`, 'latin1'), form.body])
    if (kept.size < mostKept) kept.set(form, made)
    return made
  }
}

/** Name, value, name, value … as header lines. All of them are ours; none has a line end in it. */
function linesOf(headers: readonly string[]): string {
  let lines = ''
  for (let index = 0; index + 1 < headers.length; index += 2) lines += `${headers[index]}: ${headers[index + 1]}\r\n`
  return lines
}
