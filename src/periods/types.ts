import type { Precision } from './calendar'
import type { Part } from './parts'

/**
 * A span of time as a person wrote it and as the product understood it.
 * Dates are calendar dates `YYYY-MM-DD` without a zone; both ends are inclusive.
 */
export interface Period {
  /** The text as given, trimmed: `平成28年度`, `2016-18`, `2006-`. */
  readonly text: string
  /** First day. For `1990年代`, 1990-01-01. */
  readonly start: string
  /** Last day, or null when the end is open (`2006-`: goes on, or its end is not given). */
  readonly end: string | null
  readonly open: boolean
  /** How finely the start is known. */
  readonly precision: Precision
  /** How finely the end is known; equal to `precision` for a single point or an open end. */
  readonly endPrecision: Precision
  /** True when years are Japanese fiscal years (年度, April to March). */
  readonly fiscal: boolean
  /** True when the start is only about right: `1996年頃`. It stands where the same date without 頃 stands. */
  readonly circa: boolean
  /** The same for the end; equal to `circa` for a single point or an open end. */
  readonly endCirca: boolean
  /** The part of the year, month or decade as written (`春`, `前半`, `上旬`), or null. It does not move the days. */
  readonly part: Part | null
  /** The same for the end; equal to `part` for a single point or an open end. */
  readonly endPart: Part | null
}
