/** How long the process may be kept busy before readers have a turn, in milliseconds. */
const slice = 8
/** A turn that takes less had nothing to do but ours. */
const idleTurn = 0.2

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * For long work in the background: call what this gives after each small step of it. Once a slice of time is used up, it
 * leaves readers as much time as was taken from them, or goes on at once if they have no use for it.
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
