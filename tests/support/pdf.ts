/**
 * Reads a tagged PDF of ours without another program: what is declared, which fonts are embedded, and the words in the order in
 * which a screen reader meets them (the tree of tags, not the place on the page). Not for any PDF: objects must lie open.
 */
import { inflateSync } from 'node:zlib'

interface PdfObject {
  readonly dictionary: string
  readonly stream: Buffer | null
}
export interface ReadPdf {
  readonly pages: number
  readonly catalogue: string
  /** The description in XML. */
  readonly metadata: string
  readonly title: string
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean; readonly hasUnicode: boolean }[]
  /** The words in the order of the tags. */
  readonly text: string
  /** The names of the tags in their order, such as `H1`, `P`, `Table`. */
  readonly tags: readonly string[]
  /** Other words for drawings. */
  readonly alternatives: readonly string[]
  /** What stands on a page outside of any tag and of what is marked as decoration. */
  readonly untagged: number
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length
    const [endOfObject, beginOfStream] = [text.indexOf('\nendobj', start), text.indexOf('\nstream\n', start)]
    const hasStream = beginOfStream >= 0 && beginOfStream < endOfObject
    const dictionary = text.slice(start, hasStream ? beginOfStream : endOfObject)
    const from = beginOfStream + '\nstream\n'.length
    const packed = hasStream ? pdf.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)?.[1])) : null
    objects.set(match[1] ?? '', { dictionary, stream: packed && /\/Filter \/FlateDecode/.test(dictionary) ? inflateSync(packed) : packed })
  }
  return objects
}

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')
/** A text string: UTF-16 in hexadecimal, or plain. */
const stringAt = (dictionary: string, key: string): string => {
  const [, hex, plain] = new RegExp(`/${key} (?:<FEFF([0-9A-F]*)>|\\(((?:[^()\\\\]|\\\\.|\\((?:[^()\\\\]|\\\\.)*\\))*)\\))`).exec(dictionary) ?? []
  return hex !== undefined ? fromHex(hex) : (plain ?? '')
}
const referenceAt = (dictionary: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? ''

/** Code to letters, from a `ToUnicode` table. */
function lettersOf(table: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  for (const [, code = '', hex = ''] of table.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)) letters.set(parseInt(code, 16), fromHex(hex))
  return letters
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** The bytes of a string as a page writes it: with escapes. */
function bytesOf(literal: string): Buffer {
  const bytes: number[] = []
  for (const [sign] of literal.matchAll(/\\[0-7]{3}|\\[\s\S]|[\s\S]/g)) {
    if (/^\\\d/.test(sign)) bytes.push(parseInt(sign.slice(1), 8))
    else if (sign.startsWith('\\')) bytes.push(escapes[sign.charAt(1)] ?? sign.charCodeAt(1))
    else bytes.push(sign.charCodeAt(0))
  }
  return Buffer.from(bytes)
}

/** The words of a page by their mark, and how much is drawn outside of every mark. */
function marksOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): { words: ReadonlyMap<number, string>; outside: number } {
  const words = new Map<number, string>()
  let [font, outside] = ['', 0]
  const open: (number | null)[] = []
  const token =
    /\/(\w+)\s*(?:<<([\s\S]*?)>>\s*)?B(?:DC|MC)|\bEMC\b|\/(\w+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)|<([0-9A-F]+)>|(?:^|\n)(?:f|S|B|f\*)(?=\n|$)/g
  for (const [all, tag, properties, named, literal, hex] of content.matchAll(token)) {
    if (tag !== undefined) open.push(properties === undefined || !properties.includes('/MCID') ? null : Number(/\/MCID (\d+)/.exec(properties)?.[1]))
    else if (all === 'EMC') open.pop()
    else if (named !== undefined) font = named
    else if (open.length === 0) outside += 1
    else if (literal !== undefined || hex !== undefined) {
      const mark = open.findLast((one) => one !== null)
      const bytes = literal === undefined ? Buffer.from(hex ?? '', 'hex') : bytesOf(literal)
      const letters = Array.from({ length: bytes.length / 2 }, (_, at) => fonts.get(font)?.get(bytes.readUInt16BE(2 * at)) ?? '\ufffd')
      if (mark !== undefined && mark !== null) words.set(mark, (words.get(mark) ?? '') + letters.join(''))
    }
  }
  return { words, outside }
}

/** @throws where the file is no such PDF */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(Buffer.from(bytes))
  const at = (id: string): PdfObject => objects.get(id) ?? { dictionary: '', stream: null }
  const all = [...objects].map(([id, object]) => ({ id, ...object }))
  const catalogue = all.find(({ dictionary }) => /\/Type \/Catalog\b/.test(dictionary))?.dictionary
  if (catalogue === undefined) throw new Error('This is no PDF whose objects lie open.')
  const toUnicode = (font: string): ReadonlyMap<number, string> => lettersOf(at(referenceAt(at(font).dictionary, 'ToUnicode')).stream?.toString('latin1') ?? '')
  const pages = all.filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary))
  const marks = new Map(
    pages.map(({ id, dictionary }) => {
      const named = /\/Font <<([^>]*)>>/.exec(dictionary)?.[1] ?? ''
      const fonts = new Map([...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [name, toUnicode(font)]))
      return [id, marksOf(at(referenceAt(dictionary, 'Contents')).stream?.toString('latin1') ?? '', fonts)]
    }),
  )

  const [text, tags, alternatives]: [string[], string[], string[]] = [[], [], []]
  const walk = (id: string, page: string): void => {
    const { dictionary } = at(id)
    const own = referenceAt(dictionary, 'Pg') || page
    const tag = /\/S \/(\w+)/.exec(dictionary)?.[1]
    if (tag !== undefined) tags.push(tag)
    const alternative = stringAt(dictionary, 'Alt')
    if (alternative !== '') alternatives.push(alternative)
    if (tag !== undefined && !['Span', 'Strong', 'Link'].includes(tag)) text.push('\n')
    const kids = /\/K (\[[\s\S]*?\]|\d+ 0 R|\d+)/.exec(dictionary)?.[1] ?? ''
    for (const [kid, marked, markedPage] of kids.replace(/^\[|\]$/g, '').matchAll(/<<[^>]*?\/Pg (\d+) 0 R[^>]*>>|<<[^>]*>>|\d+ 0 R|\d+/g)) {
      if (kid.startsWith('<<')) text.push(marks.get(marked ?? markedPage ?? own)?.words.get(Number(/\/MCID (\d+)/.exec(kid)?.[1])) ?? '')
      else if (kid.endsWith(' R')) walk(kid.split(' ')[0] ?? '', own)
      else text.push(marks.get(own)?.words.get(Number(kid)) ?? '')
    }
  }
  walk(referenceAt(catalogue, 'StructTreeRoot'), '')
  const descendants = (dictionary: string): string => at(/\/DescendantFonts \[(\d+) 0 R\]/.exec(dictionary)?.[1] ?? '').dictionary
  return {
    pages: pages.length,
    catalogue,
    metadata: at(referenceAt(catalogue, 'Metadata')).stream?.toString('utf8') ?? '',
    title: stringAt(all.find(({ dictionary }) => dictionary.includes('/Creator'))?.dictionary ?? '', 'Title'),
    fonts: all
      .filter(({ dictionary }) => /\/Subtype \/(?:Type0|TrueType|Type1|Type3)\b/.test(dictionary) && /\/Type \/Font\b/.test(dictionary))
      .map(({ id, dictionary }) => ({
        name: /\/BaseFont \/([\w+-]+)/.exec(dictionary)?.[1] ?? '',
        isEmbedded: /\/FontFile[23]? \d+ 0 R/.test(at(referenceAt(descendants(dictionary), 'FontDescriptor')).dictionary),
        hasUnicode: toUnicode(id).size > 0,
      })),
    text: text.join(''),
    tags,
    alternatives,
    untagged: [...marks.values()].reduce((sum, { outside }) => sum + outside, 0),
  }
}
