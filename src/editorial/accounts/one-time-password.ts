/** Passwords that somebody else knows: who set one is noted, and until its owner has chosen another it opens nothing. */
import type { APIError, CollectionBeforeChangeHook, CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest, Plugin } from 'payload'

import { notePasswordSetter, passwordSetBy } from '@/src/database/requests/context'
import { refusal } from '@/src/editorial/faults/messages'
import { get } from '@/src/model/reading'

const ownIsChangedElsewhere = (req: PayloadRequest): APIError =>
  refusal(
    req,
    {
      ja: '自分のパスワードは、アカウントの「自分のパスワードを変える」で変えてください。いまのパスワードも入力します。',
      en: 'Change your own password under "Change my password" of your account. It asks for the present one too.',
    },
    400,
  )

/**
 * A password that one person sets for another works once. One's own is changed where the old one is asked for
 * (`changePassword`): whoever finds a signed-in screen must not be able to take the account.
 * @throws {APIError} 400 if a person sets their own.
 */
export const noteWhoSetsPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !get(args, 'data.password')) return args
  if (passwordSetBy(req.context) === 'self') return args
  const id = get(args, 'id')
  if (operation === 'update' && req.user && id !== undefined && String(id) === String(req.user.id)) {
    throw ownIsChangedElsewhere(req)
  }
  notePasswordSetter(req, req.user ? 'other' : 'system')
  return args
}

/**
 * Keeps whether the password is one that somebody else knows. The system says itself what it made (`first-admin`).
 * @throws {APIError} 400 if a person sets their own.
 */
export const markOneTimePassword: CollectionBeforeChangeHook = ({ data, originalDoc, context, req }) => {
  const setter = passwordSetBy(context)
  // Among many at once one's own may be too.
  if (setter === 'other' && req.user && String(get(originalDoc, 'id')) === String(req.user.id)) throw ownIsChangedElsewhere(req)
  return setter === 'self' || setter === 'other' ? { ...data, hasOneTimePassword: setter === 'other' } : data
}

/** Whether somebody still has a password that another person chose for them. */
export function hasOneTimePassword(user: unknown): boolean {
  return get(user, 'hasOneTimePassword') === true
}

/**
 * Until a person has chosen a password of their own, every door but that one answers with what to do. Rights are taken away
 * by `roleOf`, whatever the door; this says why. Reading oneself stays: the admin asks who is signed in.
 * @throws {APIError} 403 until then.
 */
const ownPasswordFirst: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (req.payloadAPI === 'local' || !hasOneTimePassword(req.user) || passwordSetBy(req.context) === 'self') return args
  const isOwnAccount = collection.slug === 'users' && operation !== 'create' && operation !== 'update' && operation !== 'delete'
  if (isOwnAccount) return args
  throw refusal(
    req,
    {
      ja: '仮のパスワードでログインしています。先に自分のパスワードを決めてください（管理画面を開くと、入力する画面が出ます）。',
      en: 'You are signed in with a one-time password. Choose your own first: the admin asks for it when it is opened.',
    },
    403,
  )
}

const beforeGlobal: GlobalBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI !== 'local' && hasOneTimePassword(req.user)) {
    throw refusal(
      req,
      {
        ja: '仮のパスワードでログインしています。先に自分のパスワードを決めてください。',
        en: 'You are signed in with a one-time password. Choose your own first.',
      },
      403,
    )
  }
  return args
}

/** Gives every collection and global the rule that a one-time password opens nothing but the way to one's own; for `plugins`. */
export const oneTimePasswords: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: { ...collection.hooks, beforeOperation: [ownPasswordFirst, ...(collection.hooks?.beforeOperation ?? [])] },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeOperation: [beforeGlobal, ...(global.hooks?.beforeOperation ?? [])] },
  })),
})
