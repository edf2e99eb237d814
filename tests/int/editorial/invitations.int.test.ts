/** Coming: an invitation opens once, for whoever has its link, and its secret stands nowhere else. */
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'

import { sendMails } from '@/src/editorial/mail/send'
import { smtpCarrier } from '@/src/editorial/mail/smtp'
import type { OutgoingMail } from '@/src/payload-types'
import type { Answer } from '@/tests/int/support/ask'
import { messageOf } from '@/tests/int/support/ask'
import { password } from '@/tests/int/support/product'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let count = 0
const unknown = 'x'.repeat(43)

beforeAll(() => product.hireEverybody())
afterEach(() => sendingMail(false))

function sendingMail(sends: boolean): void {
  Object.assign(product.payload.config, { custom: { ...product.payload.config.custom, sendsMail: sends } })
}

interface Invited {
  readonly id: unknown
  readonly email: string
  readonly token: string
  readonly answer: Answer
}
const tokenOf = (answer: Answer): string => /#([\w-]{43})$/.exec(String(answer.at('link')))?.[1] ?? ''

async function invite(role = 'reviewer'): Promise<Invited> {
  count += 1
  const email = `invited-${count}@cases.test`
  const answer = await product.ask('POST', '/invitations/send', { as: 'admin', body: { name: `招かれた人${count}`, email: ` ${email.toUpperCase()} `, role } })
  return { id: answer.at('id'), email, token: tokenOf(answer), answer }
}
const open = (token: unknown): Promise<Answer> => product.ask('POST', '/invitations/open', { body: { token } })
const accept = (token: unknown, word = password): Promise<Answer> => product.ask('POST', '/invitations/accept', { body: { token, password: word } })
const signIn = (email: string): Promise<Answer> => product.ask('POST', '/users/login', { body: { email, password } })
const usersOf = async (email: string): Promise<number> =>
  (await product.payload.count({ collection: 'users', where: { email: { equals: email } }, overrideAccess: true })).totalDocs
const change = (id: unknown, data: object): Promise<unknown> =>
  product.payload.db.updateOne({ collection: 'invitations', id: typeof id === 'number' ? id : String(id), data: { ...data }, returning: false })

describe('an invitation', () => {
  test('says who invites for what, takes a password, and makes the account once', async () => {
    const { email, token } = await invite()
    const shown = await open(token)
    expect([shown.status, shown.at('email'), shown.at('role'), shown.at('by')]).toEqual([200, email, 'reviewer', 'admin'])
    expect(await usersOf(email)).toBe(0)
    const short = await accept(token, 'too short')
    expect([short.status, short.at('errors.0.data.errors.0.path'), messageOf(short)]).toEqual([400, 'password', 'パスワードは12文字以上にしてください。'])
    const both = await Promise.all([accept(token), accept(token)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    expect(await usersOf(email)).toBe(1)
    const signedIn = await signIn(email)
    expect([signedIn.status, signedIn.at('user.role'), signedIn.at('user.hasOneTimePassword')]).toEqual([200, 'reviewer', false])
    const { docs } = await product.payload.find({
      collection: 'events',
      where: { recordTitle: { contains: '招かれた人' } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    expect(docs.map(({ kind }) => kind)).toEqual(['invited', 'created', 'invitationAccepted', 'signedIn'])
  })

  test('that opens nothing says one and the same, whatever the reason', async () => {
    const said: unknown[] = []
    const note = async (token: unknown): Promise<void> => {
      for (const answer of [await open(token), await accept(token)]) said.push([answer.status, answer.text])
    }
    await note(unknown)
    await note('no token at all')
    await note({ not: 'a text' })
    const used = await invite()
    await accept(used.token)
    await note(used.token)
    const withdrawn = await invite()
    expect((await product.ask('POST', '/invitations/withdraw', { as: 'admin', body: { invitation: withdrawn.id } })).status).toBe(200)
    await note(withdrawn.token)
    const expired = await invite()
    await change(expired.id, { expiresAt: new Date(Date.now() - 1000).toISOString() })
    await note(expired.token)
    const overtaken = await invite()
    await product.ask('POST', '/users', { as: 'admin', body: { name: 'made by hand', email: overtaken.email, password, role: 'author' } })
    await note(overtaken.token)
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(said[0]).toEqual([404, expect.stringContaining('管理者にたずねてください')])
  })

  test('that is sent again has another link; the old one is dead', async () => {
    const { id, token } = await invite()
    await change(id, { expiresAt: new Date(Date.now() - 1000).toISOString() })
    const again = await product.ask('POST', '/invitations/send-again', { as: 'admin', body: { invitation: id } })
    expect([again.status, (await open(token)).status, (await open(tokenOf(again))).status]).toEqual([200, 404, 200])
  })

  test('is refused in words for an address that is known or invited, and for what is no person', async () => {
    const { email } = await invite()
    const send = (body: object) => product.ask('POST', '/invitations/send', { as: 'admin', body })
    const person = { name: 'somebody', email, role: 'author' }
    expect([(await send(person)).status, messageOf(await send(person))]).toEqual([409, expect.stringContaining('もう招待を送っています')])
    expect(messageOf(await send({ ...person, email: 'author@cases.test' }))).toContain('もういます')
    for (const wrong of [{ email: 'no address' }, { name: '\u3000' }, { role: 'owner' }, { name: 'x'.repeat(201) }]) {
      const refused = await send({ ...person, email: 'quite-new@cases.test', ...wrong })
      expect([wrong, refused.status, messageOf(refused)]).toEqual([wrong, 400, expect.stringContaining('メールアドレス')])
    }
  })

  test('tells its secret to no list, no event and no row of the database', async () => {
    sendingMail(true)
    const { token, email } = await invite()
    for (const path of ['/invitations', '/outgoing-mails', '/events']) {
      const list = await product.ask('GET', path, { as: 'admin', query: { limit: 100, depth: 0 } })
      expect([path, list.status, list.text.includes(token), /tokenHash|sealed/.test(list.text)]).toEqual([path, 200, false, false])
    }
    const asked = await product.ask('GET', '/invitations', { as: 'admin', query: { where: { tokenHash: { exists: true } } } })
    expect(asked.text).not.toContain(email)
    for (const collection of ['invitations', 'outgoing-mails', 'events'] as const)
      expect(JSON.stringify(await product.payload.db.find({ collection, where: {}, limit: 0, pagination: false }))).not.toContain(token)
  })
})

describe('the mail of an invitation', () => {
  let received = ''
  async function sent(): Promise<string> {
    received = ''
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        stream.on('data', (part: Buffer) => (received += part.toString('utf8')))
        stream.on('end', done)
      },
    })
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => {
        const address = listening.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
    const carrier = smtpCarrier({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'cases@example.jp' })
    await sendMails({ payload: product.payload }, carrier, { clock: Date.now, isStopping: () => false })
    carrier.close()
    await new Promise<void>((resolve) => server.close(() => resolve()))
    const encoded = /base64\r?\n[\s\S]*?\r?\n\r?\n([\s\S]*)/.exec(received)?.[1]
    return encoded ? Buffer.from(encoded, 'base64').toString('utf8') : received.replace(/=\r?\n/g, '').replace(/=3D/g, '=')
  }
  const mailTo = async (email: string): Promise<OutgoingMail | null> =>
    product.payload.db.findOne<OutgoingMail>({ collection: 'outgoing-mails', where: { to: { equals: email } } })

  beforeAll(() => product.payload.db.deleteMany({ collection: 'outgoing-mails', where: { to: { exists: true } } }))

  test('carries the link when it goes, and nothing keeps it afterwards', async () => {
    sendingMail(true)
    const { email, token, answer } = await invite()
    expect(answer.at('isMailed')).toBe(true)
    expect(await sent()).toContain(token)
    expect(await mailTo(email)).toMatchObject({ state: 'sent', sealed: null, text: expect.not.stringContaining(token) })
    expect((await open(token)).status).toBe(200)
  })
  test('does not go once the link is withdrawn, or too old', async () => {
    sendingMail(true)
    const [withdrawn, late] = [await invite(), await invite()]
    await product.ask('POST', '/invitations/withdraw', { as: 'admin', body: { invitation: withdrawn.id } })
    await product.payload.db.updateOne({
      collection: 'outgoing-mails',
      where: { to: { equals: late.email } },
      data: { validUntil: new Date(Date.now() - 1).toISOString() },
      returning: false,
    })
    expect(await sent()).toBe('')
    expect(await mailTo(withdrawn.email)).toMatchObject({ state: 'dropped', sealed: null })
    expect(await mailTo(late.email)).toMatchObject({ state: 'failed', sealed: null })
  })
  test('is not made where no mail is sent', async () => {
    const { email, answer } = await invite()
    expect([answer.at('isMailed'), await mailTo(email)]).toEqual([false, null])
  })
})
