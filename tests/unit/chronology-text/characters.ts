/** What a text and its reading have in common: every character, once. */
import type { Chronology } from '@/src/chronology-text'
import { withoutInvisible } from '@/src/text/invisible'

/** The characters of a text in one order, without white space and without what nobody sees. */
export function charactersOf(text: string): string {
  return [...withoutInvisible(text).replace(/\s/g, '')].sort().join('')
}

/** The same of everything that was read; a period that a row shares with the one above stands once in the text. */
export function charactersRead({ rows, headings, leftover }: Chronology): string {
  const parts = rows.flatMap((row) => [row.mark, row.isPeriodShared ? '' : row.period, row.title, row.note, ...row.leftover])
  return charactersOf([...parts, ...headings, ...leftover].join(''))
}
