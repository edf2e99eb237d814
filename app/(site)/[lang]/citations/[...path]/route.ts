import { notFound } from 'next/navigation'

import { viewFor } from '@/app/(site)/page-view'
import { lookup } from '@/src/catalogue/lookup'
import { citationFormats } from '@/src/i18n/links'
import { citationOf, citedRow } from '@/src/ui/citing/citation'
import { citationFiles } from '@/src/ui/citing/formats'

export const dynamic = 'force-dynamic'

/** `/ja/citations/CASE.bib`, or of one row `/ja/citations/CASE/ROW.bib`. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string; path: string[] }> }): Promise<Response> {
  const { lang, path } = await params
  const view = viewFor({ lang })
  const format = citationFormats.find((one) => path.at(-1)?.endsWith(`.${one}`))
  if (!format || path.length > 2) notFound()
  const [slug = '', row] = [...path.slice(0, -1), path.at(-1)?.slice(0, -format.length - 1)]
  const record = lookup(view.snapshot).cases.get(slug)
  if (!record) notFound()
  const cited = row === undefined ? null : citedRow(view, record, row)
  if (row !== undefined && !cited) notFound()
  const { type, write } = citationFiles[format]
  return new Response(write(citationOf(view, record, cited)), { headers: { 'content-type': type } })
}
