import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { llmsText } from '@/src/open-data/llms'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(llmsText(currentSnapshot()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
