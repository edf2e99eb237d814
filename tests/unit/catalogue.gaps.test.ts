/** What the log says of references that lead nowhere: enough to find them, never without end. */
import { describe, expect, test } from 'vitest'

import { gapsInWords } from '@/src/catalogue/loading/gaps'

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
