/** The server as a child process: for `npm run up`, and for tests and measurements that need a real one. */
import { createServer } from 'node:net'

import { typescript } from './effects.mjs'
import { end, lastWords, signalGroup, start } from './processes.mjs'
import { Stop } from './say.mjs'

/**
 * @typedef {object} RunningServer
 * @property {string} url
 * @property {number} pid
 * @property {Promise<number | null>} ended its exit code, once it ends
 * @property {() => Promise<void>} stop gracefully
 * @property {() => void} kill at once, like a lost power line
 */

/** Longer than the server gives the requests under way. */
const grace = 40_000

/**
 * Starts the server and waits until the catalogue is loaded.
 * @param {string} root
 * @param {object} options
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {boolean} [options.isDevelopment]
 * @param {boolean} [options.isQuiet] its words are shown only when it fails
 * @param {boolean} [options.isQuietUntilReady] the same, until it is ready
 * @param {number} [options.patience] in milliseconds: after that it counts as failed
 * @returns {Promise<RunningServer>}
 */
export function startServer(root, { env = process.env, isDevelopment = false, isQuiet = false, isQuietUntilReady = isQuiet, patience = 180_000 } = {}) {
  const child = start(
    process.execPath,
    [...typescript('src/server/main.ts'), ...(isDevelopment ? ['--dev'] : [])],
    {
      cwd: root,
      env: { ...env, NODE_ENV: isDevelopment ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
    grace,
  )
  let words = ''
  let isLoud = !isQuietUntilReady
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      words = `${words}${text}`.slice(-10_000)
      if (isLoud) process.stdout.write(text)
    })
  }
  const ended = new Promise((resolve) => child.once('close', resolve))

  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ en, /** @type {string} */ ja) =>
      reject(new Stop(en, ja, isLoud ? '' : lastWords({ code: null, signal: null, stdout: words, stderr: '' })))
    const timer = setTimeout(() => {
      void end(child).then(() => fail('The server did not become ready; its words stand above.', 'サーバーの準備が終わりません。上の説明をごらんください。'))
    }, patience)
    child.once('close', () => {
      clearTimeout(timer)
      fail('The server ended before it was ready; its words stand above.', 'サーバーが起動できませんでした。上の説明をごらんください。')
    })
    child.on('message', (message) => {
      if (typeof message !== 'object' || message === null || !('kind' in message) || message.kind !== 'ready') return
      clearTimeout(timer)
      isLoud = !isQuiet
      resolve({
        url: 'url' in message ? String(message.url) : '',
        pid: child.pid ?? 0,
        ended,
        stop: () => end(child),
        kill: () => signalGroup(child, 'SIGKILL'),
      })
    })
  })
}

/**
 * A port that nobody listens on at the moment.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
