/** A finished page as Markdown: what stands in `<main>`, without forms, navigation and drawings (which say in words what they show). */
import { DomUtils, parseDocument } from 'htmlparser2'

type Parsed = ReturnType<typeof parseDocument>['children'][number]

interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

const left = new Set(['script', 'style', 'nav', 'template', 'button', 'input', 'select', 'label', 'fieldset'])
const blocks = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** What Markdown is made of: elements and texts; the parser puts texts that touch into one. */
function partsOf(nodes: readonly Parsed[]): (Element | string)[] {
  return nodes.flatMap((node): (Element | string)[] => {
    if (DomUtils.isText(node)) return [node.data]
    return DomUtils.isTag(node) ? [{ name: node.name, attributes: new Map(Object.entries(node.attribs)), children: partsOf(node.children) }] : []
  })
}

/** The tree of a page, under an element without a name. */
const treeOf = (html: string): Element => ({ name: '', attributes: new Map(), children: partsOf(parseDocument(html).children) })

const isElement = (node: Element | string): node is Element => typeof node !== 'string'

function find(node: Element, name: string): Element | null {
  for (const child of node.children.filter(isElement)) {
    const found = child.name === name ? child : find(child, name)
    if (found) return found
  }
  return null
}

const wordsOf = (node: Element | string): string => (isElement(node) ? node.children.map(wordsOf).join('') : node)

/** A form is left out with its questions, but not one that only puts ticks beside what the page shows. */
const isQuestion = (node: Element): boolean => node.name === 'form' && find(node, 'article') === null

const isLeft = (node: Element): boolean =>
  left.has(node.name) ||
  isQuestion(node) ||
  // Ways past something, and a field with what is said of it.
  /^(?:skip-|town-field$)/.test(node.attributes.get('class') ?? '') ||
  node.attributes.has('hidden') ||
  node.attributes.get('aria-hidden') === 'true'

interface Writing {
  readonly origin: string
  /** The page's own address, without a part of it. */
  readonly page: string
}

const isLabel = (node: Element | string): boolean => isElement(node) && node.name === 'span' && /label|hint|count/.test(node.attributes.get('class') ?? '')
/** These stand within a word, or where one may be parted. */
const isWithin = (node: Element | string): boolean => isElement(node) && (node.name === 'mark' || node.name === 'wbr')

/** Parts of a line are set apart by their looks; here by a space, but before what closes or joins. */
function isApart(before: Element | string | undefined, node: Element | string): boolean {
  // What a drawing says in words stands apart from the words before it.
  if (isElement(node) && node.name === 'svg') return before !== undefined
  const text = wordsOf(node)
  if (before === undefined || isWithin(before) || isWithin(node) || /^[、。，．：；）」』】,.;:)\]…\s]|^$/.test(text)) return false
  return isElement(before) && isElement(node) ? true : isLabel(before) || (/[\w)]$/.test(wordsOf(before)) && /^\w/.test(text))
}

/** A text in one line; what Markdown would read as its own signs is escaped. */
function inline(node: Element | string, writing: Writing): string {
  if (!isElement(node)) return node.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&')
  if (isLeft(node)) return ''
  const { name, attributes } = node
  if (name === 'svg') return (attributes.get('aria-label') ?? wordsOf(find(node, 'title') ?? '')).trim()
  if (name === 'br' || name === 'wbr') return name === 'br' ? ' ' : ''
  if (name === 'img') return attributes.get('alt') ? `![${attributes.get('alt')}](${absolute(attributes.get('src') ?? '', writing)})` : ''
  const text = node.children
    .map((child, index) => besideOf(node.children[index - 1], child, writing) + (isElement(child) && blocks.has(child.name) ? ' ' : ''))
    .join('')
  if (text.trim() === '') return text
  if (name === 'a' && attributes.has('href')) return `[${text.trim()}](${absolute(attributes.get('href') ?? '', writing)})`
  if (name === 'strong' || name === 'b') return `**${text.trim()}**`
  if (name === 'em' || name === 'i' || name === 'cite') return `*${text.trim()}*`
  if (name === 'code') return `\`${wordsOf(node)}\``
  return text
}

/** The same behind another part of the line. */
const besideOf = (before: Element | string | undefined, node: Element | string, writing: Writing): string =>
  (isApart(before, node) ? ' ' : '') + inline(node, writing)

const absolute = (address: string, { origin, page }: Writing): string =>
  address.startsWith('/') ? `${origin}${address}` : address.startsWith('#') ? `${page}${address}` : address
const lineOf = (node: Element | string, writing: Writing): string => inline(node, writing).replace(/ +/g, ' ').trim()

function tableOf(node: Element, writing: Writing): string[] {
  const rows: string[][] = []
  const walk = (within: Element): void => {
    for (const child of within.children.filter(isElement)) {
      if (child.name === 'tr') rows.push(child.children.filter(isElement).map((cell) => lineOf(cell, writing)))
      else walk(child)
    }
  }
  walk(node)
  const caption = find(node, 'caption')
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [...(caption ? [`**${lineOf(caption, writing)}**`] : []), [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')]
}

function itemsOf(node: Element, writing: Writing): string {
  const items = node.children.filter(isElement).filter(({ name }) => name === 'li')
  return items
    .map((item, index) => {
      const sign = node.name === 'ol' ? `${index + 1}. ` : '- '
      return (
        sign +
        blocksOf(item, writing)
          .join('\n\n')
          .replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`)
      )
    })
    .join('\n')
}

/** Terms with what is said of them: in one line where it is one. */
function definitionsOf(node: Element, writing: Writing): string[] {
  const found: string[] = []
  let term = ''
  const walk = (within: Element): void => {
    for (const child of within.children.filter(isElement)) {
      if (child.name === 'dt') term = lineOf(child, writing)
      else if (child.name === 'dd') {
        const [first = '', ...more] = blocksOf(child, writing)
        found.push(...(more.length > 0 || first.includes('\n') ? [`**${term}**`, first, ...more] : [`**${term}**: ${first}`]))
      } else walk(child)
    }
  }
  walk(node)
  return found
}

/** The blocks of an element, each a paragraph of the file. */
function blocksOf(node: Element, writing: Writing): string[] {
  const found: string[] = []
  let line = ''
  const endLine = (): void => {
    const text = line.replace(/ +/g, ' ').trim()
    if (text !== '') found.push(text)
    line = ''
  }
  for (const [index, child] of node.children.entries()) {
    const hasBlocks =
      isElement(child) && (blocks.has(child.name) || child.name.includes('-') || child.children.some((one) => isElement(one) && blocks.has(one.name)))
    if (!hasBlocks) {
      line += besideOf(node.children[index - 1], child, writing)
      continue
    }
    endLine()
    if (!isLeft(child)) found.push(...blockOf(child, writing))
  }
  endLine()
  return found
}

function blockOf(node: Element, writing: Writing): string[] {
  const { name } = node
  const heading = /^h([1-6])$/.exec(name)?.[1]
  const text = (): string => lineOf(node, writing)
  if (heading !== undefined) return text() === '' ? [] : [`${'#'.repeat(Number(heading))} ${text()}`]
  switch (name) {
    case 'p':
    case 'figcaption':
    case 'dd':
      return blocksOf(node, writing)
    case 'dt':
    case 'summary':
      return text() === '' ? [] : [`**${text()}**`]
    case 'ul':
    case 'ol':
      return [itemsOf(node, writing)].filter((list) => list !== '')
    case 'dl':
      return definitionsOf(node, writing)
    case 'details': {
      const folded = { ...node, children: node.children.filter((child) => !isElement(child) || child.name !== 'summary') }
      const inside = blocksOf(folded, writing)
      const summary = find(node, 'summary')
      return inside.length === 0 ? [] : [...(summary ? blockOf(summary, writing) : []), ...inside]
    }
    case 'table':
      return tableOf(node, writing)
    case 'pre':
      return [`\`\`\`\n${wordsOf(node)}\n\`\`\``]
    case 'blockquote':
      return [blocksOf(node, writing).join('\n\n').replace(/^/gm, '> ')]
    case 'hr':
      return ['---']
    default:
      return blocksOf(node, writing)
  }
}

/**
 * The page as Markdown, below its own address.
 * @param address the page's, as readers outside see it; links on the page are made whole with its origin
 */
export function toMarkdown(html: string, address: string): string {
  const main = find(treeOf(html), 'main')
  return `${[`<${address}>`, ...(main ? blocksOf(main, { origin: new URL(address).origin, page: address.replace(/#.*/, '') }) : [])].join('\n\n')}\n`
}
