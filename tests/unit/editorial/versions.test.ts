/** When a version begins (docs/workflow.md): the rule over plain data. */
import { describe, expect, test } from 'vitest'

import { type Beginning, beginsVersion, longestSession } from '@/src/editorial/versions/editing-session'
import { rowChange } from '@/src/editorial/versions/row-changes'

const now = Date.parse('2026-11-28T10:00:00+09:00')
const typing = { person: '1', now, said: null, rows: null }
const newest = (part: Partial<Beginning> = {}): Beginning => ({ kind: 'typed', person: '1', at: now - 60_000, ...part })

describe('a saved draft', () => {
  test.each(['created', 'typed', 'pasted', 'merged', 'rowsRemoved', 'rowsMoved'] as const)('goes on in a version that was %s by the same person', (kind) => {
    expect(beginsVersion(newest({ kind }), typing)).toBeNull()
  })
  test.each(['saved', 'restored', 'copied', 'published', 'unpublished'] as const)('leaves a version that was %s as it is', (kind) => {
    expect(beginsVersion(newest({ kind }), typing)).toBe('typed')
  })
  test('begins a version when the person changes, when nobody knows who began the newest, and for the system itself', () => {
    expect(beginsVersion(newest({ person: '2' }), typing)).toBe('typed')
    expect(beginsVersion(null, typing)).toBe('typed')
    expect(beginsVersion(newest({ person: null }), { ...typing, person: null })).toBe('typed')
  })
  test('begins a version ten minutes after the newest began', () => {
    expect(beginsVersion(newest({ at: now - longestSession + 1 }), typing)).toBeNull()
    expect(beginsVersion(newest({ at: now - longestSession }), typing)).toBe('typed')
  })
  test('begins a version at each press of the button, at pasted and merged text, and when rows go or move', () => {
    expect(beginsVersion(newest(), { ...typing, said: 'saved' })).toBe('saved')
    expect(beginsVersion(newest(), { ...typing, said: 'pasted', rows: 'rowsRemoved' })).toBe('pasted')
    expect(beginsVersion(newest(), { ...typing, rows: 'rowsRemoved' })).toBe('rowsRemoved')
    expect(beginsVersion(newest(), { ...typing, rows: 'rowsMoved' })).toBe('rowsMoved')
  })
})

const rows = (...ids: string[]) => ({ timeline: ids.map((id) => ({ id, title: { ja: id } })) })

describe('rows', () => {
  test('that were typed into, added, or moved one at a time are typing', () => {
    expect(rowChange(rows('a', 'b', 'c'), rows('a', 'b', 'c', 'd'))).toBeNull()
    expect(rowChange(rows('a', 'b', 'c'), rows('c', 'a', 'b'))).toBeNull()
    expect(rowChange(rows('a', 'b'), {})).toBeNull()
    expect(rowChange({}, rows('a'))).toBeNull()
  })
  test('that are gone are removed, at the end, from the middle, all of them, inside a row', () => {
    expect(rowChange(rows('a', 'b', 'c'), rows('a', 'b'))).toBe('rowsRemoved')
    expect(rowChange(rows('a', 'b', 'c'), rows('a', 'c'))).toBe('rowsRemoved')
    expect(rowChange(rows('a'), rows())).toBe('rowsRemoved')
    const within = (...ids: string[]) => ({ sections: [{ id: 's', images: ids.map((id) => ({ id })) }] })
    expect(rowChange(within('x', 'y'), within('y'))).toBe('rowsRemoved')
  })
  test('that were replaced by others under new ids are removed', () => {
    expect(rowChange(rows('a', 'b'), rows('c', 'd'))).toBe('rowsRemoved')
  })
  test('of which several changed places are moved', () => {
    expect(rowChange(rows('a', 'b', 'c', 'd'), rows('d', 'c', 'b', 'a'))).toBe('rowsMoved')
    expect(rowChange(rows('a', 'b', 'c', 'd'), rows('c', 'd', 'a', 'b'))).toBe('rowsMoved')
  })
  test('are not looked for in a rich text', () => {
    const text = (...ids: string[]) => ({ body: { root: { children: ids.map((id) => ({ id, type: 'autolink' })) } } })
    expect(rowChange(text('a', 'b'), text('a'))).toBeNull()
  })
})
