/** Starting and killing the processes of `writer-process.ts`. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Saved {
  id: number | string
  save: number
}

export interface WriterProcess {
  /** Lets it open the database and begin. */
  go: () => void
  /** Resolves when it has loaded its code and waits. */
  ready: Promise<void>
  /** What it was told is stored, so far. */
  saved: Saved[]
  errors: string[]
  /** Resolves with the exit code, or null if it was killed. */
  ended: Promise<number | null>
  /** Ends it as a power switch would. */
  kill: () => void
}

const script = fileURLToPath(new URL('writer-process.ts', import.meta.url))

/** A process that will save as many times as told, or until it is killed. */
export function startWriter({ url, writers = 1, saves = 0 }: { url: string; writers?: number; saves?: number }): WriterProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, String(writers), String(saves)], { env: { ...process.env, NODE_ENV: 'test' } })
  const saved: Saved[] = []
  const errors: string[] = []
  const ready = readLines(child, { saved, errors })
  return {
    ready,
    saved,
    errors,
    go: () => child.stdin.write('go\n'),
    ended: new Promise((resolve) => child.once('exit', resolve)),
    kill: () => child.kill('SIGKILL'),
  }
}

function readLines(child: ChildProcessWithoutNullStreams, into: { saved: Saved[]; errors: string[] }): Promise<void> {
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The writer ended with ${code} before it was ready: ${stderr}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return
      const message: unknown = JSON.parse(line)
      if (isSaved(message)) into.saved.push(message)
      else if (typeof message === 'object' && message !== null && 'error' in message) into.errors.push(String(message.error))
      else resolve()
    })
  })
}

function isSaved(message: unknown): message is Saved {
  return typeof message === 'object' && message !== null && 'save' in message && 'id' in message
}
