import { notFound } from 'next/navigation'

import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { readParameters } from '@/src/catalogue/parameters'
import { toCsv } from '@/src/exchange/csv'
import { tableFiles } from '@/src/explore/registry'
import { contentsOf } from '@/src/explore/table-file'
import { isLanguage } from '@/src/i18n/languages'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ lang: string; name: string }> }): Promise<Response> {
  const { lang, name } = await params
  const file = tableFiles.find((one) => name === `${one.name}.csv`)
  if (!isLanguage(lang) || !file) notFound()
  const parameters = readParameters(new URL(request.url).search.slice(1))
  return new Response(toCsv(contentsOf(file, parameters, currentSnapshot(), lang)), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
