import { iconSvg } from '@/src/ui/icon'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(iconSvg, { headers: { 'content-type': 'image/svg+xml' } })
}
