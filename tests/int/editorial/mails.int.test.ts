/** From a notification to a mail: as each person chose, once, with nothing of a draft. */
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { hasUnmailed, makeMails } from '@/src/editorial/mail/outbox'
import { sendMails } from '@/src/editorial/mail/send'
import { smtpCarrier } from '@/src/editorial/mail/smtp'
import { notify, type Told } from '@/src/editorial/notifications/notify'
import { tasksWith } from '@/src/jobs/tasks'
import type { OutgoingMail } from '@/src/payload-types'
import { isSqlite } from '@/tests/int/support/database'
import { exampleCase, publishTerms } from '@/tests/int/support/example-case'
import { type MailServer, startMailServer } from '@/tests/int/support/mail-server'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
const minute = 60_000
const origin = 'https://cases.example.jp'
const people = new Map<string, string>()
const stays = (): boolean => false
let server: MailServer
let req: PayloadRequest
let caseId: unknown

const mails = async (): Promise<OutgoingMail[]> =>
  (await product.payload.find({ collection: 'outgoing-mails', sort: 'createdAt', limit: 0, pagination: false, overrideAccess: true })).docs
const tell = (names: readonly string[], more: Partial<Told> = {}): Promise<void> =>
  notify(req, {
    kind: 'commented',
    people: names.map((name) => people.get(name) ?? ''),
    collection: 'cases',
    record: String(caseId),
    recordTitle: 'a case',
    text: 'please mend',
    ...more,
  })
const make = (now: number): Promise<void> => makeMails(req, { origin, now, isStopping: stays })
async function send(now: number): Promise<void> {
  const carrier = smtpCarrier({ smtpUrl: server.url(), from: 'Cases <cases@example.jp>' })
  await sendMails(req, carrier, { clock: () => now, isStopping: stays })
  carrier.close()
}
const choose = async (name: string, mailChoice: 'atOnce' | 'daily' | 'none'): Promise<void> =>
  void (await product.payload.update({ collection: 'users', id: people.get(name) ?? '', data: { mailChoice }, overrideAccess: true }))

beforeAll(async () => {
  await product.hireEverybody()
  for (const { id, email } of (await product.payload.find({ collection: 'users', limit: 0, overrideAccess: true })).docs)
    people.set(email.split('@')[0] ?? '', String(id))
  const made = await product.ask('POST', '/cases', {
    as: 'admin',
    body: { ...exampleCase(await publishTerms(product.payload), 'mailed'), _status: 'published' },
  })
  caseId = made.at('doc.id')
  await product.ask('PATCH', `/cases/${String(caseId)}`, { as: 'admin', query: { draft: true }, body: { title: { ja: 'kanaria-draft' } } })
  server = await startMailServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  req = await createLocalReq({}, product.payload)
  server.received.length = 0
  for (const collection of ['notifications', 'outgoing-mails'] as const)
    await product.payload.db.deleteMany({ collection, where: { createdAt: { exists: true } } })
  for (const name of people.keys()) await choose(name, 'atOnce')
})

describe('a mail', () => {
  test('tells a person of several things at once, with what was said and no word of a draft', async () => {
    await tell(['author', 'publisher'], { recordTitle: 'kanaria-draft' })
    await tell(['author'], { kind: 'returned', text: 'not yet', recordTitle: 'kanaria-draft' })
    const now = Date.now() + minute
    expect(await hasUnmailed(req, now)).toBe(true)
    await make(now)
    await make(now)
    expect((await mails()).map(({ to, state }) => [to, state]).sort()).toEqual([
      ['author@cases.test', 'waiting'],
      ['publisher@cases.test', 'waiting'],
    ])
    const [first] = (await mails()).filter(({ to }) => to.startsWith('author'))
    expect(first?.text).toContain('please mend')
    expect(first?.text).toContain('not yet')
    expect(first?.text).toContain('mailed titleの日本語')
    expect(first?.text).toContain(`${origin}/admin/collections/cases/${String(caseId)}`)
    expect(JSON.stringify(await mails())).not.toContain('kanaria')
    expect(await hasUnmailed(req, now)).toBe(false)
    await send(now)
    await send(now + 10 * minute)
    expect(server.received.map((mail) => mail.split('\n')[0]).sort()).toEqual(['author@cases.test', 'publisher@cases.test'])
    expect((await mails()).every(({ state, sentAt, nextTryAt }) => state === 'sent' && sentAt && !nextTryAt)).toBe(true)
  })

  test('names a record that was never published by its kind alone', async () => {
    const draft = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { title: { ja: 'kanaria-new' } } })
    await tell(['publisher'], { record: String(draft.at('doc.id')), recordTitle: 'kanaria-new', kind: 'reviewRequested', text: '' })
    await make(Date.now() + minute)
    expect((await mails())[0]?.text).toContain('事例（未公開）')
    expect(JSON.stringify(await mails())).not.toContain('kanaria')
  })

  test('has one recipient and one subject, whatever was typed', async () => {
    await tell(['author'], { text: 'a\r\nBcc: all@example.jp\r\n\r\n.\r\nMAIL FROM:<x@example.jp>' })
    const now = Date.now() + minute
    await make(now)
    const [mail] = await mails()
    await product.payload.db.updateOne({ collection: 'outgoing-mails', id: mail?.id ?? '', data: { subject: 'a\r\nBcc: all@example.jp' }, returning: false })
    await send(now)
    expect(server.received).toHaveLength(1)
    const [head = ''] = (server.received[0] ?? '').split(/\r?\n\r?\n/)
    expect(head.split(/\r?\n/)[0]).toBe('author@cases.test')
    expect(head).not.toMatch(/^Bcc:/m)
  })

  test('comes as its reader chose: at once, at seven in the morning in Japan, or not', async () => {
    await choose('reviewer', 'daily')
    await choose('publisher', 'none')
    await tell(['author', 'reviewer', 'publisher'])
    const morning = Date.parse('2026-12-01T07:00:00+09:00')
    for (const { id } of (await product.payload.find({ collection: 'notifications', limit: 0, overrideAccess: true })).docs)
      await product.payload.db.updateOne({
        collection: 'notifications',
        id,
        data: { createdAt: new Date(morning - 60 * minute).toISOString() },
        returning: false,
      })
    await make(morning - minute)
    expect((await mails()).map(({ to }) => to)).toEqual(['author@cases.test'])
    await make(morning)
    expect((await mails()).map(({ to }) => to).sort()).toEqual(['author@cases.test', 'reviewer@cases.test'])
    await choose('publisher', 'atOnce')
    await make(morning + minute)
    expect(await mails()).toHaveLength(2)
  })

  test('comes at once, however much waits for the morning of somebody else', async () => {
    await choose('reviewer', 'daily')
    const before = new Date(Date.parse('2026-12-01T06:00:00+09:00')).toISOString()
    await tell(['reviewer'])
    const [waiting] = (await product.payload.find({ collection: 'notifications', limit: 1, overrideAccess: true })).docs
    const { id: _, ...data } = { ...waiting, createdAt: before, updatedAt: before }
    for (let count = 0; count < 500; count += 1) await product.payload.db.create({ collection: 'notifications', data, req, returning: false })
    await tell(['author'])
    for (const { id } of (await product.payload.find({ collection: 'notifications', sort: '-id', limit: 1, overrideAccess: true })).docs)
      await product.payload.db.updateOne({ collection: 'notifications', id, data: { createdAt: before }, req, returning: false })
    await make(Date.parse(before) + minute)
    expect((await mails()).map(({ to }) => to)).toEqual(['author@cases.test'])
  })

  test('is not made of what its reader has read already, of old news, or for an account that is gone', async () => {
    await tell(['author', 'reviewer'])
    await product.ask('POST', '/notifications/read', { as: 'author', body: { upTo: new Date().toISOString() } })
    await notify(req, { kind: 'commented', people: [isSqlite ? '999999' : '0'.repeat(24)], collection: 'cases', record: '1', recordTitle: 'x' }).catch(
      () => undefined,
    )
    await make(Date.now() + 8 * 24 * 60 * minute)
    expect(await mails()).toEqual([])
    await make(Date.now() + minute)
    expect((await mails()).map(({ to }) => to)).toEqual(['reviewer@cases.test'])
  })
})

test('without settings for mail none is made', async () => {
  await tell(['author'])
  const waits = tasksWith({ mail: null, publicUrl: origin, signInEventsDays: 365 })
  for (const slug of ['make-mails', 'send-mails']) expect(await waits.find((task) => task.slug === slug)?.hasWork?.(product.payload)).toBe(false)
})
