/**
 * `npm run container`: builds the image and tries it out as an operator would run it: without root, on a root file system that
 * cannot be written, stopped and started again. Another base: `npm run container -- registry.example/node:22-bookworm-slim`.
 * It needs Docker or Podman, and is no part of `npm test`. Ends with one line of JSON.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { lastWords, run, stopCleanly } from './plain/processes.mjs'
import { explain, say, step, Stop } from './plain/say.mjs'
import { freePort } from './plain/server.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const name = `cases-trial-${randomBytes(4).toString('hex')}`
const admin = { email: 'admin@cases.test', password: randomBytes(12).toString('hex') }
/** Longer than the server gives requests under way. */
const stopSeconds = 45
let engine = ''

/** @param {string[]} args */
const ask = (...args) => run(engine, args, { cwd: root })

/**
 * @param {string[]} args
 * @returns {Promise<string>} what it printed
 */
async function must(...args) {
  const finished = await ask(...args)
  if (finished.code === 0) return finished.stdout.trim()
  throw new Stop(`"${engine} ${args[0]}" failed; its last words stand above.`, `「${engine} ${args[0]}」に失敗しました。`, lastWords(finished))
}

/** @param {string} script for a shell in the container */
const inside = (script) => must('exec', name, 'sh', '-c', script)

/**
 * @param {unknown} isTrue
 * @param {string} promise what the image promises
 */
function expect(isTrue, promise) {
  if (!isTrue) throw new Stop(`The image does not do what it should: ${promise}.`, `イメージが期待どおりに動きません（${promise}）。`)
  say(`  ✓ ${promise}`)
}

async function findEngine() {
  for (const each of ['docker', 'podman']) {
    const found = await run(each, ['info']).catch(() => null)
    if (found?.code === 0) return each
  }
  throw new Stop(
    'Neither Docker nor Podman answers. Install one of them, or start its service.',
    'Docker も Podman も使えません。どちらかを入れるか、起動してください。',
  )
}

/** Podman runs health checks by a timer of systemd, which is not everywhere; it can be told to look now. */
async function isHealthy() {
  if (engine === 'podman') return (await ask('healthcheck', 'run', name)).code === 0
  return (await ask('inspect', '--format', '{{.State.Health.Status}}', name)).stdout.trim() === 'healthy'
}

/**
 * @param {number} port
 * @param {Record<string, string>} settings
 */
async function startAndWait(port, settings) {
  const env = Object.entries({ PUBLIC_URL: `http://localhost:${port}`, PAYLOAD_SECRET: 'only-for-the-trial-'.padEnd(40, 'x'), ...settings }).flatMap(
    ([key, value]) => ['--env', `${key}=${value}`],
  )
  await must(
    'run',
    '--detach',
    '--name',
    name,
    '--read-only',
    '--tmpfs',
    '/tmp',
    '--cap-drop',
    'ALL',
    '--security-opt',
    'no-new-privileges',
    '--stop-timeout',
    String(stopSeconds),
    '--publish',
    `127.0.0.1:${port}:3000`,
    '--volume',
    `${name}:/data`,
    ...env,
    'cases',
  )
  for (const until = Date.now() + 300_000; !(await isHealthy()); await sleep(1_000)) {
    const state = (await ask('inspect', '--format', '{{.State.Running}}', name)).stdout.trim()
    if (state === 'true' && Date.now() < until) continue
    throw new Stop('The container did not become healthy; its words stand above.', 'コンテナーの準備が終わりません。', lastWords(await ask('logs', name)))
  }
}

/** @returns {Promise<number>} the seconds that it took */
async function stopAndRemove() {
  const began = Date.now()
  await must('stop', '-t', String(stopSeconds), name)
  const seconds = (Date.now() - began) / 1_000
  expect(
    (await must('inspect', '--format', '{{.State.ExitCode}}', name)) === '0' && seconds < stopSeconds,
    `SIGTERM ends it in order (${seconds.toFixed(1)} s)`,
  )
  await must('rm', name)
  return seconds
}

/**
 * @param {string} url
 * @returns {Promise<string>} the answer's status, and what it says if that is not 200
 */
async function signIn(url) {
  const answer = await fetch(`${url}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(admin) })
  return answer.status === 200 ? '200' : `${answer.status}: ${(await answer.text()).slice(0, 300)}`
}

async function tryOut() {
  const port = await freePort()
  const url = `http://localhost:${port}`
  await step('First start', '最初の起動', () => startAndWait(port, { ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password }))
  const health = await (await fetch(`${url}/healthz`)).json()
  const page = await fetch(`${url}/ja/cases`)
  const html = await page.text()
  expect(health.status === 'ok' && health.catalogue.cases > 0, `/healthz says ok, with ${health.catalogue.cases} cases`)
  expect(page.status === 200 && html.includes('</html>'), 'a page is served')
  const answered = await signIn(url)
  expect(answered === '200', `the first administrator signs in (${answered})`)
  expect((await inside('id -u')) !== '0', 'it does not run as root')
  // By its program: Next gives the process another name.
  expect((await inside('readlink /proc/1/exe')).endsWith('/node'), 'the server is the first process, which SIGTERM reaches')
  expect(
    (await ask('exec', name, 'touch', '/srv/cases/src/written')).code !== 0 && (await ask('exec', name, 'touch', '/written')).code !== 0,
    'the root file system cannot be written',
  )
  expect(
    (await inside(String.raw`find /srv/cases \( ! -user root -o -perm /022 \) ! -type l | head -n 3`)) === '',
    'its code belongs to root and nobody else may write it',
  )
  await inside('node --import tsx src/commands/backup-set.ts')
  expect((await inside('find /data -perm /077 | head -n 3')) === '', 'database, backups and images are readable by its user alone')
  await stopAndRemove()
  await step('Second start', '二度目の起動', () => startAndWait(port, {}))
  expect((await (await fetch(`${url}/ja/cases`)).text()) === html && (await signIn(url)) === '200', 'the data are there after a second start')
  const seconds = await stopAndRemove()
  return { command: 'container', engine, cases: health.catalogue.cases, stopSeconds: seconds }
}

async function main() {
  const [, , base] = process.argv
  engine = await findEngine()
  // Podman's own format knows no health check.
  const format = engine === 'podman' ? ['--format', 'docker'] : []
  await step('Building the image', 'イメージを組み立てています', () =>
    must('build', ...format, '--file', 'docs/operations/Containerfile', '--tag', 'cases', ...(base ? ['--build-arg', `BASE=${base}`] : []), '.'),
  )
  try {
    const told = await tryOut()
    say(JSON.stringify(told))
  } finally {
    await ask('rm', '--force', '--volumes', name)
    await ask('volume', 'rm', '--force', name)
  }
}

stopCleanly()
main().catch((error) => process.exit(explain(error)))
