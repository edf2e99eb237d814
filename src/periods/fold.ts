/**
 * Folds the many ways of writing the same thing into one before anything is read: widths, dashes, waves, spaces,
 * から…まで, "from … to …". What is left has `-` for any dash, `~` for any wave or word between two ends.
 */
const dashes = /[‐‑‒–—―−─━ー]/g
const waves = /[〜∼∿]/g
/** A space between two digits is kept, as a mark that nothing else matches: `H2 8` must not become `H28`. */
export const digitGap = '_'

/** The folded text, in lower case and NFKC, without spaces but for `digitGap`. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(dashes, '-')
    .replace(waves, '~')
    .replace(/^(?:since|from)\s+(.*)$/, (_, rest: string) => (/\s(?:to|until|through)\s|[~-]/.test(rest) ? rest : `${rest}~`))
    .replace(/\s+(?:to|until|through)\s+/g, '~')
    .replace(/\bthe\s+/g, '')
    .replace(/(\d)\s+(?=\d)/g, `$1${digitGap}`)
    .replace(/\s+/g, '')
    .replace(/(?:以降|以来|より)$/, '~')
    .replace(/(.)から/, '$1~')
    .replace(/~~+/g, '~')
    .replace(/([~-].+)(?:まで|にかけて)$/, '$1')
    .replace(/[~-](?:現在(?:に至る)?|今|いま|現|継続中|present|now|today|ongoing)$/, '~')
    .replace(/年(\d{1,2})([~-])(\d{1,2}月)$/, '年$1月$2$3')
}
