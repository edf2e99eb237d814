/** Writes one line to the log (stderr), with its time. */
export function log(message: string, error?: unknown): void {
  // A stack is formatted when it is first read: with source maps, in the lines of our files.
  process.setSourceMapsEnabled(true)
  const cause = error instanceof Error && error.cause !== undefined ? `\n  caused by: ${String(error.cause)}` : ''
  const detail = error === undefined ? '' : `: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}${cause}`
  process.setSourceMapsEnabled(process.env.NODE_ENV === 'development')
  console.error(`${new Date().toISOString()} ${message}${detail}`)
}
