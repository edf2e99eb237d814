import { describe, expect, it } from 'vitest'

import { richTextFaults } from '@/src/rich-text/faults'
import { plainText } from '@/src/rich-text/tree'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const cell = (text: string, more: object = {}) => ({ type: 'tablecell', headerState: 0, colSpan: 1, rowSpan: 1, children: [paragraph(text)], ...more })
const row = (...children: object[]) => ({ type: 'tablerow', children })
const table = (...children: object[]) => ({ type: 'table', children })
const tree = (...children: object[]) => ({ root: { type: 'root', children } })
const faults = (...children: object[]) => richTextFaults(tree(...children)).map(({ ja }) => ja)

describe('A table in a text', () => {
  it('is allowed as the editor makes it, and its words are read cell by cell', () => {
    const whole = table(row(cell('年度'), cell('人数')), row(cell('2018'), cell('12', { colSpan: 2 })))
    expect(faults(whole)).toEqual([])
    expect(plainText(tree(paragraph('前'), whole))).toBe('前\n年度 人数\n2018 12')
  })

  it.each([
    ['too many rows', table(...Array.from({ length: 101 }, () => row(cell('x')))), '101行'],
    ['too many columns', table(row(...Array.from({ length: 21 }, () => cell('x')))), '21列'],
    ['a table in a table', table(row(cell('', { children: [table(row(cell('x')))] }))), '表の中に表'],
    ['a paragraph among the rows', table(paragraph('x')), '表の形が崩れています'],
    ['a cell outside of a row', cell('x'), '表の形が崩れています'],
    ['a row outside of a table', row(cell('x')), '表の形が崩れています'],
    ['a cell that spans a million columns', table(row(cell('x', { colSpan: 1_000_000 }))), '表の形が崩れています'],
    ['a cell that spans half a row', table(row(cell('x', { rowSpan: 0.5 }))), '表の形が崩れています'],
    ['a look of its own', table(row(cell('x', { style: 'position:fixed' }))), '独自の見た目'],
    ['a picture in a cell', table(row(cell('', { children: [{ type: 'upload' }] }))), '使えない部品「upload」'],
  ])('is refused with %s', (_what, node, reason) => {
    expect(faults(node).join()).toContain(reason)
  })
})
