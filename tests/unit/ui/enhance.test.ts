import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldForSearch, isFound } from '@/src/enhance/fold'

describe('Finding in a list', () => {
  it.each([
    ['ブータン (3)', 'ﾌﾞｰﾀﾝ'],
    ['ブータン (3)', 'ぶーたん'],
    ['Viet Nam (1)', 'vietnam'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['ＪＩＣＡ海外協力隊', 'jica 協力隊'],
  ])('finds %j by %j', (entry, typed) => expect(isFound(entry, typed)).toBe(true))

  it.each([
    ['ブータン', 'プータン'],
    ['モンゴル', 'ブータン'],
    ['パナマ', 'ハナマ'],
  ])('does not take %j for %j', (entry, typed) => {
    expect(isFound(entry, typed)).toBe(false)
  })

  it('finds everything while nothing is typed, and every entry by its own words', () => {
    fc.assert(fc.property(fc.string(), (entry) => isFound(entry, '') && isFound(entry, entry)))
    expect(foldForSearch('!゛')).toBe('!')
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (entry) => foldForSearch(foldForSearch(entry)) === foldForSearch(entry)))
  })
})
