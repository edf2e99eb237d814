import { label } from '@/src/fields/labels'

/** Who may do what, weakest first: an author writes drafts, a publisher publishes, an admin also keeps the users. */
export const roles = ['author', 'reviewer', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

/** The roles as the form of a user offers them. */
export const roleOptions = [
  { value: 'author', label: label('執筆者（下書きを書く）', 'Author (writes drafts)') },
  { value: 'reviewer', label: label('確認者（下書きを確認して直す）', 'Reviewer (checks and mends drafts)') },
  { value: 'publisher', label: label('公開者（公開する）', 'Publisher (publishes)') },
  { value: 'admin', label: label('管理者（利用者も管理する）', 'Administrator (also keeps the users)') },
]

/** Whether an account was ended: it is kept for the record and opens nothing. */
export function isEnded(user: unknown): boolean {
  return typeof user === 'object' && user !== null && 'endedAt' in user && Boolean(user.endedAt)
}

/**
 * The role of a signed-in member of staff, or null for anybody else. Whoever still has a one-time password has no role: it
 * is known to somebody else. Nor has whoever has left, or must set up a second factor first.
 */
export function roleOf(user: unknown): Role | null {
  if (typeof user !== 'object' || user === null || !('role' in user)) return null
  if ('hasOneTimePassword' in user && user.hasOneTimePassword === true) return null
  if (isEnded(user)) return null
  if ('secondFactor' in user && user.secondFactor === 'needed') return null
  const { role } = user
  return roles.find((known) => known === role) ?? null
}

/** Whether somebody may change what readers see. */
export function mayPublish(user: unknown): boolean {
  const role = roleOf(user)
  return role === 'publisher' || role === 'admin'
}

/** Whether somebody may show a draft to people outside: whoever checks drafts, and whoever publishes them. */
export function mayAskOutside(user: unknown): boolean {
  const role = roleOf(user)
  return role !== null && role !== 'author'
}

/** Whether somebody may keep the users. Administrators may publish too. */
export function isAdmin(user: unknown): boolean {
  return roleOf(user) === 'admin'
}
