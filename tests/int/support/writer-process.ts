/**
 * A server process that saves, for tests that start several or kill one. It loads its code, waits for a line on its input,
 * then opens the database. Prints a JSON line for each save that was acknowledged.
 *
 * Arguments: the address of the database, the number of writers at once, the saves of each (0: until killed).
 */
import { createInterface } from 'node:readline'

import { withWriteRetry } from '@/src/database/transactions/retry'
import { openSmallAgain } from './payload'
import { recordOfSave, small, type SmallApi } from './records'

const [url = '', writers = '1', saves = '0'] = process.argv.slice(2)
function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** Saves one record of its own again and again; every other save makes a new record first. */
async function write(api: SmallApi, last: number): Promise<void> {
  let id: number | string | undefined
  for (let save = 1; last === 0 || save <= last; save += 1) {
    const isNew = id === undefined || save % 5 === 0
    const data = recordOfSave(save, 3 + (save % 3))
    try {
      const doc = await withWriteRetry(() =>
        isNew || id === undefined
          ? api.create({ collection: 'records', data: structuredClone(data) })
          : api.update({ collection: 'records', id, data: structuredClone(data) }),
      )
      id = doc.id
      say({ id, save })
    } catch (error) {
      say({ error: String(error) })
    }
  }
}

say({ ready: true })
await new Promise((resolve) => createInterface({ input: process.stdin }).once('line', resolve))
const kind = url.startsWith('file:') ? 'sqlite' : 'mongodb'
const { payload, leave } = await openSmallAgain({ database: { kind, url, remove: () => undefined } })
await Promise.all(Array.from({ length: Number(writers) }, () => write(small(payload), Number(saves))))
await leave()
process.exit(0)
