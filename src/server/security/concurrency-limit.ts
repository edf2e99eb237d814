/**
 * Concurrency limit for one kind of work, with a fair queue: clients take turns
 * round-robin, and one client alone can neither take all slots nor fill the queue.
 */

/** The queue is full, or the server is shutting down. */
export class TooBusy extends Error {
  override name = 'TooBusy'
}

export interface ConcurrencyLimitOptions {
  /** Tasks that run at one time. */
  readonly atOnce: number
  /** Of those, the most of one client. */
  readonly perClient: number
  /** Tasks that may be queued, of all clients together. */
  readonly waiting: number
  /** Of those, the most of one client. */
  readonly waitingPerClient: number
}

export interface ConcurrencyLimit {
  /** Runs `work` when it is this client's turn. @throws TooBusy when the queue is full */
  <Result>(client: string, work: () => Promise<Result>): Promise<Result>
  /** Rejects everything that is queued. */
  refuseWaiting(): void
}

interface Waiting {
  readonly begin: () => void
  readonly refuse: () => void
}

export function createConcurrencyLimit({ atOnce, perClient, waiting: mostWaiting, waitingPerClient }: ConcurrencyLimitOptions): ConcurrencyLimit {
  /** Clients in round-robin order. */
  const lines = new Map<string, Waiting[]>()
  const running = new Map<string, number>()
  let runningInAll = 0
  let waitingInAll = 0

  function take(client: string, line: Waiting[], end: 'first' | 'last'): Waiting | undefined {
    const entry = end === 'first' ? line.shift() : line.pop()
    lines.delete(client)
    // To the end of the round.
    if (line.length > 0) lines.set(client, line)
    if (entry) waitingInAll -= 1
    return entry
  }

  function next(): void {
    if (runningInAll >= atOnce) return
    for (const [client, line] of lines) {
      if ((running.get(client) ?? 0) >= perClient) continue
      take(client, line, 'first')?.begin()
      return
    }
  }

  /** A client with few queued displaces the last one of the client with the most. */
  function makeRoom(ownLength: number): boolean {
    if (waitingInAll < mostWaiting) return true
    let longest: [client: string, line: Waiting[]] | null = null
    for (const entry of lines) if (!longest || entry[1].length > longest[1].length) longest = entry
    if (!longest || longest[1].length <= ownLength + 1) return false
    take(...longest, 'last')?.refuse()
    return true
  }

  function enter(client: string): Promise<void> | null {
    if (runningInAll < atOnce && (running.get(client) ?? 0) < perClient && !lines.has(client)) return null
    const line = lines.get(client) ?? []
    if (line.length >= waitingPerClient || !makeRoom(line.length)) throw new TooBusy('too much of this is asked for at once')
    return new Promise((resolve, reject) => {
      line.push({
        begin: () => {
          count(client, 1)
          resolve()
        },
        refuse: () => reject(new TooBusy('there is no turn for this any more')),
      })
      lines.set(client, line)
      waitingInAll += 1
    })
  }

  function count(client: string, change: 1 | -1): void {
    runningInAll += change
    const own = (running.get(client) ?? 0) + change
    if (own === 0) running.delete(client)
    else running.set(client, own)
  }

  const limit = async <Result>(client: string, work: () => Promise<Result>): Promise<Result> => {
    const turn = enter(client)
    if (turn) await turn
    else count(client, 1)
    try {
      return await work()
    } finally {
      count(client, -1)
      next()
    }
  }
  return Object.assign(limit, {
    refuseWaiting: () => {
      for (const [client, line] of [...lines]) while (line.length > 0) take(client, line, 'first')?.refuse()
    },
  })
}
