/** What React writes into a text area at each key. */
import { expect, it } from 'vitest'

import { writeOnce } from '@/src/admin/text-areas/write-once'

it('is written into the document where it is not shown yet, and not a second time', () => {
  const written: string[] = []
  class Area {
    value = ''
    get defaultValue(): string {
      return written.at(-1) ?? ''
    }
    set defaultValue(text: string) {
      written.push(text)
    }
  }
  writeOnce(Area.prototype)
  const area = new Area()
  // Drawn for the first time, it takes its value from the default.
  area.defaultValue = 'あ'
  area.value = 'あい'
  area.defaultValue = 'あい'
  expect([written, area.defaultValue]).toEqual([['あ'], 'あ'])
})

it('is left to a browser that has no such property', () => {
  const other = { value: '', defaultValue: '' }
  writeOnce(other)
  other.defaultValue = 'text'
  expect(other.defaultValue).toBe('text')
})
