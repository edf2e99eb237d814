/**
 * What a request line asks for. Next answers some malformed addresses with 500 and Payload sees whatever Next decodes,
 * so the address is read once here and everything behind decides on the decoded, cleaned path.
 */
type RequestUrl =
  | {
      readonly ok: true
      /** Decoded, one slash between segments, none at the end (except `/`). */
      readonly path: string
      readonly segments: readonly string[]
      readonly query: string
      /** Where the clean address is, when the request's differs in its slashes; null when it is clean already. */
      readonly cleanUrl: string | null
    }
  | { readonly ok: false; readonly status: 400 | 414 }

/** Longest address in characters. The admin's list filters are long; nothing that a reader follows comes near. */
export const longestUrl = 8_000

/** Reads the address of a request line (`/ja/cases?sort=title`). Never throws. */
export function readRequestUrl(rawUrl: string): RequestUrl {
  if (rawUrl.length > longestUrl) return { ok: false, status: 414 }
  if (!rawUrl.startsWith('/')) return { ok: false, status: 400 }
  const mark = rawUrl.indexOf('?')
  const rawPath = mark < 0 ? rawUrl : rawUrl.slice(0, mark)
  const query = mark < 0 ? '' : rawUrl.slice(mark + 1)
  const rawSegments = rawPath.split('/').filter((segment) => segment !== '')
  const segments = rawSegments.map(decodeSegment)
  if (!segments.every((segment) => segment !== null)) return { ok: false, status: 400 }
  const cleanRaw = `/${rawSegments.join('/')}`
  return { ok: true, path: `/${segments.join('/')}`, segments, query, cleanUrl: cleanRaw === rawPath ? null : `${cleanRaw}${query === '' ? '' : `?${query}`}` }
}

/** Null for what no address of ours holds: broken percent-encoding, control characters, a hidden slash, dots that climb. */
function decodeSegment(raw: string): string | null {
  try {
    const segment = decodeURIComponent(raw)
    return segment === '.' || segment === '..' || /[\u0000-\u001f\u007f/\\]/.test(segment) ? null : segment
  } catch {
    return null
  }
}
