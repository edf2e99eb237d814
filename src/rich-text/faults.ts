import { isSafeLink } from './links'
import { type RichTextFault, tableFaults } from './tables'
import { mostLevels, nodeOf } from './tree'

/** What a text may hold. The form's editor can write just this; the API stores whatever is sent unless it is refused here. */
const allowedNodes = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'linebreak',
  'tab',
  'list',
  'listitem',
  'quote',
  'link',
  'autolink',
  'table',
  'tablerow',
  'tablecell',
])
const allowedHeadings = new Set(['h3', 'h4'])
const allowedLists = new Set(['ul', 'ol'])

/** Everything in a serialised Lexical tree that the product does not allow, as messages. An empty text has none. */
export function richTextFaults(tree: unknown): RichTextFault[] {
  if (tree === null || tree === undefined) return []
  const faults: RichTextFault[] = []
  const visit = (value: unknown, depth: number, parent = ''): void => {
    const node = nodeOf(value)
    const type = String(node.type ?? '')
    if (depth > mostLevels) {
      faults.push({ ja: '文章の入れ子が深すぎます。', en: 'The text is nested too deeply.' })
      return
    }
    if (!allowedNodes.has(type)) {
      faults.push({
        ja: `使えない部品「${type}」が文章に入っています。削除してください。`,
        en: `The text holds a part that is not allowed: "${type}". Remove it.`,
      })
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
      faults.push({
        ja: '文字に独自の見た目が付いています。書式なしで貼り付け直してください。',
        en: 'The text brings a look of its own. Paste it again without formatting.',
      })
    }
    const url = nodeOf(node.fields).url
    if ((type === 'link' || type === 'autolink') && !isSafeLink(url)) {
      faults.push({
        ja: `リンク先「${String(url ?? '')}」は使えません。https:// で始まるアドレスにしてください。`,
        en: `The link "${String(url ?? '')}" cannot be used. Give an address that begins with https://.`,
      })
    }
    if (Array.isArray(node.children)) for (const child of node.children) visit(child, depth + 1, type)
  }
  visit(nodeOf(tree).root, 0)
  return faults
}
