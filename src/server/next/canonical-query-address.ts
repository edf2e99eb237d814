/** On the application's socket: the canonical writing of a page's parameters, as plain text. */
export const canonicalQueryPath = '/-/canonical-query'

export function canonicalQueryAddress(page: string, query: string): string {
  return `${canonicalQueryPath}?${new URLSearchParams({ page, query }).toString()}`
}
