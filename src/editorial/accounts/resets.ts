/**
 * A forgotten password. Whoever asks is told the same, whoever they are, and at the door nothing is looked up: the address
 * is kept, and a job makes the mail if there is such an account. Without settings for mail, administrators help.
 */
import { type CollectionBeforeOperationHook, createLocalReq, Forbidden, type PayloadHandler, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'

import { notePasswordSetter } from '@/src/database/requests/context'
import { inOneTransaction } from '@/src/database/transactions/in-one'
import { isEnded } from '@/src/editorial/access/roles'
import { hashOf, isToken, newToken } from '@/src/editorial/confirmations/token'
import { recordEvent } from '@/src/editorial/events/record'
import { refusal, say } from '@/src/editorial/faults/messages'
import { linkMark, queueSecretMail } from '@/src/editorial/mail/sealed-link'
import { sendsMail } from '@/src/editorial/mail/sends-mail'
import { answered, bodyOf, refusedWith } from '@/src/editorial/requests/body'
import type { PasswordRequest, User } from '@/src/payload-types'
import { cleanAddress } from '@/src/text/clean'
import { passwordRefusal } from './passwords'
import { storedAccount } from './sessions'

const collection = 'password-requests'
const hour = 60 * 60 * 1000
/** How long a link opens. */
const valid = hour
/** Within that a second request makes no second mail, so that nobody's mailbox is filled and the link that they have stays good. */
const betweenMails = 10 * 60 * 1000
/** Requests that may wait for the job. */
const mostWaiting = 300

const forgotten = z.object({
  email: z
    .string()
    .max(320)
    .transform((typed) => cleanAddress(typed).toLowerCase())
    .pipe(z.email()),
})
const resetting = z.object({ token: z.string().refine(isToken), password: z.string().max(1_000) })

const words = {
  askAdmins: {
    ja: 'パスワードの再設定は、管理者に頼んでください。管理者が仮のパスワードを決め、それでログインしてから自分のパスワードを決めます。',
    en: 'Ask an administrator: they set a one-time password for you, with which you sign in and choose your own.',
  },
  address: { ja: 'メールアドレスを正しく入力してください。', en: 'Give a valid address.' },
  busy: { ja: 'いまは受け付けられません。数分待ってから、もう一度お試しください。', en: 'This cannot be taken now. Please wait some minutes and try again.' },
  asked: {
    ja: 'このアドレスのアカウントがあれば、数分のうちにメールが届きます。届かないときは、管理者にたずねてください。',
    en: 'If there is an account of this address, a mail will arrive within minutes. If none does, please ask an administrator.',
  },
  closed: {
    ja: 'このリンクは使えません。もう使われたか、期限（1時間）が過ぎています。ログイン画面の「パスワードをお忘れですか？」から、もう一度頼んでください。',
    en: 'This link cannot be used. It was used already, or is older than an hour. Please ask for another from the sign-in page.',
  },
} as const

/** `POST /api/users/forgot-password` with `{ email }`: the same answer and the same work for every address, known or not. */
export const answerForgotten: PayloadHandler = async (req) => {
  if (!sendsMail(req.payload)) return refusedWith(req, 400, words.askAdmins)
  const body = await bodyOf(req, forgotten)
  if (!body) return refusedWith(req, 400, words.address)
  const { totalDocs } = await req.payload.count({ collection, overrideAccess: true, req })
  if (totalDocs >= mostWaiting) throw refusal(req, words.busy, 429)
  const now = new Date().toISOString()
  const data: Omit<PasswordRequest, 'id'> = { email: body.email, createdAt: now, updatedAt: now }
  await inOneTransaction(req, () => req.payload.db.create({ collection, data, req, returning: false }))
  return answered({ message: say(req, words.asked) })
}

/** Whether somebody has asked: one small read. */
export async function hasPasswordRequests({ payload }: Pick<PayloadRequest, 'payload'>): Promise<boolean> {
  return (await payload.db.count({ collection, where: {} })).totalDocs > 0
}

type Account = User & { readonly resetPasswordExpiration?: string | null }

/** A link that sets the password of an account once, within an hour; its hash is kept at the account, in the transaction of `req`. */
export async function newResetToken(req: PayloadRequest, account: { readonly id: number | string; readonly updatedAt: string }, now: number): Promise<string> {
  const token = newToken()
  const data = { resetPasswordToken: hashOf(token), resetPasswordExpiration: new Date(now + valid).toISOString(), updatedAt: account.updatedAt }
  await req.payload.db.updateOne({ collection: 'users', id: account.id, data, req, returning: false })
  return token
}

function resetMail(): { readonly subject: string; readonly text: string } {
  const ja = [
    '「地域活性化事例」の編集で、あなたのアカウントのパスワードの再設定が頼まれました。次のリンクを開き、新しいパスワードを決めてください。リンクは1時間、一度だけ使えます。',
    linkMark,
    '頼んだ覚えがないときは、何もせずにこのメールを消してください。パスワードは変わりません。',
  ]
  const en = [
    'Somebody asked for another password for your account at "Regional cases". Open this link and choose a new one. It opens once, within an hour.',
    linkMark,
    'If it was not you, delete this mail; your password stays as it is.',
  ]
  return { subject: '［地域活性化事例］パスワードの再設定 / New password', text: `${ja.join('\n\n')}\n\n----\n\n${en.join('\n\n')}\n` }
}

/**
 * A mail for each request whose address has an account; the request goes with it. Whoever has left, or has been mailed a
 * moment ago, gets none.
 * @param origin of the site, without a slash at the end
 */
export async function makeResetMails(
  req: PayloadRequest,
  { origin, now, isStopping }: { origin: string; now: number; isStopping: () => boolean },
): Promise<void> {
  const { db, config } = req.payload
  const { docs } = await db.find<PasswordRequest>({ collection, where: {}, sort: 'createdAt', limit: mostWaiting, pagination: false })
  for (const { id, email, createdAt } of docs) {
    if (isStopping()) return
    await inOneTransaction(req, async () => {
      await db.deleteOne({ collection, where: { id: { equals: id } }, req, returning: false })
      const account = await db.findOne<Account>({ collection: 'users', where: { email: { equals: email } }, req })
      const isFresh = Date.parse(account?.resetPasswordExpiration ?? '') > now + valid - betweenMails
      if (!account || isEnded(account) || isFresh || Date.parse(createdAt) < now - valid) return
      const link = `${origin}${config.routes.admin}/new-password#${await newResetToken(req, account, now)}`
      await queueSecretMail(req, { to: account.email, about: `password ${account.id}`, ...resetMail(), link, validUntil: now + valid }, now)
      await recordEvent(req, { kind: 'passwordForgotten', collection: 'users', record: account.id, recordTitle: account.name })
    })
  }
}

/**
 * `POST /api/users/reset-password` with `{ token, password }`: sets the password, uses the link up and ends every session of
 * the account. Nobody is signed in by it. 404 for everything that opens nothing, 400 for a password that breaks the rules.
 */
export const answerReset: PayloadHandler = async (asked) => {
  const body = await bodyOf(asked, resetting)
  if (!body) return refusedWith(asked, 404, words.closed)
  const { headers, i18n, payload, payloadAPI } = asked
  const req = await createLocalReq({ req: { headers, i18n, payloadAPI } }, payload)
  notePasswordSetter(req, 'self')
  return inOneTransaction(req, async () => {
    const where: Where = {
      and: [{ resetPasswordToken: { equals: hashOf(body.token) } }, { resetPasswordExpiration: { greater_than: new Date().toISOString() } }],
    }
    const account = await payload.db.findOne<Account>({ collection: 'users', where, req })
    if (!account || isEnded(account)) return refusedWith(req, 404, words.closed)
    const refused = passwordRefusal(req, body.password)
    if (refused) return refused
    req.user = { ...account, collection: 'users' }
    await payload.update({ collection: 'users', id: account.id, data: { password: body.password }, depth: 0, overrideAccess: true, req })
    const used = { ...(await storedAccount(req, account.id)), resetPasswordToken: null, resetPasswordExpiration: null, sessions: [] }
    await payload.db.updateOne({ collection: 'users', id: account.id, data: used, req, returning: false })
    return answered({ email: account.email })
  })
}

/**
 * Payload's own way keeps the token as it is sent, tells by its work who has an account, and signs in past a second factor.
 * @throws {Forbidden} whichever API asks.
 */
export const refuseOtherResets: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'forgotPassword' || operation === 'resetPassword') throw new Forbidden(req.t)
  return args
}
