import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest, SanitizedConfig } from 'payload'

import { get } from '@/src/model/reading'

/** What a record says of itself and no writer sets: who it is, when it was made and changed, which addresses it had. */
const ofRecords = ['id', 'createdAt', 'updatedAt', 'formerSlugs']
/** What follows from the file of an image. */
const ofUploads = ['filename', 'filesize', 'height', 'mimeType', 'originalName', 'sizes', 'thumbnailURL', 'url', 'width']
/** What opens an account, and what says how it was opened. */
const ofAccounts = ['hash', 'lockUntil', 'loginAttempts', 'resetPasswordExpiration', 'resetPasswordRequestedAt', 'resetPasswordToken', 'salt', 'sessions']

/** The system itself (content files, commands) brings the dates with it. */
const isWriter = (req: PayloadRequest): boolean => req.payloadAPI !== 'local' || Boolean(req.user)

function without(data: unknown, names: readonly string[]): unknown {
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))
}

const keepGlobal: GlobalBeforeOperationHook = ({ args, operation, req }) =>
  operation === 'update' && isWriter(req) ? { ...Object(args), data: without(get(args, 'data'), ofRecords) } : args

/**
 * Drops from every write what its writer may not set. The form sends some of it back as it read it, so it is dropped and not
 * refused. For the finished configuration: Payload adds such fields by itself.
 */
export function withReadOnlyFields(config: SanitizedConfig): SanitizedConfig {
  for (const { auth, hooks, upload } of config.collections) {
    const names = [...ofRecords, ...(upload ? ofUploads : []), ...(auth ? ofAccounts : [])]
    const keep: CollectionBeforeOperationHook = ({ args, operation, req }) => {
      if ((operation !== 'create' && operation !== 'update') || !('data' in args) || !isWriter(req)) return args
      return { ...args, data: without(args.data, operation === 'create' ? [...names, 'loadedVersion'] : names) }
    }
    hooks.beforeOperation = [keep, ...(hooks.beforeOperation ?? [])]
  }
  for (const { hooks } of config.globals) hooks.beforeOperation = [keepGlobal, ...(hooks.beforeOperation ?? [])]
  return config
}
