import { faviconIco } from '@/src/ui/sharing/icons'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return new Response(new Uint8Array(await faviconIco()), { headers: { 'content-type': 'image/x-icon' } })
}
