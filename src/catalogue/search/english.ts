/**
 * Words of one and of many, and English words that Britain and America spell in two ways: labour and labor, organisation and organization, centre and
 * center. A reader types one, and a text may have the other.
 */

/** `schools` finds `school` too; the plural is found by its singular anyway, because words match at their beginning. */
export function singularOf(word: string): string | null {
  if (!/^[a-z]{5,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return null
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** What is written in two ways, each with the other way. A spelling that nobody uses costs nothing: it stands in no text. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L}{3,}[iy])s(e[drs]?|ers|ing|ations?|ational|able)$/u, '$1z$2'],
  [/^(\p{L}{3,}[iy])z(e[drs]?|ers|ing|ations?|ational|able)$/u, '$1s$2'],
  [/^(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|vig)our(?!ous)/, '$1or'],
  [/^(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|vig)or(?!ous)/, '$1our'],
  [/^(cent|fib|lit|(?:kilo|centi|milli)?met|theat)re(d?s?)$/, '$1er$2'],
  [/^(cent|fib|lit|(?:kilo|centi|milli)?met|theat)er(e?d?s?)$/, '$1re$2'],
  [/^(cancel|counsel|fuel|label|level|model|signal|total|travel)l(ed|ers?|ing|ors?)$/, '$1$2'],
  [/^(cancel|counsel|fuel|label|level|model|signal|total|travel)(ed|ers?|ing|ors?)$/, '$1l$2'],
  [/^(def|lic|off|pret)ence/, '$1ense'],
  [/^(def|lic|off|pret)ense/, '$1ence'],
  [/^(progra)mme(s?)$/, '$1m$2'],
  [/^(catalog|dialog|analog)ue(s?)$/, '$1$2'],
  [/^(fulfi|enro|insta|ski)l(ments?|s|ful|fully)$/, '$1ll$2'],
  [/^(fulfi|enro|insta|ski)ll(ments?|s|ful|fully)$/, '$1l$2'],
  [/^(judg|acknowledg)ement/, '$1ment'],
  [/^(judg|acknowledg)ment/, '$1ement'],
]

/** The other spellings of a word in small letters; none for most words. */
export function spellingsOf(word: string): readonly string[] {
  const plain = word.toLowerCase()
  return ways.flatMap(([way, other]) => (way.test(plain) ? [plain.replace(way, other)] : []))
}
