import type { Bilingual } from '@/src/i18n/languages'
import type { Track } from '@/src/model/terms'

/**
 * What was read and may be otherwise.
 * - `joined`: the row was put together of lines, and nothing in them says that they belong together
 * - `period-above`: no period stands there; it was taken from the row above
 * - `boundary`: where the period ends and the event begins is not marked
 */
export type Doubt = 'joined' | 'period-above' | 'boundary'

/** One event as it was read. Nothing is corrected: every character stands where it was put, in the order in which it was pasted. */
export interface ChronologyRow {
  /** The sign before it (●), which may tell the track; empty without one. */
  readonly mark: string
  /** As written, `平成28年度`; empty where none was found. `parsePeriod` says what it means. */
  readonly period: string
  /** The period is the one of the row above and stands once in the pasted text. */
  readonly isPeriodShared: boolean
  /** Null where nothing tells it. */
  readonly track: Track | null
  readonly title: string
  /** What a column of remarks says. */
  readonly note: string
  /** What belongs to the row and has no place in it: separators, further columns, the word that told the track. */
  readonly leftover: readonly string[]
  readonly doubts: readonly Doubt[]
}

/** A pasted text as it was read: together, rows, headings and leftovers hold its characters, each once. */
export interface Chronology {
  readonly rows: readonly ChronologyRow[]
  readonly headings: readonly string[]
  /** Sentences, notes and lone signs that are no event. */
  readonly leftover: readonly string[]
}

export type Question =
  | { readonly kind: 'no-period' | 'no-track' | 'no-title' | 'leftover' | Doubt }
  | { readonly kind: 'unreadable-period'; readonly says: Bilingual }
  /** Another period stands in the title, from the character `at` on: perhaps the beginning of another event. */
  | { readonly kind: 'another-period'; readonly period: string; readonly at: number }

export type QuestionKind = Question['kind']
