import { type CollectionAfterChangeHook, type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, Forbidden, type PayloadRequest } from 'payload'

import { isBulk, isDraftSave, isJob, isRestoringVersion, stateWrite } from '@/src/database/requests/context'
import { mayPublish } from '@/src/editorial/access/roles'
import { refusal } from '@/src/editorial/faults/messages'
import { get } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'

/** The text of a property; undefined where it has none or something else. */
export function textAt(data: unknown, key: string): string | undefined {
  const value = get(data, key)
  return typeof value === 'string' ? value : undefined
}

/** The system itself (loading the content files, tests) works through the Local API without a user; a job is never to publish for nobody. */
function isUnattended(req: PayloadRequest): boolean {
  return req.payloadAPI === 'local' && !req.user && !isJob(req.context)
}

/** @throws Forbidden unless the writer may change what readers see. */
function refuseUnlessMayPublish(req: PayloadRequest): void {
  if (!isUnattended(req) && !mayPublish(req.user)) throw new Forbidden(req.t)
}

/**
 * What each write says about publishing has to be said, not guessed:
 * - a write with neither `draft` nor `_status` would silently unpublish a case that has a newer draft;
 * - a restored version would be published at once: it comes back as a draft;
 * - a copy begins as a draft;
 * - publishing many at once would begin from the live texts and bury newer drafts: it begins from the newest, as
 *   publishing one does.
 * Who may not publish is turned away here already: a bulk request would list each record as faulty instead.
 * @throws {APIError} 400 if a write does not say it, {Forbidden} for whoever may not publish.
 */
export const statePublication: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  const draft = 'draft' in args && args.draft === true
  const status = textAt(data, '_status')
  if (operation === 'restoreVersion' && !draft) {
    throw refusal(
      req,
      { ja: '以前のバージョンは、下書きとして戻してから公開してください（draft=true）。', en: 'Restore a version as a draft (draft=true), then publish it.' },
      400,
    )
  }
  if (operation === 'update' && !draft && status === undefined) {
    throw refusal(
      req,
      {
        ja: '下書きの保存（draft=true）か公開（_status）かを指定してください。保存していません。',
        en: 'Say whether this saves a draft (draft=true) or publishes (_status). Nothing was saved.',
      },
      400,
    )
  }
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args

  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined
  const isForMany = operation === 'update' && 'where' in args && args.where !== undefined
  // Payload stores a new record that asks for both as a draft, and a changed one as published.
  const savesDraft = operation === 'restoreVersion' || isCopy || (operation === 'create' ? draft || status !== 'published' : draft && status !== 'published')
  if (!savesDraft) refuseUnlessMayPublish(req)
  stateWrite(req, {
    isDraftSave: savesDraft,
    isBulk: isForMany,
    copiedFrom: isCopy ? args.duplicateFromID : undefined,
    restoredFrom: operation === 'restoreVersion' ? Reflect.get(args, 'id') : undefined,
  })
  if (isCopy) return { ...args, draft: true, data: { ...(typeof data === 'object' ? data : {}), _status: 'draft' } }
  return isForMany && status === 'published' ? { ...args, draft: true } : args
}

/** A restored version is a draft, whatever it was when it was stored: the rules of publishing wait until it is published. */
export const restoredIsDraft: CollectionBeforeValidateHook = ({ data, context }) => (isRestoringVersion(context) ? { ...data, _status: 'draft' } : data)

/**
 * Only publishers and admins change what readers see: publish, edit in place, unpublish.
 * @throws {Forbidden} for anybody else.
 */
export const onlyPublishersPublish: CollectionBeforeValidateHook = ({ data, req, context }) => {
  if (isDraftSave(context) && data?._status !== 'published') return data
  refuseUnlessMayPublish(req)
  return data
}

/**
 * Unpublishing many at once begins from the live texts, and would make them the newest state of a record that has a
 * newer draft. That draft would still be among the versions, but nobody would look there.
 * @throws {APIError} 409 for a record with a newer draft.
 */
export const keepNewerDraft: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, operation, req, context }) => {
  if (operation !== 'update' || !isBulk(context) || isDraftSave(context) || data?._status === 'published') return data
  const { docs } = await req.payload.findVersions({
    collection: collection.slug,
    where: { parent: { equals: get(originalDoc, 'id') } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const newest = Date.parse(String(get(docs[0], 'version.updatedAt')))
  if (newest > Date.parse(textAt(originalDoc, 'updatedAt') ?? '')) {
    throw refusal(
      req,
      {
        ja: `「${recordTitle(originalDoc)}」には公開後の下書きがあるため、まとめて非公開にできません。その記録を開いて、一件ずつ非公開にしてください。`,
        en: `"${recordTitle(originalDoc, 'en')}" has a draft newer than what is published, so it cannot be unpublished together with others. Open it and unpublish it there.`,
      },
      409,
    )
  }
  return data
}

const published = { ja: '公開しました。まもなくページに表れます。', en: 'Published. Readers will see it shortly.' }

/** After a publish the form says so: Payload has one sentence for everything that is no draft. */
export const sayPublished: CollectionAfterChangeHook = ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const { t } = req
  req.t = (key, options) => {
    if (key !== 'general:updatedSuccessfully') return t(key, options)
    return req.i18n.language === 'en' ? published.en : published.ja
  }
  return doc
}
