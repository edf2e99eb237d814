/** The two lines of a case on its card, on the axis that all cards share. */
import { asOfYear } from '@/src/catalogue/as-of'
import type { CaseRecord } from '@/src/catalogue/types'
import type { View } from '@/src/ui/view'
import { MiniTimeline, MiniTimelineYears, TimelineKey } from '@/src/visuals'
import { commonAxis } from '@/src/visuals/common-axis'

/** The rows that the cards draw. */
const drawnRows = (record: CaseRecord) => record.timeline.filter(({ track }) => track !== 'context')

/** A case on the two lines of its card; nothing where no case has a dated row. The first of a list names the years of the axis. */
export function CaseMiniTimeline({ view: { snapshot, language }, record, withYears = false }: { view: View; record: CaseRecord; withYears?: boolean }) {
  const axis = commonAxis(snapshot)
  if (axis === null) return null
  return (
    <div className="card-timeline">
      <MiniTimeline rows={record.timeline} undated={record.undated} language={language} axis={axis} asOf={asOfYear(snapshot, record)} />
      {withYears ? <MiniTimelineYears axis={axis} /> : null}
    </div>
  )
}

/** What the symbols of the cards mean; stands above each list of them. */
export function CaseMiniTimelineKey({ view: { snapshot, language }, cases }: { view: View; cases: readonly CaseRecord[] }) {
  const rows = cases.flatMap(drawnRows)
  if (rows.length === 0) return null
  const years = new Set(cases.map((record) => asOfYear(snapshot, record)))
  const [asOf = null] = years
  return <TimelineKey rows={rows} language={language} asOf={years.size === 1 ? asOf : null} />
}
