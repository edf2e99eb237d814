/** A date said twice, as official papers do: 2018年（平成30年）. Both must say the same; the finer one is kept. */
import type { Precision } from './calendar'
import { yearInEra } from './eras'
import type { Read, Refused, YearKind } from './outcome'
import { checkedPoint } from './point'
import * as refusals from './refusals'

const fineness: readonly Precision[] = ['decade', 'year', 'month', 'day']
const finer = (a: Read, b: Read): boolean => fineness.indexOf(a.point.precision) > fineness.indexOf(b.point.precision)

/** The number of the fiscal year in which a month lies. */
const fiscalYear = ({ point }: Read): number => (point.month >= 4 ? point.year : point.year - 1)

/** Whether the two name one stretch of time, as far as the vaguer says it. */
function isSame(fine: Read, vague: Read): boolean {
  const { precision } = vague.point
  if (precision === 'decade') return fine.point.precision === 'decade' && fine.point.year === vague.point.year
  if (precision === 'year') {
    const year = vague.yearKind === 'fiscal' && fine.point.precision !== 'year' ? fiscalYear(fine) : fine.point.year
    return year === vague.point.year
  }
  return fine.point.year === vague.point.year && fine.point.month === vague.point.month && (precision === 'month' || fine.point.day === vague.point.day)
}

/**
 * One date out of a date and what stands in brackets beside it. Refused where the two disagree, and where one is a
 * 年度 and the other a 年: `2019年（平成30年度）` may mean January to March, the whole year or the whole 年度.
 * A month beside its 年度 (`2019年3月（平成30年度）`) is clear and is read as the month.
 */
export function agreed(main: Read, beside: Read): Read | Refused {
  const [fine, vague] = finer(beside, main) ? [beside, main] : [main, beside]
  const yearKinds: readonly YearKind[] = [main.yearKind, beside.yearKind]
  const bothYears = fine.point.precision === 'year' && vague.point.precision === 'year'
  if (bothYears && yearKinds.includes('fiscal') && yearKinds.includes('calendar')) {
    return { ok: false, message: refusals.yearAndFiscalYear(main, beside) }
  }
  const yearKind = (bothYears ? yearKinds.find((one) => one !== 'bare') : undefined) ?? fine.yearKind
  if (!isSame(fine, vague)) {
    const [first, second] = bothYears
      ? [
          { ...main, yearKind },
          { ...beside, yearKind },
        ]
      : [main, beside]
    return { ok: false, message: refusals.disagree(first, second) }
  }
  if (vague.era && fine.point.precision !== 'year' && vague.yearKind !== 'fiscal') {
    const inEra = checkedPoint(fine.point, fine.yearKind, vague.era, yearInEra(vague.era, fine.point.year))
    if (!inEra.ok) return inEra
  }
  if (main.part && beside.part && main.part !== beside.part) return { ok: false, message: refusals.disagree(main, beside) }
  return { ...fine, yearKind, era: main.era, besideEra: main.era ? null : beside.era, circa: main.circa || beside.circa, part: main.part ?? beside.part }
}
