/** How long the bars of one chart are, as fractions of the longest. The scale begins at zero, always. */

/** Null where there is no value to draw. Values must not be negative. */
export function barLengths(values: readonly (number | null)[]): readonly (number | null)[] {
  const longest = Math.max(0, ...values.flatMap((value) => value ?? []))
  return values.map((value) => (value === null ? null : longest === 0 ? 0 : value / longest))
}
