import type { CollectionBeforeValidateHook, Field, GlobalBeforeValidateHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { isRestoringVersion } from '@/src/database/requests/context'
import { refusal } from '@/src/editorial/faults/messages'
import { recordKeyOf, whoSaved } from '@/src/editorial/presence/rows'
import { label } from '@/src/fields/labels'
import { formatClock } from '@/src/i18n/format'
import { get } from '@/src/model/reading'
import { textAt } from './publication'

/** What the form was opened from; a save that began from an older state is refused. */
export const loadedVersion: Field = {
  name: 'loadedVersion',
  type: 'text',
  virtual: true,
  label: label('開いた時点', 'Loaded version'),
  hooks: { afterRead: [({ data }) => data?.updatedAt ?? null] },
  admin: { hidden: true },
}

/** What is no moment at all is no state; said in words, or the save would only be called stale. */
function refuseUnread(loaded: string | undefined, req: PayloadRequest): void {
  if (!loaded || !Number.isNaN(Date.parse(loaded))) return
  throw refusal(
    req,
    {
      ja: '開いた時点（loadedVersion）が日時として読めません。保存していません。',
      en: 'The state that was opened (loadedVersion) is no date. Nothing was saved.',
    },
    400,
  )
}

/** What every save changes, and what says how it came about. */
const circumstances = new Set([
  '_status',
  'createdAt',
  'id',
  'lastSavedBy',
  'lastSaver',
  'loadedVersion',
  'reviewState',
  'searchText',
  'updatedAt',
  'weakEvidence',
  'withoutEnglish',
])

/** The content of a record in one spelling: keys in order, nothing that is empty. */
function contentOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(contentOf)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([key, part]): [string, unknown] => [key, contentOf(part)])
  const filled = parts.filter(
    ([, part]) => part !== null && part !== undefined && part !== '' && JSON.stringify(part) !== '{}' && JSON.stringify(part) !== '[]',
  )
  return Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isSameContent(one: object, other: object): boolean {
  const content = (record: object): string => JSON.stringify(contentOf(Object.fromEntries(Object.entries(record).filter(([key]) => !circumstances.has(key)))))
  return content(one) === content(other)
}

/** The same, not the later of two: after a clock was set back, what is newer may have the earlier time. */
const isSameState = (loaded: string, newest: string): boolean => Date.parse(loaded) === Date.parse(newest)

/** Whether a save asks for exactly what is live: the form's "revert to published", which means to drop a newer draft. */
async function isReturnToLive(collection: SanitizedCollectionConfig, data: object, id: unknown, req: PayloadRequest): Promise<boolean> {
  if (get(data, '_status') !== 'published') return false
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] !== undefined && isSameContent(data, docs[0])
}

/**
 * A save that began from an older state than the newest one is refused, so that nobody's work is overwritten in
 * silence. The form sends `loadedVersion`; an API client may send it (or not, and then takes the risk knowingly). The answer
 * says which state is the newest, who saved it and when: with that the form shows both texts.
 * @throws {APIError} 409 with `data.reason: 'stale'` and the newest state; 400 if `loadedVersion` is no moment.
 */
export const refuseStaleSave: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, operation, req, context }) => {
  const loaded = textAt(data, 'loadedVersion')
  const newest = textAt(originalDoc, 'updatedAt')
  refuseUnread(loaded, req)
  if (!data || operation !== 'update' || isRestoringVersion(context) || !loaded || !newest) return data
  if (isSameState(loaded, newest) || (await isReturnToLive(collection, data, get(originalDoc, 'id'), req))) return data
  return refuse(req, recordKeyOf(collection.slug, get(originalDoc, 'id')), newest)
}

/** The same for what is there once: the settings of the site. @throws {APIError} as `refuseStaleSave` does. */
export const refuseStaleGlobal: GlobalBeforeValidateHook = async ({ global, data, originalDoc, req }) => {
  const loaded = textAt(data, 'loadedVersion')
  const newest = textAt(originalDoc, 'updatedAt')
  refuseUnread(loaded, req)
  if (!loaded || !newest || isSameState(loaded, newest)) return data
  return refuse(req, recordKeyOf(global.slug, global.slug), newest)
}

/** @throws the refusal that both texts are shown from */
async function refuse(req: PayloadRequest, record: string, newest: string): Promise<never> {
  const savedBy = await whoSaved(req, record, newest)
  const who = savedBy?.name ? { ja: `${savedBy.name}さん`, en: savedBy.name } : { ja: '', en: '' }
  throw refusal(
    req,
    {
      ja: `ほかの人が先に保存したため、保存していません（${who.ja ? `${who.ja}、` : ''}${formatClock(newest, 'ja')}）。入力した文章は画面に残っています。両方の内容を合わせてから保存してください。`,
      en: `Somebody else saved this first, so nothing was saved (${who.en ? `${who.en}, ` : ''}${formatClock(newest, 'en')}). Your text is still in the form. Merge the two, then save.`,
    },
    409,
    { reason: 'stale', newest: { loadedVersion: newest, savedBy: savedBy && { name: savedBy.name, isMe: savedBy.id === String(req.user?.id) } } },
  )
}
