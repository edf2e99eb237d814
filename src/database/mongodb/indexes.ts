/** The indexes of a MongoDB database. */
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Model = MongooseAdapter['collections'][string] | MongooseAdapter['versions'][string]

/** The versions of a record, newest first, as each save asks for them: sorted after they were read, all would be read whole. */
const newestFirst = { parent: 1, updatedAt: -1, createdAt: -1 } as const

/**
 * Makes the indexes that are not there, and waits for them: uniqueness is kept by indexes alone, and without them the first
 * saves could break it. Mongoose would ask for each index at every start, twice, and a server may answer that only when the
 * transactions on the collection have ended: after a crash those of the dead process stay open for a minute.
 */
export async function makeMissingIndexes({ collections, versions }: MongooseAdapter): Promise<void> {
  for (const { schema } of Object.values(versions)) {
    const isKnown = schema.indexes().some(([key]) => nameOf(key, false) === nameOf(newestFirst, false))
    if (!isKnown && 'parent' in schema.paths) schema.index(newestFirst)
  }
  await Promise.all(
    [...Object.values(collections), ...Object.values(versions)].map(async (model) => {
      if (await lacksIndexes(model)) await model.createIndexes()
    }),
  )
}

async function lacksIndexes(model: Model): Promise<boolean> {
  const there = new Set((await indexesOf(model)).map(({ key, unique }) => nameOf(key, unique)))
  return model.schema.indexes().some(([key, options]) => !there.has(nameOf(key, options.unique)))
}

/** Mongoose's own comparison takes `unique: false`, which Payload writes, for something else than no word about it. */
function nameOf(key: object, isUnique: unknown): string {
  return JSON.stringify([key, Boolean(isUnique)])
}

async function indexesOf(model: Model): Promise<{ key: object; unique?: boolean }[]> {
  const collections = await model.db.listCollections()
  return collections.some(({ name }) => name === model.collection.name) ? model.collection.indexes() : []
}
