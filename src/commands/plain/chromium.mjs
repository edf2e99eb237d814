/**
 * The browser of the end-to-end tests: Chromium without its own windows, which are a quarter of its work, from Debian's package;
 * else a Chromium that is there; else Playwright's own download.
 */
import { existsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import path from 'node:path'

import { lastWords, run } from './processes.mjs'
import { step, Stop } from './say.mjs'

const shell = 'chromium-headless-shell'
const others = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * @param {readonly string[]} names
 * @returns {Promise<string | null>}
 */
async function onPath(names) {
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

/**
 * The path of a Chromium, installed if need be.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function chromium(root) {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  const there = (await onPath([shell])) ?? (isDebianRoot ? null : ((await onPath(others)) ?? (await ofPlaywright())))
  if (there) return there
  const finished = await step('Installing Chromium', 'Chromium を入れています', async () => {
    if (!isDebianRoot) return run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { cwd: root })
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    // Without its lists apt knows no package at all, as in a fresh container.
    await run('apt-get', ['update'], { env })
    return run('apt-get', ['install', '-y', '--no-install-recommends', shell, 'fonts-noto-cjk'], { env })
  })
  const installed = (await onPath([shell, ...others])) ?? (await ofPlaywright())
  if (installed) return installed
  throw new Stop(
    'Chromium could not be installed. Install it yourself and set CHROMIUM_PATH to it.',
    'Chromium を入れられませんでした。自分で入れて CHROMIUM_PATH に場所を設定してください。',
    lastWords(finished),
  )
}
