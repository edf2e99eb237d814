/** What the desk for English knows, needs and offers. */
import type { SavedBy, SaveKind } from '@/src/admin/saving-engine/machine'
import type { Answer, Doc } from '@/src/admin/saving-engine/send'
import type { Desk } from '@/src/editorial/translation/endpoints'
import type { DeskPassage } from '@/src/editorial/translation/english'

export type { Doc }

/** What became of one text in this sitting. */
export type Note =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'confirmed' }
  /** It is tried again by itself where the server was away. */
  | { readonly kind: 'failed'; readonly why: 'away' | 'conflict' | 'refused' | 'signedOut'; readonly reason: string }

export interface DeskState {
  readonly phase: 'loading' | 'failed' | 'ready'
  /** The newest state of the record that is known, and its version: what a save is written on top of. */
  readonly record: Doc
  readonly loadedVersion: string
  readonly passages: readonly DeskPassage[]
  /** What was typed and is not stored, by address. */
  readonly typed: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, Note>
  /** What was open when this sitting began, or became so since. */
  readonly todo: readonly string[]
  readonly conflict: { readonly base: Doc; readonly mine: Doc; readonly theirs: Doc; readonly savedBy: SavedBy | null } | null
  readonly isSignedOut: boolean
}

/** Everything outside the desk. */
export interface DeskWorld {
  readonly now: () => number
  /** Null where no answer came. */
  readonly load: () => Promise<Desk | null>
  readonly newest: () => Promise<Doc | null>
  readonly send: (save: { readonly values: Doc; readonly loadedVersion: string; readonly kind: SaveKind }) => Promise<Answer>
  readonly confirm: (address: string, loadedVersion: string) => Promise<'done' | 'stale' | 'away' | { readonly reason: string }>
  /** Keeps in the browser what is typed and not stored; nothing if that is nothing. */
  readonly keep: (typed: ReadonlyMap<string, string>) => void
  readonly words: Readonly<Record<'away' | 'conflict' | 'gone' | 'signedOut', string>>
}

export interface DeskEngine {
  readonly state: () => DeskState
  readonly subscribe: (listener: () => void) => () => void
  readonly load: () => Promise<void>
  readonly type: (address: string, text: string) => void
  /** Stores what was typed there; one save after the other. */
  readonly save: (address: string) => Promise<void>
  readonly saveAll: () => Promise<void>
  readonly confirm: (address: string) => Promise<void>
  /** Both people's texts were put together; stores the record as it was decided. */
  readonly resolve: (values: Doc, loadedVersion: string) => Promise<void>
  readonly later: () => void
  readonly signedIn: () => void
}
