import { expect, test } from 'vitest'

import type { TestDatabase } from '@/tests/int/support/database'
import { openSmallAgain, openSmallPayload } from '@/tests/int/support/payload'
import { type Saved, startWriter } from '@/tests/int/support/processes'
import { small, tornRecords } from '@/tests/int/support/records'
import { byExtent } from '@/tests/support/extent.mjs'

const kills = byExtent({ commit: 5, release: 20, mongodb: 3 })
const minute = 60_000

test(`${kills} times kill -9 in the middle of saving: nothing torn, nothing lost that was acknowledged, no repair`, { timeout: 15 * minute }, async () => {
  const { database, leave } = await openSmallPayload()
  await leave()
  // Each one loads its code while the one before it saves, and opens the database only when that is dead.
  let next = startWriter({ url: database.url, writers: 2 })
  try {
    for (let round = 1; round <= kills; round += 1) {
      const writer = next
      await writer.ready
      if (round < kills) next = startWriter({ url: database.url, writers: 2 })
      writer.go()
      await until(() => writer.saved.length >= 3 || writer.errors.length > 0)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
      writer.kill()
      expect(await writer.ended).toBeNull()
      expect(writer.errors).toEqual([])
      expect(await faultsAfter(writer.saved, database)).toEqual([])
    }
  } finally {
    next.kill()
    const { close } = await openSmallAgain({ database })
    await close()
  }
})

/** What is wrong with the database that a killed process left, opened as the next server would open it. */
async function faultsAfter(saved: Saved[], database: TestDatabase): Promise<string[]> {
  const { payload, leave } = await openSmallAgain({ database })
  const faults = await tornRecords(payload)
  const acknowledged = new Map(saved.map(({ id, save }) => [id, save]))
  const { docs } = await small(payload).find({ collection: 'records', limit: 0, depth: 0 })
  for (const [id, save] of acknowledged) {
    const stored = docs.find((doc) => doc.id === id)?.number ?? 0
    // The save that was cut off may have been stored, too.
    if (stored !== save && stored !== save + 1) faults.push(`record ${id} holds save ${stored}, but ${save} was acknowledged`)
  }
  await leave()
  return faults
}

async function until(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + 2 * minute
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error('The writer saved nothing within two minutes.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
