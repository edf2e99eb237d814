/** Tells the errors of a database that can store nothing now from all others, in the few kinds that people can act on. */
import { isBusy, sqliteCode } from './sqlite/busy'
import { hasErrorLabel } from './transactions/transient-errors'

/** Why nothing can be stored: other writers hold it, the disk is full, it may not be written, or it cannot be reached. */
export type Unavailable = 'busy' | 'full' | 'readOnly' | 'away'

/** Codes of MongoDB and of the system. */
const mongoCodes: ReadonlyMap<unknown, Unavailable> = new Map<unknown, Unavailable>([
  [14031, 'full'],
  [10107, 'away'],
  [13435, 'away'],
  [11600, 'away'],
  [11602, 'away'],
  [91, 'away'],
  [189, 'away'],
  [50, 'busy'],
  [24, 'busy'],
  // Another process writes the same, or was killed while it did, and the patience of `retryLimits` is at its end.
  [112, 'busy'],
  [251, 'busy'],
])
const systemCodes: ReadonlyMap<unknown, Unavailable> = new Map<unknown, Unavailable>([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['EPERM', 'readOnly'],
  ['EIO', 'away'],
])
const awayNames = /^Mongo(Network|NetworkTimeout|ServerSelection|NotConnected|TopologyClosed|PoolCleared|ServerClosed)/

const begun = /cannot begin transaction/
const sqliteWords: readonly (readonly [string, Unavailable])[] = [
  ['database is locked', 'busy'],
  ['database or disk is full', 'full'],
  ['readonly database', 'readOnly'],
  ['disk I/O error', 'away'],
  ['unable to open database file', 'away'],
  ['disk image is malformed', 'away'],
]

function ofOne(error: Error): Unavailable | null {
  if (isBusy(error)) return 'busy'
  // Payload puts what a transaction cannot begin for into words.
  const [said] = begun.test(error.message) ? sqliteWords.filter(([words]) => error.message.includes(words)) : []
  if (said) return said[1]
  const code = sqliteCode(error)
  if (code.startsWith('SQLITE_FULL')) return 'full'
  if (code.startsWith('SQLITE_READONLY')) return 'readOnly'
  if (/^SQLITE_(IOERR|CANTOPEN|CORRUPT|NOTADB|PERM)/.test(code)) return 'away'
  const own: unknown = 'code' in error ? error.code : undefined
  const known = mongoCodes.get(own) ?? systemCodes.get(own)
  if (known) return known
  return awayNames.test(error.name) || hasErrorLabel(error, 'RetryableWriteError') ? 'away' : null
}

/** Which of these an error is, or is caused by; null for every other error. */
export function unavailableBecause(error: unknown): Unavailable | null {
  for (let one = error, depth = 0; one instanceof Error && depth < 8; one = one.cause, depth += 1) {
    const kind = ofOne(one)
    if (kind) return kind
  }
  return null
}
