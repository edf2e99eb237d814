/** Which letters a font can draw: what no font has would make the whole PDF fail its standard. */

/**
 * Reads the table `cmap` of a TrueType font (OpenType 1.9, formats 4 and 12).
 * @param {Buffer} font
 * @returns {Set<number>} code points
 */
export function lettersOf(font) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (entry === undefined) throw new Error('The font has no table of letters.')
  const cmap = font.readUInt32BE(entry + 8)
  /** @type {Set<number>} */
  const letters = new Set()
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * index)
    const format = font.readUInt16BE(table)
    const ranges = format === 12 ? rangesOfFormat12(font, table) : format === 4 ? rangesOfFormat4(font, table) : []
    for (const [first, last] of ranges) for (let letter = first; letter <= last; letter += 1) letters.add(letter)
  }
  return letters
}

/**
 * @param {Buffer} font
 * @param {number} table
 * @returns {[number, number][]}
 */
function rangesOfFormat12(font, table) {
  return Array.from({ length: font.readUInt32BE(table + 12) }, (_, index) => {
    const group = table + 16 + 12 * index
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })
}

/**
 * @param {Buffer} font
 * @param {number} table
 * @returns {[number, number][]}
 */
function rangesOfFormat4(font, table) {
  const size = font.readUInt16BE(table + 6)
  /** @type {[number, number][]} */
  const ranges = Array.from({ length: size / 2 }, (_, index) => {
    const end = table + 14 + 2 * index
    return [font.readUInt16BE(end + size + 2), font.readUInt16BE(end)]
  })
  // The last range is the mark of the end.
  return ranges.filter(([first]) => first !== 0xffff)
}

/** The printers' sign for a letter that is not in the case (JIS X 0208, 2-14). */
const missing = '〓'

/**
 * @param {string} text
 * @param {ReadonlySet<number>} letters
 */
export function withKnownLetters(text, letters) {
  return Array.from(text, (sign) => (/[\s\p{C}]/u.test(sign) || letters.has(sign.codePointAt(0) ?? 0) ? sign : missing)).join('')
}
