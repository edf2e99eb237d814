/** Terms of the glossary in a Japanese text. */
import type { GlossaryTerm } from '@/src/content/glossary'

/** A piece of a text; `term` where it is one of the glossary's. */
export interface GlossaryRun {
  readonly text: string
  readonly term: GlossaryTerm | null
}

/** The text in pieces. Of terms that begin at the same place the longest counts, and nothing is marked twice. */
export function markTerms(text: string, terms: readonly GlossaryTerm[]): GlossaryRun[] {
  const present = terms.filter(({ ja }) => text.includes(ja)).sort((one, other) => other.ja.length - one.ja.length)
  const pieces: GlossaryRun[] = []
  let plain = 0
  for (let at = 0; at < text.length;) {
    const term = present.find(({ ja }) => text.startsWith(ja, at))
    if (!term) {
      at += 1
      continue
    }
    if (at > plain) pieces.push({ text: text.slice(plain, at), term: null })
    pieces.push({ text: term.ja, term })
    at += term.ja.length
    plain = at
  }
  if (plain < text.length) pieces.push({ text: text.slice(plain), term: null })
  return pieces
}

/** The terms of a text in the order in which they come, each English once. */
export function termsOf(pieces: readonly GlossaryRun[]): GlossaryTerm[] {
  const found = new Map<string, GlossaryTerm>()
  for (const { term } of pieces) if (term && !found.has(term.en)) found.set(term.en, term)
  return [...found.values()]
}
