/** Two texts of the same thing: what was changed between them, and one that keeps what two people wrote. */
import { diffWords } from 'diff'
import { diff3Merge } from 'node-diff3'

import { get } from '@/src/model/reading'
import { everySentence } from '@/src/text/sentences'

const words = new Intl.Segmenter('ja', { granularity: 'word' })

export interface TextRun {
  readonly text: string
  readonly kind: 'same' | 'added' | 'removed'
}

/** Of two texts that share less than this, word by word would be a mixture that nobody can read. */
const readableShare = 0.5

/** What was changed from one text to the other: word by word, or the one and then the other where hardly a word stayed. */
export function changesBetween(before: string, after: string): TextRun[] {
  const changes = diffWords(before, after, { intlSegmenter: words }).map(({ value, added, removed }): TextRun => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
  const same = changes.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  if (same >= readableShare * Math.max(before.length, after.length)) return changes
  const whole: TextRun[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return whole.filter(({ text }) => text !== '')
}

interface MergedPart<Value> {
  readonly ok?: readonly Value[]
  readonly conflict?: { readonly a: readonly Value[]; readonly o: readonly Value[]; readonly b: readonly Value[] }
}

/** The parts of a three-way merge: what can be taken as it is, and what both sides wrote in the same place. */
function parts(mine: readonly string[], base: readonly string[], theirs: readonly string[]): MergedPart<string>[] {
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((piece) => typeof piece === 'string') : [])
  return diff3Merge([...mine], [...base], [...theirs], { excludeFalseConflicts: true }).map((part: unknown): MergedPart<string> => {
    const conflict = get(part, 'conflict')
    return conflict ? { conflict: { a: list(get(conflict, 'a')), o: list(get(conflict, 'o')), b: list(get(conflict, 'b')) } } : { ok: list(get(part, 'ok')) }
  })
}

/**
 * Both sides' pieces in one order: what only one side changed is taken; where both wrote in the same place, mine stands
 * first and then what is new of theirs. No piece that either side added is left out.
 */
export function mergePieces(mine: readonly string[], base: readonly string[], theirs: readonly string[]): string[] {
  return parts(mine, base, theirs).flatMap(({ ok, conflict }) => {
    if (!conflict) return [...(ok ?? [])]
    const known = new Set([...conflict.a, ...conflict.o])
    return [...conflict.a, ...conflict.b.filter((piece) => !known.has(piece))]
  })
}

/** One text from two people's, sentence by sentence. */
export function mergeSentences(base: string, mine: string, theirs: string): string {
  return join(mergePieces(everySentence(mine, 'ja'), everySentence(base, 'ja'), everySentence(theirs, 'ja')))
}

/** Sentences that stood at the end of a text have no space behind them; in the middle of one they need it. */
function join(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => {
    if (!text || /\s$/.test(text) || /^\s/.test(piece)) return text + piece
    if (/[。！？」』）]$/.test(text)) return text + piece
    return `${text}${/[\x21-\x7e]$/.test(text) && /^[\x21-\x7e]/.test(piece) ? ' ' : '\n'}${piece}`
  }, '')
}
