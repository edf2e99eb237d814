export type Precision = 'day' | 'month' | 'year' | 'decade'

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
}
