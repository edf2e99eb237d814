import { notFound } from 'next/navigation'

import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { openFile } from '@/src/open-data/files'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const file = openFile((await params).name, currentSnapshot())
  if (!file) notFound()
  return new Response(file.body, { headers: { 'content-type': file.type } })
}
