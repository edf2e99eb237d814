import type { CollectionBeforeValidateHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { copiedFrom } from '@/src/database/requests/context'
import { type Fault, faultAt } from '@/src/editorial/faults/faults'
import { languages } from '@/src/i18n/languages'
import { type RecordField, recordFields } from '@/src/model/fields'
import { get, idOf, rowsOf } from '@/src/model/reading'
import { recordTitle, titleField } from '@/src/model/record-title'
import { wholeWork } from '@/src/model/terms'
import { plainText } from '@/src/rich-text/tree'

/** Marks a copy with the record that it was made from, until it is published. */
export const markCopy: CollectionBeforeValidateHook = ({ data, operation, context }) => {
  const origin = copiedFrom(context)
  return operation === 'create' && data ? { ...data, copiedFrom: origin === null ? null : String(origin) } : data
}

/** A copy that went live is a record like any other. */
export const forgetOrigin: CollectionBeforeValidateHook = ({ data }) => (data?._status === 'published' ? { ...data, copiedFrom: null } : data)

/** Every text of a record in the order of the form, but for those that name it. */
function textsOf(fields: readonly RecordField[], value: unknown): string[] {
  return fields
    .flatMap((field): string[] => {
      const own = get(value, field.name)
      if (field.kind === 'group') return textsOf(field.fields, own)
      if (field.kind === 'rows') return rowsOf(value, field.name).flatMap((row) => textsOf(field.fields, row))
      if (field.type === 'richText') return [plainText(own).trim()]
      return field.type === 'prose' && typeof own === 'string' ? [own.trim()] : []
    })
    .filter(Boolean)
}

const words = { title: { ja: '題名', en: 'Title' }, name: { ja: '名称', en: 'Name' }, text: { ja: '内容', en: 'Text' }, number: { ja: '番号', en: 'Number' } }

/**
 * What keeps a copy from going live: it still says what its origin says. Its title, its number, or all of its texts are the
 * same; readers would find one case twice.
 */
export async function copyFaults(collection: SanitizedCollectionConfig, record: unknown, req: PayloadRequest): Promise<Fault[]> {
  const id = get(record, 'copiedFrom')
  if (typeof id !== 'string' || id === '') return []
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [origin] = docs
  if (!origin) return []
  const fields = recordFields(collection.fields)
  const title = titleField(fields)
  const fault = (path: string, field: Fault['field'], ja: string, en: string): Fault => faultAt(collection, { path, field, message: { ja, en } })
  const same = (path: string): boolean => {
    const [own, other] = [get(record, path), get(origin, path)].map((text) => (typeof text === 'string' ? text.normalize('NFKC').trim() : ''))
    return own !== '' && own === other
  }
  const of = { ja: recordTitle(origin), en: recordTitle(origin, 'en') }
  const faults: Fault[] = []
  for (const language of title ? languages : []) {
    if (!same(`${title}.${language}`)) continue
    faults.push(
      fault(
        `${title}.${language}`,
        words[title === 'name' ? 'name' : 'title'],
        `複製元「${of.ja}」と同じです（${language === 'ja' ? '日本語' : '英語'}）。この記録の題名に直してください。`,
        `It is the same as the original's, "${of.en}" (${language === 'ja' ? 'Japanese' : 'English'}). Give this record its own.`,
      ),
    )
  }
  if (same('number') && String(idOf(get(record, 'survey'))) === String(idOf(get(origin, 'survey')))) {
    faults.push(
      fault(
        'number',
        words.number,
        `複製元「${of.ja}」と同じ番号です。この事例の番号に直してください。`,
        `It is the number of the original, "${of.en}". Give this case its own.`,
      ),
    )
  }
  const rest = fields.filter(({ name }) => name !== title)
  const [own, others] = [textsOf(rest, record), textsOf(rest, origin)]
  const first = rest.find((field) => textsOf([field], record).length > 0)
  if (first && own.length > 0 && own.join('\n') === others.join('\n')) {
    faults.push(
      fault(
        first.kind === 'group' ? `${first.name}.ja` : first.name,
        words.text,
        `文章がすべて複製元「${of.ja}」のままです。この記録の内容に書き換えてください。`,
        `All its texts are still those of the original, "${of.en}". Write what this record is about.`,
      ),
    )
  }
  return faults
}

type NewIds = ReadonlyMap<unknown, unknown>

function withEvents(row: unknown, events: NewIds): object {
  const end = (name: 'from' | 'to'): object => {
    const event = get(row, `${name}.event`)
    return { ...Object(get(row, name)), event: event === wholeWork ? event : event ? (events.get(event) ?? null) : null }
  }
  return { ...Object(row), from: end('from'), to: end('to') }
}

function withAnswer(row: unknown, ids: NewIds): object {
  const answer = get(row, 'answeredBy')
  return { ...Object(row), answeredBy: answer ? (ids.get(answer) ?? null) : null }
}

/** The rows of a copied case get ids of their own; its pathways and limits then lead to the copy's rows, not to the original's. */
export const copyReferences: CollectionBeforeValidateHook = async ({ collection, data, operation, req, context }) => {
  const original = copiedFrom(context)
  if (operation !== 'create' || original === null || !data) return data
  const source = await req.payload.findByID({ collection: collection.slug, id: original, draft: true, depth: 0, overrideAccess: true, req })
  const newIds = (list: string): [unknown, unknown][] => {
    const copies = rowsOf(data, list)
    return rowsOf(source, list).map((row, index) => [get(row, 'id'), get(copies[index], 'id')])
  }
  const events = new Map(newIds('timeline'))
  const answers = new Map([...events, ...newIds('factors')])
  return {
    ...data,
    pathways: rowsOf(data, 'pathways').map((row) => withEvents(row, events)),
    limits: rowsOf(data, 'limits').map((row) => withAnswer(row, answers)),
  }
}
