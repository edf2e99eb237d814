/** How an invitation stands. */
export type InvitationState = 'open' | 'used' | 'withdrawn' | 'expired'

interface Dates {
  readonly expiresAt: string
  readonly usedAt?: string | null
  readonly withdrawnAt?: string | null
}

/** How long a link opens, in days. */
export const validDays = 7

/** Until when a link opens that is sent now. @param now in milliseconds */
export const expiryOf = (now: number): number => now + validDays * 24 * 60 * 60 * 1000

/** That it was used counts for more than that it is over by now. @param now in milliseconds */
export function stateOf({ expiresAt, usedAt, withdrawnAt }: Dates, now: number): InvitationState {
  if (usedAt) return 'used'
  if (withdrawnAt) return 'withdrawn'
  return Date.parse(expiresAt) > now ? 'open' : 'expired'
}
