/** A serialised Lexical tree as it is read, by the server and in the browser. */

/** Levels of a tree; deeper than any text that a person writes. */
export const mostLevels = 30

/** A node's properties, to be read one by one; none where the value is no object. */
export function nodeOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** The words of a tree, without its form; to tell an empty text from a written one. */
export function plainText(tree: unknown): string {
  // Read in place: the search asks for the words of every text of every case.
  if (typeof tree !== 'object' || tree === null) return ''
  if ('text' in tree && typeof tree.text === 'string') return tree.text
  if ('root' in tree && tree.root) return plainText(tree.root)
  const children: readonly unknown[] = 'children' in tree && Array.isArray(tree.children) ? tree.children : []
  const type = 'type' in tree ? tree.type : undefined
  return children.map(plainText).join(type === 'root' || type === 'table' ? '\n' : type === 'tablerow' ? ' ' : '')
}
