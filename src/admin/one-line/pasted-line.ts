/** Text as it stands in a field of one line: line breaks are spaces between Latin words, and nothing between Japanese ones. */
export function asOneLine(text: string): string {
  return text
    .trim()
    .replace(/(?<=[\x21-\x7e])\s*[\r\n]+\s*(?=[\x21-\x7e])/g, ' ')
    .replace(/\s*[\r\n]+\s*/g, '')
}
