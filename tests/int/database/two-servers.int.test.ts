/** Two server processes on one database: what is scheduled and what waits to be mailed is done once. */
import { afterAll, beforeAll, expect, test } from 'vitest'

import { formatJapanTime } from '@/src/editorial/schedules/when'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { startSteps } from '@/tests/int/support/held'
import { type MailServer, startMailServer } from '@/tests/int/support/mail-server'
import type { Step } from '@/tests/int/support/transitions'
import { useProduct } from '@/tests/int/support/use-product'
import { byExtent } from '@/tests/support/extent.mjs'

const product = useProduct()
const hour = 3_600_000
const seconds = 1_000
const people = ['ann', 'ben', 'cat', 'dan', 'eve', 'fay']
let server: MailServer
let terms: Terms

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  server = await startMailServer()
})
afterAll(() => server.stop())

/** A case that is to be published now. @returns its id */
async function dueCase(slug: string): Promise<string> {
  const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body: exampleCase(terms, slug) })
  const [id, savedAt] = [made.at('doc.id'), made.at('doc.updatedAt')]
  expect((await product.ask('POST', '/cases/review', { as: 'reviewer', body: { id, action: 'approve', savedAt } })).status).toBe(200)
  const body = { collection: 'cases', record: id, action: 'publish', at: formatJapanTime(Date.now() + hour), savedAt }
  expect((await product.ask('POST', '/schedules/plan', { as: 'publisher', body })).status).toBe(200)
  const at = new Date(Date.now() - seconds).toISOString()
  await product.payload.db.updateOne({ collection: 'schedules', where: { record: { equals: String(id) } }, data: { at }, returning: false })
  return String(id)
}

async function queueMails(): Promise<void> {
  const at = new Date(Date.now() - seconds).toISOString()
  for (const name of people) {
    const mail = { createdAt: at, updatedAt: at, to: `${name}@cases.test`, person: name, subject: 'a mail', text: 'a text', nextTryAt: at }
    await product.payload.db.create({ collection: 'outgoing-mails', data: { ...mail, state: 'waiting', tries: 0 }, returning: false })
  }
}

async function inTwoProcesses(steps: readonly Step[]): Promise<void> {
  const { kind, url } = product.database
  const all = steps.map((step, at) => ({ name: String(at), database: { kind, url }, sessions: [], step }))
  const processes = [1, 2].map(() => startSteps(all, { SMTP_URL: server.url(), MAIL_FROM: 'cases@example.jp' }))
  try {
    await Promise.all(processes.map(({ ready }) => ready))
    for (const { go } of processes) go()
    for (const { others } of await Promise.all(processes.map(({ told }) => told))) expect(others.filter((line) => line.includes('failed'))).toEqual([])
  } finally {
    await Promise.all(processes.map(({ kill }) => kill()))
  }
}

const ways: readonly (readonly [string, () => readonly Step[]])[] = [
  ['that look at one queue', () => [{ lookFor: 8 * seconds }]],
  [
    'of which one was taken for dead and works on',
    () => [
      { job: 'run-schedules', at: Date.now() },
      { job: 'send-mails', at: Date.now(), smtpUrl: server.url() },
    ],
  ],
]

test.each(byExtent({ release: ways, commit: ways.slice(0, 1), mongodb: ways }))(
  'two servers %s publish once what is due and send each mail once',
  async (how, steps) => {
    server.received.length = 0
    const slug = how.replaceAll(' ', '-')
    const cases = [await dueCase(`${slug}-1`), await dueCase(`${slug}-2`), await dueCase(`${slug}-3`)]
    await queueMails()
    await inTwoProcesses(steps())
    const find = { limit: 0, pagination: false, overrideAccess: true } as const
    const { docs: published } = await product.payload.find({
      collection: 'events',
      where: { and: [{ record: { in: cases } }, { inCollection: { equals: 'cases' } }, { kind: { equals: 'published' } }] },
      ...find,
    })
    expect(published.map(({ record }) => record).sort()).toEqual([...cases].sort())
    const { docs: schedules } = await product.payload.find({ collection: 'schedules', where: { record: { in: cases } }, ...find })
    expect(schedules.map(({ state }) => state)).toEqual(['done', 'done', 'done'])
    // Who is told of the publication may have a mail by now, too.
    const went = server.received.map((mail) => mail.split('@')[0] ?? '').filter((name) => people.includes(name))
    expect(went.sort()).toEqual(people)
  },
)
