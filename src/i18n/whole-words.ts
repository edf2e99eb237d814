/**
 * Japanese words that stand in one line. Browsers break Japanese between phrases, and their rule takes 草の根 for 草の + 根 and
 * 4か月 for 4か + 月. Works on the finished page, because such words come from everywhere: names, texts that staff wrote, our own
 * sentences. A space that nobody sees would do the same, but would be copied with the text.
 */

/** Short, so that each has room in any line. */
const words = '草の根|生きがい|担い手|身の丈|手がかり|何もない|おこし協力隊|帯広市?|[0-9０-９一二三四五六七八九十数]+[かカヶケ][月国所年]間?|[○△×？]は'
const whole = new RegExp(words, 'g')

/** Where a text may not be parted: the offsets inside such words. */
export function offsetsInWords(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(whole)].flatMap(({ 0: word, index }) => Array.from({ length: word.length - 1 }, (_, at) => index + at + 1)))
}

/** Elements that hold text alone, or no text that a line breaks; other tags; texts. React escapes `<` and `>` in both. */
const token = /<(script|style|title|option|textarea|svg)\b[\s\S]*?<\/\1>|<[^>]*>|([^<]+)/g

/** A text with its words in elements of their own, and all of it in one: in a row of boxes it stays one box. */
function withWords(text: string): string {
  const kept = text.replace(whole, '<span class="whole">$&</span>')
  return kept === text ? text : `<span>${kept}</span>`
}

/** The page with each such word in an element of its own; `.whole` does not break. */
export function keepWhole(html: string): string {
  return html.replace(token, (all: string, _name: string | undefined, text: string | undefined) => (text === undefined ? all : withWords(text)))
}
