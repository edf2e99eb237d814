import type { BaseDatabaseAdapter } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { TransactionEnded } from '@/src/database/transactions/errors'
import { serialiseTransactions } from '@/src/database/transactions/transactions'

const rest = 1_000

/** An adapter that only counts what it is told. */
function adapter() {
  const told: string[] = []
  const db = {
    sessions: {},
    payload: { logger: { error: () => undefined } },
    beginTransaction: async () => 1,
    commitTransaction: async () => void told.push('commit'),
    rollbackTransaction: async () => void told.push('rollback'),
  }
  // Only these parts of an adapter are ever touched.
  const whole: unknown = db
  return { db: whole as BaseDatabaseAdapter, told }
}

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

describe('an open transaction', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is not undone while the database is slow to answer', async () => {
    const { db, told } = adapter()
    const transactions = serialiseTransactions(db, { database: 'slow', limits: { turn: 9_000, rest } })
    const id = (await db.beginTransaction()) ?? 0
    const call = transactions.within(id, () => later(rest * 3))
    await vi.advanceTimersByTimeAsync(rest * 3)
    await call
    await db.commitTransaction(id)
    expect(told).toEqual(['commit'])
  })

  it('is undone when nobody uses it for longer than its rest', async () => {
    const { db, told } = adapter()
    serialiseTransactions(db, { database: 'dead', limits: { turn: 9_000, rest } })
    const id = (await db.beginTransaction()) ?? 0
    await vi.advanceTimersByTimeAsync(rest * 2)
    await expect(db.commitTransaction(id)).rejects.toThrow(TransactionEnded)
    expect(told).toEqual(['rollback'])
  })

  it('is undone when the database never answers', async () => {
    const { db, told } = adapter()
    const transactions = serialiseTransactions(db, { database: 'mute', limits: { turn: 90_000, rest } })
    const id = (await db.beginTransaction()) ?? 0
    void transactions.within(id, () => new Promise(() => undefined))
    await vi.advanceTimersByTimeAsync(rest * 9)
    expect(told).toEqual([])
    await vi.advanceTimersByTimeAsync(rest * 2)
    expect(told).toEqual(['rollback'])
  })
})
