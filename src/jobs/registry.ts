/**
 * What the server knows of the background work. It hangs on `globalThis`, because the server and Next's bundles are two module
 * graphs in one process; the server never imports Payload.
 */
export interface RunningJobs {
  /** Begins no further job, asks the one under way to end, and resolves when it has. */
  readonly stop: () => Promise<void>
}

const key = Symbol.for('case-knowledge-base.jobs')
type Holder = { [key]?: RunningJobs }

/** Starts the runner once in the life of a process; further calls do nothing. */
export function startOnce(start: () => RunningJobs): void {
  const holder: typeof globalThis & Holder = globalThis
  holder[key] ??= start()
}

/** Resolves when no job runs any more. */
export async function stopJobs(): Promise<void> {
  const holder: typeof globalThis & Holder = globalThis
  await holder[key]?.stop()
}
