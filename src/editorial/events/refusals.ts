/**
 * Failed sign-ins, and what somebody signed in may not do. A refused request has undone its transaction, so these are written
 * beside it: nobody waits for the row, and what fails here is no failure of the answer.
 */
import { type AfterErrorHook, createLocalReq, type PayloadRequest } from 'payload'

import { outsideTransactions } from '@/src/database/transactions/scope'
import { clientAddressOf } from '@/src/editorial/requests/client-address'
import { get } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { type EventDetails, recordEvent } from './record'

/**
 * Keeps a flood of refusals from filling the disk: of one kind (who, what) one in a minute is recorded, of all together so many.
 * @param now in milliseconds
 */
function createMinuteLimit({ most = 20, now = Date.now }: { readonly most?: number; readonly now?: () => number } = {}): (kind: string) => boolean {
  let minute = 0
  let seen = new Set<string>()
  return (kind) => {
    const current = Math.floor(now() / 60_000)
    if (current !== minute) [minute, seen] = [current, new Set()]
    if (seen.has(kind) || seen.size >= most) return false
    seen.add(kind)
    return true
  }
}

/** Apart, so that whoever guesses passwords from many addresses hides nothing that staff are refused. */
const limits = { signInFailed: createMinuteLimit(), refused: createMinuteLimit() }

const accounts = 'users'

/** What open pages ask again and again by themselves: whoever may not any more has done nothing. */
const askedByPages: ReadonlySet<string> = new Set(['looks', 'notifications', 'presence'])

function recordOutsideTransaction(req: PayloadRequest, describe: (own: PayloadRequest) => Promise<EventDetails>): void {
  const { payload, user, headers, payloadAPI, i18n } = req
  outsideTransactions(async () => {
    const own = await createLocalReq({ req: { headers, payloadAPI, i18n }, user: user ?? undefined }, payload)
    await recordEvent(own, await describe(own))
  }).catch((error: unknown) => payload.logger.error({ err: error, msg: 'A refusal could not be recorded.' }))
}

/**
 * Records that a password was wrong, or with the note `code` the second factor. The account is named if there is one; what was typed is not kept, because people type
 * passwords into the wrong field.
 */
export function recordFailedSignIn(req: PayloadRequest, typed: unknown, note?: string): void {
  const email = typeof typed === 'string' ? typed.trim().toLowerCase().slice(0, 320) : ''
  if (!limits.signInFailed(`${clientAddressOf(req) ?? ''} ${email}`)) return
  recordOutsideTransaction(req, async (own) => {
    const {
      docs: [account],
    } = await own.payload.find({
      collection: accounts,
      where: { email: { equals: email } },
      limit: 1,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req: own,
    })
    return { kind: 'signInFailed', collection: accounts, record: account?.id ?? '-', recordTitle: account ? recordTitle(account) : '', ...(note && { note }) }
  })
}

const short = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 64) : '-')

/** For every refusal of the REST API; strangers are counted in the log alone. */
export const recordRefusal: AfterErrorHook = ({ error, req, collection }) => {
  const status: unknown = get(error, 'status')
  const path = (req.url ?? '').split('?')[0] ?? ''
  if (collection?.slug === accounts && path.endsWith('/login')) {
    const reason: unknown = get(error, 'data.reason')
    // Being asked for the code is a step of every sign-in with one.
    if (reason === 'codeNeeded') return undefined
    if (status === 401 || status === 429) recordFailedSignIn(req, get(req.data, 'email'), reason === 'codeWrong' ? 'code' : undefined)
    return undefined
  }
  if (status !== 403 || !req.user) return undefined
  const room = collection?.slug ?? short(req.routeParams?.global)
  if (askedByPages.has(room)) return undefined
  if (!limits.refused(`${req.user.id} ${req.method} ${room}`)) return undefined
  const { id } = req.routeParams ?? {}
  recordOutsideTransaction(req, async () => ({ kind: 'refused', collection: room, record: short(id), recordTitle: '', note: req.method }))
  return undefined
}
