/** What the log says of references that lead nowhere: enough to find them, never without end. */
import { describe, expect, test } from 'vitest'

import { gapsInWords, rowsLeftOut } from '@/src/catalogue/loading/gaps'
import { citedLists } from '@/src/model/annotations'
import { rowsOf } from '@/src/model/reading'
import { formOf } from '@/tests/fixtures/forms'
import { snapshot } from '@/tests/fixtures/snapshot'

describe('rows that readers do not get', () => {
  test('are seen in whichever list a citation can lead into', async () => {
    const lists = citedLists((await formOf('cases')).flattenedFields)
    const [record] = snapshot.cases
    if (!record) throw new Error('no case')
    const stored = Object.fromEntries(lists.map((list) => [list, [...rowsOf(record, list), {}]]))
    expect(rowsLeftOut('cases/1', stored, record, lists).map(({ to }) => to)).toEqual(lists.map((list) => `${list}: 1 row`))
    expect(rowsLeftOut('cases/1', record, record, lists)).toEqual([])
    expect(lists).toEqual(expect.arrayContaining(['challenges', 'timeline', 'limits', 'images']))
  })
})

describe('missing references', () => {
  test('are told with both ends', () => {
    expect(gapsInWords([{ from: 'cases/1', to: 'impact-tags/2' }])).toEqual({
      msg: expect.stringMatching(/^Missing references: .* 1 times/),
      gaps: ['cases/1 -> impact-tags/2'],
    })
  })
  test('are bounded in the log, and counted in full', () => {
    const words = gapsInWords(Array.from({ length: 5_000 }, (_, index) => ({ from: `cases/${index}`, to: 'sources/1' })))
    expect(words?.gaps.length).toBeLessThanOrEqual(20)
    expect(words?.msg).toContain('5000 times')
  })
  test('are no line where there are none', () => {
    expect(gapsInWords([])).toBeNull()
  })
})
