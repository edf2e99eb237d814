/** How a text is set in print, whatever was typed: the marks of quotations. */
import type { Language } from './languages'

const closing: Readonly<Record<string, string>> = { '「': '」', '『': '』' }
const other: Readonly<Record<string, string>> = { '「': '『', '『': '「' }

/** A quotation within one has the other marks: `「人「財」育成」` is set as `「人『財』育成」`. A text whose marks do not pair stays as it is. */
function nestedQuotes(text: string): string {
  const open: string[] = []
  let isPaired = true
  const signs = [...text].map((sign) => {
    if (sign === '「' || sign === '『') {
      const outer = open.at(-1)
      const mark = outer === sign ? (other[sign] ?? sign) : sign
      open.push(mark)
      return mark
    }
    if (sign !== '」' && sign !== '』') return sign
    const mark = open.pop()
    if (mark === undefined) isPaired = false
    return closing[mark ?? ''] ?? sign
  })
  return isPaired && open.length === 0 ? signs.join('') : text
}

/** Straight quotation marks and apostrophes as curly ones, which open after a space or a bracket and close elsewhere. */
function curlyQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{—–“‘/])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{—–“/])'(?=\S)/g, '$1‘')
    .replaceAll("'", '’')
}

/** The text as readers of `language` see it printed. */
export function typeset(text: string, language: Language): string {
  return language === 'ja' ? nestedQuotes(text) : curlyQuotes(text)
}

/** A text in quotation marks; those inside it become the marks of a quotation within one. */
export function quoted(text: string, language: Language): string {
  return language === 'ja' ? nestedQuotes(`「${text}」`) : `“${curlyQuotes(text).replaceAll('“', '‘').replaceAll('”', '’')}”`
}

/** The beginning of a text that only has to be told from others: whole if it is short, else cut between words and marked so. */
export function beginningOf(text: string, language: Language, most = 40): string {
  const letters = [...text]
  if (letters.length <= most) return text
  const cut = letters.slice(0, most).join('')
  return `${(language === 'en' ? cut.replace(/\s\S*$/, '') : cut).replace(/[\s,;:、]+$/, '')}…`
}
