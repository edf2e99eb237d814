/** The record of events as a file, for administrators: what a list shows, whole, in their language and in Japan's time. */
import { Forbidden, type PayloadHandler, type PayloadRequest, type Where } from 'payload'
import { stringify } from 'qs-esm'

import { isAdmin } from '@/src/editorial/access/roles'
import { refusal } from '@/src/editorial/faults/messages'
import { kindName } from '@/src/editorial/requests/kind-name'
import { toCsv } from '@/src/exchange/csv'
import type { Cell, DataTable } from '@/src/exchange/table'
import { formatNumber } from '@/src/i18n/format'
import { type Language, languageOf } from '@/src/i18n/languages'
import type { Event } from '@/src/payload-types'
import { doorLabels, eventLabels, searchedFields, whoInWords } from './kinds'
import { recordEvent } from './record'

/** Rows of one file: more would be more than a spreadsheet is read with, and hold up everybody else. */
export const mostExported = 20_000

const collection = 'events'

const headings: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '日時（日本時間）',
    '何を',
    '種類',
    '記録の名前',
    '記録の番号',
    '誰が',
    '利用者の番号',
    'その時の役割',
    'どこから',
    '補足',
    '変わった箇所の数',
    '変わった箇所',
  ],
  en: [
    'When (Japan time)',
    'What',
    'Collection',
    'Record',
    'Id of the record',
    'Who',
    'Id of the person',
    'Role at that time',
    'Through',
    'Note',
    'Values changed',
    'Where it changed',
  ],
}

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** What one event is in the file. @param kindOf what staff call a collection */
export function exportedRow(event: Event, language: Language, kindOf: (collection: string) => string): Cell[] {
  return [
    moment.format(new Date(event.createdAt)),
    eventLabels[event.kind][language],
    kindOf(event.inCollection),
    event.recordTitle ?? '',
    event.record,
    event.personName ?? whoInWords(event.door)[language],
    event.person ?? '',
    event.role ?? '',
    doorLabels[event.door][language],
    event.note ?? '',
    event.addressCount ?? 0,
    event.addresses ?? '',
  ]
}

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the list is filtered by: its conditions, and the words typed into its search. Checked before (`src/editorial/questions`). */
function filterOf({ query }: PayloadRequest): Where {
  const { where, search } = query
  const searched = typeof search === 'string' && search !== '' ? [{ or: searchedFields.map((field) => ({ [field]: { like: search } })) }] : []
  return { and: [...(isWhere(where) ? [where] : []), ...searched] }
}

/**
 * `POST /api/events/export?where…&search=`: exactly what the list shows with the same query, newest first. That it was taken is an
 * event of its own.
 * @throws {Forbidden} for anybody but administrators; {APIError} 400 for more than `mostExported` rows
 */
export const answerExport: PayloadHandler = async (req) => {
  if (!isAdmin(req.user)) throw new Forbidden(req.t)
  const language = languageOf(req)
  const where = filterOf(req)
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: false, user: req.user, req })
  if (totalDocs > mostExported) {
    throw refusal(
      req,
      {
        ja: `一度に書き出せるのは${formatNumber(mostExported, 'ja')}件までです（いまの絞り込みでは${formatNumber(totalDocs, 'ja')}件）。期間などで絞り込んでから、書き出してください。`,
        en: `At most ${formatNumber(mostExported, 'en')} events can be exported at once, and the list has ${formatNumber(totalDocs, 'en')}. Narrow it, such as by period, and export again.`,
      },
      400,
    )
  }
  // With the adapter itself: the hooks of the list would run for each of thousands of rows.
  const { docs } = await req.payload.db.find<Event>({ collection, where, sort: ['-createdAt', '-id'], limit: mostExported, pagination: false, req })
  const table: DataTable = {
    caption: '',
    columns: headings[language].map((name) => ({ name })),
    rows: docs.map((event) => exportedRow(event, language, (slug) => kindName(req, slug))),
  }
  const conditions = stringify({ where: req.query.where, search: req.query.search }, { encode: false })
  await recordEvent(req, { kind: 'eventsExported', collection, record: '-', recordTitle: '', note: `${docs.length} ${conditions}`.trim().slice(0, 500) })
  const day = moment.format(new Date()).slice(0, 10)
  return new Response(toCsv(table), {
    headers: { 'Cache-Control': 'no-store', 'Content-Disposition': `attachment; filename="events-${day}.csv"`, 'Content-Type': 'text/csv; charset=utf-8' },
  })
}
