import { expect, test } from 'vitest'

import { openSmallPayload } from '../support/payload'
import { startWriter } from '../support/processes'
import { small, tornRecords } from '../support/records'

const kills = 20
const minute = 60_000

test('twenty times kill -9 in the middle of saving: nothing torn, nothing lost that was acknowledged, no repair', { timeout: 15 * minute }, async () => {
  const open = await openSmallPayload()
  const api = small(open.payload)
  const { url } = open.database
  let next = startWriter({ url, writers: 2 })
  let acknowledged = 0
  try {
    for (let round = 1; round <= kills; round += 1) {
      const writer = next
      await writer.ready
      // The next one opens the database, as the restarted server would, while this one is being killed.
      if (round < kills) next = startWriter({ url, writers: 2 })
      writer.go()
      await until(() => writer.saved.length >= 3 || writer.errors.length > 0)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
      writer.kill()
      expect(await writer.ended).toBeNull()
      expect(writer.errors).toEqual([])
      expect(await tornRecords(open.payload)).toEqual([])
      const last = new Map(writer.saved.map(({ id, save }) => [id, save]))
      for (const [id, save] of last) {
        const { docs } = await api.find({ collection: 'records', where: { id: { equals: id } }, depth: 0 })
        // The save that was cut off may have been stored, too.
        expect([save, save + 1, save + 2]).toContain(docs[0]?.number)
      }
      acknowledged += writer.saved.length
    }
  } finally {
    next.kill()
    await open.close()
  }
  expect(acknowledged).toBeGreaterThanOrEqual(3 * kills)
})

async function until(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + minute
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error('The writer saved nothing within a minute.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
