/** `.env`: read before anything is installed, made once, never overwritten. */
import { randomBytes } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Lines `NAME=value`, `export` before and quotes around allowed; `#` starts a comment line, and a comment behind an
 * unquoted value when a space stands before it.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseEnv(text) {
  /** @type {Record<string, string>} */
  const values = {}
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(?:"([^"]*)"|'([^']*)'|(.*?))\s*(?:\s#.*)?$/.exec(line)
    if (match?.[1]) values[match[1]] = match[2] ?? match[3] ?? match[4] ?? ''
  }
  return values
}

/**
 * Puts what `.env` says into the environment. What is there already wins.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export async function loadEnv(root, env = process.env) {
  const text = await readFile(path.join(root, '.env'), 'utf8').catch(() => '')
  for (const [name, value] of Object.entries(parseEnv(text))) env[name] ??= value
}

/**
 * Makes `.env` out of `.env.example` with a fresh secret, readable by its owner alone. It appears whole or not at all.
 * @param {string} root
 * @returns {Promise<boolean>} whether it was made; false: there is one
 */
export async function makeEnvFile(root) {
  const target = path.join(root, '.env')
  const draft = `${target}.${process.pid}.tmp`
  const example = await readFile(path.join(root, '.env.example'), 'utf8')
  const secret = randomBytes(32).toString('base64url')
  await writeFile(draft, example.replace(/^PAYLOAD_SECRET=$/m, `PAYLOAD_SECRET=${secret}`), { mode: 0o600 })
  try {
    // A link fails when the name is taken, also by somebody who took it a moment ago.
    await link(draft, target)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}
