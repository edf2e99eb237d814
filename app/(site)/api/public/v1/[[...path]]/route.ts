import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { readParameters } from '@/src/catalogue/parameters'
import { prepareSearch } from '@/src/catalogue/search/documents'
import { answerApi } from '@/src/open-data/api/answer'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ path?: string[] }> }): Promise<Response> {
  const { path = [] } = await params
  const snapshot = currentSnapshot()
  if (path[0] === 'search' || path[0] === 'ask') await prepareSearch(snapshot)
  const { status, body } = answerApi(path, readParameters(new URL(request.url).search.slice(1)), snapshot)
  return Response.json(body, { status })
}
