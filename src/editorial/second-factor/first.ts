/** Whoever must have a second factor and has none yet may do nothing but set it up; for `plugins`. */
import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest, Plugin } from 'payload'

import { refusal } from '@/src/editorial/faults/messages'
import { get } from '@/src/model/reading'

/** Rights are taken away by `roleOf`, whatever the door; this says why. @throws {APIError} 403 until then */
function requireFactor(req: PayloadRequest): void {
  if (req.payloadAPI === 'local' || get(req.user, 'secondFactor') !== 'needed') return
  throw refusal(
    req,
    {
      ja: 'あなたの役割では、確認コードの設定が必要です。先に設定してください（管理画面を開くと、設定の画面が出ます）。',
      en: 'Your role needs a second factor. Set it up first: the admin asks for it when it is opened.',
    },
    403,
  )
}

/** Reading oneself and signing out stay: the admin asks who is signed in. */
const beforeCollection: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const isOwnAccount = collection.slug === 'users' && !['create', 'update', 'delete'].includes(operation)
  if (!isOwnAccount) requireFactor(req)
  return args
}

const beforeGlobal: GlobalBeforeOperationHook = ({ args, req }) => {
  requireFactor(req)
  return args
}

export const secondFactorFirst: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: { ...collection.hooks, beforeOperation: [beforeCollection, ...(collection.hooks?.beforeOperation ?? [])] },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeOperation: [beforeGlobal, ...(global.hooks?.beforeOperation ?? [])] },
  })),
})
