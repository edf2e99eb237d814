import { APIError, Forbidden, type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'

import { say } from './messages'
import { mayPublish } from './roles'

function textAt(data: unknown, key: string): string | undefined {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined
  return typeof value === 'string' ? value : undefined
}

/** The system itself (loading the content files, tests) works through the Local API without a user. */
function isUnattended(req: PayloadRequest): boolean {
  return req.payloadAPI === 'local' && !req.user
}

/**
 * What each write says about publishing has to be said, not guessed:
 * - a write with neither `draft` nor `_status` would silently unpublish a case that has a newer draft;
 * - a restored version would be published at once: it comes back as a draft;
 * - a copy begins as a draft.
 */
export const statePublication: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  const draft = 'draft' in args && args.draft === true
  const status = textAt(data, '_status')
  if (operation === 'restoreVersion' && !draft) {
    throw new APIError(say(req, {
      ja: '以前の版は、下書きとして戻してから公開してください（draft=true）。',
      en: 'Restore a version as a draft (draft=true), then publish it.',
    }), 400, null, true)
  }
  if (operation === 'update' && !draft && status === undefined) {
    throw new APIError(say(req, {
      ja: '下書きの保存（draft=true）か公開（_status）かを指定してください。保存していません。',
      en: 'Say whether this saves a draft (draft=true) or publishes (_status). Nothing was saved.',
    }), 400, null, true)
  }
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion') {
    const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined
    if (req.context) req.context.isDraftSave = operation === 'restoreVersion' || isCopy || (draft && status !== 'published') || (operation === 'create' && status !== 'published')
    if (isCopy) return { ...args, draft: true, data: { ...(typeof data === 'object' ? data : {}), _status: 'draft' } }
  }
  return args
}

/** Only publishers and admins change what readers see: publish, edit in place, unpublish. */
export const onlyPublishersPublish: CollectionBeforeValidateHook = ({ data, req, context }) => {
  if (context.isDraftSave === true && data?._status !== 'published') return data
  if (!isUnattended(req) && !mayPublish(req.user)) throw new Forbidden(req.t)
  return data
}

/**
 * A save that began from an older state than the newest one is refused, so that nobody's work is overwritten in
 * silence. The form sends `loadedVersion`; an API client may send it (or not, and then takes the risk knowingly).
 */
export const refuseStaleSave: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req, context }) => {
  const loaded = textAt(data, 'loadedVersion')
  const newest = textAt(originalDoc, 'updatedAt')
  if (operation === 'update' && context.isRestoringVersion !== true && loaded && newest && Date.parse(loaded) < Date.parse(newest)) {
    throw new APIError(say(req, {
      ja: 'ほかの人が先に保存したため、保存していません。入力した文章をコピーしてから画面を読み直し、新しい内容に書き加えてください。',
      en: 'Somebody else saved this first, so nothing was saved. Copy your text, reload the page and add it to the newer content.',
    }), 409, null, true)
  }
  return data
}

/** Remembers the slug that a published record had, so that its old address redirects. */
export const keepFormerSlug: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const before = textAt(originalDoc, 'slug')
  const after = textAt(data, 'slug')
  if (!data || !before || !after || before === after) return data
  const known: unknown[] = Array.isArray(originalDoc?.formerSlugs) ? originalDoc.formerSlugs : []
  const kept = known.filter((row) => textAt(row, 'slug') !== before && textAt(row, 'slug') !== after)
  return { ...data, formerSlugs: [...kept, { slug: before }] }
}
