import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWays, foldText } from '../../src/catalogue/search/fold'
import { addKeys, keysOf, mayHold, noKeys } from '../../src/catalogue/search/keys'
import { isMatchAt } from '../../src/catalogue/search/match'
import { entriesOf } from '../../src/catalogue/search/entries'
import { contentSnapshot } from '../fixtures/content-snapshot'

/** Whether a text holds a word, asked of the text itself. */
function stands(text: string, word: string, isWhole: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isMatchAt(text, at, word, isWhole)) return true
  return false
}

const snapshot = contentSnapshot()

describe('the bits of a case', () => {
  it('never deny a word that stands in its texts, wherever it is cut out', () => {
    const texts = snapshot.cases.slice(0, 4).flatMap((record) => entriesOf(record, snapshot).slice(0, 60).flatMap(({ text }) => foldedWays(text)))
    fc.assert(fc.property(fc.constantFrom(...texts), fc.nat(400), fc.integer({ min: 1, max: 14 }), fc.boolean(), (text, from, length, isWhole) => {
      const word = text.slice(from % Math.max(1, text.length)).slice(0, length).trim()
      const keys = noKeys()
      addKeys(keys, text)
      return word === '' || !stands(text, word, isWhole) || mayHold(keys, keysOf(word, isWhole))
    }), { numRuns: 2_000 })
  })
  it('deny most words that do not, so that a search need not read every text', () => {
    const keys = noKeys()
    for (const { text } of entriesOf(snapshot.cases[0] ?? expect.fail(), snapshot)) for (const way of foldedWays(text)) addKeys(keys, way)
    const absent = ['ザンビア', '和紙', '遠隔医療', 'Zambia', 'telemedicine', '廃棄物', '沖縄', 'DRLC', '嬬キャベ', 'Kitakyushu']
    expect(absent.filter((word) => mayHold(keys, keysOf(foldText(word), false))).length).toBeLessThanOrEqual(2)
  })
})
