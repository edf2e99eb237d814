/** Labels beside the marks of a drawing: none on another, at the narrowest width and at every wider one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { placeLabels, shortened, widthOf } from '@/src/visuals/labels'

const room = { width: 640, reach: 12 }

/** Where a mark and its label lie at a width, said anew: marks go with the width, labels keep their size. */
function boxAt(width: number, { at, until, label }: { at: number; until: number; label: number }, side: 'right' | 'left'): readonly [number, number] {
  const [first, last] = [at * width - room.reach, until * width + room.reach]
  if (until === at) return side === 'right' ? [first, last + label] : [first - label, last]
  return side === 'right' ? [first, Math.max(last, first + label)] : [Math.min(first, last - label), last]
}

const marks = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    lasts: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    label: fc.integer({ min: 0, max: 290 }),
  }),
  { maxLength: 40 },
)

describe('Labels of marks', () => {
  it('touch no other mark or label on their level, and stay inside, at the narrowest width and at wider ones', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 640, max: 1600 }), (given, width) => {
        const placed = given
          .map(({ at, lasts, label }) => ({ at, until: lasts === null ? at : at + (1 - at) * lasts, label }))
          .map((mark) => ({ ...mark, until: mark.until - mark.at < 1e-9 ? mark.at : mark.until }))
          .sort((a, b) => a.at - b.at)
        const positions = placeLabels(
          placed.map((mark) => ({ ...mark, width: mark.label })),
          room,
        )
        const boxes = placed.map((mark, index) => ({ level: positions[index]?.level, box: boxAt(width, mark, positions[index]?.side ?? 'right') }))
        for (const [index, one] of boxes.entries()) {
          expect(one.box[0]).toBeGreaterThanOrEqual(-room.reach - 0.001)
          expect(one.box[1]).toBeLessThanOrEqual(width + room.reach + 0.001)
          for (const other of boxes.slice(index + 1)) {
            if (other.level === one.level) expect(Math.min(one.box[1], other.box[1]) - Math.max(one.box[0], other.box[0])).toBeLessThanOrEqual(0.001)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('stand to the right of their mark where there is room, and on the first level that is free', () => {
    const at = (fraction: number) => ({ at: fraction, until: fraction, width: 100 })
    expect(placeLabels([at(0.1), at(0.2), at(0.5), at(0.98)], room).map(({ level, side }) => `${level} ${side}`)).toEqual([
      '0 right',
      '1 right',
      '0 right',
      '0 left',
    ])
  })
})

describe('A label without room', () => {
  it('is cut and says so, never inside a Latin word', () => {
    expect(shortened('東日本大震災・福島原発事故', 13)).toBe('東日本大震災・福島原発事故')
    expect(shortened('東日本大震災・福島原発事故', 8)).toBe('東日本大震災…')
    expect(shortened('Great East Japan Earthquake and Fukushima', 15)).toBe('Great East Japan…')
    expect(shortened('Great East Japan Earthquake and Fukushima nuclear accident', 19)).toBe('Great East Japan Earthquake…')
  })
  it('never takes more than the room that it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (text, most) => {
        expect(widthOf(shortened(text, most))).toBeLessThanOrEqual(most)
      }),
    )
  })
})
