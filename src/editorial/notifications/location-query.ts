import type { Notification } from '@/src/payload-types'

/**
 * What the address of the record's form is followed by, so that it opens where the notification speaks of: with the comments on
 * that location beside it where it tells of one.
 */
export function locationQuery({ address, comment }: Pick<Notification, 'address' | 'comment'>): string {
  if (comment) return `?at=${encodeURIComponent(address ?? '')}&comment=1`
  return address ? `?place=${encodeURIComponent(address)}` : ''
}
