/** Years, months, ranges, open ends and Japanese eras. Pure, without dependencies: the browser uses it as well. */
export type { Period, Precision } from './types'
export { parsePeriod, type ParsedPeriod } from './parse'
export { formatPeriod } from './format'
export { comparePeriods, endYear, middleYear, startYear } from './order'
export { eras, type Era } from './eras'
export { firstYear, lastYear } from './calendar'
export { partOf, type Part } from './parts'
