/** Makes the tables of the small schema, which has no migrations of its own. */
import { type Payload } from 'payload'

import { isSqliteAdapter } from '@/src/database/adapters/which'

/** MongoDB needs none. */
export async function createSmallSchema(payload: Payload): Promise<void> {
  const { db } = payload
  if (!isSqliteAdapter(db)) return
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  const statements = await generateMigration(db.defaultDrizzleSnapshot, await generateDrizzleJson(db.schema))
  for (const statement of statements) await db.client.execute(statement)
}
