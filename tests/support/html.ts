/** HTML that a test looks into, parsed: by its structure and not by the letters of its tags. */
import { parseHTML } from 'linkedom'

/** A page, or a part of one: what `querySelector` and the like are asked of. */
export function parsed(html: string): Document {
  const isWhole = /^\s*<(?:!doctype|html)\b/i.test(html)
  const { document } = parseHTML(isWhole ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`)
  for (const element of document.querySelectorAll('*')) lowerNames(element)
  return document
}

/** React writes some attributes in its own case, `dateTime`; a browser reads them as `datetime`, but for those of a drawing. */
function lowerNames(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (name !== name.toLowerCase() && !element.closest('svg')) element.setAttribute(name.toLowerCase(), value)
  }
}

/** The part of a page that a selector names: the element, or for a heading the section that it heads. @throws without one */
export function partOf(html: string, selector: string): string {
  const found = parsed(html).querySelector(selector)
  const part = found && /^h\d$/i.test(found.tagName) ? found.closest('section, .statistic') : found
  if (!part) throw new Error(`The page has no part ${selector}.`)
  return part.outerHTML
}

/** How many parts of a page a selector names. */
export const countOf = (html: string, selector: string): number => parsed(html).querySelectorAll(selector).length

/** An attribute of all parts of a page that a selector names, in their order; parts without it are left out. */
export function attributesOf(html: string, selector: string, name: string): readonly string[] {
  return [...parsed(html).querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? [])
}

/** Whether the first part that each selector names begins after that of the selector before it. @throws where there is no such part */
export function inOrder(html: string, ...selectors: readonly string[]): boolean {
  const document = parsed(html)
  const all = [...document.querySelectorAll('*')]
  const positions = selectors.map((selector) => {
    const found = document.querySelector(selector)
    if (!found) throw new Error(`The page has no part ${selector}.`)
    return all.indexOf(found)
  })
  return positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? Infinity))
}

/** The words of an element and of all in it, as they are read: elements stand apart, one blank between any two. */
export function wordsIn(node: Node): string {
  return piecesOf(node).join('').replace(/\s+/g, ' ').trim()
}

/** The words of a page, or of a part of one. */
export function words(html: string): string {
  return wordsIn(parsed(html).documentElement)
}

function piecesOf(node: Node): string[] {
  if (node.nodeType === node.TEXT_NODE) return [node.textContent ?? '']
  const inside = [...node.childNodes].flatMap(piecesOf)
  // A place where a line may break parts no word, and neither does what React writes between two texts.
  return node.nodeType !== node.ELEMENT_NODE || node.nodeName.toLowerCase() === 'wbr' ? inside : [' ', ...inside, ' ']
}
