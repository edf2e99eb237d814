/** Everything that the server does by itself. Loaded with the configuration, so what a task needs is loaded when it runs. */
import type { Config, Payload } from 'payload'

import type { MailSettings } from '@/src/editorial/mail/smtp'
import { jobsCollection } from './collection'
import { payloadTask, StoppedEarly, type Task, type TaskSchedule } from './define-task'
import { startOnce } from './registry'
import { createRunner, isStopping } from './runner'

/** What the settings of the process say for tasks. */
export interface JobSettings {
  /** How long the record of events keeps sign-ins and refusals, in days. */
  readonly signInEventsDays: number
  /** How mails leave this server; null: none is made and none is sent. */
  readonly mail: MailSettings | null
  /** The site's own address, for links in mails. */
  readonly publicUrl: string
}

interface OwnTask extends Omit<TaskSchedule, 'hasWork'> {
  readonly hasWork?: (payload: Payload, settings: JobSettings) => Promise<boolean>
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

const soon = 5_000

const makeMails: OwnTask = {
  slug: 'make-mails',
  label: { ja: 'お知らせのメールを作る', en: 'Making of mails' },
  every: soon,
  hasWork: async (payload, { mail }) => {
    if (mail === null) return false
    const [{ hasUnmailed }, { hasPasswordRequests }] = await Promise.all([import('@/src/editorial/mail/outbox'), import('@/src/editorial/accounts/resets')])
    return (await hasPasswordRequests({ payload })) || hasUnmailed({ payload }, Date.now())
  },
  run: async (req, isEnding, { mail, publicUrl }) => {
    if (!mail) return
    const [{ makeMails: make }, { makeResetMails }] = await Promise.all([import('@/src/editorial/mail/outbox'), import('@/src/editorial/accounts/resets')])
    const settings = { origin: publicUrl, now: Date.now(), isStopping: isEnding }
    await makeResetMails(req, settings)
    await make(req, settings)
  },
}

const sendMails: OwnTask = {
  slug: 'send-mails',
  label: { ja: 'メールの送信', en: 'Sending of mails' },
  every: soon,
  hasWork: async (payload, { mail }) => mail !== null && (await import('@/src/editorial/mail/send')).hasDueMails({ payload }, Date.now()),
  run: async (req, isEnding, { mail }) => {
    if (!mail) return
    const [{ sendMails: send }, { smtpCarrier }] = await Promise.all([import('@/src/editorial/mail/send'), import('@/src/editorial/mail/smtp')])
    const carrier = smtpCarrier(mail)
    try {
      await send(req, carrier, { clock: Date.now, isStopping: isEnding })
    } finally {
      carrier.close()
    }
  },
}

const runSchedules: OwnTask = {
  slug: 'run-schedules',
  label: { ja: '予定した公開・公開終了', en: 'Scheduled publishing and ending' },
  every: soon,
  hasWork: async (payload) => (await import('@/src/editorial/schedules/run')).hasDueSchedules(payload, Date.now()),
  run: async (req, isEnding) => (await import('@/src/editorial/schedules/run')).runSchedules(req, Date.now(), isEnding),
}

const remind: OwnTask = {
  slug: 'remind-of-reviews',
  label: { ja: '見直しの時期のお知らせ', en: 'Reminders of cases to be looked at again' },
  every: day / 4,
  run: async (req, isEnding) => (await import('@/src/editorial/reminders/remind')).remindOfReviews(req, Date.now(), isEnding),
}

const emptyTrash: OwnTask = {
  slug: 'empty-trash',
  label: { ja: 'ごみ箱の期限が過ぎた記録の削除', en: 'Emptying of the trash' },
  every: day / 24,
  hasWork: async (payload) => (await import('@/src/editorial/trash/destroy')).hasDueTrash(payload, Date.now()),
  run: async (req, isEnding) => {
    const { destroyOld } = await import('@/src/editorial/trash/destroy')
    if (!(await destroyOld(req, Date.now(), isEnding))) throw new StoppedEarly('The server was about to end.')
  },
}

const checkLinks: OwnTask = {
  slug: 'check-links',
  label: { ja: 'リンクの点検', en: 'Check of links' },
  every: 15 * 60 * 1000,
  run: async ({ payload }, isEnding) => void (await (await import('@/src/editorial/links/check')).checkLinks(payload, { isStopping: isEnding })),
}

/** Every task, in the order in which those that are due are run. */
const ownTasks: readonly OwnTask[] = [runSchedules, makeMails, sendMails, remind, checkPublished, removeOldEvents, emptyTrash, checkLinks]

/** What the runner knows of the tasks, with the settings of the process. */
export const tasksWith = (settings: JobSettings): readonly TaskSchedule[] =>
  ownTasks.map(({ slug, label, every, hasWork }) => ({ slug, label, every, ...(hasWork && { hasWork: (payload: Payload) => hasWork(payload, settings) }) }))

/** For `jobs` of Payload's configuration. Nobody starts, queues or cancels a job from outside. */
export const jobsConfig = (settings: JobSettings): Config['jobs'] => ({
  access: { cancel: () => false, queue: () => false, run: () => false },
  tasks: ownTasks.map(({ run, hasWork: _, ...schedule }) => payloadTask({ ...schedule, run: (req, isEnding) => run(req, isEnding, settings) }, isStopping)),
  jobsCollectionOverrides: jobsCollection(tasksWith(settings)),
})

/** Starts the background work of this process. Called once the catalogue is loaded; commands and tests do not. */
export function startJobs(payload: Payload, settings: JobSettings): void {
  startOnce(() => {
    const runner = createRunner(payload, { tasks: tasksWith(settings) })
    runner.start()
    return runner
  })
}
