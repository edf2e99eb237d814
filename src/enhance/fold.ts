import { foldSpelling } from '@/src/text/spelling'

/** A text as a search compares it (`src/text/spelling.ts`), without long vowels, spaces and the signs of names. */
export function foldForSearch(text: string): string {
  return foldSpelling(text).replace(/[\sー・,.'’-]/g, '')
}

/** Whether an entry holds every word of what is typed. Nothing typed: every entry does. */
export function isFound(entry: string, typed: string): boolean {
  const folded = foldForSearch(entry)
  return typed.split(/\s+/).every((word) => folded.includes(foldForSearch(word)))
}
