/** A booklet as a job for the maker of PDFs. */
import type { CaseRecord } from '@/src/catalogue/types'
import { textIn } from '@/src/i18n/text'
import type { PdfJob } from '@/src/pdf/registry'
import { sheetDocument, sheetLabels } from '@/src/ui/sheet/document'
import type { View } from '@/src/ui/view'
import { bookletComparison } from './comparison'
import { coverOf } from './cover'
import { bookletWords } from './words'

/** The booklet of cases of which there is at least one. */
export function bookletJob(view: View, cases: readonly CaseRecord[]): PdfJob {
  const { snapshot, language } = view
  const { title, contents, comparison, comparisonNote, facts, has, hasNot } = bookletWords[language]
  const cover = coverOf(view, cases)
  return {
    template: 'booklet',
    data: {
      language,
      title: `${title}: ${cover.cases.map(({ name }) => name).join(' / ')}`,
      site: textIn(snapshot.site.name, language).text,
      updated: cover.updated,
      labels: { ...sheetLabels(view), contents, comparison, comparisonNote, facts, has, hasNot },
      cover,
      comparison: bookletComparison(view, cases),
      sheets: cases.map((record) => sheetDocument(view, record)),
    },
  }
}
