import { redirect } from 'next/navigation'

import { type PageProps, viewFor } from '@/app/(site)/page-view'
import { pdfResponse } from '@/app/(site)/pdf-response'
import { readParameters } from '@/src/catalogue/parameters'
import { bookletJob } from '@/src/explore/booklet/document'
import { bookletCases, bookletQuery } from '@/src/explore/booklet/query'
import { linkTo } from '@/src/i18n/links'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: PageProps): Promise<Response> {
  const view = viewFor(await params)
  const cases = bookletCases(view.snapshot, bookletQuery.parse(readParameters(new URL(request.url).search.slice(1)), view.snapshot))
  // Without a case there is nothing to bind: the page offers the cases to choose from.
  return cases.length === 0 ? redirect(linkTo.booklet(view.language)) : pdfResponse(bookletJob(view, cases))
}
