import type { Track } from '@/src/model/terms'
import type { Leading } from './leading-period'
import { takeMark, takeTag } from './signs'
import type { ChronologyRow } from './types'

const empty: ChronologyRow = { mark: '', period: '', isPeriodShared: false, track: null, title: '', note: '', leftover: [], doubts: [] }

/** A row of the parts that are known of it. */
export function rowOf(parts: Partial<ChronologyRow>): ChronologyRow {
  return { ...empty, ...parts, leftover: (parts.leftover ?? []).filter((text) => text.trim() !== '') }
}

/** The sign of an event stands before its period, or between period and words (`1989年 ● 会を作る`); ▲5 is a number. */
export function signed(lead: Leading, mark: string): readonly [Leading, string] {
  const { mark: sign, rest } = takeMark(lead.rest)
  return mark !== '' || sign === '' || /^[0-9０-９]/.test(rest) ? [lead, mark] : [{ ...lead, rest }, sign]
}

/** The row that a text with a period before it makes; a word in brackets before the event tells the track. */
export function datedRow({ period, between, rest, isClear }: Leading, mark: string, track: Track | null): ChronologyRow {
  return tagged(rowOf({ mark, period, track, title: rest, leftover: [between], doubts: isClear ? [] : ['boundary'] }))
}

/** The row with the word in brackets before its event taken for the track. */
export function tagged(row: ChronologyRow): ChronologyRow {
  const tag = takeTag(row.title)
  return tag ? { ...row, track: tag.track, title: tag.rest, leftover: [...row.leftover, tag.tag] } : row
}
