/** The shape of a serialised Lexical tree. Apart from `tree.ts`, because the browser reads trees and needs no schema for it. */
import { z } from 'zod'

import { mostLevels, nodeOf } from './tree'

const number = z.number().optional()
const word = z.string().nullish()
/** What every part may say of itself; what kind of part it is and whether that is allowed is another question. */
const part = z.looseObject({
  type: word,
  tag: word,
  mode: word,
  style: word,
  textStyle: word,
  listType: word,
  direction: word,
  id: word,
  format: z.union([z.number(), z.string()]).nullish(),
  version: number,
  detail: number,
  indent: number,
  start: number,
  value: number,
  textFormat: number,
  checked: z.boolean().nullish(),
  text: z.string().optional(),
  fields: z.looseObject({}).nullish(),
  children: z.array(z.looseObject({})).optional(),
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
