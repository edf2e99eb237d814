/** What led to what inside one case, as far as its source says so. */
import type { CaseRecord, OutcomeRow, PathwayEnd, TimelineRow } from './types'

/** The events that the source names as having led to an impact, in the order of the timeline. */
export function eventsBehind(record: CaseRecord, impact: string): readonly TimelineRow[] {
  const rows = new Set(record.pathways.flatMap(({ from, to }) => (to.kind === 'impact' && to.impact === impact && from.kind === 'event' ? [from.row] : [])))
  return record.timeline.filter(({ id }) => rows.has(id))
}

/** The impacts that the source says an event led to, each once. */
export function changesFrom(record: CaseRecord, row: string): readonly string[] {
  const impacts = record.pathways.flatMap(({ from, to }) => (from.kind === 'event' && from.row === row && to.kind === 'impact' ? [to.impact] : []))
  return [...new Set(impacts)]
}

/** The outcome row that tells of an impact: where a link to the impact leads inside the case. */
export function outcomeOf(record: CaseRecord, impact: string): OutcomeRow | undefined {
  return record.outcomes.find((outcome) => outcome.impact === impact)
}

/** The row of this case at the end of a pathway, or null where no one row tells of it. */
export function rowAt(record: CaseRecord, end: PathwayEnd): string | null {
  switch (end.kind) {
    case 'event':
      return end.row
    case 'impact':
      return outcomeOf(record, end.impact)?.id ?? null
    case 'work':
      return null
  }
}
