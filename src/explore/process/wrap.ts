/** Breaking a label into lines for a drawing, where no browser does it: widths are estimated, a little too wide. */

/** Width of a character in em. */
function widthOfCharacter(character: string): number {
  if (/[A-Zmw—]/.test(character)) return 0.74
  if (/[ iljtfr.,:;'’()|!-]/.test(character)) return 0.36
  return /[ -ʯ‐-”]/.test(character) ? 0.57 : 1
}

/** Width of a text in em. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0)
}

/** A piece that is wider than a line by itself is cut between characters. */
function cut(piece: string, width: number): readonly string[] {
  if (widthOf(piece.trim()) <= width) return [piece]
  const parts: string[] = ['']
  for (const character of piece) {
    const last = parts.length - 1
    if (parts[last] !== '' && widthOf(parts[last] + character) > width) parts.push(character)
    else parts[last] += character
  }
  return parts
}

/**
 * The lines of a label, each at most `width` em wide. `pieces` are the parts between which it may break (Japanese
 * phrases, English words with their spaces); joined they give the label.
 */
export function wrapPieces(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const piece of pieces.flatMap((one) => cut(one, width))) {
    const last = lines.length - 1
    if (last >= 0 && widthOf(`${lines[last]}${piece}`.trim()) <= width) lines[last] += piece
    else lines.push(piece)
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
