import type { Action } from './steps'

/** The steps that are a review's own; publishing and ending are writes of the record. */
export const reviewActions = ['request', 'withdraw', 'return', 'approve', 'look'] as const satisfies readonly Action[]
export type ReviewAction = (typeof reviewActions)[number]
