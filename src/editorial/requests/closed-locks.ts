import { type CollectionBeforeOperationHook, Forbidden, type SanitizedConfig } from 'payload'

const refuseOverApi: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI !== 'local') throw new Forbidden(req.t)
  return args
}

/**
 * Payload's own locks are off, and over the API anybody signed in could set one in another's name or take it away. The admin
 * looks for locks on the server. For the finished configuration: Payload adds the collection by itself.
 */
export function withClosedLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) locks.hooks.beforeOperation = [refuseOverApi, ...(locks.hooks.beforeOperation ?? [])]
  return config
}
