import type { AfterErrorHook, Config, PayloadRequest } from 'payload'

import { type Unavailable, unavailableBecause } from '@/src/database/unavailable'
import { say } from '@/src/editorial/faults/messages'
import type { Bilingual } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import { clientAddressOf } from './client-address'
import { createRepeats, errorInALine } from './error-lines'

const words: Readonly<Record<Unavailable, Bilingual>> = {
  busy: {
    ja: 'ほかの保存が続いているため、いまは保存できません。少し待ってから、もう一度保存してください。',
    en: 'Other saves are under way, so this cannot be saved now. Please wait a moment and save again.',
  },
  full: {
    ja: 'サーバーのディスクに空きがないため、保存できません。入力した文章はそのままにして、管理者に知らせてください。',
    en: 'The disk of the server is full, so nothing can be saved. Leave your text as it is, and tell an administrator.',
  },
  readOnly: {
    ja: 'サーバーのデータが書き込み禁止になっているため、保存できません。入力した文章はそのままにして、管理者に知らせてください。',
    en: 'The data of the server cannot be written, so nothing can be saved. Leave your text as it is, and tell an administrator.',
  },
  away: {
    ja: 'データベースに接続できないため、いまは保存も表示もできません。入力した文章はそのままにして、少し待ってください。続くときは管理者に知らせてください。',
    en: 'The database cannot be reached, so nothing can be saved or shown now. Leave your text as it is and wait a moment. If it goes on, tell an administrator.',
  },
}

/** Answers 503 while the database can store nothing, in the person's language and with what to do. */
export const sayUnavailable: AfterErrorHook = ({ error, req, result }) => {
  const kind = unavailableBecause(error)
  if (!kind || !result) return undefined
  req.responseHeaders = new Headers({ ...Object.fromEntries(req.responseHeaders ?? []), 'Retry-After': '10' })
  return { response: { ...result, errors: [{ message: say(req, words[kind]) }] }, status: 503 }
}

/**
 * Nobody is signed in: that is why something is not allowed, and what helps is to sign in. Payload says "not allowed" to
 * somebody whose session ended an hour ago, who then asks for rights that they have.
 */
export const saySessionEnded: AfterErrorHook = ({ error, req, result }) => {
  const isForbidden = 'status' in error && error.status === 403
  if (!isForbidden || req.user || !result) return undefined
  const message = say(req, {
    ja: 'ログインしていないか、ログインの有効期間が切れています。ログインし直してください。',
    en: 'You are not signed in, or your session has ended. Please sign in again.',
  })
  return { response: { ...result, errors: [{ message }] }, status: 403 }
}

function pathOf({ url }: PayloadRequest): string {
  return (url ?? '').replace(/^https?:\/\/[^/]+/, '').split('?')[0] ?? ''
}

const statusOf = (error: unknown): number => {
  const status = get(error, 'status')
  return unavailableBecause(error) ? 503 : typeof status === 'number' ? status : 500
}

/** Written past Payload's logger: that one would add its own form of the same error. */
const write = (line: string): void => console.error(`${new Date().toISOString()} ${line}`)
const repeats = createRepeats({ write })

/**
 * One line for a request that failed: when, who, what was asked, why. Never what was sent. Refusals come in floods, so like ones
 * are counted.
 */
export const logFailure: AfterErrorHook = ({ error, req }) => {
  const status = statusOf(error)
  const what = `${status} ${req.method ?? ''} ${pathOf(req)}`
  const why = errorInALine(error)
  const kind = `${status} ${pathOf(req).split('/').slice(0, 3).join('/')} ${why.slice(0, 80)}`
  if (!repeats.isNew(kind)) return undefined
  const person = req.user ? `${req.user.collection}/${req.user.id}` : 'nobody'
  write(`${what} from ${clientAddressOf(req) ?? 'here'} by ${person}: ${why}`)
  // An unexpected error needs its stack.
  if (status === 500 && error instanceof Error)
    write(
      (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .join('\n'),
    )
  return undefined
}

/** Payload's own lines: an error in one line without what was sent, and those of requests not at all, which have a line above. */
export const logger: Config['logger'] = {
  options: {
    name: 'payload',
    hooks: {
      logMethod(args, method) {
        const [first] = args
        const isOfRequest = typeof first === 'object' && first !== null && 'err' in first && !('msg' in first)
        if (!isOfRequest) Reflect.apply(method, this, args)
      },
    },
  },
  destination: {
    write: (json: string) => {
      const { level, msg, err }: { level?: number; msg?: string; err?: { message?: string; type?: string; code?: string } } = JSON.parse(json)
      const name = (level ?? 30) >= 50 ? 'error ' : (level ?? 30) >= 40 ? 'warning ' : ''
      const because = err
        ? ` ${errorInALine(Object.assign(new Error(err.message ?? ''), { name: err.type ?? 'Error', ...(err.code ? { code: err.code } : {}) }))}`
        : ''
      write(`${name}${msg ?? ''}${because}`)
    },
  },
}
