/** The statistics of the report: which series there are, and how each is best shown. */
import { oncePerSnapshot } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot, Statistic } from '@/src/catalogue/types'

/**
 * - `number`: one value, written large; a bar alone would say nothing.
 * - `bars`: several values of one unit, on one scale that begins at zero.
 * - `rows`: values without a scale of their own: written, not drawn.
 * - `not-given`: the source gives no readable numbers; nothing is drawn.
 */
type StatisticForm = 'number' | 'bars' | 'rows' | 'not-given'

/** The form that suits a series. Negative values are written, not drawn. */
export function formOf({ chart, rows }: Statistic): StatisticForm {
  const values = rows.flatMap(({ value }) => value ?? [])
  if (rows.length === 0) return 'not-given'
  if (chart === 'table' || values.length === 0 || values.some((value) => value < 0)) return 'rows'
  return rows.length === 1 ? 'number' : 'bars'
}

interface StatisticGroup {
  readonly key: 'setting' | 'jica'
  readonly statistics: readonly Statistic[]
}

/** Annex 2 of the report holds the results of JICA's programmes in Japan; everything else tells of the times. */
const isOfAnnex = ({ evidence }: Statistic): boolean => evidence.locator.startsWith('別添2')

/** The series in the report's order: first the setting, then JICA's programmes. Groups without a series are left out. */
export const statisticGroups = oncePerSnapshot(({ statistics }: CatalogueSnapshot): readonly StatisticGroup[] => {
  const groups: readonly StatisticGroup[] = [
    { key: 'setting', statistics: statistics.filter((one) => !isOfAnnex(one)) },
    { key: 'jica', statistics: statistics.filter(isOfAnnex) },
  ]
  return groups.filter((group) => group.statistics.length > 0)
})
