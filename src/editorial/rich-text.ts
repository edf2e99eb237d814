import { z } from 'zod'

import type { Bilingual } from '@/src/i18n/languages'
import { isSafeLink } from '@/src/rich-text/links'
import { tableFaults } from './rich-text-tables'

/** What a text may hold. The form's editor can write just this; the API stores whatever is sent unless it is refused here. */
const allowedNodes = new Set([
  'root', 'paragraph', 'heading', 'text', 'linebreak', 'tab', 'list', 'listitem', 'quote', 'link', 'autolink',
  'table', 'tablerow', 'tablecell',
])
const allowedHeadings = new Set(['h3', 'h4'])
const allowedLists = new Set(['ul', 'ol'])
/** Deeper than any text that a person writes. */
const maxDepth = 30

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Everything in a serialised Lexical tree that the product does not allow, as messages. An empty text has none. */
export function richTextFaults(tree: unknown): Bilingual[] {
  if (tree === null || tree === undefined) return []
  const faults: Bilingual[] = []
  const visit = (value: unknown, depth: number, parent = ''): void => {
    const node = record(value)
    const type = String(node.type ?? '')
    if (depth > maxDepth) {
      faults.push({ ja: '文章の入れ子が深すぎます。', en: 'The text is nested too deeply.' })
      return
    }
    if (!allowedNodes.has(type)) {
      faults.push({ ja: `使えない部品「${type}」が文章に入っています。削除してください。`, en: `The text holds a part that is not allowed: "${type}". Remove it.` })
      return
    }
    if (type === 'heading' && !allowedHeadings.has(String(node.tag))) {
      faults.push({ ja: '見出しは「見出し3」か「見出し4」だけ使えます。', en: 'Only headings of level 3 and 4 can be used.' })
    }
    if (type === 'list' && !allowedLists.has(String(node.tag))) {
      faults.push({ ja: '箇条書きは、記号か番号のものだけ使えます。', en: 'Only bulleted and numbered lists can be used.' })
    }
    faults.push(...tableFaults(node, parent))
    // The editor writes none; one that was sent would lay itself over the form of whoever opens the text next.
    if (node.style || node.textStyle) {
      faults.push({ ja: '文字に独自の見た目が付いています。書式なしで貼り付け直してください。', en: 'The text brings a look of its own. Paste it again without formatting.' })
    }
    const url = record(node.fields).url
    if ((type === 'link' || type === 'autolink') && !isSafeLink(url)) {
      faults.push({
        ja: `リンク先「${String(url ?? '')}」は使えません。https:// で始まるアドレスにしてください。`,
        en: `The link "${String(url ?? '')}" cannot be used. Give an address that begins with https://.`,
      })
    }
    if (Array.isArray(node.children)) for (const child of node.children) visit(child, depth + 1, type)
  }
  visit(record(tree).root, 0)
  return faults
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
  if (depth > maxDepth + 10) return false
  const { children, root, type, text } = record(value)
  if (depth === 0 && root !== undefined) return root !== null && isTextTree(root, 1)
  if (!part.safeParse(value).success || (type === 'text' && typeof text !== 'string')) return false
  return !Array.isArray(children) || children.every((child: unknown) => isTextTree(child, depth + 1))
}

/** The words of a tree, without its form; to tell an empty text from a written one. */
export function plainText(tree: unknown): string {
  const node = record(tree)
  if (typeof node.text === 'string') return node.text
  const children = node.root ? [node.root] : Array.isArray(node.children) ? node.children : []
  return children.map(plainText).join(node.type === 'root' || node.type === 'table' ? '\n' : node.type === 'tablerow' ? ' ' : '')
}
