import { withoutInvisible } from '@/src/text/invisible'

/** The most that a search may be: longer ones are cut, so that no request can keep the server busy. */
export const longestQuery = 100
/** The same of a question in one's own words, which may be of two or three sentences. */
export const longestQuestion = 300

/** The text of a search in its one written form: widths folded, spaces single, nothing that nobody sees, bounded. */
export function canonicalText(text: string, longest = longestQuery): string {
  const seen = withoutInvisible(withoutInvisible(text.slice(0, 10 * longest)).normalize('NFKC'))
  return [...seen.replace(/[\s\u2800\ue000-\uf8ff]+/g, ' ').trim()].slice(0, longest).join('').trim()
}
