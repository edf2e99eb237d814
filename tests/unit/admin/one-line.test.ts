import { expect, it } from 'vitest'

import { asOneLine } from '@/src/admin/one-line/pasted-line'

it.each([
  ['家具づくり技能の移\n転', '家具づくり技能の移転'],
  ['  二つの町を\r\n　結ぶ道\n', '二つの町を結ぶ道'],
  ['Sharing the experience\r\nof recovery', 'Sharing the experience of recovery'],
  ['JICA\n研修', 'JICA研修'],
  ['一行', '一行'],
])('what is pasted into a title has no line breaks: %j', (pasted, line) => expect(asOneLine(pasted)).toBe(line))
