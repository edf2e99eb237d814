/** Small sums over measured times, and what the system says about a process. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** The value below which a share (0 to 1) of the values lies, by nearest rank. @throws for no values. */
export function quantile(values: readonly number[] | Float64Array, share: number): number {
  const sorted = Float64Array.from(values).sort()
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('Nothing was measured.')
  return value
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Memory of a process that is in use now, in MB; null where the system does not tell (it does on Linux). */
export function residentMegabytes(pid: number): number | null {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(procFile(pid, 'status'))?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

/** Linux counts a process's time in hundredths of a second, whatever the kernel's own clock. */
const ticksPerSecond = 100

/** Processor time that a process has had until now, all threads, in seconds; null where the system does not tell. */
export function processorSeconds(pid: number): number | null {
  // The name in brackets may hold spaces; the 12th and 13th field after it are user and system time.
  const fields = /\) (.*)$/s.exec(procFile(pid, 'stat'))?.[1]?.split(' ')
  return fields ? (Number(fields[11]) + Number(fields[12])) / ticksPerSecond : null
}

/** Seconds without work after which a process counts as at rest, and until which it must come to rest. */
const restSeconds = 3
const patienceSeconds = 180
/** A server at rest looks for a new revision and the like: less than this share of a processor. */
const idleShare = 0.1

/** Resolves when none of the processes has had work for some seconds; at once where the system does not tell. @throws when they go on working. */
export async function whenAtRest(pids: readonly number[]): Promise<void> {
  const all = (): number => pids.reduce((sum, pid) => sum + (processorSeconds(pid) ?? 0), 0)
  let resting = 0
  for (let second = 0; resting < restSeconds; second += 1) {
    if (second > patienceSeconds) throw new Error(`The servers are still at work ${patienceSeconds} s after their start.`)
    const before = all()
    await sleep(1_000)
    resting = all() - before < idleShare ? resting + 1 : 0
  }
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
