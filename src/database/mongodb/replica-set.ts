/** Why MongoDB could not be opened, in a sentence that says what to do. */

/** Thrown when the server is not (yet) a member of a replica set, or the address names none. */
export class ReplicaSetRequired extends Error {
  override name = 'ReplicaSetRequired'
}

/** Thrown when no server answers. */
export class MongodbUnreachable extends Error {
  override name = 'MongodbUnreachable'
}

/** Transactions exist on replica sets only, and one node is enough for a set. */
export const standaloneMessage =
  'MongoDB はレプリカセットで動かしてください（1台で足ります）。mongod を --replSet rs0 付きで起動し、一度だけ ' +
  "mongosh --eval 'rs.initiate()' を実行して、DATABASE_URL の末尾に ?replicaSet=rs0 を付けます。 / " +
  'MongoDB must run as a replica set, for which one node is enough: start mongod with --replSet rs0, run ' +
  "mongosh --eval 'rs.initiate()' once, and end DATABASE_URL with ?replicaSet=rs0."

const unreachableMessage =
  'MongoDB に接続できません。DATABASE_URL の宛先と、サーバーが動いていることを確かめてください。 / ' +
  'MongoDB does not answer: check the address in DATABASE_URL and that the server is running.'

/** The database's name for this process, without user, password and options. */
export function databaseOf(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//').replace(/\?.*$/, '')
}

/**
 * The driver's error as one of ours.
 *
 * The driver leaves a server that is in no replica set, or in one of another name, out of its picture of the set, and lists
 * one that waits for `rs.initiate()` as a ghost; a server that is away stays in the picture as unknown.
 */
export function explainConnectionFailure(error: unknown): unknown {
  const servers = serversSeen(error)
  if (!servers) return error
  const kinds = [...servers.values()].map((server) => (typeof server === 'object' && server !== null && 'type' in server ? server.type : undefined))
  if (kinds.length === 0 || kinds.includes('RSGhost')) return new ReplicaSetRequired(standaloneMessage, { cause: error })
  if (kinds.every((kind) => kind === 'Unknown')) return new MongodbUnreachable(unreachableMessage, { cause: error })
  return error
}

/** What a server selection error saw, by address; undefined for any other error. */
function serversSeen(error: unknown): Map<unknown, unknown> | undefined {
  if (!(error instanceof Error) || !('reason' in error)) return undefined
  const { reason } = error
  if (typeof reason !== 'object' || reason === null || !('servers' in reason)) return undefined
  return reason.servers instanceof Map ? reason.servers : undefined
}
