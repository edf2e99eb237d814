/** Terms that a case's own texts name and that the case does not have yet, each with the passage that names it. Pure; nothing is added by itself. */
import { foldedWithOffsets } from '@/src/text/folded'
import { everySentence } from '@/src/text/sentences'
import { foldSpelling } from '@/src/text/spelling'

export interface CaseText {
  /** In the form: `timeline.3.title.ja`. */
  readonly path: string
  readonly text: string
}

export interface SuggestibleTerm {
  /** Tells it from all others: collection and id. */
  readonly key: string
  /** Its names in both languages, and words that mean the same. */
  readonly names: readonly string[]
  /** Lists whose rows have a place for it. */
  readonly lists?: readonly string[]
}

export interface Passage {
  readonly path: string
  readonly before: string
  readonly match: string
  readonly after: string
}

export interface TermSuggestion {
  readonly key: string
  readonly passage: Passage
}

interface Match {
  readonly key: string
  readonly text: CaseText
  readonly start: number
  readonly end: number
}

/** In characters: a sign of one says nothing, and `UN` stands in too many words. */
const shortest = { latin: 3, other: 2 }
/** Characters that are shown of a long sentence on each side. */
const around = 60

/** What fits nowhere else: a text that has the word does not name the term. */
const remainder = /^(?:その他|そのほか|others?)(?:$|[（(\s])/i

const latin = /[\p{Script=Latin}\d]/u
const katakana = /[\p{Script=Katakana}ー]/u

/** Whether a word ends where the match does: インド is not in インドネシア, Niger not in Nigeria. */
function isWhole(text: string, start: number, end: number): boolean {
  return [latin, katakana].every(
    (letters) =>
      !(letters.test(text[start] ?? '') && letters.test(text[start - 1] ?? '')) && !(letters.test(text[end - 1] ?? '') && letters.test(text[end] ?? '')),
  )
}

/** One name of a term, folded once for all texts. */
interface Wanted {
  readonly key: string
  readonly folded: string
  readonly isKatakana: boolean
}

function wantedOf({ key, names }: SuggestibleTerm): Wanted[] {
  return names.flatMap((name) => {
    const folded = foldSpelling(name.trim())
    const isLongEnough = folded.length >= (/^\p{Script=Latin}/u.test(folded) ? shortest.latin : shortest.other)
    return isLongEnough && !remainder.test(name.trim()) ? [{ key, folded, isKatakana: katakana.test(name) }] : []
  })
}

function matchesOf(wanted: readonly Wanted[], text: CaseText): Match[] {
  const folded = foldedWithOffsets(text.text)
  const found: Match[] = []
  for (const name of wanted) {
    for (let index = folded.text.indexOf(name.folded); index >= 0; index = folded.text.indexOf(name.folded, index + 1)) {
      const start = folded.at[index] ?? 0
      const end = folded.at[index + name.folded.length] ?? text.text.length
      // ケニア is no part of だけにあわせて.
      const isWritten = !name.isKatakana || katakana.test(text.text.slice(start, end))
      if (isWritten && isWhole(text.text, start, end)) found.push({ key: name.key, text, start, end })
    }
  }
  return found
}

function passageOf({ text: { path, text }, start, end }: Match): Passage {
  let begin = 0
  let close = text.length
  let at = 0
  for (const sentence of everySentence(text, 'ja')) {
    if (at <= start) begin = at
    at += sentence.length
    if (at >= end) {
      close = at
      break
    }
  }
  const from = Math.max(begin, start - around)
  const to = Math.min(close, end + around)
  return {
    path,
    before: `${from > begin ? '…' : ''}${text.slice(from, start).trimStart()}`,
    match: text.slice(start, end),
    after: `${text.slice(end, to).trimEnd()}${to < close ? '…' : ''}`,
  }
}

/** Whether a passage stands in a row that can take the term. */
const isAtHome = (path: string, lists: readonly string[] | undefined): boolean => lists?.includes(path.split('.')[0] ?? '') === true

/**
 * Each term that the texts name, once, with the first passage in a row that can take it, else with the first of all, in the order of the texts.
 * @param terms all of them, those that the case has too: a longer name covers a shorter one within it
 * @param has the keys of the terms that the case has
 */
export function suggestionsIn(texts: readonly CaseText[], terms: readonly SuggestibleTerm[], has: ReadonlySet<string>): readonly TermSuggestion[] {
  const wanted = terms.flatMap(wantedOf)
  const lists = new Map(terms.map((term) => [term.key, term.lists]))
  const suggestions = new Map<string, TermSuggestion>()
  for (const text of texts) {
    const matches = matchesOf(wanted, text)
    const isCovered = ({ start, end, key }: Match): boolean =>
      matches.some((other) => other.key !== key && other.start <= start && other.end >= end && other.end - other.start > end - start)
    for (const match of matches.filter((one) => !isCovered(one)).sort((a, b) => a.start - b.start)) {
      const [known, own] = [suggestions.get(match.key), lists.get(match.key)]
      const isBetter = !known || (isAtHome(text.path, own) && !isAtHome(known.passage.path, own))
      if (!has.has(match.key) && isBetter) suggestions.set(match.key, { key: match.key, passage: passageOf(match) })
    }
  }
  return [...suggestions.values()]
}
