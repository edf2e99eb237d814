import { type CollectionBeforeOperationHook, type CollectionConfig, type FieldHook, Forbidden } from 'payload'

import { adminsOnly, boundReads, nobody } from '@/src/editorial/access/access'
import { isAdmin } from '@/src/editorial/access/roles'
import { say } from '@/src/editorial/faults/messages'
import { kindComponents } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'
import { answerExport } from './export'
import { doorLabels, eventKinds, eventLabels, searchedFields, whoInWords } from './kinds'

/**
 * Nothing that was recorded is changed or taken away, whoever asks and through whichever door. What the settings keep for a time
 * only goes by `retention.ts`.
 */
const appendOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'read' && operation !== 'count') throw new Forbidden(req.t)
  return args
}

const nobodyInWords: FieldHook = ({ value, siblingData, req }) => value ?? say(req, whoInWords(siblingData.door))

/**
 * What happened: a row for each write, in the same transaction as the write (`record.ts`). Who and why of a version come
 * from here. Only the system writes it, administrators read it, and nobody changes it.
 */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: label('出来事', 'Event'), plural: label('出来事の記録', 'Events') },
  admin: {
    group: label('運用', 'Operation'),
    useAsTitle: 'recordTitle',
    defaultColumns: ['recordTitle', 'kind', 'personName', 'createdAt', 'inCollection', 'door'],
    hidden: ({ user }) => !isAdmin(user),
    pagination: { defaultLimit: 50 },
    listSearchableFields: [...searchedFields],
    components: { beforeListTable: ['/src/admin/events/event-filter#EventFilter'] },
  },
  access: { read: adminsOnly, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [{ path: '/export', method: 'post', handler: answerExport }],
  hooks: { beforeOperation: [boundReads, appendOnly] },
  indexes: [{ fields: ['inCollection', 'record'] }],
  fields: [
    { name: 'kind', type: 'select', required: true, label: label('何を', 'What'), options: eventKinds.map((value) => ({ value, label: eventLabels[value] })) },
    { name: 'recordTitle', type: 'text', label: label('記録の名前', 'Record') },
    { name: 'inCollection', type: 'text', required: true, label: label('種類', 'Collection'), admin: { components: kindComponents(false) } },
    { name: 'record', type: 'text', required: true, label: label('記録の番号', 'Id of the record') },
    { name: 'version', type: 'text', index: true, label: label('版', 'Version') },
    { name: 'person', type: 'text', index: true, label: label('利用者の番号', 'Id of the person') },
    { name: 'personName', type: 'text', label: label('誰が', 'Who'), hooks: { afterRead: [nobodyInWords] } },
    { name: 'role', type: 'text', label: label('その時の役割', 'Role at that time') },
    {
      name: 'door',
      type: 'select',
      required: true,
      label: label('どこから', 'Through'),
      options: Object.entries(doorLabels).map(([value, words]) => ({ value, label: { ...words } })),
    },
    { name: 'note', type: 'text', label: label('補足', 'Note') },
    { name: 'addressCount', type: 'number', label: label('変わった箇所の数', 'Values changed') },
    {
      // A text with a line for each, because the form would fetch the editor for JSON from another host.
      name: 'addresses',
      type: 'textarea',
      label: label('変わった箇所', 'Where it changed'),
      admin: {
        description: label(
          '値のある場所です（値そのものは残しません）。公開のときは、それまで公開されていた内容との違いです。新しく作成・複製・削除・非公開にしたときは記録の全体なので、空です。',
          'Where the values stand; the values themselves are not kept. For a publication: what differs from what was public before. Empty where it is the whole record: created, copied, deleted, unpublished.',
        ),
      },
    },
  ],
}
