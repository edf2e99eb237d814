/** What somebody writes through a confirmation link: what is read of it, what is wrong with it, what it means. */
import { describe, expect, it, vi } from 'vitest'

import { answeredRows, answerFaults, longest, readAnswer, type TypedAnswer } from '@/src/editorial/confirmations/answer-shape'
import { stateOf } from '@/src/editorial/confirmations/list'
import { isInState, quoteOf } from '@/src/editorial/confirmations/rows'
import { hashOf, isToken, newToken } from '@/src/editorial/confirmations/token'
import { keepTyped, takeTyped } from '@/src/editorial/confirmations/typed-again'
import { formOf } from '@/tests/fixtures/forms'

const content = { id: 1, slug: 'x', summary: { ja: 'あらまし' }, timeline: [{ id: 't01', title: { ja: '始まる' } }] }
const form = (...fields: [string, string][]) => new URLSearchParams(fields)
const answer = (change: Partial<TypedAnswer>): TypedAnswer => ({ name: '佐藤', office: '東町', text: '', isAll: false, rows: [], ...change })
const row = (verdict: 'confirmed' | 'objected' | null, text = '') => ({ path: 'timeline[t01]', verdict, text })
const fieldsOf = (typed: TypedAnswer) => answerFaults(typed).map(({ field }) => field)

describe('a token', () => {
  it('is 32 random bytes, and only its hash can be stored', () => {
    const [one, other] = [newToken(), newToken()]
    expect(Buffer.from(one, 'base64url')).toHaveLength(32)
    expect(one).not.toBe(other)
    expect(hashOf(one)).toMatch(/^[0-9a-f]{64}$/)
    expect([one, '', `${one}x`, 'a'.repeat(42), `${one.slice(1)}/`].map(isToken)).toEqual([true, false, false, false, false])
  })
})

describe('an answer', () => {
  it('is read from the form, with line ends as one sign and without what no pen writes', () => {
    const read = readAnswer(
      form(
        ['name', ' 佐藤\u200b '],
        ['office', '東町'],
        ['row', 'timeline[t01]'],
        ['verdict timeline[t01]', 'objected'],
        ['text timeline[t01]', '一\r\n二\u0000'],
      ),
    )
    expect(read).toEqual(answer({ rows: [row('objected', '一\n二')] }))
    expect(readAnswer(form(['verdict x', 'nonsense'], ['row', 'x']))?.rows).toEqual([{ path: 'x', verdict: null, text: '' }])
    expect(readAnswer(form(...Array.from({ length: 601 }, (_, index): [string, string] => ['row', `timeline[${index}]`])))).toBeNull()
  })

  it('needs a name, an office and something to say', () => {
    expect(fieldsOf(answer({ name: '', office: '\u3164' }))).toEqual(['name', ''])
    expect(fieldsOf(answer({}))).toEqual([''])
    expect(fieldsOf(answer({ text: 'よいです' }))).toEqual([])
    expect(fieldsOf(answer({ rows: [row('confirmed')] }))).toEqual([])
  })

  it('says what should be changed, and chooses before it says so', () => {
    expect(fieldsOf(answer({ rows: [row('objected')] }))).toEqual(['timeline[t01]'])
    expect(fieldsOf(answer({ rows: [row(null, '町名が違う')] }))).toEqual(['timeline[t01]'])
    expect(fieldsOf(answer({ rows: [row('objected', 'あ'.repeat(longest.remark + 1))] }))).toEqual(['timeline[t01]'])
  })

  it('that confirms everything may object to nothing', () => {
    expect(fieldsOf(answer({ isAll: true, rows: [row('objected', '町名が違う')] }))).toEqual(['timeline[t01]'])
    expect(answeredRows(answer({ isAll: true, rows: [row(null)] }))).toEqual([row('confirmed')])
    expect(answeredRows(answer({ rows: [row(null)] }))).toEqual([])
  })
})

describe('what can be confirmed', () => {
  it('is a text or a row of the state that was sent, and nothing else of the record', async () => {
    const { flattenedFields: fields } = await formOf('cases')
    const asked = ['summary', 'timeline[t01]', 'timeline[t02]', 'title', 'slug', 'id', 'timeline', 'timeline[t01].title', '__proto__', 'summary.ja', '']
    expect(asked.filter((path) => isInState(path, content, fields))).toEqual(['summary', 'timeline[t01]'])
    expect(['timeline[t01]', 'summary', 'opening', 'slug'].map((path) => quoteOf(path, content, fields))).toEqual(['始まる', 'あらまし', '', ''])
    const outcomes = [{ id: 'o1', statement: { ja: '増えた', en: 'grew' }, heading: { ja: '人口', en: 'People' }, evidence: { locator: '3章' } }]
    expect(quoteOf('outcomes[o1]', { outcomes }, fields)).toBe('人口\n増えた')
    expect(quoteOf('opening', { opening: { changed: { ja: '来た' }, lacked: { ja: '無かった' } } }, fields)).toBe('無かった\n来た')
    const kept = { study: { note: { ja: 'メモ' } }, confirmation: { by: { ja: '町' } }, changeNotes: [{ id: 'c1', note: { ja: '直した' } }] }
    expect(['study', 'confirmation', 'changeNotes[c1]'].filter((path) => isInState(path, kept, fields))).toEqual([])
  })
})

describe('a link', () => {
  it('has come as far as the last that happened to it', () => {
    const now = Date.parse('2026-11-29T00:00:00Z')
    const link = { expiresAt: '2026-12-29T00:00:00Z' }
    expect(stateOf(link, now)).toBe('sent')
    expect(stateOf({ ...link, firstSeenAt: 'x' }, now)).toBe('opened')
    expect(stateOf({ expiresAt: '2026-11-29T00:00:00Z', firstSeenAt: 'x' }, now)).toBe('expired')
    expect(stateOf({ ...link, answeredAt: 'x' }, now)).toBe('answered')
    expect(stateOf({ ...link, answeredAt: 'x', revokedAt: 'x' }, now)).toBe('revoked')
  })
})

describe('a form that could not be taken', () => {
  it('is found once, by its name alone, and not for ever', async () => {
    const typed = { answer: answer({}), faults: [] }
    const name = keepTyped(typed)
    expect([takeTyped(null), takeTyped('x'), takeTyped(name), takeTyped(name)]).toEqual([null, null, typed, null])
    const old = keepTyped(typed)
    const later = performance.now() + 61_000
    // The store looks at the clock once in a millisecond.
    await new Promise((resolve) => setTimeout(resolve, 5))
    vi.spyOn(performance, 'now').mockReturnValue(later)
    expect(takeTyped(old)).toBeNull()
    vi.restoreAllMocks()
    const first = keepTyped(typed)
    for (let count = 0; count < 50; count += 1) keepTyped(typed)
    expect(takeTyped(first)).toBeNull()
  })
})
