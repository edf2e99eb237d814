/** Starting and killing processes of `held-process.ts`. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { get } from '@/src/model/reading'
import type { ToHold } from './held-process'

const script = fileURLToPath(new URL('held-process.ts', import.meta.url))

interface StepProcess {
  /** Resolves when every database is open. */
  readonly ready: Promise<void>
  /** Begins all steps. */
  readonly go: () => void
  /** Resolves when every step has come to rest or to its end, with those that rest and what the others say. */
  readonly told: Promise<{ readonly held: string[]; readonly others: string[] }>
  /** Ends it as a power switch would. */
  readonly kill: () => Promise<void>
}

/** A server process that takes steps, each up to a moment or to its end. @param env settings of its own */
export function startSteps(steps: readonly ToHold[], env: Readonly<Record<string, string>> = {}): StepProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, NODE_ENV: 'test', ...env } })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const [held, others]: [string[], string[]] = [[], []]
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  let isReady = (): void => undefined
  const ready = new Promise<void>((resolve) => {
    isReady = resolve
  })
  const told = new Promise<{ held: string[]; others: string[] }>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{"step":')) return
      const message: unknown = JSON.parse(line)
      const [step, name] = [get(message, 'step'), String(get(message, 'name'))]
      if (step === 'open') isReady()
      else if (step === 'held') held.push(name)
      else others.push(line)
      if (held.length + others.length === steps.length) resolve({ held, others })
    })
    child.once('exit', () => reject(new Error(`The process ended before its steps did: ${stderr}`)))
  })
  // Whoever only kills does not ask.
  told.catch(() => undefined)
  child.stdin.write(`${JSON.stringify(steps)}\n`)
  return {
    ready,
    go: () => void child.stdin.write('go\n'),
    told,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/**
 * Kills a process, as a power switch would, that is in the middle of all of these.
 * @throws if it did not come so far with each
 */
export async function killInTheMiddleOf(steps: readonly ToHold[]): Promise<void> {
  const { go, told, kill } = startSteps(steps)
  go()
  const { others } = await told.finally(kill)
  if (others.length > 0) throw new Error(`Not all steps were in the middle: ${others.join(' ')}`)
}
