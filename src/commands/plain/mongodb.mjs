/** The MongoDB server of the integration tests: the one that MONGODB_TEST_URL names, else one of our own in memory. */

/**
 * @typedef {{ url: string, stop: () => Promise<void> } | { url: null, reason: string }} TestMongodb
 */

/**
 * `mongodb-memory-server-core` takes MONGOMS_SYSTEM_BINARY, or downloads a server where there is internet.
 * @param {number} [patience] milliseconds; a machine without internet may take long to say so
 * @returns {Promise<TestMongodb>}
 */
export async function testMongodb(patience = 180_000) {
  if (process.env.MONGODB_TEST_URL) return { url: process.env.MONGODB_TEST_URL, stop: async () => {} }
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const server = new MongoMemoryReplSet({ replSet: { count: 1, storageEngine: 'wiredTiger' } })
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no server within ${patience / 1000} s`)), patience)
  })
  try {
    await Promise.race([server.start(), late])
    return { url: server.getUri(), stop: async () => void (await server.stop()) }
  } catch (error) {
    return { url: null, reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  } finally {
    clearTimeout(timer)
  }
}
