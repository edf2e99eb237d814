/** How long what is deleted stays in the trash: whole days in Japan, whatever zone the machine is set to. */

/** Days for which it can be taken back, beside the day on which it was deleted. */
const keptDays = 30

const day = 24 * 60 * 60 * 1000
const tokyo = 9 * 60 * 60 * 1000

const startOfDay = (moment: number): number => Math.floor((moment + tokyo) / day) * day - tokyo

/** When something deleted at `moment` is destroyed: midnight in Japan after its thirtieth day. Both in milliseconds. */
export function leavesAt(moment: number): number {
  return startOfDay(moment) + (keptDays + 1) * day
}

/** Days in Japan from today to the last on which it can be taken back: 30 on the day itself, 0 on the last, negative after it. */
export function daysLeft(leaves: number, now: number): number {
  return Math.round((startOfDay(leaves) - startOfDay(now)) / day) - 1
}
