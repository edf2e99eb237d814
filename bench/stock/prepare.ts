/** Makes the stock Payload's tables: in production it makes none by itself. */
import { getPayload } from 'payload'

import config from './payload.config'

async function main(): Promise<void> {
  await getPayload({ config })
  process.send?.('ready')
  process.exit(0)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
