/** What new rows of a list begin with. Pure. */
import type { ClientField, FormState } from 'payload'

import type { NewEvent, SharedEvidence } from '@/src/admin/chronology-paste/types'
import { evidenceLevels } from '@/src/model/terms'
import { newRowId } from './row-ids'
import { type RowData, stateOfData } from './row-state'

/** What stands above the first row of a list: the record's first source, as the report states it, without a section. */
export function rowAboveAll(source: number | string | null): readonly RowData[] {
  return source === null ? [] : [{ evidence: { source, level: 'stated' } }]
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
