import type { ServerFunctionClientArgs } from 'payload'

/**
 * Payload looks once whether a record was changed since the form was opened, and then covers the form with a notice whose
 * only way out drops what was typed. It also takes our own saves for somebody else's. What staff write is guarded by
 * `loadedVersion` and the engine, which keep both texts.
 */
export function withoutStaleNotice<Call extends ServerFunctionClientArgs>(call: Call): Call {
  return call.name === 'form-state' ? { ...call, args: { ...call.args, checkForStaleData: false } } : call
}
