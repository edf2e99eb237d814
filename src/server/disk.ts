import { statfs } from 'node:fs/promises'

import type { DiskState } from '@/src/catalogue/loading/health'

/** Low disk space: below this a save or an image may soon fail. In bytes. */
const little = 200 * 1024 * 1024

/** Whether there is free disk space in the folders that the product writes to: `full` where nothing more can be stored. */
export async function diskState(folders: readonly string[]): Promise<DiskState> {
  const free = await Promise.all(
    folders.map(async (folder) =>
      statfs(folder).then(
        ({ bavail, bsize }) => bavail * bsize,
        () => Infinity,
      ),
    ),
  )
  const least = Math.min(...free)
  // SQLite needs a page or two more than the text itself.
  return least < 1024 * 1024 ? 'full' : least < little ? 'low' : 'ok'
}
