/** A serialised Lexical tree as it is read: whether it is one, and which words it holds. */
import { z } from 'zod'

/** Levels of a tree; deeper than any text that a person writes. */
export const mostLevels = 30

/** A node's properties, to be read one by one; none where the value is no object. */
export function nodeOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

const number = z.number().optional()
const word = z.string().nullish()
/** What every part may say of itself; what kind of part it is and whether that is allowed is another question. */
const part = z.looseObject({
  type: word, tag: word, mode: word, style: word, textStyle: word, listType: word, direction: word, id: word,
  format: z.union([z.number(), z.string()]).nullish(), version: number, detail: number, indent: number, start: number, value: number, textFormat: number,
  checked: z.boolean().nullish(), text: z.string().optional(), fields: z.looseObject({}).nullish(), children: z.array(z.looseObject({})).optional(),
})

/**
 * Whether parts stand in each other as in a tree, and each has the form that drawing and the editor take for granted: a text
 * whose words are an object would make every page fail that shows it.
 */
export function isTextTree(value: unknown, depth = 0): boolean {
  if (value === null || value === undefined) return depth === 0
  if (depth > mostLevels + 10) return false
  const { children, root, type, text } = nodeOf(value)
  if (depth === 0 && root !== undefined) return root !== null && isTextTree(root, 1)
  if (!part.safeParse(value).success || (type === 'text' && typeof text !== 'string')) return false
  return !Array.isArray(children) || children.every((child: unknown) => isTextTree(child, depth + 1))
}

/** The words of a tree, without its form; to tell an empty text from a written one. */
export function plainText(tree: unknown): string {
  const node = nodeOf(tree)
  if (typeof node.text === 'string') return node.text
  const children = node.root ? [node.root] : Array.isArray(node.children) ? node.children : []
  return children.map(plainText).join(node.type === 'root' || node.type === 'table' ? '\n' : node.type === 'tablerow' ? ' ' : '')
}
