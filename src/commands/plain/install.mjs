/** Node's version and the packages: what must be right before any module of the project can be loaded. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { lastWords, run } from './processes.mjs'
import { step, Stop } from './say.mjs'

/** The lowest version that Next and Payload run on. */
export const lowestNode = [20, 9]

/** The versions that the suite runs under. The last one is what a new server should have: `.nvmrc`, the image, the guide. */
export const supportedNodes = ['20', '22', '24']

/** @param {string} version like `20.9.0` */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [lowestMajor = 0, lowestMinor = 0] = lowestNode
  if (major > lowestMajor || (major === lowestMajor && minor >= lowestMinor)) return
  throw new Stop(
    `This needs Node.js ${lowestNode.join('.')} or newer; this is ${version}. Install a current version from https://nodejs.org and try again.`,
    `Node.js ${lowestNode.join('.')} 以上が必要です（いまは ${version}）。https://nodejs.org から新しいものを入れて、もう一度お試しください。`,
  )
}

/**
 * Whether `node_modules` is what the lockfile says. npm writes `node_modules/.package-lock.json` as its last act and removes
 * the folder first, so a half-done install has none.
 * @param {string} root
 */
export async function isInstalled(root) {
  const [wanted, present] = await Promise.all([packagesOf(root, 'package-lock.json'), packagesOf(root, 'node_modules/.package-lock.json')])
  if (!wanted || !present) return false
  const same = (/** @type {string} */ name) => wanted[name]?.version === present[name]?.version && wanted[name]?.integrity === present[name]?.integrity
  // Packages for other systems are in the lockfile only.
  const isNeeded = (/** @type {string} */ name) => name !== '' && !wanted[name]?.optional && !wanted[name]?.devOptional && !wanted[name]?.peer
  return Object.keys(present).every(same) && Object.keys(wanted).filter(isNeeded).every(same)
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> | null>}
 */
async function packagesOf(root, file) {
  try {
    return JSON.parse(await readFile(path.join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * Installs what the lockfile says, if it is not there.
 * @param {string} root
 */
export async function install(root) {
  if (await isInstalled(root)) return
  const finished = await step('Installing packages', 'パッケージを入れています', () =>
    // Development packages too: the tests need them, and NODE_ENV=production would leave them out.
    run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root }),
  )
  if (finished.code === 0 && (await isInstalled(root))) return
  const words = lastWords(finished)
  if (/ENOSPC/.test(words)) throw noSpace(words)
  throw new Stop(
    'npm could not install the packages. Check the network (and npm’s registry setting), then run the command again: it starts the install anew.',
    'パッケージを入れられませんでした。ネットワークを確かめて、もう一度実行してください。',
    words,
  )
}

/** @param {string} [detail] */
export function noSpace(detail) {
  return new Stop(
    'There is no space left on the disk. Free some (about 2 GB) and run the command again.',
    'ディスクの空きが足りません。2 GB ほど空けて、もう一度実行してください。',
    detail,
  )
}
