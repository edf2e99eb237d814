/** A number as it is counted; null for one that is none (`n-1`). */
function digitsOf(number: string): string | null {
  const plain = number.normalize('NFKC').trim()
  return /^\d{1,6}$/.test(plain) ? plain : null
}

/** The number after the highest that is taken, written as long as they are and with two digits at least: 20 after 01 to 19. */
export function nextNumber(taken: readonly string[]): string {
  const numbers = taken.flatMap((number) => digitsOf(number) ?? [])
  const highest = Math.max(0, ...numbers.map(Number))
  return String(highest + 1).padStart(Math.max(2, ...numbers.map(({ length }) => length)), '0')
}
