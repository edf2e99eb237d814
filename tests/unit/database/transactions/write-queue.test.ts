import { expect, test } from 'vitest'

import { createWriteQueue, QueueWaitTooLong } from '@/src/database/transactions/write-queue'

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))

test('writers have their turn one at a time, in the order in which they came', async () => {
  const queue = createWriteQueue()
  const log: string[] = []
  await Promise.all(
    ['first', 'second', 'third'].map(async (name) => {
      const leave = await queue.enter(1_000)
      log.push(`${name} in`)
      await soon()
      log.push(`${name} out`)
      leave()
    }),
  )
  expect(log).toEqual(['first in', 'first out', 'second in', 'second out', 'third in', 'third out'])
})

test('who waits too long is told so, and those behind are not held up', async () => {
  const queue = createWriteQueue()
  const leave = await queue.enter(1_000)
  const impatient = queue.enter(5)
  const patient = queue.enter(1_000)
  await expect(impatient).rejects.toBeInstanceOf(QueueWaitTooLong)
  leave()
  const leaveToo = await patient
  leaveToo()
  await queue.enter(5)
})

test('handing a turn on twice lets nobody in beside the one whose turn it is', async () => {
  const queue = createWriteQueue()
  const leave = await queue.enter(1_000)
  const second = queue.enter(1_000)
  leave()
  leave()
  await second
  await expect(queue.enter(5)).rejects.toBeInstanceOf(QueueWaitTooLong)
})
