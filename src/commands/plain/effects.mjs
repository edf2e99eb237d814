/**
 * Commands of the project written in TypeScript. Each ends by printing what it did as one JSON line; without that line it
 * has failed, whatever its exit code: on Node 20 a deadlock among Payload's modules can end a process with 13, or with 0
 * and nothing done.
 */
import path from 'node:path'

import { lastWords, run } from './processes.mjs'
import { Stop } from './say.mjs'

/**
 * The last line that is a JSON object.
 * @param {string} output
 * @returns {Record<string, unknown> | null}
 */
export function effectIn(output) {
  for (const line of output.trim().split('\n').reverse()) {
    if (!line.startsWith('{')) continue
    try {
      return JSON.parse(line)
    } catch {
      return null
    }
  }
  return null
}

/**
 * The arguments for Node that run a TypeScript file of the project.
 * @param {string} file relative to the project
 */
export function typescript(file) {
  return ['--import', 'tsx', file]
}

/**
 * Runs `src/commands/NAME.ts` and gives its effect. Each of them may be run again after any failure, so a run that ended
 * without doing anything is repeated.
 * @param {string} root
 * @param {string} name
 * @param {{ env?: NodeJS.ProcessEnv, args?: string[], tries?: number }} options
 * @returns {Promise<Record<string, unknown>>}
 */
export async function runForEffect(root, name, { env = process.env, args = [], tries = 3 } = {}) {
  for (let attempt = 1; ; attempt += 1) {
    const finished = await run(process.execPath, [...typescript(path.join('src/commands', `${name}.ts`)), ...args], { cwd: root, env })
    const effect = effectIn(finished.stdout)
    if (finished.code === 0 && effect) return effect
    const hasDoneNothing = finished.code === 13 || (finished.code === 0 && !effect)
    if (hasDoneNothing && attempt < tries) continue
    throw problemOf(name, lastWords(finished))
  }
}

/**
 * @param {string} name
 * @param {string} words
 */
function problemOf(name, words) {
  if (/ENOSPC|SQLITE_FULL/.test(words))
    return new Stop(
      'There is no space left on the disk. Free some and run the command again.',
      'ディスクの空きが足りません。空けてから、もう一度実行してください。',
      words,
    )
  if (/ECONNREFUSED|MongoServerSelection|ENOTFOUND|SQLITE_CANTOPEN/.test(words)) {
    return new Stop(
      'The database cannot be reached. Check that it runs and that DATABASE_URL in .env is right.',
      'データベースにつながりません。動いているか、.env の DATABASE_URL が正しいかを確かめてください。',
      words,
    )
  }
  if (/not a database|SQLITE_NOTADB|SQLITE_CORRUPT|malformed/.test(words)) {
    return new Stop(
      'The file that DATABASE_URL in .env names is not a whole SQLite database. Name another file, or put a backup in its place.',
      '.env の DATABASE_URL が指すファイルは SQLite のデータベースとして読めません。別のファイルを指定するか、バックアップを戻してください。',
      words,
    )
  }
  return new Stop(
    `The step "${name}" failed; its last words stand above. When that is mended, run the command again.`,
    `「${name}」に失敗しました。上の説明を見て直し、もう一度実行してください。`,
    words,
  )
}
