import { asOfYear } from '@/src/catalogue/as-of'
import { oncePerSnapshot } from '@/src/catalogue/lookup'
import { type Axis, axisOf, jointAxis } from './axis'

/** One axis for every drawing of several cases, so that a case looks the same wherever it stands; null where none has a date. */
export const commonAxis = oncePerSnapshot((snapshot): Axis | null =>
  jointAxis(snapshot.cases.flatMap((record) => axisOf(record.timeline, asOfYear(snapshot, record)) ?? [])),
)
