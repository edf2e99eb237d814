/**
 * Makes PDFs in a process of its own, one after the other. The typesetter is native code: a thread in it could neither be stopped
 * when it takes too long nor bounded in memory, and its crash would take the server with it. A process can be killed.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { type PdfJob, type PdfMaker, PdfUnavailable } from './registry'

interface PdfMakerOptions {
  readonly log: (message: string, error?: unknown) => void
  /** The file that the process runs. */
  readonly file?: string
  /** In milliseconds: how long one PDF may take, and how long the process stays without work. */
  readonly timeout?: number
  readonly idle?: number
  /** In bytes: what the process may hold in memory; watched where the system tells it (Linux). */
  readonly mostMemory?: number
  /** In characters: the longest data. */
  readonly longest?: number
  /** PDFs that may wait for their turn. */
  readonly waiting?: number
}

/** What the process answers. */
type Answer = { readonly pdf: Uint8Array<ArrayBuffer> } | { readonly error: string }

/** How often the memory of the process is looked at, in milliseconds. */
const look = 200
const pageSize = 4_096

/** What a process holds in memory, in bytes; 0 where the system does not tell it so. */
function residentMemory(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageSize
  } catch {
    return 0
  }
}

export function createPdfMaker(options: PdfMakerOptions): PdfMaker {
  const { log, timeout = 15_000, idle = 60_000, mostMemory = 768 * 1024 * 1024, longest = 2_000_000, waiting = 12 } = options
  const file = options.file ?? fileURLToPath(new URL('./child.mjs', import.meta.url))
  let child: ChildProcess | null = null
  let sleep: NodeJS.Timeout | undefined
  let queued = 0
  let last: Promise<unknown> = Promise.resolve()

  function stop(): void {
    clearTimeout(sleep)
    child?.kill('SIGKILL')
    child = null
  }

  function running(): ChildProcess {
    if (child?.connected) return child
    // Nothing of the server's settings, which hold secrets, reaches it.
    const started = fork(file, { execArgv: [], env: { NODE_ENV: 'production' }, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    started.once('exit', () => {
      if (child === started) child = null
    })
    return (child = started)
  }

  function ask(job: PdfJob): Promise<Uint8Array<ArrayBuffer>> {
    clearTimeout(sleep)
    const process = running()
    return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(timer)
        clearInterval(watch)
        process.removeAllListeners('message').removeAllListeners('error').off('exit', gone)
        settle()
      }
      const fail = (reason: string): void => end(() => reject(new PdfUnavailable(`${job.template}: ${reason}`)))
      const kill = (reason: string): void => {
        if (child === process) stop()
        fail(reason)
      }
      const gone = (): void => fail('the process ended')
      const timer = setTimeout(() => kill(`no answer within ${timeout} ms`), timeout)
      const watch = setInterval(() => {
        if (residentMemory(process.pid ?? 0) > mostMemory) kill(`more than ${mostMemory} bytes of memory`)
      }, look)
      process.once('message', (answer: Answer) => ('pdf' in answer ? end(() => resolve(answer.pdf)) : fail(answer.error)))
      process.once('error', (error) => kill(error.message)).once('exit', gone)
      process.send(job, (error) => error && kill(error.message))
    }).finally(() => {
      sleep = setTimeout(stop, idle)
      sleep.unref()
    })
  }

  return {
    stop,
    make: (job) => {
      const length = JSON.stringify(job.data).length
      if (length > longest) return Promise.reject(new PdfUnavailable(`${job.template}: ${length} characters are too many`))
      if (queued >= waiting) return Promise.reject(new PdfUnavailable(`${job.template}: too many wait`))
      queued += 1
      const made = last.then(() => ask(job))
      last = made.catch((error: unknown) => log('A PDF could not be made', error)).finally(() => (queued -= 1))
      return made
    },
  }
}
