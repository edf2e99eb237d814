import { Secret, TOTP } from 'otpauth'
import { createLocalReq } from 'payload'

import { storeAnswer } from '@/src/editorial/confirmations/answer'
import { makeMails } from '@/src/editorial/mail/outbox'
import { sendMails } from '@/src/editorial/mail/send'
import { smtpCarrier } from '@/src/editorial/mail/smtp'
import { runSchedules } from '@/src/editorial/schedules/run'
import { destroyOld } from '@/src/editorial/trash/destroy'
import { createRunner } from '@/src/jobs/runner'
import { tasksWith } from '@/src/jobs/tasks'
import type { Product } from './product'
import type { Step } from './transitions'

const stays = (): boolean => false

async function runJob(product: Pick<Product, 'payload'>, step: Extract<Step, { job: string }>): Promise<void> {
  const { job, at } = step
  const req = await createLocalReq({}, product.payload)
  if (job === 'run-schedules') await runSchedules(req, at, stays)
  if (job === 'make-mails') await makeMails(req, { origin: 'http://cases.test', now: at, isStopping: stays })
  if (job === 'empty-trash') await destroyOld(req, at, stays)
  if (job === 'send-mails') {
    const carrier = smtpCarrier({ smtpUrl: step.smtpUrl, from: 'cases@example.jp' })
    await sendMails(req, carrier, { clock: () => at, isStopping: stays }).finally(() => carrier.close())
  }
}

/** As `startJobs` has it, but for its pauses. Those that ask hosts outside or read everything are left out. */
async function lookAtQueue({ payload }: Pick<Product, 'payload'>, milliseconds: number): Promise<void> {
  const { MAIL_FROM: from, SMTP_URL: smtpUrl } = process.env
  const mail = from && smtpUrl ? { from, smtpUrl } : null
  const tasks = tasksWith({ mail, publicUrl: 'http://cases.test', signInEventsDays: 365 })
  const runner = createRunner(payload, { tasks: tasks.filter(({ slug }) => ['make-mails', 'run-schedules', 'send-mails'].includes(slug)), pause: 0 })
  for (const end = Date.now() + milliseconds; Date.now() < end;) {
    await runner.look()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Does a step. @returns the status of the answer; of what has no answer, 200 where it was done and 404 where there was nothing to do */
export async function takeStep(product: Pick<Product, 'ask' | 'payload'>, step: Step): Promise<number> {
  if ('job' in step) {
    await runJob(product, step)
    return 200
  }
  if ('lookFor' in step) {
    await lookAtQueue(product, step.lookFor)
    return 200
  }
  if ('token' in step) {
    const rows = [{ path: step.objectTo, verdict: 'objected' as const, text: '1997年です' }]
    const typed = { name: '佐藤花子', office: '東町企画課', text: '', isAll: false, rows }
    const { kind } = await storeAnswer(product.payload, { token: step.token, headers: new Headers({ 'sec-fetch-site': 'same-origin' }) }, typed)
    return kind === 'stored' ? 200 : 404
  }
  const { method, path, as, query, body, session, totp } = step
  const code = totp && new TOTP({ secret: Secret.fromBase32(totp) }).generate()
  const headers = session ? { Authorization: `JWT ${session}` } : undefined
  const sent = body || code ? { ...body, ...(code && { code }) } : undefined
  return (await product.ask(method, path, { as, query, headers, body: sent })).status
}
