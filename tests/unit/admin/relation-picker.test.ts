import { describe, expect, it } from 'vitest'

import { calledSo } from '@/src/admin/relation-picker/called-so'
import { isMeant } from '@/src/admin/relation-picker/offered'
import { partsSaid } from '@/src/reference/parts-said'

describe('what is typed in a picker', () => {
  const choices = new Map([
    ['1', { alike: ['JICA海外協力隊', '青年海外協力隊', 'JOCV'], said: partsSaid('JICA海外協力隊') }],
    ['2', { alike: [], said: partsSaid('草の根技術協力') }],
  ])
  it('finds a record by its other words, in any writing', () => {
    expect(calledSo(choices, ' ｊｏｃｖ')).toEqual(['1'])
    expect(calledSo(choices, '青年海外')).toEqual(['1'])
    expect([calledSo(choices, '研修'), calledSo(choices, ' ')]).toEqual([[], []])
  })
  it('finds a record by how its name is said', () => {
    expect([calledSo(choices, 'くさのね'), calledSo(choices, 'kyouryoku'), calledSo(choices, 'かいがいきょ')]).toEqual([['2'], ['1', '2'], ['1']])
  })
  it('means a row of the table before all others where it is its name or code, and no record has that', () => {
    const [laos, malawi] = [
      { id: null, isExact: true },
      { id: 7, isExact: false },
    ]
    expect([isMeant([laos, malawi]), isMeant([malawi]), isMeant([{ ...laos, id: 8 }, laos]), isMeant([])]).toEqual([true, false, false, false])
  })
})
