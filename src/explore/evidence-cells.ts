import { lookup } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot, Evidence } from '@/src/catalogue/types'
import type { Cell } from '@/src/exchange/table'
import type { Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { evidenceLevelLabels } from '@/src/model/terms'

/** Where a row comes from, as three cells of a table: the source, the section, and how firmly it stands. Empty where nothing says it. */
export function evidenceCells(snapshot: CatalogueSnapshot, evidence: Evidence | null, language: Language): readonly [Cell, Cell, Cell] {
  if (evidence === null) return [null, null, null]
  const { source: slug, locator, level } = evidence
  const source = lookup(snapshot).sources.get(slug)
  return [source ? textIn(source.name, language).text : slug, locator, evidenceLevelLabels[level][language]]
}
