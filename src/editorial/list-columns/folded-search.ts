import type { CollectionBeforeOperationHook, SanitizedCollectionConfig, Where } from 'payload'

import { columnMark, columnWords } from '@/src/text/column'

/** A typed text as the searched column is asked: every word, in any order. A text without a word finds nothing. */
function inColumn(typed: string): Where[] {
  const words = columnWords(typed)
  return words.length === 0 ? [{ searchText: { equals: columnMark } }] : words.map((word) => ({ searchText: { contains: word } }))
}

/** The text that a condition looks for with `like`, which is what lists and pickers send; null for another condition. */
function likeIn(condition: unknown): string | null {
  if (typeof condition !== 'object' || condition === null || !('like' in condition)) return null
  const { like } = condition
  return typeof like === 'string' || typeof like === 'number' ? String(like) : null
}

function folded(where: Where, fields: ReadonlySet<string>): Where {
  const result: Where = {}
  const asked: Where[] = []
  for (const [key, condition] of Object.entries(where)) {
    const typed = fields.has(key) ? likeIn(condition) : null
    if (typed !== null) asked.push(...inColumn(typed))
    else result[key] = Array.isArray(condition) ? condition.map((inner) => folded(inner, fields)) : condition
  }
  return asked.length === 0 ? result : { and: [...asked, ...(Object.keys(result).length === 0 ? [] : [result])] }
}

const searchedFields = ({ admin }: Pick<SanitizedCollectionConfig, 'admin'>): ReadonlySet<string> => new Set(['searchText', admin.useAsTitle ?? 'id'])

/**
 * Lists and pickers find as the public search does: what they look for in a record's title is looked for, folded, in the
 * column `searchText`; changes of all that a list shows (select all, publish) too.
 */
export const searchFolded: CollectionBeforeOperationHook = ({ args, collection }) => {
  if (!('where' in args) || typeof args.where !== 'object' || args.where === null) return args
  return { ...args, where: folded(args.where, searchedFields(collection)) }
}
