/**
 * Takes Next's browser runtime out of a rendered page: its scripts, the flight data that repeats the page, the preloads
 * of those scripts, and React's comments between texts. What stays is the HTML, the style sheets, JSON-LD and our script.
 * One pass over the text; React escapes `<` and `>` in texts and attributes, so a tag's end is the next unquoted `>`.
 */

/** Our own script's address begins like this; no other script stays. */
const ownScript = '/enhance'

/** The page without what only Next's browser runtime needs. Ids, classes and the order of elements stay as they are. */
export function stripNextRuntime(html: string): string {
  const parts: string[] = []
  let position = 0
  while (position < html.length) {
    const open = html.indexOf('<', position)
    if (open < 0) break
    parts.push(html.slice(position, open))
    position = passTag(html, open, parts)
  }
  parts.push(html.slice(position))
  return parts.join('').replace(/<div hidden=""><\/div>/g, '')
}

/** Copies the tag at `open`, or leaves it out, and returns where the text goes on. */
function passTag(html: string, open: number, parts: string[]): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4)
  const end = endOfTag(html, open)
  const tag = html.slice(open, end)
  const name = /^<([a-z]+)/i.exec(tag)?.[1]?.toLowerCase()
  if (name === 'link') {
    if (!isRuntimePreload(attributesOf(tag))) parts.push(tag)
    return end
  }
  if (name !== 'script' && name !== 'style') {
    parts.push(tag)
    return end
  }
  // Raw text: nothing in it is a tag until its own closing tag.
  const close = after(html, `</${name}>`, end)
  if (name === 'style' || staysAsScript(attributesOf(tag))) parts.push(html.slice(open, close))
  return close
}

function staysAsScript(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('type') === 'application/ld+json' || (attributes.get('src') ?? '').startsWith(ownScript)
}

function isRuntimePreload(attributes: ReadonlyMap<string, string>): boolean {
  const rel = attributes.get('rel')
  return rel === 'modulepreload' || ((rel === 'preload' || rel === 'prefetch') && attributes.get('as') === 'script')
}

function after(html: string, mark: string, from: number): number {
  const index = html.indexOf(mark, from)
  return index < 0 ? html.length : index + mark.length
}

function endOfTag(html: string, open: number): number {
  let quote = ''
  for (let index = open + 1; index < html.length; index += 1) {
    const character = html[index] ?? ''
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return index + 1
  }
  return html.length
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = tag.matchAll(/\s([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g)
  return new Map([...found].map(([, name = '', double, single]) => [name.toLowerCase(), double ?? single ?? '']))
}
