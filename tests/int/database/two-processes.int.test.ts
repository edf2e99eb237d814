import { expect, test } from 'vitest'

import { openSmallPayload } from '@/tests/int/support/payload'
import { startWriter } from '@/tests/int/support/processes'
import { small, tornRecords } from '@/tests/int/support/records'

test('two server processes with four writers each store every save', async () => {
  const open = await openSmallPayload()
  const processes = [1, 2].map(() => startWriter({ url: open.database.url, writers: 4, saves: 10 }))
  try {
    await Promise.all(processes.map(({ ready }) => ready))
    for (const { go } of processes) go()
    expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0])
    expect(processes.flatMap(({ errors }) => errors)).toEqual([])
    expect(processes.map(({ saved }) => saved.length)).toEqual([40, 40])
    // Each writer makes one record at first and one every fifth save.
    expect((await small(open.payload).count({ collection: 'records' })).totalDocs).toBe(2 * 4 * 3)
    expect(await tornRecords(open.payload)).toEqual([])
  } finally {
    for (const { kill } of processes) kill()
    await open.close()
  }
})
