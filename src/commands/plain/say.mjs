/** What the commands say: in English and in Japanese, because the person at the terminal may read only one of them. */

/** The command cannot go on, and the person can do something about it. Two sentences, no stack. */
export class Stop extends Error {
  /**
   * @param {string} en what is wrong and what to do
   * @param {string} ja the same in Japanese
   * @param {string} [detail] the last words of the program that failed
   */
  constructor(en, ja, detail = '') {
    super(en)
    this.name = 'Stop'
    this.ja = ja
    this.detail = detail
  }
}

const isTerminal = process.stdout.isTTY === true

/** @param {number} since a `Date.now()` */
export function elapsed(since) {
  const seconds = Math.round((Date.now() - since) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** @param {string} text */
export function say(text = '') {
  process.stdout.write(`${text}\n`)
}

/**
 * Says what is being done while it is done, with the time that has passed.
 * @template Result
 * @param {string} en
 * @param {string} ja
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(en, ja, work) {
  const began = Date.now()
  const title = `${en}（${ja}）`
  const progress = () => process.stdout.write(isTerminal ? `\r  ${title} … ${elapsed(began)} ` : `    … ${elapsed(began)}\n`)
  process.stdout.write(isTerminal ? `  ${title} … ` : `  ${title} …\n`)
  const timer = setInterval(progress, isTerminal ? 1_000 : 15_000)
  try {
    const result = await work()
    process.stdout.write(`${isTerminal ? '\r' : ''}✓ ${title} ${elapsed(began)}      \n`)
    return result
  } catch (error) {
    process.stdout.write(`${isTerminal ? '\r' : ''}✗ ${title} ${elapsed(began)}      \n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}

/**
 * Prints why a command failed and gives its exit code. Something unforeseen keeps its stack: it is a fault of ours.
 * @param {unknown} error
 * @returns {number}
 */
export function explain(error) {
  if (error instanceof Stop) {
    if (error.detail) process.stderr.write(`\n${error.detail}\n`)
    process.stderr.write(`\n✗ ${error.message}\n  ${error.ja}\n`)
  } else {
    process.stderr.write(`\n✗ Something unforeseen happened; please report it. 予期しない問題が起きました。\n${error instanceof Error ? error.stack : error}\n`)
  }
  return 1
}
