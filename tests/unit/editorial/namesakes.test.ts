/** The prefecture that a municipality is told apart by. */
import { expect, it } from 'vitest'

import { prefectureOfNamesake } from '@/src/editorial/reference/namesakes'

it.each([
  ['10448', '群馬県', 'Gunma', 'Showa, which is in Fukushima too'],
  ['07446', '福島県', 'Fukushima', 'Showa, which is in Gunma too'],
  ['20210', null, null, 'Komagane, the only one'],
  ['10', null, null, 'a prefecture'],
  [null, null, null, 'a place without a code'],
])('of %s is %s, %s (%s)', (code, ja, en, _what) => {
  expect([prefectureOfNamesake(code, 'ja'), prefectureOfNamesake(code, 'en')]).toEqual([ja, en])
})
