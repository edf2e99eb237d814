/** The one answer to "is anything there?", at every door and for every reader. */
import { isBlankText } from '@/src/text/invisible'

/** Deeper than any text a person writes; a tree made to exhaust the stack ends here. */
const deepest = 40

function hasWords(node: unknown, depth: number): boolean {
  if (typeof node !== 'object' || node === null || depth > deepest) return false
  if ('text' in node && typeof node.text === 'string' && !isBlankText(node.text)) return true
  if ('root' in node) return hasWords(node.root, depth + 1)
  return 'children' in node && Array.isArray(node.children) && node.children.some((child) => hasWords(child, depth + 1))
}

/** Whether nothing can be read in a text, plain or rich: missing, white space, or only characters that nobody sees. */
export function isBlank(text: unknown): boolean {
  return typeof text === 'string' ? isBlankText(text) : !hasWords(text, 0)
}

/** Whether a field holds nothing: no value, a blank text, an empty list. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return isBlankText(value)
  return Array.isArray(value) && value.length === 0
}
