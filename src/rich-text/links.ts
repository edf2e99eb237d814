/**
 * Which links staff may write and readers may follow: one rule for the guard, the editor, the field of a source's address
 * and the page. What the guard lets pass is a link on the page, and nothing else is.
 */

/** Characters that nobody sees, or that turn around the order in which a host is read. */
const unseen = /[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * Whether an address of the web says plainly where it leads. A user name before the host (`https://www.jica.go.jp@evil.test`)
 * reads like the host, and so does one that is written in percents.
 */
function namesItsHost(address: string): boolean {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? ''
  return !/[@%]/.test(authority) && URL.canParse(address)
}

/**
 * The address if a reader may be sent there, without spaces around it: http, https, mailto, or a path or a part of this
 * site; otherwise null. A browser drops tabs and takes `\` for `/`, so an address that holds one is none.
 */
export function safeAddress(url: unknown): string | null {
  if (typeof url !== 'string') return null
  const address = url.trim()
  if (unseen.test(address) || address.includes('\\')) return null
  if (/^https?:/i.test(address) && !namesItsHost(address)) return null
  return /^(?:https?:\/\/[^/?#]|mailto:[^@]+@[^@]|#|\/(?!\/))/i.test(address) ? address : null
}

/** Whether a reader may be sent there: `safeAddress` has an address for it. */
export function isSafeLink(url: unknown): boolean {
  return safeAddress(url) !== null
}
