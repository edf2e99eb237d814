/** What the evidence of a new case's rows begins with. Pure. */
import type { Id } from '@/src/admin/relation-picker/offered'
import type { EvidenceLevel } from '@/src/model/terms'

export interface RowEvidence {
  readonly source: Id | null
  readonly level: EvidenceLevel
}

/** The source that new rows begin with: the one that was chosen, as long as it is a source of the case, else the first of these. */
export function sourceOfRows(chosen: Id | null, sources: readonly Id[]): Id | null {
  return chosen !== null && sources.includes(chosen) ? chosen : (sources[0] ?? null)
}
