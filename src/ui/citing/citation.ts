/** What is said when a case, or one row of it, is cited. Dates are of the data, never of the clock: the reader knows when it was read. */
import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, Evidence } from '@/src/catalogue/types'
import { isoDate } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { citingWords } from '@/src/i18n/words/citing'
import type { View } from '@/src/ui/view'
import { type CitedRow, rowsOf } from './cited-rows'

export interface Citation {
  /** Of letters, figures and hyphens: what reference managers call it. */
  readonly key: string
  readonly language: Language
  readonly title: string
  /** The case, for a row of it. */
  readonly within: string | null
  /** The site: nobody else is named as the author of its texts. */
  readonly author: string
  readonly site: string
  readonly publisher: string
  /** The day of the last change: `2024-05-01`. */
  readonly issued: string
  readonly url: string
  /** The documents that the text rests on, each with publisher, date and section. */
  readonly basedOn: readonly string[]
}

function sourceText(view: View, { source: slug, locator }: Pick<Evidence, 'source' | 'locator'>): string {
  const { language } = view
  const words = citingWords[language]
  const source = lookup(view.snapshot).sources.get(slug)
  if (!source) return locator
  const publisher = textIn(source.publisher, language).text
  const parts = [publisher, words.of(textIn(source.name, language).text), source.published?.text ?? '', locator]
  return parts.filter((part) => part !== '').join(language === 'ja' ? '、' : ', ')
}

/** The row of a case that has this id, or null. */
export function citedRow(view: View, record: CaseRecord, id: string): CitedRow | null {
  return (
    rowsOf(view, record)
      .flatMap(({ rows }) => rows)
      .find((row) => row.id === id) ?? null
  )
}

/** A sentence that is a title has no full stop: each form sets its own behind it. */
export const titleOfRow = ({ text }: CitedRow, language: Language): string =>
  textIn(text, language)
    .text.trim()
    .replace(/[。.]$/, '')

/** The citation of a case. */
export function citationOf(view: View, record: CaseRecord, row: CitedRow | null = null): Citation {
  const { language, snapshot } = view
  const site = textIn(snapshot.site.name, language).text
  const name = caseName(snapshot, record, language)
  return {
    key: (row === null || row.id.startsWith(record.slug) ? (row?.id ?? record.slug) : `${record.slug}-${row.id}`).replace(/[^\w-]/g, '-'),
    language,
    title: row === null ? name : titleOfRow(row, language),
    within: row === null ? null : name,
    author: site,
    site,
    publisher: site,
    issued: isoDate(record.updatedAt),
    url: absoluteUrl(linkTo.case(language, record.slug, row?.id)),
    basedOn: row === null ? record.sources.map((source) => sourceText(view, { source, locator: '' })) : row.evidence ? [sourceText(view, row.evidence)] : [],
  }
}
