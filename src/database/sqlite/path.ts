/** Where the file of a `file:` address is. */
import { resolve } from 'node:path'

/**
 * The absolute path of the database file.
 * @param url `file:./data/cases.db`, `file:/var/lib/cases.db` or `file:///var/lib/cases.db`; `%20` and the like are decoded.
 */
export function sqliteFilePath(url: string): string {
  const path = url
    .replace(/^file:/, '')
    .replace(/^\/\/(localhost)?(?=\/)/, '')
    .replace(/[?#].*$/, '')
  return resolve(decodeURIComponent(path))
}
