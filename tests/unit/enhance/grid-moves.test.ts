import { describe, expect, it } from 'vitest'

import { gridOf, moveIn } from '@/src/enhance/grid-moves'

describe('The arrow keys in the grid', () => {
  const cell = (name: string, colSpan = 1, rowSpan = 1) => ({ name, colSpan, rowSpan })
  // Two headings over three columns, a corner two rows high.
  const grid = gridOf([
    [cell('corner', 1, 2), cell('group', 2), cell('closed')],
    [cell('a'), cell('b'), cell('c')],
    [cell('row'), cell('1'), cell('2'), cell('3')],
  ])
  const go = (row: number, column: number, key: string, isFar = false) => {
    const cell = moveIn(grid, { row, column }, key, isFar)
    return cell && grid[cell.row]?.[cell.column]?.name
  }

  it('see a cell of several positions at each of them', () => {
    expect(grid.map((cells) => cells.map(({ name }) => name))).toEqual([
      ['corner', 'group', 'group', 'closed'],
      ['corner', 'a', 'b', 'c'],
      ['row', '1', '2', '3'],
    ])
  })

  it.each([
    [2, 1, 'ArrowRight', '2'],
    [2, 1, 'ArrowUp', 'a'],
    [1, 2, 'ArrowUp', 'group'],
    [0, 2, 'ArrowDown', 'b'],
    [0, 1, 'ArrowRight', 'closed'],
    [0, 0, 'ArrowDown', 'row'],
    [2, 2, 'Home', 'row'],
    [2, 1, 'End', '3'],
    [2, 3, 'ArrowRight', null],
    [0, 3, 'ArrowUp', null],
    [2, 1, 'x', null],
  ])('lead from %i, %i with %s to %s', (row, column, key, name) => expect(go(row, column, key)).toBe(name))

  it('lead to the edges and corners together with Ctrl', () => {
    expect([go(2, 1, 'ArrowUp', true), go(2, 1, 'ArrowRight', true), go(2, 2, 'Home', true), go(0, 0, 'End', true)]).toEqual(['group', '3', 'corner', '3'])
  })
})
