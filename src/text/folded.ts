/** A folded text that knows where each of its letters came from: to find a word in any writing and to show it as it is written. */
import { digraphOf, readyText, spellingOf } from './spelling'

export interface Folded {
  readonly text: string
  /** For each UTF-16 unit of `text` where it stands in the original, and one more for the end. */
  readonly at: readonly number[]
}

/** As `foldSpelling`, with the offsets. */
export function foldedWithOffsets(original: string): Folded {
  const ready = readyText(original)
  let text = ''
  const at: number[] = []
  for (let index = 0; index < ready.text.length; index += 1) {
    const offset = ready.at?.[index] ?? index
    const pair = digraphOf(ready.text[index] ?? '', ready.text[index + 1] ?? '')
    const folded = pair?.folded ?? spellingOf(ready.text[index] ?? '')
    for (let unit = 0; unit < folded.length; unit += 1) at.push(offset)
    text += folded
    if (pair?.takesBoth) index += 1
  }
  at.push(original.length)
  return { text, at }
}
