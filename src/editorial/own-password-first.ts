import type { GlobalBeforeOperationHook, Plugin } from 'payload'

import { refusal } from './messages'
import { hasOneTimePassword, ownPasswordFirst } from './passwords'

const beforeGlobal: GlobalBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI !== 'local' && hasOneTimePassword(req.user)) {
    throw refusal(req, { ja: '仮のパスワードでログインしています。先に自分のパスワードを決めてください。', en: 'You are signed in with a one-time password. Choose your own first.' }, 403)
  }
  return args
}

/** Gives every collection and global the rule that a one-time password opens nothing but the way to one's own; for `plugins`. */
export const oneTimePasswords: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection, hooks: { ...collection.hooks, beforeOperation: [ownPasswordFirst, ...(collection.hooks?.beforeOperation ?? [])] },
  })),
  globals: config.globals?.map((global) => ({
    ...global, hooks: { ...global.hooks, beforeOperation: [beforeGlobal, ...(global.hooks?.beforeOperation ?? [])] },
  })),
})
