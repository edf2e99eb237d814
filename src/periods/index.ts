/** Years, months, ranges, open ends and Japanese eras. Pure, without dependencies: the browser uses it as well. */
export type { Precision } from './calendar'
export type { Period } from './types'
export { parsePeriod } from './parse'
export { formatPeriod } from './format'
export { comparePeriods, endYear, middleYear, startYear } from './order'
export { eras } from './eras'
export { partOf } from './parts'
