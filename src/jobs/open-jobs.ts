/** The jobs that are not done and have not failed for good, read and mended in the database. */
import { randomUUID } from 'node:crypto'

import type { Payload, Where } from 'payload'

import type { PayloadJob } from '@/src/payload-types'
import { retries } from './define-task'

const collection = 'payload-jobs'
const open: Where = { and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }] }
/** Read at one time. */
const most = 100

export async function openJobs({ db }: Payload): Promise<PayloadJob[]> {
  return (await db.find<PayloadJob>({ collection, where: open, sort: 'createdAt', limit: most, pagination: false })).docs
}

/** Whether its time has come. */
export function isDue({ processing, waitUntil }: PayloadJob, now: number): boolean {
  return processing !== true && (!waitUntil || Date.parse(waitUntil) <= now)
}

/**
 * Puts a job back that a process had begun and never ended: it counts as one try, so that a job which kills the process is not
 * tried for ever. For the holder of the lease alone.
 */
export async function takeUpAgain({ db, logger }: Payload, job: PayloadJob): Promise<void> {
  const now = new Date().toISOString()
  const error = { name: 'ProcessEnded', message: 'The server process that ran this job ended before the job did.' }
  const log = [
    ...(job.log ?? []),
    {
      id: randomUUID(),
      executedAt: job.updatedAt,
      completedAt: now,
      taskSlug: job.taskSlug ?? 'inline',
      taskID: '1',
      input: job.input ?? {},
      output: {},
      state: 'failed' as const,
      error,
    },
  ]
  const isLast = log.filter(({ state }) => state === 'failed').length > retries.attempts
  logger.warn(
    `The job ${String(job.taskSlug)} was started by a process that has ended; ${isLast ? 'it has failed too often and is not tried again' : 'it will be tried again'}.`,
  )
  await db.updateJobs({
    id: job.id,
    data: { processing: false, totalTried: (job.totalTried ?? 0) + 1, log, ...(isLast && { hasError: true, error }) },
    returning: false,
  })
}
