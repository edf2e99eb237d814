/** The browser of the end-to-end tests: what is there, else Debian's package, else Playwright's own download. */
import { existsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import path from 'node:path'

import { lastWords, run } from './processes.mjs'
import { step, Stop } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** @returns {Promise<string | null>} */
async function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  for (const file of names.flatMap((name) => folders.map((folder) => path.join(folder, name)))) {
    const isThere = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isThere) return file
  }
  return null
}

/** @returns {Promise<string | null>} */
async function ofPlaywright() {
  const { chromium } = await import('playwright-core')
  const file = chromium.executablePath()
  return existsSync(file) ? file : null
}

async function find() {
  const named = process.env.CHROMIUM_PATH
  return named && existsSync(named) ? named : ((await onPath()) ?? (await ofPlaywright()))
}

/**
 * The path of a Chromium, installed if there is none.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function chromium(root) {
  const there = await find()
  if (there) return there
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  const finished = await step('Installing Chromium', 'Chromium を入れています', async () => {
    if (!isDebianRoot) return run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { cwd: root })
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    // Without its lists apt knows no package at all, as in a fresh container.
    await run('apt-get', ['update'], { env })
    return run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env })
  })
  const installed = await find()
  if (installed) return installed
  throw new Stop(
    'Chromium could not be installed. Install it yourself and set CHROMIUM_PATH to it.',
    'Chromium を入れられませんでした。自分で入れて CHROMIUM_PATH に場所を設定してください。',
    lastWords(finished),
  )
}
