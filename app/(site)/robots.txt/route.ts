import { robots } from '@/src/ui/sitemap'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(robots(), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
