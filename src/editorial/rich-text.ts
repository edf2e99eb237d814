import type { Bilingual } from '../i18n/languages'

/** What a text may hold. The form's editor can write just this; the API stores whatever is sent unless it is refused here. */
const allowedNodes = new Set([
  'root', 'paragraph', 'heading', 'text', 'linebreak', 'tab', 'list', 'listitem', 'quote', 'link', 'autolink',
])
const allowedHeadings = new Set(['h3', 'h4'])

/** Whether a link may be followed: http, https, mailto, or a path of this site. Never `javascript:` or `data:`. */
export function isSafeLink(url: unknown): boolean {
  if (typeof url !== 'string') return false
  const address = url.trim()
  if (/[\u0000-\u001f\\]/.test(address)) return false
  if (/^(#|\/(?!\/))/.test(address)) return true
  return /^(https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(address)
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Everything in a serialised Lexical tree that the product does not allow, as messages. An empty text has none. */
export function richTextFaults(tree: unknown): Bilingual[] {
  if (tree === null || tree === undefined) return []
  const faults: Bilingual[] = []
  const visit = (value: unknown, depth: number): void => {
    const node = record(value)
    const type = String(node.type ?? '')
    if (depth > 30) {
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
    const url = record(node.fields).url
    if ((type === 'link' || type === 'autolink') && !isSafeLink(url)) {
      faults.push({
        ja: `リンク先「${String(url ?? '')}」は使えません。https:// で始まるアドレスにしてください。`,
        en: `The link "${String(url ?? '')}" cannot be used. Give an address that begins with https://.`,
      })
    }
    if (Array.isArray(node.children)) for (const child of node.children) visit(child, depth + 1)
  }
  visit(record(tree).root, 0)
  return faults
}

/** The words of a tree, without its form; to tell an empty text from a written one. */
export function plainText(tree: unknown): string {
  const node = record(tree)
  if (typeof node.text === 'string') return node.text
  const children = node.root ? [node.root] : Array.isArray(node.children) ? node.children : []
  return children.map(plainText).join(node.type === 'root' ? '\n' : '')
}
