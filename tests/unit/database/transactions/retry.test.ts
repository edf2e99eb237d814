import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { waitWhileBusy } from '@/src/database/sqlite/busy'
import { withWriteRetry } from '@/src/database/transactions/retry'
import { retryLimits } from '@/src/database/transactions/transient-errors'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const conflict = Object.assign(new Error('write conflict'), { code: 112 })
const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })

describe('patience has an end', () => {
  test('a save that always conflicts is given up after the limit, with the database’s own error', async () => {
    let tries = 0
    const save = withWriteRetry(() => {
      tries += 1
      return Promise.reject(conflict)
    })
    const outcome = expect(save).rejects.toBe(conflict)
    await vi.advanceTimersByTimeAsync(retryLimits.total + 2 * retryLimits.longest)
    await outcome
    expect(tries).toBeGreaterThan(10)
    expect(tries).toBeLessThanOrEqual(retryLimits.tries)
  })

  test('a file that stays locked is given up after the limit', async () => {
    const write = waitWhileBusy(() => Promise.reject(busy), { total: 1_000, shortest: 1, longest: 20 })
    const outcome = expect(write).rejects.toBe(busy)
    await vi.advanceTimersByTimeAsync(1_100)
    await outcome
  })

  test('a lock that goes away costs no more than the wait', async () => {
    let tries = 0
    const write = waitWhileBusy(() => {
      tries += 1
      if (tries < 4) throw busy
      return 'written'
    })
    await vi.advanceTimersByTimeAsync(100)
    expect(await write).toBe('written')
  })
})
