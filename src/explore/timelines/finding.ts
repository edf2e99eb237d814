import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { firstWithJica } from '@/src/catalogue/years'
import type { Language } from '@/src/i18n/languages'
import type { FindingText } from '@/src/i18n/text'
import { type Period, startYear } from '@/src/periods'
import { timelinesWords } from './words'

/** The last year in which it may have begun: a decade's last, where only the decade is known. */
const latestStart = (period: Period) => startYear(period) + (period.precision === 'decade' ? 9 : 0)

/** Whether the place's own work surely began in an earlier year than its work with JICA; null where a year of either is missing. */
function beganAlone(record: CaseRecord): boolean | null {
  const jica = firstWithJica(record)
  const own = record.timeline.filter(({ track }) => track === 'local').map(({ period }) => latestStart(period))
  return jica === null || own.length === 0 ? null : Math.min(...own) < startYear(jica.period)
}

/** In how many cases the place began before it worked with JICA, of those whose years are known; undefined while there is none. */
export function timelinesFinding(snapshot: CatalogueSnapshot, language: Language): FindingText | undefined {
  const known = snapshot.cases.map(beganAlone).filter((began) => began !== null)
  return known.length === 0 ? undefined : timelinesWords[language].finding(known.filter(Boolean).length, known.length)
}
