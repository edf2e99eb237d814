/** The figures that are asked for, in the order that is asked for. */
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { figureSubjects } from '@/src/model/terms'
import { type Figure, figureCounts } from './counting'
import type { FigureSort, FiguresQuery } from './query'

type Order = (a: Figure, b: Figure) => number

function orderOf(snapshot: CatalogueSnapshot, sort: FigureSort): Order {
  const rank = new Map(figureCounts(snapshot).units.map(({ key }, index) => [key, index]))
  switch (sort) {
    case 'case':
      return () => 0
    // Figures without a date stand last, not first.
    case 'as-of':
      return (a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0)
    case 'value':
      return (a, b) => b.figure.value - a.figure.value
    case 'kind':
      return (a, b) => figureSubjects.indexOf(a.figure.subject) - figureSubjects.indexOf(b.figure.subject) || (rank.get(a.unit) ?? 0) - (rank.get(b.unit) ?? 0)
  }
}

const startOf = ({ figure }: Figure): string => figure.asOf?.start ?? '9999'

/** The figures of a choice in its order; of equals by the case's number, then as the case gives them. */
export function chosenFigures(snapshot: CatalogueSnapshot, { subject, unit, sort }: FiguresQuery): readonly Figure[] {
  return figureCounts(snapshot)
    .all.filter((one) => (subject === null || one.figure.subject === subject) && (unit === null || one.unit === unit))
    .sort(orderOf(snapshot, sort))
}
