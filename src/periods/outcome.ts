/** What a text is read as: one date, or the reason why it is none. */
import type { Bilingual } from '@/src/i18n/languages'
import type { PointInTime } from './calendar'
import type { Era } from './eras'
import type { Part } from './parts'

/** How a year was written: 年度, 年, or the bare number, which follows the other end. */
export type YearKind = 'fiscal' | 'calendar' | 'bare'

export interface Read {
  readonly ok: true
  readonly point: PointInTime
  readonly yearKind: YearKind
  /** The era that it was written in; a short end (`H28-30`) counts in the same. */
  readonly era: Era | null
  /** The era that stands in brackets beside a Gregorian year: `2018(H30)`. */
  readonly besideEra: Era | null
  readonly circa: boolean
  readonly part: Part | null
}

export interface Refused {
  readonly ok: false
  /** Null when the text has not the shape of a date at all. */
  readonly message: Bilingual | null
}
