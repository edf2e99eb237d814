import type { CollectionConfig, Field, FieldHook } from 'payload'

import { staffOnly } from '@/src/editorial/access/access'
import { say } from '@/src/editorial/faults/messages'
import { kindName } from '@/src/editorial/requests/kind-name'
import { aboutGone, person, writtenByProduct } from '@/src/editorial/written-by-product'
import { label } from '@/src/fields/labels'
import { formatClock, formatInstant } from '@/src/i18n/format'
import { languageOf } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import { daysLeft } from './days'
import { answerDestroy, answerRestore } from './endpoints'

const day = 24 * 60 * 60 * 1000

const kindInWords: FieldHook = ({ siblingData, req }) => kindName(req, String(siblingData.inCollection))

const whenInWords: FieldHook = ({ siblingData, req }) => formatClock(String(siblingData.createdAt), languageOf(req))

const leftInWords: FieldHook = ({ siblingData, req }) => {
  const leaves = Date.parse(String(get(siblingData, 'leavesAt')))
  const left = daysLeft(leaves, Date.now())
  const until = new Date(leaves - day).toISOString()
  if (left < 0) return say(req, { ja: 'まもなく消えます', en: 'Gone soon' })
  if (left === 0) return say(req, { ja: '今日まで', en: 'Until today' })
  return say(req, { ja: `あと${left}日（${formatInstant(until, 'ja')}まで）`, en: `${left} days (until ${formatInstant(until, 'en')})` })
}

/** What only restoring reads. */
const keptAside = { access: { read: () => false }, admin: { hidden: true, disableListColumn: true, disableListFilter: true } } as const

const inWords = (name: string, words: Record<'ja' | 'en', string>, afterRead: FieldHook): Field => ({
  name,
  type: 'text',
  virtual: true,
  label: words,
  hooks: { afterRead: [afterRead] },
  admin: { readOnly: true, disableListFilter: true },
})

/**
 * What was deleted and can still be taken back: the record itself is in no table any more, its newest state stands here, and its
 * versions are parked (`src/database/parked-versions.ts`). Written by `keep.ts` in the transaction of the deletion.
 */
export const Trash: CollectionConfig = writtenByProduct({
  slug: 'trash',
  labels: { singular: label('ごみ箱の記録', 'Record in the trash'), plural: label('ごみ箱', 'Trash') },
  admin: {
    useAsTitle: 'recordTitle',
    listSearchableFields: ['recordTitle', 'personName'],
    defaultColumns: ['recordTitle', 'kind', 'personName', 'when', 'left', 'actions'],
    pagination: { defaultLimit: 50 },
    description: label(
      '削除した記録は、30日のあいだここにあり、下書きとして戻せます。読む人にも、ほかの一覧にも、選ぶ欄にも出ません。30日を過ぎると自動で消えます。',
      'Deleted records stay here for 30 days and can be taken back as drafts. They stand in no other list, in no picker and nowhere for readers. After that they are destroyed.',
    ),
  },
  access: { read: staffOnly },
  endpoints: [
    { path: '/restore', method: 'post', handler: answerRestore },
    { path: '/destroy', method: 'post', handler: answerDestroy },
  ],
  fields: [
    ...aboutGone,
    inWords('kind', label('記録の種類', 'Kind of record'), kindInWords),
    ...person('person', label('だれが削除したか', 'Deleted by')),
    inWords('when', label('いつ（日本時間）', 'When (Japan time)'), whenInWords),
    { name: 'leavesAt', type: 'date', required: true, index: true, label: label('消える日時', 'Gone at'), admin: { hidden: true } },
    inWords('left', label('残り', 'Left'), leftInWords),
    {
      name: 'actions',
      type: 'ui',
      label: label('どうするか', 'What to do'),
      admin: { components: { Cell: '/src/admin/trash/trash-actions#TrashCell', Field: '/src/admin/trash/trash-actions#TrashField' } },
    },
    // The newest state as JSON in a text: MongoDB would drop what is empty in it.
    { name: 'body', type: 'textarea', required: true, ...keptAside },
    // Ids of its parked versions, with commas between them; empty where the database keeps them by itself.
    { name: 'versions', type: 'textarea', ...keptAside },
    // Its files are being removed: it can no longer be taken back.
    { name: 'isLeaving', type: 'checkbox', defaultValue: false, ...keptAside },
  ],
})
