/** Where the code that is now running stands: inside a transaction, or left over from one that was undone. */
import { NestedWithoutReq } from './errors'
import { type Ending, sharedState, type TransactionScope } from './shared-state'

/**
 * Call before asking for a transaction or a turn to write.
 * @throws {NestedWithoutReq} if the code now running is inside an open transaction of this database.
 */
export function refuseInsideTransaction(database: string): void {
  const scope = sharedState().scope.getStore()
  if (scope?.database !== database || scope.state !== 'open') return
  throw new NestedWithoutReq(
    'A write inside a transaction did not pass `req`, so it would wait for ever for the transaction that waits for it. ' +
      'Pass the `req` of the hook: payload.update({ …, req }).',
  )
}

/** Runs work that belongs to no transaction of the code that calls it, be that open or undone. */
export function outsideTransactions<Result>(work: () => Promise<Result>): Promise<Result> {
  return sharedState().scope.run({ database: '', state: 'committed', endings: [] }, work)
}

/** Whether the code now running began in a transaction of this database that has since been undone. */
export function isUndone(database: string): boolean {
  const scope = sharedState().scope.getStore()
  return scope?.database === database && scope.state === 'rolled back'
}

/**
 * Does something outside the database once the transaction that the code now runs in has been committed or undone: files
 * follow the record that names them. Without a transaction there is nothing to wait for.
 */
export async function onceEnded(ending: Ending): Promise<void> {
  const scope = sharedState().scope.getStore()
  if (scope?.state === 'open') scope.endings.push(ending)
  else await ending(scope?.state === 'rolled back' ? 'rolled back' : 'committed')
}

/** Runs what waited for the end. One that fails stops no other and is given to `failed`. */
export async function runEndings(scope: TransactionScope, failed: (error: unknown) => void): Promise<void> {
  if (scope.state !== 'committed' && scope.state !== 'rolled back') return
  for (const ending of scope.endings.splice(0)) await ending(scope.state).catch(failed)
}
