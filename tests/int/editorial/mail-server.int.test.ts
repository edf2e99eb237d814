/** A mail server that is away, hangs up or refuses: nothing is lost, nothing waits behind another, and what went does not go again. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { hasDueMails, sendMails } from '@/src/editorial/mail/send'
import { smtpCarrier } from '@/src/editorial/mail/smtp'
import type { OutgoingMail } from '@/src/payload-types'
import { isSqlite } from '@/tests/int/support/database'
import { killInTheMiddleOf } from '@/tests/int/support/held'
import { type Away, type MailServer, startMailServer } from '@/tests/int/support/mail-server'
import { useProduct } from '@/tests/int/support/use-product'
import { byExtent } from '@/tests/support/extent.mjs'

const product = useProduct()
const minute = 60_000
const hour = 60 * minute
const stays = (): boolean => false
const collection = 'outgoing-mails'
let server: MailServer
let began: number

beforeAll(async () => {
  await product.hireEverybody()
})
beforeEach(async () => {
  await product.payload.db.deleteMany({ collection, where: { createdAt: { exists: true } } })
  server = await startMailServer()
  began = Date.now()
  return () => server.stop()
})

async function queue(...names: readonly string[]): Promise<void> {
  for (const [after, name] of names.entries()) {
    const at = new Date(began - hour + after).toISOString()
    const mail = { createdAt: at, updatedAt: at, to: `${name}@cases.test`, person: name, subject: `to ${name}`, text: 'a text', nextTryAt: at }
    await product.payload.db.create({ collection, data: { ...mail, state: 'waiting', tries: 0 }, returning: false })
  }
}

async function send(now: number): Promise<void> {
  const carrier = smtpCarrier({ smtpUrl: server.url(), from: 'Cases <cases@example.jp>' })
  await sendMails(product, carrier, { clock: () => now, isStopping: stays }).finally(() => carrier.close())
}
/** What the job does in this time: a look after each pause, and a run where something is due. */
async function work(from: number, until: number, pause = minute): Promise<void> {
  for (let now = from; now < until; now += pause) if (await hasDueMails(product, now)) await send(now)
}
const mails = async (): Promise<OutgoingMail[]> =>
  (await product.payload.find({ collection, sort: 'to', limit: 0, pagination: false, overrideAccess: true })).docs
const states = async (): Promise<unknown[]> => (await mails()).map(({ state }) => state)
const went = (): string[] => server.received.map((mail) => mail.split('@')[0] ?? '').sort()

const ways: readonly (readonly [Away, RegExp])[] = [
  ['is gone', /ECONNREFUSED/],
  ['hangs up', /closed|ECONNRESET/],
  ['turns everybody away', /421/],
  ['puts recipients off', /451/],
]

describe('a server for mail that is away for an hour', () => {
  test.each(byExtent({ release: ways, commit: ways, mongodb: ways.slice(0, 1) }))(
    'because it %s, is asked with pauses; administrators see why; once it is back, each mail goes out once',
    async (away, reason) => {
      await queue('ann', 'ben', 'cat')
      await server.be(away)
      const before = server.asked()
      await work(began, began + hour)
      expect(server.asked() - before).toBeLessThanOrEqual(30)
      expect((await mails()).map(({ tries }) => tries ?? 0).reduce((sum, tries) => sum + tries, 0)).toBeLessThanOrEqual(30)
      expect([await states(), went()]).toEqual([['waiting', 'waiting', 'waiting'], []])
      const list = await product.ask('GET', '/outgoing-mails', { as: 'admin', query: { where: { lastError: { exists: true } } } })
      expect([list.at('totalDocs'), list.at('docs.0.lastError')]).toEqual([3, expect.stringMatching(reason)])
      await server.be(null)
      // Soon where it was the server that failed; what it has put off by itself waits for twice as long each time.
      await work(began + hour, began + hour + (away === 'puts recipients off' ? hour : 16 * minute))
      expect(went()).toEqual(['ann', 'ben', 'cat'])
      await work(began + 2 * hour, began + 4 * hour)
      expect([went(), await states()]).toEqual([
        ['ann', 'ben', 'cat'],
        ['sent', 'sent', 'sent'],
      ])
    },
  )

  test('is asked once a minute at most, however many mails wait', async () => {
    await queue(...Array.from({ length: 30 }, (_, at) => `person-${at}`))
    await server.be('is gone')
    await work(began, began + 5 * minute, 5_000)
    expect((await mails()).map(({ tries }) => tries ?? 0).reduce((sum, tries) => sum + tries, 0)).toBe(5)
  })

  test('takes what came meanwhile within minutes of coming back, however long it was away', async () => {
    await queue('ann')
    await server.be('is gone')
    await work(began, began + 20 * hour, 5 * minute)
    await queue('ben')
    await server.be(null)
    await work(began + 20 * hour, began + 20 * hour + 16 * minute)
    expect(went()).toEqual(['ann', 'ben'])
  })

  test('for two days, leads to a mail that is given up, with the reason for administrators', async () => {
    await queue('ann')
    await server.be('is gone')
    await send(began + 47 * hour)
    expect(await states()).toEqual(['failed'])
    await server.be(null)
    await send(began + 60 * hour)
    expect(went()).toEqual([])
    expect((await product.ask('GET', '/outgoing-mails', { as: 'admin' })).at('docs.0.lastError')).toMatch(/ECONNREFUSED/)
  })
})

describe('what a server refuses', () => {
  test('for good is given up at once with its words, and those behind it go', async () => {
    server.refuse('ann@cases.test', '550 5.1.1 No such mailbox')
    await queue('ann', 'ben')
    await send(began)
    expect([await states(), went()]).toEqual([['failed', 'sent'], ['ben']])
    expect((await mails())[0]?.lastError).toContain('No such mailbox')
    const asked = server.asked()
    await work(began, began + 3 * hour)
    expect(server.asked()).toBe(asked)
  })

  test('because of our settings is tried on: it goes once they are mended', async () => {
    server.refuse('ann@cases.test', '554 5.7.1 Relay access denied')
    await queue('ann', 'ben')
    await send(began)
    expect([await states(), went()]).toEqual([['waiting', 'sent'], ['ben']])
    server.refuse('ann@cases.test', '')
    await work(began, began + 2 * minute)
    expect(went()).toEqual(['ann', 'ben'])
  })

  test('by hanging up at one mail does not keep the others', async () => {
    server.refuse('ann@cases.test', 'hang up')
    await queue('ann', 'ben', 'cat')
    await work(began, began + 3 * minute)
    expect([await states(), went()]).toEqual([
      ['waiting', 'sent', 'sent'],
      ['ben', 'cat'],
    ])
  })
})

describe('nothing goes twice', () => {
  test('where two processes send at once', async () => {
    const names = ['ann', 'ben', 'cat', 'dan', 'eve']
    await queue(...names)
    await Promise.all([send(began), send(began), send(began)])
    expect([went(), await states()]).toEqual([names, names.map(() => 'sent')])
  })

  test('or at all, where it was taken back while those before it went', async () => {
    await queue('ann', 'ben')
    const carrier = smtpCarrier({ smtpUrl: server.url(), from: 'cases@example.jp' })
    const own = {
      ...carrier,
      send: async (mail: Parameters<typeof carrier.send>[0]) => {
        await product.payload.db.updateOne({ collection, where: { to: { equals: 'ben@cases.test' } }, data: { state: 'dropped' } })
        return carrier.send(mail)
      },
    }
    await sendMails(product, own, { clock: () => began, isStopping: stays })
    carrier.close()
    expect([went(), await states()]).toEqual([['ann'], ['sent', 'dropped']])
  })
})

describe('a mail of which nobody knows whether it went', () => {
  const names = (): Set<string | undefined> => new Set(server.received.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]))

  test('because the server fell silent when it had it, goes once more with the same name', async () => {
    await queue('ann')
    await server.be('falls silent')
    await send(began)
    await server.be(null)
    await work(began, began + 3 * hour)
    const [mail] = await mails()
    expect([went(), [...names()], await states()]).toEqual([
      ['ann', 'ann'],
      [`<case-mail-${mail?.id}.${Date.parse(`${mail?.createdAt}`)}@example.jp>`],
      ['sent'],
    ])
  })

  test('because of kill -9 before that was noted, goes once more with the same name', async () => {
    await queue('ann', 'ben')
    const { kind, url } = product.database
    // Noting the try is one write, on SQLite with a commit; the next one would note that the mail went.
    const point = isSqlite ? 3 : 1
    const step = { job: 'send-mails', at: began, smtpUrl: server.url() } as const
    await killInTheMiddleOf([{ name: 'sending', database: { kind, url }, sessions: [], step, point }])
    expect([went(), (await mails()).map(({ state, tries }) => [state, tries])]).toEqual([
      ['ann'],
      [
        ['waiting', 1],
        ['waiting', 0],
      ],
    ])
    await work(began, began + 3 * hour)
    expect([went(), names().size, await states()]).toEqual([['ann', 'ann', 'ben'], 2, ['sent', 'sent']])
  })
})
