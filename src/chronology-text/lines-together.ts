/** Lines that were broken at the print width, put together again. */

const opening = '「『（(【〔［[〈《'
const closing = '」』）)】〕］]〉》'

/** How many brackets are open at the end of a text. */
function openBrackets(text: string): number {
  return [...text].reduce((open, sign) => (opening.includes(sign) ? open + 1 : closing.includes(sign) ? Math.max(0, open - 1) : open), 0)
}

/** A text ends here within a sentence: a particle, a comma, a dash between two words. */
const unfinished = /(?:[、・，,／/→＆&＝=｜|]|[をにへとがでのはも]|[A-Za-z]-)$/
/** No line begins with these. */
const notFirst = /^[、。，．・）)」』】〕］〉》ーんっゃゅょァィゥェォッャュョ々：；！？～〜]/

/** Whether the words themselves say that the second line goes on with the first. */
export function goesOn(first: string, second: string): boolean {
  return openBrackets(first) > 0 || unfinished.test(first) || notFirst.test(second)
}

/** Two texts as one: a space only where two Latin words or numbers would run into each other. */
export function together(first: string, second: string): string {
  const [one, two] = [first.trimEnd(), second.trimStart()]
  return /[A-Za-z0-9.,;:!?]$/.test(one) && /^[A-Za-z0-9]/.test(two) ? `${one} ${two}` : `${one}${two}`
}
