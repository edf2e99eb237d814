import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { sitemap } from '@/src/ui/sitemap'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(sitemap(currentSnapshot()), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
