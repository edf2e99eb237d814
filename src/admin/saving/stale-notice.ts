import type { SanitizedConfig, ServerFunctionClientArgs } from 'payload'

/**
 * Payload looks once whether a record was changed since the form was opened, and then covers the form with a notice whose
 * only way out drops what was typed. It also takes our own saves for somebody else's. Records with drafts are guarded by
 * `loadedVersion` and the engine, which keep both texts.
 */
export function withoutStaleNotice<Call extends ServerFunctionClientArgs>(call: Call, config: SanitizedConfig): Call {
  const { collectionSlug } = call.args
  const hasDrafts = config.collections.some(({ slug, versions }) => slug === collectionSlug && Boolean(versions?.drafts))
  return call.name === 'form-state' && hasDrafts ? { ...call, args: { ...call.args, checkForStaleData: false } } : call
}
