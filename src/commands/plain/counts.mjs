/** What ran and how it ended, counted from reports of what ran and from nothing else. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Readonly<Count>} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 }
/** @type {Readonly<Count>} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 }

/** @param {readonly Count[]} counts */
export function total(counts) {
  return counts.reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed, skipped: sum.skipped + each.skipped }), {
    passed: 0,
    failed: 0,
    skipped: 0,
  })
}

/** @param {Count} count */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * Counts a vitest run from its JSON report. A run that broke off, failed outside of a test, or ran nothing has failed,
 * whatever the report counts.
 * @param {string | null} report the file's text; null: there is none
 * @param {number | null} code vitest's exit code
 * @returns {Count}
 */
export function countVitest(report, code) {
  if (report === null) return oneFailed
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, testResults = [] } = JSON.parse(report)
  // A file that cannot be loaded has no tests to count; it counts as one.
  const filesThatBroke = testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = numFailedTests + filesThatBroke
  const hasRun = numPassedTests + failed + numPendingTests + numTodoTests > 0
  const hidden = failed === 0 && (code !== 0 || !hasRun) ? 1 : 0
  return { passed: numPassedTests, failed: failed + hidden, skipped: numPendingTests + numTodoTests }
}

/** @typedef {{ name: string, seconds: number }} TimedFile */

/**
 * How long each test file of a vitest run took.
 * @param {string} part which run it was: the same files run on two databases
 * @param {string | null} report the file's text; null: there is none
 * @param {string} root names are told from here
 * @returns {TimedFile[]}
 */
export function timesOf(part, report, root) {
  const { testResults = [] } = JSON.parse(report ?? '{}')
  return testResults.map((/** @type {{ name: string, startTime: number, endTime: number }} */ { name, startTime, endTime }) => ({
    name: `${fromRoot(name, root)} (${part})`,
    seconds: (endTime - startTime) / 1_000,
  }))
}

/**
 * The files that took longest, a line each.
 * @param {readonly TimedFile[]} files
 * @param {number} [most]
 */
export function slowest(files, most = 10) {
  return [...files]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`)
    .join('\n')
}

/**
 * What failed in a vitest run, each with the beginning of what it said: a long run is read from its end.
 * @param {string} part which run it was
 * @param {string | null} report the file's text; null: there is none
 * @param {string} root names are told from here
 * @returns {string[]}
 */
export function failuresOf(part, report, root) {
  /** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Test */
  const { testResults = [] } = JSON.parse(report ?? '{}')
  return testResults.flatMap((/** @type {{ name: string, status: string, message?: string, assertionResults: Test[] }} */ file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed')
    const name = `${part}: ${fromRoot(file.name, root)}`
    if (failed.length === 0) return file.status === 'failed' ? [beginning(name, file.message)] : []
    return failed.map((test) => beginning(`${name} > ${test.fullName}`, test.failureMessages?.[0]))
  })
}

/**
 * @param {string} title
 * @param {string} [text]
 * @param {number} [lines]
 */
export function beginning(title, text = '', lines = 12) {
  return [
    title,
    ...text
      .split('\n')
      .slice(0, lines)
      .map((each) => `    ${each}`),
  ].join('\n')
}

/**
 * @param {string} name
 * @param {string} root
 */
function fromRoot(name, root) {
  return name.startsWith(root) ? name.slice(root.length).replace(/^\//, '') : name
}
