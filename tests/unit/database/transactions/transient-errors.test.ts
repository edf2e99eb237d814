import { ValidationError } from 'payload'
import { describe, expect, test } from 'vitest'

import { isTransient } from '@/src/database/transactions/transient-errors'

/** As the MongoDB driver makes them. */
class LabelledError extends Error {
  constructor(
    readonly labels: string[],
    readonly code?: number,
  ) {
    super('from the driver')
  }

  hasErrorLabel(label: string): boolean {
    return this.labels.includes(label)
  }
}

function taken(collection: string, path: string): ValidationError {
  return new ValidationError({ collection, errors: [{ message: 'Value must be unique', path }] })
}

describe('a save is made again', () => {
  test.each([
    ['after a write conflict', new LabelledError(['TransientTransactionError'], 112)],
    ['after a write conflict without a label', new LabelledError([], 112)],
    ['when the server no longer knows the transaction', new LabelledError([], 251)],
    ['when its connection broke', new LabelledError(['TransientTransactionError'])],
    ['when that is the cause of the error', new Error('query failed', { cause: new LabelledError(['TransientTransactionError']) })],
    ['when another process took the revision', taken('catalogue-changes', 'revision')],
  ])('%s', (_, error) => {
    expect(isTransient(error)).toBe(true)
  })
})

describe('a save is not made again', () => {
  test.each([
    ['when a value must be unique', taken('cases', 'slug')],
    ['when a field of that name elsewhere is taken', taken('cases', 'revision')],
    ['when the outcome of the commit is unknown', new LabelledError(['UnknownTransactionCommitResult'])],
    ['after a duplicate key', new LabelledError([], 11000)],
    ['after any other error', new Error('a hook failed')],
    ['when what was thrown is no error', undefined],
  ])('%s', (_, error) => {
    expect(isTransient(error)).toBe(false)
  })
})
