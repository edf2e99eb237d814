/**
 * The texts of a record in one column that a list is searched in. Only letters, digits and spaces stand there, so that a
 * database's `LIKE` finds what the search of the site finds, and no sign of a typed word means something to it.
 */
import { foldSpelling } from './spelling'

/** Come and go within a word: サーバー and サーバ, B-JET and BJET. */
const withinWords = /[ー'’・‐‑–−-]/g
const between = /[^\p{L}\p{N}\u3099\u309a]+/gu

function wordsOf(text: string): readonly string[] {
  return foldSpelling(text)
    .replace(withinWords, '')
    .replace(between, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
}

/** Raised when columns are made by other rules, so that the columns of an existing database are made anew. */
const rules = 4
/** Stands before every column; nobody can type it. */
export const columnMark = String.fromCharCode(0xe100 + rules)

/** The column of these texts. A name of several words also stands as one: `vietnam` finds `Viet Nam`. */
export function columnOf(texts: readonly string[]): string {
  const parts = texts.flatMap((text) => {
    const words = wordsOf(text)
    return words.length > 1 ? [words.join(' '), words.join('')] : words
  })
  return `${columnMark} ${[...new Set(parts)].join(' ')}`
}

/** What a typed text asks of the column: each of these must stand in it. None for a text without a word. */
export function columnWords(typed: string): readonly string[] {
  return [...new Set(typed.split(/[\s\u2800]+/).map((word) => wordsOf(word).join('')))].filter((word) => word !== '')
}
