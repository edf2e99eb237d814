import { caseOnPaper } from '@/app/(site)/case-on-paper'
import type { EntryProps } from '@/app/(site)/page-view'
import { pdfResponse } from '@/app/(site)/pdf-response'
import { linkTo } from '@/src/i18n/links'
import { sheetJob } from '@/src/ui/sheet/document'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: EntryProps): Promise<Response> {
  const { view, record } = await caseOnPaper(params, linkTo.sheetPdf)
  return pdfResponse(sheetJob(view, record))
}
