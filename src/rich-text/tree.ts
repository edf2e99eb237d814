/** A serialised Lexical tree as it is read, by the server and in the browser. */

/** Levels of a tree; deeper than any text that a person writes. */
export const mostLevels = 30

/** A node's properties, to be read one by one; none where the value is no object. */
export function nodeOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** The words of a tree, without its form; to tell an empty text from a written one. */
export function plainText(tree: unknown): string {
  const node = nodeOf(tree)
  if (typeof node.text === 'string') return node.text
  const children = node.root ? [node.root] : Array.isArray(node.children) ? node.children : []
  return children.map(plainText).join(node.type === 'root' || node.type === 'table' ? '\n' : node.type === 'tablerow' ? ' ' : '')
}
