/** Breaking a label into lines for a drawing, where no browser does it. */
import { widthOf } from '@/src/visuals/labels'

/** A part that is wider than a line by itself is cut between characters. */
function cut(part: string, width: number): readonly string[] {
  if (widthOf(part.trim()) <= width) return [part]
  const parts: string[] = ['']
  for (const character of part) {
    const last = parts.length - 1
    if (parts[last] !== '' && widthOf(parts[last] + character) > width) parts.push(character)
    else parts[last] += character
  }
  return parts
}

/**
 * The lines of a label, each at most `width` em wide. `parts` are the parts between which it may break (Japanese
 * phrases, English words with their spaces); joined they give the label.
 */
export function wrapParts(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const part of parts.flatMap((one) => cut(one, width))) {
    const last = lines.length - 1
    if (last >= 0 && widthOf(`${lines[last]}${part}`.trim()) <= width) lines[last] += part
    else lines.push(part)
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
