/** A step that is cut off at any moment is done or not begun: its texts, events, reviews, mails, columns and redirects together. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { outsideTransactions } from '@/src/database/transactions/scope'
import type { TestDatabase } from '@/tests/int/support/database'
import { publishTerms, type Terms } from '@/tests/int/support/example-case'
import { killInTheMiddleOf } from '@/tests/int/support/held'
import { watchPoints } from '@/tests/int/support/points'
import { openProduct } from '@/tests/int/support/product'
import { copyOf, differences, dropCopy, endTransactions, type Reader, readerOf, type Stored, tableOf, withoutDrawn } from '@/tests/int/support/stored'
import { takeStep } from '@/tests/int/support/take-step'
import { type Step, transitions } from '@/tests/int/support/transitions'
import { useProduct } from '@/tests/int/support/use-product'
import { byExtent, inTurn } from '@/tests/support/extent.mjs'

interface Taken {
  readonly name: string
  readonly step: Step
  /** The database before the step. */
  readonly copy: TestDatabase
  readonly before: Stored
  readonly after: Stored
  /** How many moments it has at which its process may die. */
  readonly points: number
}

const product = useProduct()
const minute = 60_000
const taken: Taken[] = []
let terms: Terms
let reader: Reader
let look: (() => Promise<void>) | undefined

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  reader = readerOf(product.payload, product.database)
  watchPoints(product.payload, async () => look?.())
})
afterAll(async () => {
  reader.close()
  for (const { copy } of taken) await dropCopy(product.payload, copy)
})

const now = (): Promise<Stored> => outsideTransactions(() => reader.read())
const isSame = (one: Stored, other: Stored): boolean => differences(one, other).length === 0
const isLike = (one: Stored, other: Stored): boolean => isSame(withoutDrawn(one), withoutDrawn(other))

interface Kill extends Taken {
  readonly point: number
}

/** Which steps are killed in this run, and at which of their moments. */
function kills(): readonly Kill[] {
  const chosen = byExtent({ release: taken, commit: inTurn(taken, 3, 'kills'), mongodb: inTurn(taken, 2, 'kills') })
  return chosen.flatMap((one) => inTurn([...Array(one.points).keys()], one.points, one.name).map((point) => ({ ...one, point })))
}

describe('nobody ever sees a part of', () => {
  test.each(byExtent({ release: transitions, commit: transitions, mongodb: inTurn(transitions, 4, 'transitions') }))(
    '$name',
    async ({ name, prepare, changes }) => {
      const step = await prepare({ product, terms })
      const copy = await copyOf(product.payload, product.database)
      const before = await now()
      const seen: Stored[] = []
      look = async () => void seen.push(await now())
      const status = await takeStep(product, step)
      look = undefined
      const after = await now()
      taken.push({ name, step, copy, before, after, points: seen.length })
      expect(status).toBeLessThan(300)
      expect(differences(before, after)).toEqual(expect.arrayContaining(changes.map((one) => tableOf(product.payload, one))))
      const parts = seen.filter((state) => !isSame(state, before) && !isSame(state, after))
      expect(parts.map((state) => ({ begun: differences(before, state), missing: differences(state, after) }))).toEqual([])
      expect(seen.some((state) => isSame(state, before)) && seen.some((state) => isSame(state, after))).toBe(true)
    },
  )
})

/** What is wrong after the process died at a moment of a step; what was not done is then done again. */
async function faultsAfter({ step, before, after }: Kill, database: TestDatabase): Promise<string[]> {
  const again = await openProduct({ database, sessions: product.sessions })
  const stored = readerOf(product.payload, database)
  const left = await stored.read()
  const wasDone = isLike(left, after)
  const faults = wasDone || isSame(left, before) ? [] : [`a part was left: ${differences(before, left).join(', ')}`]
  const status = await takeStep(again, step)
  if (status >= (wasDone ? 500 : 300)) faults.push(`the step was answered ${status} afterwards`)
  const end = await stored.read()
  if (!wasDone && !isLike(end, after)) faults.push(`the step led to something else: ${differences(withoutDrawn(end), withoutDrawn(after)).join(', ')}`)
  stored.close()
  await again.payload.destroy()
  return faults
}

/** Each on a database of its own, so that one kill is in the middle of many. */
async function killAndLook(some: readonly Kill[]): Promise<void> {
  const databases = await Promise.all(some.map(({ copy }) => copyOf(product.payload, copy)))
  const sessions = [...product.sessions]
  await killInTheMiddleOf(
    some.flatMap(({ name, step, point }, at) => databases.slice(at, at + 1).map((database) => ({ name, database, sessions, step, point }))),
  )
  await endTransactions(product.payload)
  for (const [at, database] of databases.entries()) {
    const one = some[at]
    if (one) expect([one.name, one.point, await faultsAfter(one, database)]).toEqual([one.name, one.point, []])
    await dropCopy(product.payload, database)
  }
}

/** Databases that one process opens. */
const atOnce = 8

test('after kill -9 in the middle each step is done or not begun, and can be taken again', { timeout: 30 * minute }, async () => {
  const all = kills()
  expect(all.length).toBeGreaterThan(0)
  for (let first = 0; first < all.length; first += atOnce) await killAndLook(all.slice(first, first + atOnce))
})
