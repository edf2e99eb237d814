import type { EvidenceLevel, Track } from '@/src/model/terms'

/** As the database gives it: a number on SQLite, a text on MongoDB. */
type Id = number | string

/** Where all the rows of one paste come from. */
export interface SharedEvidence {
  readonly source: Id | null
  readonly locator: string
  readonly level: EvidenceLevel
}

export interface NewEvent {
  readonly period: string
  readonly track: Track | null
  readonly title: string
  readonly note: string
}

/** What the list of rows offers to whoever pastes into it. */
export interface PasteList {
  /** Periods of the rows that are there, as written. */
  readonly periods: () => readonly string[]
  /** What a new row at the end would begin with. */
  readonly evidence: () => SharedEvidence
  /** Sources of the record, its own first choice. */
  readonly sources: () => readonly Id[]
  /** Puts the events in, each at its place, one after the other. */
  readonly insert: (rows: readonly { readonly event: NewEvent; readonly at: number }[], evidence: SharedEvidence, said: string) => void
  /** Whether the form is being saved: nothing can be put in meanwhile. */
  readonly isBusy: boolean
  readonly busy: string
}
