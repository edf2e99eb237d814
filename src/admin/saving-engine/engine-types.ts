/** What the engine of a form needs, and what it offers. */
import type { valuesFromServer } from './changes'
import type { KeptText, Offer } from './kept-text'
import type { SavedBy, SaveKind, SavingState } from './machine'
import type { Answer, Doc } from './send'

/** What a form shows, as it is sent. */
export type Values = Record<string, unknown>

/** The form, as far as saving knows it. */
export interface FormSide {
  readonly values: () => Values
  readonly fields: () => Parameters<typeof valuesFromServer>[0]['fields']
  readonly loadedVersion: () => string | null
  /** Puts values into fields without marking the form as changed. */
  readonly put: (values: readonly (readonly [path: string, value: unknown])[]) => void
  readonly setModified: (isModified: boolean) => void
  /** Shows other values in the whole form. False if the server cannot draw it now; the form then stays as it is. */
  readonly show: (values: Values) => Promise<boolean>
  /** Tells everything around the form what is stored now. */
  readonly stored: (doc: Doc, how: { readonly kind: SaveKind; readonly isNew: boolean }) => void
  readonly refused: (answer: Extract<Answer, { kind: 'refused' }>, kind: SaveKind) => void
}

/** Everything outside the form. */
export interface World {
  readonly now: () => number
  readonly after: (ms: number, then: () => void) => () => void
  readonly send: (request: {
    readonly id: string | null
    readonly kind: SaveKind
    readonly values: Values
    readonly loadedVersion: string | null
  }) => Promise<Answer>
  readonly newest: (id: string) => Promise<Doc | null>
  readonly newestRecords: () => Promise<Doc[] | null>
  /** False if the browser keeps nothing. */
  readonly keep: (text: Omit<KeptText, 'person' | 'collection'>) => boolean
  readonly forget: () => void
  readonly forgetOffer: (offer: Offer) => void
}

export interface Snapshot {
  readonly state: SavingState
  /** The record's id, once it is stored. */
  readonly id: string | null
  readonly isKept: boolean
  readonly base: Values
  /** The newer text, while there are two. */
  readonly theirs: Doc | null
  /** Who saved that, where it is known. */
  readonly savedBy: SavedBy | null
  readonly offers: readonly Offer[]
}

export interface Engine {
  readonly snapshot: () => Snapshot
  readonly subscribe: (listener: () => void) => () => void
  readonly changed: () => void
  /** The form shows what is stored. */
  readonly rested: () => void
  readonly saveNow: (kind: SaveKind) => void
  readonly adopt: (values: Values, loadedVersion: string) => Promise<boolean>
  readonly later: (reason: string) => void
  readonly signedIn: () => void
  readonly offer: (offers: readonly Offer[]) => void
  readonly takeBack: (offer: Offer) => Promise<'back' | 'busy' | 'away'>
  readonly discard: (offer: Offer) => void
  /** Writes to the browser's store now what would be written in a moment. */
  readonly keepNow: () => void
  /** The form is on the page; the answer takes it away again. React may do both more than once. */
  readonly attach: () => () => void
}
