/**
 * Short labels beside the marks of a drawing, so that none lies on another. Across, a label keeps its size in pixels while
 * its mark stands at a fraction of the width: what is free of overlap at the narrowest width stays so at every wider one.
 */

/** Width of a character in em, rather too wide than too narrow: where this is used no browser measures. */
function widthOfCharacter(character: string): number {
  if (/[A-Zmw—]/.test(character)) return 0.74
  if (/[ iljtfr.,:;'’()|!-]/.test(character)) return 0.36
  return /[ -ʯ‐-”]/.test(character) ? 0.57 : 1
}

/** Width of a text in em. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0)
}

/** Words that say nothing at the end of a label. */
const danglingWords = /(?:\s+(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))+$/

/** A text in at most `room` em: what does not fit is cut, Latin words as a whole, and an ellipsis says so. */
export function shortened(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(`${kept}${character}…`) > room) break
    kept += character
  }
  const isInWord = /[A-Za-z]$/.test(kept) && /^[A-Za-z]/.test(text.slice(kept.length))
  const words = isInWord ? kept.replace(/[\s(]*[A-Za-z'’-]+$/, '') || kept : kept
  return `${words.replace(/[\s、,（(「・]+$/, '').replace(danglingWords, '')}…`
}

/** A mark with its label; `at` and `until` as fractions of the axis, equal for a point. */
interface Labelled {
  readonly at: number
  readonly until: number
  /** Of the label, in CSS pixels. */
  readonly width: number
}
interface Room {
  /** The narrowest width at which it is drawn, in CSS pixels. */
  readonly width: number
  /** Half a symbol with the space around it. */
  readonly reach: number
}
export interface LabelPosition {
  /** 0 is the first level. */
  readonly level: number
  /** Where the label begins at its mark and goes to the right, or ends at it. */
  readonly side: 'right' | 'left'
  /** From where to where mark and label reach at the narrowest width, in CSS pixels. */
  readonly from: number
  readonly until: number
}

/** Beside a point; above the bar of what lasts, which begins or ends with it. */
function reachOf({ at, until, width }: Labelled, side: LabelPosition['side'], room: Room): { readonly from: number; readonly until: number } {
  const [first, last] = [at * room.width - room.reach, until * room.width + room.reach]
  const isPoint = until - at < 1e-9
  if (side === 'right') return { from: first, until: isPoint ? last + width : Math.max(last, first + width) }
  return { from: isPoint ? first - width : Math.min(first, last - width), until: last }
}

/** Gives each mark, in their order, the first level on which it and its label touch nothing, to the right where both sides are free. */
export function placeLabels(marks: readonly Labelled[], room: Room): readonly LabelPosition[] {
  const levels: LabelPosition[][] = []
  return marks.map((mark) => {
    const sides = (['right', 'left'] as const).map((side) => ({ side, ...reachOf(mark, side, room) }))
    const inside = sides.filter(({ from, until }) => from >= -room.reach && until <= room.width + room.reach)
    const [first] = sides
    const allowed = inside.length > 0 ? inside : first ? [first] : []
    for (let level = 0; ; level += 1) {
      const others = levels[level] ?? []
      const free = allowed.find((one) => others.every((other) => one.until <= other.from || one.from >= other.until))
      if (!free) continue
      const position = { level, ...free }
      levels[level] = [...others, position]
      return position
    }
  })
}
