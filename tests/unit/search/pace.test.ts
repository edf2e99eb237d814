import { describe, expect, it } from 'vitest'

import { createPace } from '@/src/catalogue/search/pace'

/** A pace on a clock of its own, whose turns take so many milliseconds each. */
function paceWith(turnTakes: number) {
  const world = { time: 0, turns: 0 }
  const pace = createPace(
    () => world.time,
    async () => {
      world.turns += 1
      world.time += turnTakes
    },
  )
  /** Works for so long, then lets others have their turns; gives how many they were. */
  const work = async (milliseconds: number): Promise<number> => {
    const before = world.turns
    world.time += milliseconds
    await pace()
    return world.turns - before
  }
  return work
}

describe('work in the background', () => {
  it('goes on without a turn for others until a slice of time is used up', async () => {
    const work = paceWith(2)
    expect([await work(3), await work(3)]).toEqual([0, 0])
    expect(await work(4)).toBeGreaterThan(0)
  })
  it('leaves readers who ask as much time as it took', async () => {
    const work = paceWith(2)
    expect([await work(10), await work(20)]).toEqual([5, 10])
  })
  it('counts its next slice from the end of the rest', async () => {
    const work = paceWith(2)
    await work(10)
    expect(await work(7)).toBe(0)
  })
  it('goes on at once where nobody asks', async () => {
    const work = paceWith(0.05)
    expect([await work(10), await work(100)]).toEqual([1, 1])
  })
})
