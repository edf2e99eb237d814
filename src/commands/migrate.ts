/** Brings the database to the shape that the collections ask for. Prints what was done as one JSON line. */
import { failWith, runWithPayload } from './open-payload'

runWithPayload(async (payload) => {
  const { migrateUp } = await import('../database/migrate')
  const began = performance.now()
  const outcome = await migrateUp(payload)
  if (outcome.pending.length > 0) throw new Error(`Still pending after migrating: ${outcome.pending.join(', ')}.`)
  return { command: 'migrate', ...outcome, milliseconds: Math.round(performance.now() - began) }
}).catch(failWith)
