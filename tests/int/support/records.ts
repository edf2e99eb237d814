/**
 * Reading and writing the small schema. Payload's generated types know the product's collections only, so this is the one
 * place that says what a record looks like.
 */
import type { Payload, PayloadRequest, Where } from 'payload'

export interface SmallRow {
  id?: string
  label: string
  parts: { id?: string; value: string }[]
}

export interface RecordData {
  title: string
  number: number
  rows: SmallRow[]
  kinds?: string[]
  _status?: 'draft' | 'published'
}

export interface SmallRecord extends RecordData {
  id: number | string
  updatedAt: string
}

interface Page<Doc> {
  docs: Doc[]
  totalDocs: number
}

interface VersionDoc {
  id: number | string
  parent: number | string
  latest?: boolean
  updatedAt: string
  version: RecordData
}

interface Target {
  collection: 'notes' | 'records' | 'users'
  where?: Where
  limit?: number
  sort?: string
  draft?: boolean
  depth?: number
  req?: PayloadRequest
}

/** The part of Payload's Local API that the tests use, for the small schema. */
export interface SmallApi {
  create: (args: {
    collection: 'catalogue-changes' | 'notes' | 'records' | 'users'
    data: object
    draft?: boolean
    req?: PayloadRequest
  }) => Promise<SmallRecord>
  update: {
    (args: {
      collection: 'records'
      id: number | string
      data: Partial<RecordData>
      draft?: boolean
      autosave?: boolean
      req?: PayloadRequest
    }): Promise<SmallRecord>
    (args: { collection: 'records'; where: Where; data: Partial<RecordData>; req?: PayloadRequest }): Promise<Page<SmallRecord> & { errors: unknown[] }>
  }
  delete: (args: { collection: 'records'; id: number | string; req?: PayloadRequest }) => Promise<unknown>
  find: (args: Target) => Promise<Page<SmallRecord>>
  findVersions: (args: Target) => Promise<Page<VersionDoc>>
  count: (args: Target) => Promise<{ totalDocs: number }>
  login: (args: { collection: 'users'; data: { email: string; password: string } }) => Promise<unknown>
}

/** Payload, seen through the small schema. */
export function small(payload: Payload): SmallApi {
  const view: object = payload
  if (isSmallApi(view)) return view
  throw new TypeError('Payload has no Local API.')
}

function isSmallApi(view: object): view is SmallApi {
  return 'create' in view && 'findVersions' in view
}

/** Every part of it names the save it belongs to, so that a mixture of two saves shows. */
export function recordOfSave(save: number, rows = 3): RecordData {
  return {
    title: `save ${save}`,
    number: save,
    kinds: save % 2 ? ['a', 'b'] : ['c'],
    rows: Array.from({ length: rows }, (_, index) => ({
      label: `save ${save} row ${index}`,
      parts: [{ value: `save ${save} part ${index}.0` }, { value: `save ${save} part ${index}.1` }],
    })),
    _status: 'published',
  }
}

/** The record without what the database adds: ids of rows, dates. */
export function contentOf({ title, number, kinds, rows }: RecordData): RecordData {
  return { title, number, kinds: [...(kinds ?? [])], rows: rows.map(({ label, parts }) => ({ label, parts: parts.map(({ value }) => ({ value })) })) }
}

/** What is wrong with the stored records: a mixture of saves, or a live record unlike its newest published version. */
export async function tornRecords(payload: Payload): Promise<string[]> {
  const api = small(payload)
  const faults: string[] = []
  const live = await api.find({ collection: 'records', limit: 0, depth: 0 })
  const versions = await api.findVersions({ collection: 'records', limit: 0, depth: 0, sort: '-updatedAt' })
  for (const { id, version } of versions.docs) if (!isWhole(version)) faults.push(`version ${id} is a mixture`)
  for (const record of live.docs) {
    const own = versions.docs.filter(({ parent }) => parent === record.id)
    const newest = own.find(({ version }) => version._status === 'published')
    const marked = own.filter(({ latest }) => latest)
    if (!isWhole(record)) faults.push(`record ${record.id} is a mixture`)
    if (!newest || !isSame(record, newest.version)) faults.push(`record ${record.id} is not its newest published version`)
    if (marked.length !== 1) faults.push(`record ${record.id} has ${marked.length} newest versions`)
  }
  return faults
}

function isWhole(record: RecordData): boolean {
  return isSame(record, recordOfSave(record.number, record.rows.length)) && record.rows.length >= 3
}

function isSame(one: RecordData, other: RecordData): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other))
}
