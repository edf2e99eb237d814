/** The second step of a sign-in: after the right password, in the transaction that makes the session. */
import { APIError, type CollectionAfterDeleteHook, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload'

import { isPasswordCheck, providerOf } from '@/src/database/requests/context'
import { say } from '@/src/editorial/faults/messages'
import { get } from '@/src/model/reading'
import { isDemandedOf } from './demand'
import { factorOf, removeFactor, useCode, writeFactor } from './factor'
import { codeTries, takeCodeTry } from './tries'

/** Why a sign-in with the right password goes no further; in the refusal's `data.reason`. */
export type CodeReason = 'codeNeeded' | 'codeWrong'

const words = {
  codeNeeded: { ja: '確認コードを入力してください。', en: 'Please enter your code.' },
  codeWrong: {
    ja: '確認コードが正しくないか、使用済みです。アプリのコードは新しいものが出るのを待って、回復コードは別のものを入力してください。',
    en: 'The code is wrong or has been used. Enter the next one that the app shows, or another recovery code.',
  },
} as const

const refused = (req: PayloadRequest, reason: CodeReason): APIError => new APIError(say(req, words[reason]), 401, { reason }, true)

/** Who signs in. */
interface Person {
  readonly id: number | string
  readonly role?: unknown
}

/**
 * Lets somebody go on to a session: with a code where they have a second factor; without one, whoever must have one is noted and
 * has to set it up before anything else.
 * @throws {APIError} 401 with `data.reason`, before there is a session; 429 while a pause lasts
 */
async function passSecondFactor(req: PayloadRequest, person: Person, code: unknown): Promise<void> {
  const row = await factorOf(req, person.id)
  if (!row?.isOn) {
    if (!row && (await isDemandedOf(req, person.role))) await writeFactor(req, person.id, {})
    return
  }
  if (typeof code !== 'string' || code.trim() === '') throw refused(req, 'codeNeeded')
  const key = String(person.id)
  takeCodeTry(req, 'signIn', key)
  if (!(await useCode(req, person, code))) throw refused(req, 'codeWrong')
  codeTries().succeeded('signIn', key)
}

/** For every way to a session, a password that is set anew included: `{ email, password, code }`. */
export const askForCode: CollectionBeforeLoginHook = async ({ req, user, context }) => {
  // A provider that has asked for a second factor itself has done what ours is for.
  if (!isPasswordCheck(context) && !providerOf(context)?.hasSecondFactor) await passSecondFactor(req, user, get(req.data, 'code'))
  return user
}

/** An account that is deleted takes its second factor along. */
export const forgetFactor: CollectionAfterDeleteHook = ({ id, req }) => removeFactor(req, id)
