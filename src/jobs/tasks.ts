/** Everything that the server does by itself. Loaded with the configuration, so what a task needs is loaded when it runs. */
import type { Config, Payload } from 'payload'

import { jobsCollection } from './collection'
import { payloadTask, StoppedEarly, type Task, type TaskSchedule } from './define-task'
import { startOnce } from './registry'
import { createRunner, isStopping } from './runner'

/** What the settings of the process say for tasks. */
export interface JobSettings {
  /** How long the record of events keeps sign-ins and refusals, in days. */
  readonly signInEventsDays: number
}

interface OwnTask extends TaskSchedule {
  /** As `Task.run`, with the settings of the process. */
  readonly run: (...args: [...Parameters<Task['run']>, settings: JobSettings]) => Promise<void>
}

const day = 24 * 60 * 60 * 1000

const checkPublished: OwnTask = {
  slug: 'check-published',
  label: { ja: '公開内容の点検', en: 'Check of what is published' },
  every: day,
  run: async ({ payload }, isEnding) => {
    const { checkPublishedCases } = await import('@/src/catalogue/loading/whole')
    const faults = await checkPublishedCases(payload, isEnding)
    if (faults === null) throw new StoppedEarly('Nothing could be said: something was published all the while, or the server was about to end.')
    if (faults.length > 0) throw new Error(`${faults.length} published cases are not as the database has them: ${faults.slice(0, 20).join('; ')}`)
  },
}

const removeOldEvents: OwnTask = {
  slug: 'remove-old-events',
  label: { ja: '古い出来事の記録の削除', en: 'Removal of old events' },
  every: day,
  run: async (req, isEnding, { signInEventsDays }) => {
    const { removeOldEvents: remove } = await import('@/src/editorial/events/retention')
    if (!(await remove(req, signInEventsDays, isEnding))) throw new StoppedEarly('The server was about to end.')
  },
}

export const tasks: readonly OwnTask[] = [checkPublished, removeOldEvents]

/** For `jobs` of Payload's configuration. Nobody starts, queues or cancels a job from outside. */
export const jobsConfig = (settings: JobSettings): Config['jobs'] => ({
  access: { cancel: () => false, queue: () => false, run: () => false },
  tasks: tasks.map(({ run, ...schedule }) => payloadTask({ ...schedule, run: (req, isEnding) => run(req, isEnding, settings) }, isStopping)),
  jobsCollectionOverrides: jobsCollection(tasks),
})

/** Starts the background work of this process. Called once the catalogue is loaded; commands and tests do not. */
export function startJobs(payload: Payload): void {
  startOnce(() => {
    const runner = createRunner(payload, { tasks })
    runner.start()
    return runner
  })
}
