import type { SearchEntry } from './entries'
import type { SearchTerm } from './query'

/** Where a text matches: UTF-16 positions in the original text. */
export interface Mark {
  readonly from: number
  readonly to: number
}

const letterOrDigit = /[\p{Script=Latin}\p{N}]/u

/** Latin words match at their beginning (art is not in part), numbers as a whole (2016 is not in 12016). */
function isWholeStart(text: string, at: number, writing: string): boolean {
  const [first = ''] = writing
  if (!letterOrDigit.test(first)) return true
  const before = text[at - 1]
  if (before !== undefined && letterOrDigit.test(before) && letterOrDigit.test(first) && /\d/.test(before) === /\d/.test(first)) return false
  const last = writing.at(-1) ?? ''
  const after = text[at + writing.length]
  return !(/\d/.test(last) && after !== undefined && /\d/.test(after))
}

/** Every place where one of the term's writings stands in the entry. */
export function marksIn({ folded }: SearchEntry, { writings }: SearchTerm): Mark[] {
  const marks: Mark[] = []
  for (const writing of writings) {
    for (let at = folded.text.indexOf(writing); at >= 0; at = folded.text.indexOf(writing, at + 1)) {
      if (isWholeStart(folded.text, at, writing)) marks.push({ from: folded.at[at] ?? 0, to: endOf(folded.at, at + writing.length) })
    }
  }
  return marks
}

/** The end of a match in the original: where the next character begins. */
function endOf(at: readonly number[], index: number): number {
  return at[index] ?? at.at(-1) ?? 0
}

/** Whether the entry holds the term, in its words or by the years of its row. */
export function holds(entry: SearchEntry, term: SearchTerm): boolean {
  if (term.year !== null && entry.years.includes(term.year)) return true
  return term.writings.some((writing) => {
    for (let at = entry.folded.text.indexOf(writing); at >= 0; at = entry.folded.text.indexOf(writing, at + 1)) {
      if (isWholeStart(entry.folded.text, at, writing)) return true
    }
    return false
  })
}

/** Overlapping and touching marks made one, in order. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (last && mark.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) }
    else merged.push(mark)
  }
  return merged
}
