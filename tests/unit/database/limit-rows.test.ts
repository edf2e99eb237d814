import { describe, expect, it } from 'vitest'

import { limitRows, prefixOf, shippedWithLimitRows, withLimitRows } from '@/src/database/moves/limit-rows'

const statements = (ja: string, en: string) => limitRows({ ja, en }, 'x').map(({ statement }) => [statement.ja, statement.en])

describe('Limits that were one text become rows', () => {
  it('one for each sentence where both languages have as many', () => {
    expect(statements('お金が足りません。人も足りません。', 'Money is short. So are people.')).toEqual([
      ['お金が足りません。', 'Money is short.'],
      ['人も足りません。', 'So are people.'],
    ])
    expect(limitRows({ ja: 'お金が足りません。人も足りません。', en: '' }, 'town').map(({ id, statement }) => [id, statement])).toEqual([
      ['town-l01', { ja: 'お金が足りません。', en: '' }],
      ['town-l02', { ja: '人も足りません。', en: '' }],
    ])
    expect(statements('', 'Money is short. So are people.')).toEqual([
      ['', 'Money is short.'],
      ['', 'So are people.'],
    ])
  })

  it('one in all where they have not, with every word and line of both', () => {
    const [ja, en] = ['お金が足りません。\n人も足りません。', 'Money and people are short.']
    expect(statements(ja, en)).toEqual([[ja, en]])
  })

  it('a sentence that leans on the one before stays with it', () => {
    expect(statements('人が足りません。そのため、一つにしぼりました。お金もありません。', 'People are short. So one was chosen. Nor is there money.')).toEqual([
      ['人が足りません。そのため、一つにしぼりました。', 'People are short. So one was chosen.'],
      ['お金もありません。', 'Nor is there money.'],
    ])
  })

  it('is not cut inside quotation marks, nor at a number or an abbreviation in English', () => {
    expect(statements('「できない。」と言われました。', 'No. 19 said so, e.g. in town.')).toEqual([
      ['「できない。」と言われました。', 'No. 19 said so, e.g. in town.'],
    ])
  })

  it('loses no word of either language, whatever is written', () => {
    const pieces = ['お金。', '「人。」', 'No. 1', '。', '\n\n', ' ', 'そこで、', 'A b. C d!', '（例。）', '？', 'x']
    const plain = (text: string) => text.replace(/\s+/g, '')
    for (let seed = 0; seed < 400; seed += 1) {
      const text = (start: number) => Array.from({ length: seed % 9 }, (_, index) => pieces[(start + index * (seed + 3)) % pieces.length]).join('')
      const [ja, en] = [text(seed), text(seed * 7 + 1)]
      const rows = statements(ja, en)
      expect(plain(rows.map(([one]) => one).join(''))).toBe(plain(ja))
      expect(plain(rows.map(([, other]) => other).join(''))).toBe(plain(en))
    }
  })

  it('have ids that begin with the first address of the case, as those that were shipped', () => {
    expect(prefixOf({ id: 4, slug: 'marumori-town', formerSlugs: [{ slug: 'marumori' }] })).toBe('marumori')
    expect(prefixOf({ id: 4, slug: 'marumori', formerSlugs: [] })).toBe('marumori')
    expect(prefixOf({ id: 4, slug: null })).toBe('case-4')
  })

  it('the same in a whole case as JSON, once', () => {
    const moved = withLimitRows({ id: 4, slug: 'a', limits: { ja: '一。', en: 'One.' } })
    expect(moved?.limits).toEqual(limitRows({ ja: '一。', en: 'One.' }, 'a'))
    expect(withLimitRows(moved)).toBeNull()
    expect(withLimitRows({ id: 4, slug: 'a' })).toBeNull()
    expect(withLimitRows({ id: 4, slug: 'a', limits: null })).toMatchObject({ limits: [] })
    expect(shippedWithLimitRows({ a: { slug: 'a', limits: { ja: '一。', en: 'One.' } }, b: { slug: 'b' } })).toEqual({
      a: { slug: 'a', limits: limitRows({ ja: '一。', en: 'One.' }, 'a') },
      b: { slug: 'b' },
    })
    expect(shippedWithLimitRows({ b: { slug: 'b' } })).toBeNull()
  })
})
