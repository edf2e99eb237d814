import { withoutInvisible } from '@/src/text/invisible'

/** The most that a search may be: longer ones are cut, so that no request can keep the server busy. */
export const longestQuery = 100

/** The text of a search in its one written form: widths folded, spaces single, nothing that nobody sees, bounded. */
export function canonicalText(text: string): string {
  const seen = withoutInvisible(withoutInvisible(text.slice(0, 10 * longestQuery)).normalize('NFKC'))
  return [...seen.replace(/[\s\u2800\ue000-\uf8ff]+/g, ' ').trim()].slice(0, longestQuery).join('').trim()
}
