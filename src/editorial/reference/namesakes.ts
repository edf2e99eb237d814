import type { Language } from '@/src/i18n/languages'
import { municipalities, rowOfPlace } from '@/src/reference/municipalities'
import { prefectureOf } from '@/src/reference/place-names'

let shared: ReadonlySet<string> | null = null

/** Names of more than one municipality: 府中市, 池田町. */
function sharedNames(): ReadonlySet<string> {
  if (shared) return shared
  const names = [...municipalities().values()].flatMap(({ kind, name }) => (kind === 'prefecture' ? [] : [name]))
  const first = new Set<string>()
  return (shared = new Set(names.filter((name) => first.has(name) || !first.add(name))))
}

/** The prefecture of a municipality that has its name in common with another, by its JIS code; null for any other place. */
export function prefectureOfNamesake(jisCode: unknown, language: Language): string | null {
  const row = typeof jisCode === 'string' && jisCode.length === 5 ? rowOfPlace(jisCode) : null
  if (!row || !sharedNames().has(row.name)) return null
  return prefectureOf(row)[language]
}
