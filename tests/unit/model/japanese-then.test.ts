/** What the Japanese said when its English was written, from the kept states of a record. */
import { expect, it } from 'vitest'

import { japaneseThen } from '@/src/model/japanese-then'

const steps = [{ field: 'rows' }, { row: 'a' }, { field: 'title' }]
const state = (day: number, ja: string | null, en: string | null) => ({
  savedAt: `2026-01-0${day}T00:00:00.000Z`,
  content: {
    rows:
      ja === null
        ? []
        : [
            { id: 'b', title: { ja: 'other', en } },
            { id: 'a', title: { ja, en } },
          ],
  },
})
const now = { steps, ja: '三', en: 'One' }

it('is the oldest Japanese that stood beside the English as it is', () => {
  const states = [state(4, '三', 'One'), state(3, '二', 'One'), state(2, '一', 'One'), state(1, '零', 'None')]
  expect(japaneseThen(now, states, null)).toEqual({ ja: '一', savedAt: '2026-01-02T00:00:00.000Z' })
})

it('does not go behind the day on which somebody said that the English fits', () => {
  const states = [state(4, '三', 'One'), state(3, '二', 'One'), state(2, '一', 'One')]
  expect(japaneseThen(now, states, '2026-01-03T12:00:00.000Z')?.ja).toBe('二')
  expect(japaneseThen(now, states, '2026-01-04T12:00:00.000Z')).toBeNull()
})

it('ends where the row did not exist yet', () => {
  expect(japaneseThen(now, [state(4, '三', 'One'), state(3, '二', 'One'), state(2, null, 'One'), state(1, '一', 'One')], null)?.ja).toBe('二')
})

it.each([
  ['no state is kept', []],
  ['both languages were changed in one state', [state(4, '三', 'One'), state(3, '二', 'Other')]],
  ['the Japanese is what it was', [state(4, '三', 'One'), state(3, '三', 'One')]],
  ['there was no Japanese', [state(4, '三', 'One'), state(3, '', 'One')]],
])('is not known where %s', (_, states) => {
  expect(japaneseThen(now, states, null)).toBeNull()
})

it('compares the words of a text with bold and links, not its form', () => {
  const rich = (text: string, format = 0) => ({ root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text, format }] }] } })
  const kept = (ja: unknown) => ({ savedAt: '2026-01-01T00:00:00.000Z', content: { body: { ja, en: rich('Text') } } })
  const passage = { steps: [{ field: 'body' }], ja: rich('本文', 1), en: rich('Text', 1) }
  expect(japaneseThen(passage, [kept(rich('本文'))], null)).toBeNull()
  expect(japaneseThen(passage, [kept(rich('前の本文'))], null)?.ja).toEqual(rich('前の本文'))
})
