import type { MatchedRange } from './match'

/** A part of a text; marked parts are what a search found. */
interface SnippetPart {
  readonly text: string
  readonly isMarked: boolean
}

/** Moves a cut so that no Latin word is split; other scripts may be cut anywhere but inside a character. */
function toWord(text: string, at: number, step: 1 | -1): number {
  const isWord = (index: number): boolean => /[\p{Script=Latin}\p{N}\p{M}\udc00-\udfff'’-]/u.test(text[index] ?? '')
  let cut = at
  for (let moved = 0; moved < 20 && cut > 0 && cut < text.length && isWord(cut - 1) && isWord(cut); moved += 1) cut += step
  return /[\udc00-\udfff]/.test(text[cut] ?? '') ? cut + step : cut
}

/**
 * The text around the first match, at most about `most` UTF-16 units long, with an ellipsis where something is left out.
 * Without a match, the beginning of the text.
 */
export function snippetOf(text: string, ranges: readonly MatchedRange[], most: number): readonly SnippetPart[] {
  const first = ranges[0]?.from ?? 0
  const wanted = text.length <= most ? 0 : Math.max(0, Math.min(first - Math.floor(most / 4), text.length - most))
  const from = wanted === 0 ? 0 : toWord(text, wanted, 1)
  const to = from + most >= text.length ? text.length : toWord(text, from + most, -1)
  const parts: SnippetPart[] = []
  const add = (part: string, isMarked: boolean): void => void (part === '' || parts.push({ text: part, isMarked }))
  add(from > 0 ? '…' : '', false)
  let at = from
  for (const range of ranges) {
    if (range.from >= to || range.to <= at) continue
    add(text.slice(at, Math.max(at, range.from)), false)
    add(text.slice(Math.max(at, range.from), Math.min(to, range.to)), true)
    at = Math.min(to, range.to)
  }
  add(text.slice(at, to), false)
  add(to < text.length ? '…' : '', false)
  return parts
}
