/** The filter above the list of events, as conditions in an address and back. */
import type { Where } from 'payload'

import { isoDate } from '@/src/i18n/format'
import { get, rowsOf } from '@/src/model/reading'

/** What somebody looks for; empty texts ask for nothing. Days are days in Japan: `2026-11-29`. */
export interface EventFilter {
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly who: string
  readonly collection: string
  readonly title: string
  readonly door: string
}

export const noFilter: EventFilter = { from: '', to: '', kind: '', who: '', collection: '', title: '', door: '' }

const day = 24 * 60 * 60 * 1000
const midnight = (date: string): number => Date.parse(`${date}T00:00:00+09:00`)

/** The midnight in Japan with which a day begins, `later` days on; null for what is no day. */
function beginning(date: string, later = 0): string | null {
  const moment = midnight(date)
  return Number.isNaN(moment) ? null : new Date(moment + later * day).toISOString()
}

/** In the form that a list's own filter has, so that it shows the same; undefined where nothing is asked for. */
export function toWhere({ from, to, kind, who, collection, title, door }: EventFilter): Where | undefined {
  const first = beginning(from)
  const after = beginning(to, 1)
  const and: Where[] = [
    ...(first ? [{ createdAt: { greater_than_equal: first } }] : []),
    ...(after ? [{ createdAt: { less_than: after } }] : []),
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(who.trim() ? [{ personName: { contains: who.trim() } }] : []),
    ...(collection ? [{ inCollection: { equals: collection } }] : []),
    ...(title.trim() ? [{ recordTitle: { contains: title.trim() } }] : []),
    ...(door ? [{ door: { equals: door } }] : []),
  ]
  return and.length > 0 ? { or: [{ and }] } : undefined
}

/** What a list's conditions ask for, as far as this filter can say it. */
export function fromWhere(where: unknown): EventFilter {
  const conditions = rowsOf(get(rowsOf(where, 'or')[0], 'and') === undefined ? where : rowsOf(where, 'or')[0], 'and')
  const found = (path: string): string => {
    const value = conditions.map((one) => get(one, path)).find((one) => typeof one === 'string')
    return typeof value === 'string' ? value : ''
  }
  const before = found('createdAt.less_than')
  return {
    from: isoDate(found('createdAt.greater_than_equal')),
    to: before ? isoDate(new Date(Date.parse(before) - day).toISOString()) : '',
    kind: found('kind.equals'),
    who: found('personName.contains'),
    collection: found('inCollection.equals'),
    title: found('recordTitle.contains'),
    door: found('door.equals'),
  }
}
