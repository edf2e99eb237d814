/** The sheet as the template of its PDF reads it: the same content as the page's, with the words around it. */
import type { CaseRecord } from '@/src/catalogue/types'
import { textIn } from '@/src/i18n/text'
import type { PdfJob } from '@/src/pdf/registry'
import { phrasesOf } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { sheetOf } from './content'
import type { SheetRows } from './rows'

/** What a sheet says but for its rows, the same on all sheets of a language. */
export function sheetLabels({ words: { sheet, case: words } }: View) {
  return { changes: words.outcomes, reasons: words.factors, limits: words.limits, noRows: sheet.noRows, noLines: sheet.noLines, scan: sheet.scan }
}

/** One sheet for a template. */
export function sheetDocument(view: View, record: CaseRecord) {
  const { language, words } = view
  const { qr, rows, ...sheet } = sheetOf(view, record)
  const column = ({ groups, more }: SheetRows['changes']) => ({ groups, more: more === 0 ? '' : words.sheet.more(more) })
  return {
    ...sheet,
    headline: language === 'ja' ? phrasesOf(sheet.headline) : sheet.headline.split(/(?<= )/),
    qr: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${qr.size} ${qr.size}" shape-rendering="crispEdges"><path d="${qr.path}"/></svg>`,
    qrName: words.sheet.qr(sheet.address),
    changes: column(rows.changes),
    reasons: column(rows.reasons),
    limits: { sentences: rows.limits.sentences, more: rows.limits.more === 0 ? '' : words.sheet.more(rows.limits.more) },
    note: rows.changes.isWhole && rows.reasons.isWhole ? '' : words.sheet.shortened,
  }
}

/** The sheet of a case as a job for the maker of PDFs. */
export function sheetJob(view: View, record: CaseRecord): PdfJob {
  const { snapshot, language, words } = view
  const sheet = sheetDocument(view, record)
  const site = textIn(snapshot.site.name, language).text
  return { template: 'sheet', data: { language, title: words.sheet.of(sheet.name), site, updated: sheet.updated, labels: sheetLabels(view), sheet } }
}
