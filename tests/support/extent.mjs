import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'

/**
 * How much of the suite runs. `npm test` is the run of a commit; `npm run test:release` leaves nothing out. Which of the two
 * it is, and on which database, is read here and nowhere else. What only the release keeps is listed in CONTRIBUTING.md.
 */
const isRelease = process.env.TEST_EXTENT === 'release'
export const isMongodb = process.env.TEST_DATABASE === 'mongodb'

/**
 * How much of something this run takes.
 * @template Part
 * @param {{ readonly release: Part, readonly commit: Part, readonly mongodb?: Part }} extents `mongodb`: what a commit's run
 * takes on MongoDB, where the parts ask the database the same; left out: as on SQLite
 * @returns {Part}
 */
export function byExtent({ release, commit, mongodb = commit }) {
  if (isRelease) return release
  return isMongodb ? mongodb : commit
}

/** The commit that is checked out; without a repository none. */
function nameOfCommit() {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

const commitName = isRelease ? '' : nameOfCommit()

/**
 * A part of things that are alike, another with each commit, so that a few commits look at all of them. A release takes all.
 * @template Thing
 * @param {readonly Thing[]} things
 * @param {number} parts one of so many is taken
 * @param {string} row what the things are of: those of another row take turns of their own
 * @returns {readonly Thing[]}
 */
export function inTurn(things, parts, row) {
  return isRelease ? things : partOf(things, parts, `${commitName} ${row}`)
}

/**
 * Every so-manieth of the things, from a first one that the seed draws: the same seed draws the same.
 * @template Thing
 * @param {readonly Thing[]} things
 * @param {number} parts
 * @param {string} seed
 * @returns {readonly Thing[]}
 */
export function partOf(things, parts, seed) {
  const first = createHash('sha256').update(seed).digest().readUInt32BE(0) % parts
  return things.filter((_, index) => index % parts === first)
}

/**
 * Integration tests that a commit's run leaves out on MongoDB, each with why the database cannot change what they promise.
 * Whatever a query, a transaction, a migration, a version, a unique value or a filter of rights decides runs on both.
 * @type {Readonly<Record<string, string>>}
 */
export const withoutMongodb = {
  'tests/int/database/mongodb-refused.int.test.ts': 'Needs no MongoDB: a server of its own answers as one that is refused.',
  'tests/int/editorial/clean-texts.int.test.ts': 'Texts are cleaned and looked at before anything is sent to the database.',
  'tests/int/editorial/one-time-password.int.test.ts': 'A one-time password gives no rights at all, so no filter is asked; tries are counted in memory.',
  'tests/int/editorial/rich-text.int.test.ts': 'Trees are refused by their form, before anything is sent to the database.',
  'tests/int/editorial/unavailable.int.test.ts': 'The faults of both databases are made up by the test itself.',
  'tests/int/editorial/uploads.int.test.ts': 'Files on the disk: what they hold and what they are called. Who sees them is in shown-pictures, on both.',
}

/** Files that this run leaves out. @type {readonly string[]} */
export const leftOut = byExtent({ release: /** @type {string[]} */ ([]), commit: [], mongodb: Object.keys(withoutMongodb) })
