import { viewFor } from '@/app/(site)/page-view'
import { readParameters } from '@/src/catalogue/parameters'
import { parseQuery } from '@/src/catalogue/query'
import { feed } from '@/src/ui/sharing/feed'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const view = viewFor(await params)
  const query = parseQuery(readParameters(new URL(request.url).search.slice(1)), view.snapshot)
  return new Response(feed(view, query), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
