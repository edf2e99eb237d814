/** When mails are made and tried again. All in milliseconds since the epoch, or as a span. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Japan has no summer time. */
const tokyo = 9 * hour
/** The hour in Japan at which the mails of a day are made. */
const morning = 7

/** How long what happens is gathered, so that several things at once are one mail. */
export const gathered = 30_000
/** What is older is not mailed any more: it stands in the list. Settings for mail that come later send no old news. */
export const oldest = 7 * day
/** How long an undelivered mail is tried. */
export const triedFor = 2 * day

/** The last seven o'clock in the morning in Japan that is not after `now`, whatever zone the machine is set to. */
export function lastMorning(now: number): number {
  return Math.floor((now + tokyo - morning * hour) / day) * day - tokyo + morning * hour
}

/** The pause after so many tries: one minute, twice as long each time, at most four hours. */
export function pauseAfter(tries: number): number {
  return Math.min(minute * 2 ** Math.max(0, tries - 1), 4 * hour)
}

/** The same where the mail server is at fault, so that mails go soon once it is back: at most a quarter of an hour. */
export function pauseOfServer(tries: number): number {
  return Math.min(pauseAfter(tries), 15 * minute)
}
