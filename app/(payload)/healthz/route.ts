import path from 'node:path'

import config from '@payload-config'
import { getPayload } from 'payload'

import { healthReport } from '@/src/catalogue/loading/health'
import { startCatalogue } from '@/src/catalogue/loading/refresh'
import { fillColumnsOnce } from '@/src/editorial/list-columns/renew'
import { startJobs } from '@/src/jobs/tasks'
import { diskState } from '@/src/server/disk'
import { settings } from '@/src/server/settings'

export const dynamic = 'force-dynamic'

/** Opens the database, loads the catalogue on the first call, and tells how the process is. 503 when it cannot serve. */
export async function GET(): Promise<Response> {
  const failure = await getPayload({ config })
    .then(async (payload) => {
      await startCatalogue(payload)
      fillColumnsOnce(payload)
      startJobs(payload, settings())
    })
    .then(
      () => null,
      (error: unknown) => error,
    )
  const { dataDir, mediaDir, database } = settings()
  const folders = [dataDir, mediaDir, ...(database.kind === 'sqlite' ? [path.dirname(database.file)] : [])]
  const report = healthReport({ failure, disk: await diskState(folders) })
  return Response.json(report, { status: report.catalogue.loaded ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
