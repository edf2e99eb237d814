import { sortCases } from '@/src/catalogue/query'
import { type DottedKind, termCases } from '@/src/catalogue/term-cases'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { formatList } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import type { FindingText } from '@/src/i18n/text'
import { textIn } from '@/src/i18n/text'
import { quoted } from '@/src/i18n/typography'
import { mostNamed } from './counting'
import { matrixWords } from './words'

/** Names written out where several terms have the same largest number. */
const mostNames = 3

function foundOf(snapshot: CatalogueSnapshot, kind: DottedKind, language: Language): { names: string; count: number; outOf: number } | null {
  const found = mostNamed(termCases(snapshot, kind, sortCases(snapshot.cases, 'number', language)))
  if (found === null) return null
  const written = found.names.slice(0, mostNames).map((name) => quoted(textIn(name, language).text, language))
  const rest = found.names.length - written.length
  return { ...found, names: formatList(rest > 0 ? [...written, matrixWords[language].andMore(rest)] : written, language) }
}

/** The reason and the change that most cases name; undefined while none names any. */
export function matrixFinding(snapshot: CatalogueSnapshot, language: Language): FindingText | undefined {
  const words = matrixWords[language]
  const parts = (['factor', 'impact'] as const).flatMap((kind): FindingText => {
    const found = foundOf(snapshot, kind, language)
    return found === null ? [] : words.most[kind](found.names, found.count, found.outOf)
  })
  return parts.length === 0 ? undefined : parts
}
