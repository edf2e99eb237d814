/**
 * Child processes that never outlive us. Each is a process group of its own: on Ctrl-C we end the whole group (npm and Next
 * start workers), wait until it is gone, and only then leave, so that the next run finds nothing half-alive.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// Every Node process that we start inherits it, and those that it starts.
if (/^20\.9\./.test(process.versions.node)) {
  const help = fileURLToPath(new URL('./sharp-on-node-20-9.cjs', import.meta.url))
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --require ${JSON.stringify(help)}`
}

/** The running children, each with the milliseconds that it has to end by itself. @type {Map<import('node:child_process').ChildProcess, number>} */
const running = new Map()
let isStopping = false

/** Whether Ctrl-C or a SIGTERM was received: what fails from now on fails because of it. */
export function stopping() {
  return isStopping
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {number} [grace] milliseconds that it has to end by itself; most have nothing to finish, and npm takes no hint
 */
export function start(command, args, options = {}, grace = 3_000) {
  const child = spawn(command, args, { detached: process.platform !== 'win32', ...options })
  running.set(child, grace)
  child.once('close', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/**
 * Ends a child and everything it started; resolves when it is gone.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function end(child) {
  const grace = running.get(child)
  if (grace === undefined) return
  const gone = new Promise((resolve) => child.once('close', resolve))
  signalGroup(child, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace)
  await gone
  clearTimeout(timer)
}

/**
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null, stdout: string, stderr: string }} Finished
 */

/**
 * Runs a program to its end. With `stdio: 'inherit'` it writes to our terminal; otherwise its words are gathered.
 * When we are being stopped the promise stays open: nobody should take the end of the child for a failure.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: 'inherit' | 'gather', cwd?: string }} options
 * @returns {Promise<Finished>}
 */
export function run(command, args, { env = process.env, stdio = 'gather', cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { env, cwd, stdio: stdio === 'inherit' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (!isStopping) resolve({ code, signal, stdout, stderr })
    })
  })
}

/**
 * On Ctrl-C, SIGTERM and SIGHUP: ends all children, tidies up, leaves with the usual code.
 * @param {{ goodbye?: () => string, code?: () => number }} options
 */
export function stopCleanly({ goodbye = () => '', code } = {}) {
  const stop = async (/** @type {NodeJS.Signals} */ signal) => {
    // The terminal's Ctrl-C reaches us directly and once more through npm.
    if (isStopping) return
    isStopping = true
    process.stdout.write('\nStopping … 止めています …\n')
    await Promise.all([...running.keys()].map(end))
    const text = goodbye()
    if (text) process.stdout.write(`${text}\n`)
    process.exit(code?.() ?? (signal === 'SIGINT' ? 130 : 143))
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop)
  // npm runs us by a shell, which a SIGTERM ends without a word to us: then nobody is left to stop us.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') {
    setInterval(() => {
      if (process.ppid !== parent) void stop('SIGTERM')
    }, 500).unref()
    // What we say may have nobody left to read it.
    process.stdout.on('error', () => undefined)
  }
  // Last resort: we leave without having waited.
  process.on('exit', () => [...running.keys()].forEach((child) => signalGroup(child, 'SIGKILL')))
}

/**
 * The last lines of what a program said, without colours.
 * @param {Finished} finished
 */
export function lastWords({ stdout, stderr }, lines = 25) {
  return `${stdout}\n${stderr}`
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .trim()
    .split('\n')
    .slice(-lines)
    .join('\n')
}
