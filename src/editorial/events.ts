import { Forbidden, type CollectionBeforeOperationHook, type CollectionConfig, type FieldHook, type GlobalAfterChangeHook, type PayloadRequest } from 'payload'

import { label } from '@/src/fields/labels'
import { adminsOnly, nobody } from './access'
import { eventKinds, eventLabels, type EventKind } from './event-kinds'
import { boundReads } from './limits'
import { say } from './messages'
import { isAdmin, roleOf } from './roles'

/** Nothing that was recorded is changed or taken away, whoever asks and through whichever door. */
const appendOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'read' && operation !== 'count') throw new Forbidden(req.t)
  return args
}

/** The content files and commands write without a person. */
const systemIfNobody: FieldHook = ({ value, req }) => value ?? say(req, { ja: 'システム', en: 'The system' })

/**
 * What happened: a row for each write, in the same transaction as the write. Who and why of a version come from here.
 * Only the system writes it, administrators read it, and nobody changes it.
 */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: label('出来事', 'Event'), plural: label('出来事の記録', 'Events') },
  admin: {
    useAsTitle: 'recordTitle',
    defaultColumns: ['recordTitle', 'kind', 'personName', 'createdAt', 'inCollection', 'door'],
    hidden: ({ user }) => !isAdmin(user),
    pagination: { defaultLimit: 50 },
  },
  access: { read: adminsOnly, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  hooks: { beforeOperation: [boundReads, appendOnly] },
  indexes: [{ fields: ['inCollection', 'record'] }],
  fields: [
    { name: 'kind', type: 'select', required: true, label: label('何を', 'What'), options: eventKinds.map((value) => ({ value, label: eventLabels[value] })) },
    { name: 'recordTitle', type: 'text', label: label('記録の名前', 'Record') },
    { name: 'inCollection', type: 'text', required: true, label: label('種類', 'Collection') },
    { name: 'record', type: 'text', required: true, label: label('記録の番号', 'Id of the record') },
    { name: 'version', type: 'text', index: true, label: label('版', 'Version') },
    { name: 'person', type: 'text', index: true, label: label('利用者の番号', 'Id of the person') },
    { name: 'personName', type: 'text', label: label('誰が', 'Who'), hooks: { afterRead: [systemIfNobody] } },
    { name: 'role', type: 'text', label: label('その時の役割', 'Role at that time') },
    {
      name: 'door', type: 'select', required: true, label: label('どこから', 'Through'),
      options: [
        { value: 'form', label: label('編集画面', 'Form') }, { value: 'api', label: label('API', 'API') }, { value: 'command', label: label('コマンド', 'Command') },
      ],
    },
    { name: 'note', type: 'text', label: label('補足', 'Note') },
  ],
}

export interface Happened {
  readonly kind: EventKind
  readonly collection: string
  readonly record: string | number
  readonly recordTitle: string
  readonly version?: string | number | null
  readonly note?: string
}

/** Through which door a write came. A browser says by itself that a request comes from our own pages; scripts cannot. */
function doorOf(req: PayloadRequest): 'form' | 'api' | 'command' {
  if (!req.user) return 'command'
  if (req.payloadAPI === 'local') return 'form'
  return req.headers.get('sec-fetch-site') === 'same-origin' ? 'form' : 'api'
}

/** Whom a write belongs to, as events name them; null for the system itself. */
export function personOf(req: PayloadRequest): string | null {
  return req.user ? String(req.user.id) : null
}

/** Adds a row to the record, in the transaction of `req`. */
export async function recordEvent(req: PayloadRequest, { kind, collection, record, recordTitle, version, note }: Happened): Promise<void> {
  const name: unknown = req.user?.name
  await req.payload.create({
    collection: 'events',
    data: {
      kind, inCollection: collection, record: String(record), recordTitle, version: version === undefined || version === null ? null : String(version),
      person: personOf(req), personName: typeof name === 'string' ? name : null, role: roleOf(req.user), door: doorOf(req), note: note ?? null,
    },
    depth: 0, overrideAccess: true, req,
  })
}

/** The site's settings have no drafts: what is saved is live. */
export const recordGlobal: GlobalAfterChangeHook = async ({ global, doc, req }) => {
  await recordEvent(req, { kind: 'published', collection: global.slug, record: 'global', recordTitle: global.slug })
  return doc
}
