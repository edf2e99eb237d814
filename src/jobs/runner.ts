/**
 * Runs the jobs of Payload's queue, one after the other, in the server process. Payload's own `autoRun` starts with the first
 * request of an administrator, knows no second server and leaves what was under way at a crash.
 */
import type { Payload } from 'payload'

import { outsideTransactions } from '@/src/database/transactions/scope'
import type { PayloadJob } from '@/src/payload-types'
import { queueJob, system, type TaskSchedule } from './define-task'
import { createLease } from './lease'
import { isDue, openJobs, takeUpAgain } from './open-jobs'
import type { RunningJobs } from './registry'

export interface RunnerOptions {
  readonly tasks: readonly TaskSchedule[]
  /** In milliseconds between two looks. A look is one small read; only work is written. */
  readonly pause?: number
  /** In milliseconds: after that a process which shows no life is taken for dead. */
  readonly patience?: number
}

/** In milliseconds: a server that has just started has readers and staff waiting. */
const firstLook = 15_000

export interface Runner extends RunningJobs {
  /** Looks once, and does what there is to do. */
  readonly look: () => Promise<void>
  /** Looks again and again until it is stopped, first when the start is over. A process is not kept alive by it. */
  readonly start: () => void
}

const key = Symbol.for('case-knowledge-base.jobs-stopping')
/** On `globalThis`: the configuration, which holds the tasks, and the runner may be two copies of this module. */
const holder: typeof globalThis & { [key]?: boolean } = globalThis

/** Whether the job under way is to end at its next step. */
export const isStopping = (): boolean => holder[key] === true

export function createRunner(payload: Payload, { tasks, pause = 5_000, patience = 30_000 }: RunnerOptions): Runner {
  const lease = createLease(payload, { patience })
  const periodic = tasks.filter(({ every }) => every !== undefined)
  let isOver = false
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let lastFailure = ''

  /** Those whose time has come and that have something to do. */
  async function due(jobs: readonly PayloadJob[], now: number): Promise<PayloadJob[]> {
    const found: PayloadJob[] = []
    for (const job of jobs.filter((one) => isDue(one, now))) {
      const task = tasks.find(({ slug }) => slug === job.taskSlug)
      if (!task?.hasWork || (await task.hasWork(payload))) found.push(job)
    }
    return found
  }

  async function missing(): Promise<TaskSchedule[]> {
    const queued = new Set<unknown>((await openJobs(payload)).map(({ taskSlug }) => taskSlug))
    return periodic.filter(({ slug }) => !queued.has(slug))
  }

  /** Each periodic task always has one job that waits for its time; whoever has ended is followed by the next. */
  async function queueNext(afterRun: boolean): Promise<void> {
    for (const task of await missing())
      await queueJob(payload, task, { onBehalfOf: system, waitUntil: afterRun ? new Date(Date.now() + (task.every ?? 0)) : undefined })
  }

  async function work(): Promise<void> {
    for (const job of await openJobs(payload)) if (job.processing === true) await takeUpAgain(payload, job)
    await queueNext(false)
    for (const { id, taskSlug } of await due(await openJobs(payload), Date.now())) {
      if (isOver || isStopping()) return
      const began = performance.now()
      // By a condition and not by its id: on SQLite that would mark the job and run nothing.
      await payload.jobs.run({ where: { id: { equals: id } }, limit: 1, allQueues: true, overrideAccess: true, silent: { info: true, error: false } })
      payload.logger.info(`The job ${String(taskSlug)} ran for ${Math.round(performance.now() - began)} ms.`)
      await queueNext(true)
    }
  }

  async function once(): Promise<void> {
    const now = Date.now()
    const jobs = await openJobs(payload)
    const isNeeded =
      jobs.some((job) => job.processing === true) ||
      (await due(jobs, now)).length > 0 ||
      periodic.some(({ slug }) => !jobs.some(({ taskSlug }) => taskSlug === slug))
    if (!isNeeded || isOver || !(await lease.take())) return
    holder[key] = isOver
    const alive = setInterval(() => {
      void outsideTransactions(lease.renew).then(
        (isOurs) => {
          if (!isOurs) holder[key] = true
        },
        () => undefined,
      )
    }, patience / 3).unref()
    try {
      await work()
    } finally {
      clearInterval(alive)
      await lease.release()
    }
  }

  function look(): Promise<void> {
    running = outsideTransactions(once).then(
      () => {
        lastFailure = ''
      },
      (error: unknown) => {
        const reason = String(error)
        // Said once for each reason: a database that is away is away at every look.
        if (reason !== lastFailure) payload.logger.error({ err: error, msg: 'The job queue could not be processed; it will be tried again.' })
        lastFailure = reason
      },
    )
    return running
  }

  async function again(): Promise<void> {
    await look()
    if (!isOver) timer = setTimeout(() => void again(), pause).unref()
  }

  return {
    look,
    start: () => void (timer = setTimeout(() => void again(), firstLook).unref()),
    stop: async () => {
      isOver = true
      holder[key] = true
      clearTimeout(timer)
      await running
    },
  }
}
