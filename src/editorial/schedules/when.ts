/** Times as staff type and read them: in Japan, whatever zone the machine is set to. Japan has no summer time. */

const hour = 3_600_000
const day = 24 * hour
const tokyo = 9 * hour

const shape = /^(\d{4})(?:[-/.]|年 ?)(\d{1,2})(?:[-/.]|月 ?)(\d{1,2})(?:日 ?|[ T]+)(\d{1,2})(?::(\d{2})|時(?: ?(\d{1,2})分)?)$/

/**
 * The moment that a text names in Japan's time: `2026-12-01 9:00`, `2026/12/1 09:00`, `2026年12月1日9時30分`, `令和8年12月1日 9時`, full-width too.
 * @returns milliseconds since the epoch; null for what is no such time, such as 30 February or 25:00
 */
export function readJapanTime(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const parts = shape.exec(plain.replace(/^令和 ?(\d{1,2})(?=年)/, (_, year) => String(2018 + Number(year))))
  if (!parts) return null
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0] = [parts[1], parts[2], parts[3], parts[4], parts[5] ?? parts[6] ?? '0'].map(Number)
  const inJapan = new Date(Date.UTC(year, month - 1, date, hours, minutes))
  const isThere =
    inJapan.getUTCFullYear() === year &&
    inJapan.getUTCMonth() === month - 1 &&
    inJapan.getUTCDate() === date &&
    inJapan.getUTCHours() === hours &&
    inJapan.getUTCMinutes() === minutes
  return isThere ? inJapan.getTime() - tokyo : null
}

/** A moment as it can be typed: `2026-12-01 9:00` in Japan's time. */
export function formatJapanTime(moment: number): string {
  const [date = '', time = ''] = new Date(moment + tokyo).toISOString().split('T')
  return `${date} ${time.slice(0, 5).replace(/^0/, '')}`
}

/** Nine o'clock of the next morning in Japan: today's if that is still to come. */
export function nextMorning(now: number): number {
  const today = Math.floor((now + tokyo) / day) * day - tokyo + 9 * hour
  return today > now ? today : today + day
}
