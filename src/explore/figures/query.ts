/** Which figures are listed, and in which order. */
import { oneOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'
import type { FigureSubject } from '@/src/model/terms'
import { figureSubjects } from '@/src/model/terms'
import { figureCounts } from './counting'

export const figureSorts = ['kind', 'case', 'as-of', 'value'] as const

export type FigureSort = (typeof figureSorts)[number]

export interface FiguresQuery {
  readonly subject: FigureSubject | null
  /** A unit as `unitKey` folds it. */
  readonly unit: string | null
  /** `value` only within one unit: values of different units have no order. */
  readonly sort: FigureSort
}

export const allFigures: FiguresQuery = { subject: null, unit: null, sort: 'kind' }

export const figuresQuery: PageQuery<FiguresQuery> = {
  parse: (parameters, snapshot) => {
    const unit = oneOf(
      parameters,
      'unit',
      figureCounts(snapshot).units.map(({ key }) => key),
    )
    const sort = oneOf(parameters, 'sort', figureSorts) ?? 'kind'
    return { subject: oneOf(parameters, 'subject', figureSubjects), unit, sort: sort === 'value' && unit === null ? 'kind' : sort }
  },
  write: ({ subject, unit, sort }) => writeParameters({ subject, unit, sort: sort === 'kind' ? null : sort }),
}
