/**
 * Of a text in two languages, which one was changed by itself last: read from the record of events, in the order in which they
 * were written. Where Japanese was, the English beside it says what the Japanese once said.
 */
import { isLanguage, type Language } from '@/src/i18n/languages'

/** An event, as far as it tells what changed in a record. */
export interface Telling {
  readonly kind: string
  readonly version: string | null
  /** Of a restored version: the id of that version. */
  readonly note: string | null
  /** Where it changed, as texts (`formatAddress`). */
  readonly addresses: readonly string[]
}

/** By the address of the text without its language; a text that is not there was last changed in both languages at once. */
export type ChangedAlone = ReadonlyMap<string, Language>

/** The text and the language that an address ends in; null for the address of anything else. */
function languageAt(address: string): { readonly text: string; readonly language: Language } | null {
  const end = address.slice(-3)
  const language = end.slice(1)
  return end.startsWith('.') && isLanguage(language) ? { text: address.slice(0, -3), language } : null
}

/** What one save changed, text by text: one language, or null for both at once. */
function changedTexts(addresses: readonly string[]): Map<string, Language | null> {
  const changed = new Map<string, Language | null>()
  for (const address of addresses) {
    const found = languageAt(address)
    if (!found) continue
    const { text, language } = found
    changed.set(text, changed.has(text) && changed.get(text) !== language ? null : language)
  }
  return changed
}

/** What is said about a place changes nothing there. */
const saidAbout: ReadonlySet<string> = new Set(['commented', 'commentResolved', 'commentReopened', 'wordingTaken', 'wordingReleased'])

function apply(state: Map<string, Language>, addresses: readonly string[]): void {
  for (const [text, language] of changedTexts(addresses)) {
    if (language === null) state.delete(text)
    else state.set(text, language)
  }
}

/**
 * Goes over the events of one record, oldest first.
 * - A publication names all that differs from what readers had. What a draft had told since is no news; what it tells beside that is.
 * - A restored version brings its texts back as they stood to each other then.
 * - A row that came is no change of its texts: it came with both languages, or lacks one.
 * - A comment is said about a place, and changes nothing there.
 */
export function changedAlone(events: readonly Telling[]): ChangedAlone {
  const restored = new Set(events.flatMap(({ kind, note }) => (kind === 'restored' && note !== null ? [note] : [])))
  const asOf = new Map<string, ReadonlyMap<string, Language>>()
  let state = new Map<string, Language>()
  let toldSince = new Set<string>()
  for (const { kind, version, note, addresses } of events) {
    if (saidAbout.has(kind)) continue
    const then = kind === 'restored' && note !== null ? asOf.get(note) : undefined
    if (then) state = new Map(then)
    else apply(state, kind === 'published' ? addresses.filter((address) => !toldSince.has(address)) : addresses)
    if (kind === 'published') toldSince = new Set()
    else addresses.forEach((address) => toldSince.add(address))
    if (version !== null && restored.has(version)) asOf.set(version, new Map(state))
  }
  return state
}

/**
 * Which of the places that typing changed a version's own events have to tell: those that none of them has named, and texts whose
 * other language they named last.
 */
export function untold(told: readonly Telling[], addresses: readonly string[]): string[] {
  const named = new Set(told.flatMap((event) => event.addresses))
  const before = changedAlone(told)
  const now = changedTexts(addresses)
  return addresses.filter((address) => {
    const text = languageAt(address)?.text
    return !named.has(address) || (text !== undefined && (before.get(text) ?? null) !== (now.get(text) ?? null))
  })
}
