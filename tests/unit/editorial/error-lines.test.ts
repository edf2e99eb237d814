import { describe, expect, it } from 'vitest'

import { unavailableBecause } from '@/src/database/unavailable'
import { createRepeats, errorInALine } from '@/src/editorial/requests/error-lines'

const coded = (code: unknown, message = 'x', name = 'Error'): Error => Object.assign(new Error(message), { code, name })

describe('an error in a line of the log', () => {
  it('says kind, code and cause, and nothing of what was sent', () => {
    const text = '秘密の下書き'.repeat(50_000)
    const failed = new Error(`Failed query: insert into "cases" values (?)\nparams: ${text}`, { cause: coded('SQLITE_FULL', 'database or disk is full') })
    const line = errorInALine(failed)
    expect(line).toContain('SQLITE_FULL: database or disk is full')
    expect(line).not.toContain('秘密')
    expect(line.length).toBeLessThanOrEqual(300)
    expect(errorInALine(coded(11000, `E11000 duplicate key error dup key: { slug: "${text}" }`))).not.toContain('秘密')
    expect(errorInALine('only words\nin two lines')).toBe('only words in two lines')
    expect(errorInALine(new Error('使われています', { cause: { records: [{ title: text }] } }))).toBe('Error: 使われています')
    expect(errorInALine({ records: [] })).toBe('object')
  })
  it('is one line, whatever the message', () => {
    expect(errorInALine(new Error('a\n  b\r\nc'))).toBe('Error: a b c')
  })
})

describe('a flood of like lines', () => {
  it('is written a few times, then counted', () => {
    const lines: string[] = []
    let time = 0
    const { isNew } = createRepeats({ most: 3, span: 1_000, write: (line) => lines.push(line), now: () => time })
    const written = Array.from({ length: 100 }, () => isNew('403 /api/cases')).filter(Boolean)
    expect([written.length, lines]).toEqual([3, []])
    time = 1_001
    expect(isNew('404 /api/x')).toBe(true)
    expect(lines).toEqual(['97 more of: 403 /api/cases'])
    expect(isNew('403 /api/cases')).toBe(true)
  })
  it('of many kinds does not grow without end', () => {
    const { isNew } = createRepeats({ write: () => undefined, now: () => 0 })
    for (let kind = 0; kind < 5_000; kind += 1) expect(isNew(String(kind))).toBe(true)
  })
})

describe('a database that can store nothing now', () => {
  it.each([
    [coded('SQLITE_BUSY'), 'busy'],
    [coded('SQLITE_BUSY_SNAPSHOT'), 'busy'],
    [coded('SQLITE_FULL'), 'full'],
    [coded('SQLITE_READONLY_DBMOVED'), 'readOnly'],
    [coded('SQLITE_IOERR_WRITE'), 'away'],
    [coded('SQLITE_CANTOPEN'), 'away'],
    [coded('SQLITE_CORRUPT'), 'away'],
    [coded(14031), 'full'],
    [coded(undefined, 'x', 'MongoServerSelectionError'), 'away'],
    [coded(undefined, 'x', 'MongoNetworkTimeoutError'), 'away'],
    [coded('ENOSPC'), 'full'],
    [coded('EROFS'), 'readOnly'],
    [new Error('Failed query', { cause: coded('SQLITE_FULL') }), 'full'],
    [new Error('Error: cannot begin transaction: database or disk is full'), 'full'],
    [new Error('title: database or disk is full'), null],
    [coded('SQLITE_CONSTRAINT_UNIQUE'), null],
    [new Error('x'), null],
    [coded(11000), null],
    ['x', null],
    [null, null],
  ])('is told from other faults: %s is %s', (error, kind) => {
    expect(unavailableBecause(error)).toBe(kind)
  })
})
