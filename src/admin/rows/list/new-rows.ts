/** What new rows of a list begin with. Pure. */
import type { ClientField, FormState } from 'payload'

import type { NewEvent, SharedEvidence } from '@/src/admin/chronology-paste/types'
import { newRowId } from '@/src/admin/rows/row/row-ids'
import { type RowData, stateOfData } from '@/src/admin/rows/row/row-state'
import { idOf } from '@/src/model/reading'
import { evidenceLevels } from '@/src/model/terms'

/** What the record says that the evidence of its new rows is (`rowDefaults`), and its first source where it does not say one. */
export interface RowDefaults {
  readonly source: unknown
  readonly level: unknown
  readonly firstSource: unknown
}

/** What stands above the first row of a list: the record's own defaults, without a section. Nothing without any source. */
export function rowAboveAll({ source, level, firstSource }: RowDefaults): readonly RowData[] {
  const from = idOf(source) ?? idOf(firstSource)
  return from === null ? [] : [{ evidence: { source: from, level: evidenceLevels.find((one) => one === level) ?? 'stated' } }]
}

/** The evidence that a new row begins with, as one value. */
export function evidenceIn(state: FormState): SharedEvidence {
  const said = (part: string): unknown => state[`evidence.${part}`]?.value
  const [source, locator] = [said('source'), said('locator')]
  return {
    source: typeof source === 'number' || typeof source === 'string' ? source : null,
    locator: typeof locator === 'string' ? locator : '',
    level: evidenceLevels.find((level) => level === said('level')) ?? 'stated',
  }
}

const orNothing = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** The state of a pasted event's row; it carries its own evidence. */
export function stateOfEvent(fields: readonly ClientField[], { period, track, title, note }: NewEvent, { source, locator, level }: SharedEvidence): FormState {
  const data: RowData = {
    track,
    period: { text: orNothing(period) },
    title: { ja: orNothing(title) },
    note: { ja: orNothing(note) },
    evidence: { source, locator: orNothing(locator), level },
  }
  return stateOfData(fields, data, { newId: newRowId, reference: (row) => row })
}
