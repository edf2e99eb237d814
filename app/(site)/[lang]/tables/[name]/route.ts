import { notFound } from 'next/navigation'
import { currentSnapshot } from '../../../../../src/catalogue/registry'
import { readParameters } from '../../../../../src/catalogue/parameters'
import { toCsv } from '../../../../../src/exchange/csv'
import { tables } from '../../../../../src/exchange/tables'
import { isLanguage } from '../../../../../src/i18n/languages'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ lang: string; name: string }> }): Promise<Response> {
  const { lang, name } = await params
  const make = tables.get(name.replace(/\.csv$/, ''))
  if (!isLanguage(lang) || !name.endsWith('.csv') || !make) notFound()
  return new Response(toCsv(make(readParameters(new URL(request.url).search.slice(1)), currentSnapshot(), lang)), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
