/** Too many wait already. */
export class GateFull extends Error {
  override name = 'GateFull'
}

export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>

/** Lets `atOnce` pieces of work run at one time and `waiting` more wait in their order. @throws GateFull beyond that. */
export function createGate(atOnce: number, waiting: number): Gate {
  const queue: (() => void)[] = []
  let running = 0

  return async (work) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new GateFull('too many pages are being made')
      // The one that finishes hands its place over, so nobody who comes in between overtakes.
      await new Promise<void>((resolve) => queue.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}
