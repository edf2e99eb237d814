/** The two lines of a case across a sheet of paper: local above, JICA below, the first year with JICA ringed. */
import { asOfYear } from '@/src/catalogue/as-of'
import type { CaseRecord } from '@/src/catalogue/types'
import { firstJicaYearText, firstWithJica } from '@/src/catalogue/years'
import { ownTracks, shortTrackLabels } from '@/src/model/terms'
import type { View } from '@/src/ui/view'
import { timelineSentence } from '@/src/visuals'
import { labelledYears, middleOfYear, openUntil } from '@/src/visuals/axis'
import { commonAxis } from '@/src/visuals/common-axis'
import { mergedTrackLine } from '@/src/visuals/lanes'
import { marksOf, type Stretch } from '@/src/visuals/marks'
import { ringOf } from '@/src/visuals/ring'
import type { PlacedTrackLine } from '@/src/visuals/track-line'

export interface TwoLines {
  /** What the drawing says to those who do not see it. */
  readonly sentence: string
  /** The same years for all cases, so that sheets can be laid beside each other. */
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly lanes: readonly { readonly name: string; readonly line: PlacedTrackLine }[]
  /** Where the first year with JICA stands, or the decade; null without one. */
  readonly ring: Stretch | null
}

/** In CSS pixels from the top of the drawing. */
export const laneY = { local: 38, jica: 76 } as const
/** Symbols nearer than this are joined: 3 mm on paper. */
const nearest = 3 / 186

/** Null where nothing of the case has a year. */
export function twoLinesOf({ snapshot, language, words: { sheet } }: View, record: CaseRecord): TwoLines | null {
  const axis = commonAxis(snapshot)
  const rows = record.timeline.filter(({ track }) => track !== 'context')
  if (axis === null || rows.length === 0) return null
  const until = openUntil(rows, asOfYear(snapshot, record))
  const year = firstJicaYearText(record, language)
  const drawn = ownTracks.map((track) => ({ track, line: mergedTrackLine(marksOf(rows, track, axis, until), track, laneY[track], nearest) }))
  const jica = drawn.find(({ track }) => track === 'jica')
  return {
    sentence: timelineSentence(rows, language, { undated: record.undated }),
    years: labelledYears(axis, 8).map((one) => ({ year: one, at: middleOfYear(one, axis) })),
    lanes: drawn.map(({ track, line }) => ({
      name: sheet.lane(
        shortTrackLabels[track][language],
        [...rows, ...record.undated].filter((row) => row.track === track).length,
        track === 'jica' ? year : null,
      ),
      line,
    })),
    ring: jica ? ringOf(firstWithJica(record), jica.line, axis, until) : null,
  }
}
