/** Ids of rows. They are what citations and pathways lead to, so a row that is new has one that no row ever had. */

/** Twelve bytes in hexadecimal, the first four of them the time: the form that both databases give their rows. */
export function newRowId(): string {
  const random = crypto.getRandomValues(new Uint8Array(8))
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return (
    Math.floor(Date.now() / 1_000)
      .toString(16)
      .padStart(8, '0') + hex
  )
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** A row as it is without any id and without what is empty, for the comparison of two of them by what they say. */
export function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value)
    .filter(([name, inner]) => name !== 'id' && isSaid(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(said.map(([name, inner]) => [name, withoutIds(inner)]))
}
