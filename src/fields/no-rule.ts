/**
 * For `validate` of a field that is computed, or a plain text: nothing it may hold is refused. It is taken out of the finished
 * configuration (`src/editorial/requests/idle-validation.ts`), so that nobody calls it.
 */
export const hasNoRule = (): true => true
