/**
 * Which links staff may write and readers may follow: one rule for the guard, the editor, the field of a source's address
 * and the page. What the guard lets pass is a link on the page, and nothing else is.
 */

/**
 * The address if a reader may be sent there, without spaces around it: http, https, mailto, or a path or a part of this
 * site; otherwise null. A browser drops tabs and takes `\` for `/`, so an address that holds one is none.
 */
export function safeAddress(url: unknown): string | null {
  if (typeof url !== 'string') return null
  const address = url.trim()
  if (/[\u0000-\u0020\u007f\\]/.test(address)) return null
  return /^(?:https?:\/\/[^/?#]|mailto:[^@]+@[^@]|#|\/(?!\/))/i.test(address) ? address : null
}

export function isSafeLink(url: unknown): boolean {
  return safeAddress(url) !== null
}
