/** Where the code that is now running stands: inside a transaction, or left over from one that was undone. */
import { sharedState } from './shared-state'
import { NestedWithoutReq } from './transaction-errors'

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

/** Whether the code now running began in a transaction of this database that has since been undone. */
export function isUndone(database: string): boolean {
  const scope = sharedState().scope.getStore()
  return scope?.database === database && scope.state === 'rolled back'
}
