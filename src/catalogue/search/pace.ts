/** Time slice before the event loop gets a turn, in milliseconds. */
const slice = 8
/** An event loop turn that takes less had no other work. */
const idleTurn = 0.2

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * For long background work: await the returned function after each small step. Once the time slice is used up, it
 * yields to the event loop for as long again, or continues at once if nothing else is queued.
 */
export function createPace(now = () => performance.now(), turn = nextTurn): () => Promise<void> {
  let began = now()
  return async () => {
    const taken = now() - began
    if (taken < slice) return
    const restFrom = now()
    let last = restFrom
    for (;;) {
      await turn()
      const present = now()
      if (present - last < idleTurn || present - restFrom >= taken) break
      last = present
    }
    began = now()
  }
}
