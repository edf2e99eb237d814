/** What a log says of an error: what kind, and why in a line. Never a text that somebody wrote, a value or a password. */

const longest = 300

/** Drivers put the whole statement with its values into their message; a failed save of a case was three megabytes. */
const values = /(?:\bparams:|\bvalues:|Failed query:|dup key:|: "[^"]{40}).*$/is

/** The kind of an error and its message, in one line. Statements and values are cut off. */
export function errorInALine(error: unknown): string {
  const parts: string[] = []
  for (let one = error, depth = 0; depth < 4 && one !== undefined && one !== null; depth += 1) {
    if (!(one instanceof Error)) {
      // Payload hangs what it knows of a refusal on its errors, as a cause that is no error.
      if (typeof one === 'string' || parts.length === 0) parts.push(typeof one === 'string' ? one : typeof one)
      break
    }
    const code: unknown = 'code' in one ? one.code : undefined
    const kind = [one.name.length > 2 ? one.name : 'Error', typeof code === 'string' || typeof code === 'number' ? code : ''].filter(Boolean).join(' ')
    parts.push(`${kind}: ${one.message.replace(values, '…')}`)
    one = one.cause
  }
  return parts.join(' because ').replace(/\s+/g, ' ').trim().slice(0, longest)
}

/** Which lines of a log are written, and which are only counted. */
export interface Repeats {
  /** Whether a line is to be written now; those that are not are counted. */
  readonly isNew: (kind: string) => boolean
}

interface RepeatsOptions {
  /** Lines of one kind that are written in each span. */
  readonly most?: number
  /** In milliseconds. */
  readonly span?: number
  readonly write: (line: string) => void
  readonly now?: () => number
}

/** Keeps a flood of like lines from filling a disk: the first few are written, then how many more there were. */
export function createRepeats({ most = 5, span = 60_000, write, now = Date.now }: RepeatsOptions): Repeats {
  const counted = new Map<string, { readonly since: number; count: number }>()
  function close(kind: string): void {
    const known = counted.get(kind)
    counted.delete(kind)
    if (known && known.count > most) write(`${known.count - most} more of: ${kind}`)
  }
  return {
    isNew: (kind) => {
      for (const [other, { since }] of counted) if (now() - since > span) close(other)
      // Kinds are few; should somebody make many of them, the oldest is written and evicted.
      const [oldest] = counted.size > 500 ? counted.keys() : []
      if (oldest !== undefined) close(oldest)
      const known = counted.get(kind) ?? { since: now(), count: 0 }
      known.count += 1
      counted.set(kind, known)
      return known.count <= most
    },
  }
}
