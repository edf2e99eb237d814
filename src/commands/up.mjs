/**
 * `npm run up`: from a fresh machine to a running server, and from a stopped one to a running one in seconds. Each step
 * looks whether its work is done already, so after Ctrl-C or a failure the next run goes on where this one was.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build, isBuilt } from './plain/build.mjs'
import { effectIn, runForEffect, typescript } from './plain/effects.mjs'
import { loadEnv, makeEnvFile } from './plain/env-file.mjs'
import { checkNode, install, isInstalled } from './plain/install.mjs'
import { checkDatabaseReachable, checkSpace, checkWritable, holdPort } from './plain/machine.mjs'
import { run, stopCleanly, stopping } from './plain/processes.mjs'
import { elapsed, explain, say, step, Stop } from './plain/say.mjs'
import { startServer } from './plain/server.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const began = Date.now()
let isRunning = false

/**
 * @typedef {{ port: number, host: string, publicUrl: string, mediaDir: string, dataDir: string,
 *   database: { kind: 'sqlite' | 'mongodb', url: string, file?: string } }} Checked
 * @typedef {{ created: boolean, email?: string, passwordFile?: string | null }} Admin
 */

/** @returns {Promise<Checked>} */
async function checkSettings() {
  const finished = await run(process.execPath, typescript('src/commands/check-settings.ts'), { cwd: root })
  const effect = effectIn(finished.stdout)
  if (effect && !effect.faults) return /** @type {Checked} */ (effect)
  const faults = Array.isArray(effect?.faults) ? effect.faults.map((fault) => `  - ${fault}`).join('\n') : finished.stderr
  throw new Stop(
    'These settings cannot be used. Mend them in .env (explained in .env.example) or in the environment.',
    '設定に誤りがあります。.env を直してください（説明は .env.example にあります）。',
    faults,
  )
}

async function spaceIsThere() {
  const needed = (await isInstalled(root)) ? ((await isBuilt(root)) ? 100e6 : 700e6) : 2e9
  await checkSpace(root, needed)
}

/** @param {Checked} settings */
async function foldersAndDatabase({ mediaDir, dataDir, database }) {
  await checkWritable(dataDir, 'DATA_DIR')
  await checkWritable(mediaDir, 'MEDIA_DIR')
  for (const folder of [dataDir, mediaDir]) await checkSpace(folder, 100e6)
  if (database.file) await checkWritable(path.dirname(database.file), 'DATABASE_URL')
  else await checkDatabaseReachable(database.url)
}

/** Tables, content if the database is empty, first administrator if there is no user. */
async function prepareDatabase() {
  const { firstAdmin } = await step('Preparing the database', 'データベースを整えています', () => runForEffect(root, 'prepare'))
  return /** @type {Admin} */ (firstAdmin)
}

/**
 * @param {Checked} settings
 * @param {Admin} admin
 */
function announce({ publicUrl, dataDir }, admin) {
  const file = admin.passwordFile ? path.relative(root, admin.passwordFile) : null
  say(`\nReady after ${elapsed(began)}. 準備ができました。\n`)
  say(`  Pages   公開ページ   ${publicUrl}`)
  say(`  Admin   管理画面     ${publicUrl}/admin`)
  if (admin.created) {
    say(`  First administrator  最初の管理者   ${admin.email}`)
    say(file ? `    one-time password in ${file} (the first sign-in asks for your own; then delete the file)` : '    with the password of ADMIN_PASSWORD')
    say(
      file
        ? `    仮のパスワードは ${file} にあります。最初のログインで自分のパスワードを決めます。そのあとファイルを消してください。`
        : '    パスワードは ADMIN_PASSWORD のものです。',
    )
  } else
    say(`  Administrators exist already. 管理者は登録済みです（仮パスワードを作った場合は ${path.join(path.relative(root, dataDir), 'first-admin.txt')}）。`)
  say('\n  Stop with Ctrl-C. 止めるときは Ctrl-C。\n')
}

async function up() {
  checkNode()
  if (await makeEnvFile(root)) say('✓ Wrote .env with a new secret（.env を作りました）')
  await loadEnv(root)
  // Checked properly with the other settings, once the packages are there to do it.
  const givePortBack = await holdPort(Number(process.env.PORT || 3000), process.env.HOST || '127.0.0.1')
  await spaceIsThere()
  await install(root)
  const settings = await checkSettings()
  await foldersAndDatabase(settings)
  const admin = await prepareDatabase()
  await build(root)
  await givePortBack()
  const server = await step('Starting the server', 'サーバーを起動しています', () => startServer(root, { isQuietUntilReady: true }))
  isRunning = true
  announce(settings, admin)
  const code = await server.ended
  if (stopping()) return
  isRunning = false
  throw new Stop(
    `The server ended by itself (code ${code}); its words stand above. Run the command again.`,
    'サーバーが止まりました。上の説明を見て、もう一度実行してください。',
  )
}

stopCleanly({
  goodbye: () => (isRunning ? 'Stopped. 止めました。' : 'Stopped half-way; `npm run up` goes on from here. 中断しました。もう一度実行すると続きから始めます。'),
  // Stopping a running server is not a failure, and npm would report one.
  code: () => (isRunning ? 0 : undefined),
})
up().catch((error) => process.exit(explain(error)))
