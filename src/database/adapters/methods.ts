/**
 * A wrapper around an adapter's methods that keeps their types. The adapters have no hook around a call, and Payload calls
 * the methods on the adapter object, so this is the one place where every read and write can be seen.
 */
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** What all of an adapter's methods take, as far as it matters here. */
export interface AdapterArguments {
  req?: Partial<PayloadRequest>
  collection?: unknown
}

/** Every method that changes data. */
export const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[]

/** Every method that reads data. */
export const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const satisfies (keyof BaseDatabaseAdapter)[]

type Name = (typeof writes | typeof reads)[number]
type Call = (args: AdapterArguments) => Promise<unknown>
type Around = (call: Call, args: AdapterArguments) => Promise<unknown>

/** Replaces each named method by `around`, which decides whether and with what arguments the original is called. */
export function wrapMethods(db: Pick<BaseDatabaseAdapter, Name>, names: readonly Name[], around: Around): void {
  for (const name of names) Object.assign(db, { [name]: wrapped(db[name], around) })
}

function wrapped<Method extends object>(method: Method, around: Around): Method {
  return new Proxy(method, {
    apply(target, self: unknown, list: unknown[]) {
      const call: Call = (args) => {
        if (typeof target !== 'function') throw new TypeError('An adapter method must be a function.')
        return Promise.resolve(Reflect.apply(target, self, [args]))
      }
      const [args] = list
      return around(call, isArguments(args) ? args : {})
    },
  })
}

function isArguments(value: unknown): value is AdapterArguments {
  return typeof value === 'object' && value !== null
}
