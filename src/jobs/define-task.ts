import { createLocalReq, type Payload, type PayloadRequest, type TaskConfig } from 'payload'

import { contextOfJob } from '@/src/database/requests/context'
import { personById } from '@/src/editorial/access/person'
import type { Bilingual } from '@/src/i18n/languages'

/** The product itself. It may do what no person decides, and never publish: see `refuseUnlessMayPublish`. */
export const system = 'system'

export interface Task {
  readonly slug: string
  readonly label: Bilingual
  /** In milliseconds: it runs at the first start and then again and again, with this pause. Without: only when it is queued. */
  readonly every?: number
  /**
   * Asked when its time has come: without work nothing is run and nothing written. One small read, because it is asked at every
   * look. Without: there is always work.
   */
  readonly hasWork?: (payload: Payload) => Promise<boolean>
  /**
   * @param req in the name of whom the job is for, with their rights of today. Every call passes it, and `overrideAccess: false`
   *   where the person is to be asked what they may do.
   * @param isStopping asked between two steps: the server is about to end, or another one has taken over
   * @throws what is wrong; then it is tried again after a pause
   */
  readonly run: (req: PayloadRequest, isStopping: () => boolean) => Promise<void>
}

/** What the queue and its list know of a task: all but what it does. */
export type TaskSchedule = Pick<Task, 'every' | 'hasWork' | 'label' | 'slug'>

/** Thrown by a task that was asked to end before it was done. */
export class StoppedEarly extends Error {
  override name = 'StoppedEarly'
}

/** How often a job is tried again, and the first pause in milliseconds; each further one is twice as long. */
export const retries = { attempts: 4, backoff: { type: 'exponential', delay: 60_000 } } as const

/** Who a job is for. @throws for somebody whose account is gone or has no rights any more */
async function personFor(payload: Payload, onBehalfOf: unknown): Promise<PayloadRequest['user']> {
  if (onBehalfOf === system) return null
  if (typeof onBehalfOf !== 'string' || onBehalfOf === '') throw new Error('The job does not say for whom it is.')
  const user = await personById(payload, onBehalfOf)
  if (!user) throw new Error('Whoever this job is for has no account or no rights any more.')
  return user
}

/** The task in the form that Payload's queue wants. A job without a person would count as unattended, and publish. */
export function payloadTask(
  { slug, label, run }: Omit<Task, 'hasWork'>,
  isStopping: () => boolean,
): TaskConfig<{ input: { onBehalfOf: string }; output: object }> {
  return {
    slug,
    label: label.en,
    retries,
    inputSchema: [{ name: 'onBehalfOf', type: 'text', required: true }],
    handler: async ({ input, req: { payload } }) => {
      const user = await personFor(payload, input.onBehalfOf)
      const req = await createLocalReq({ user: user ?? undefined, context: contextOfJob(slug) }, payload)
      await run(req, isStopping)
      return { output: {} }
    },
  }
}

/** Queues a job for the runner of whichever server process is next. */
export async function queueJob(
  payload: Payload,
  { slug }: Pick<TaskSchedule, 'slug'>,
  { onBehalfOf, waitUntil }: { readonly onBehalfOf: string; readonly waitUntil?: Date },
): Promise<void> {
  await payload.db.create({
    collection: 'payload-jobs',
    data: { taskSlug: slug, input: { onBehalfOf }, ...(waitUntil && { waitUntil: waitUntil.toISOString() }) },
  })
}
