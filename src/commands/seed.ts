/** Loads the vocabularies and the model cases into an empty database. One that holds anything is left alone. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { failWith, runWithPayload } from './open-payload'

const contentDirectory = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../content')

runWithPayload(async (payload) => {
  const { readContent } = await import('../content/loader/read')
  const { seedContent } = await import('../content/loader/seed')
  const began = performance.now()
  const result = await seedContent(payload, readContent(contentDirectory))
  return { command: 'seed', ...result, milliseconds: Math.round(performance.now() - began) }
}).catch(failWith)
