import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  Field,
  PayloadRequest,
  RequestContext,
  Where,
} from 'payload'

import { copiedFrom, isDraftSave, isRestoringVersion, restoredFrom, type VersionPlan, versionPlanOf } from '@/src/database/requests/context'
import { changedAddresses } from '@/src/editorial/events/changed-addresses'
import { type EventKind, isEventKind } from '@/src/editorial/events/kinds'
import { type EventDetails, personOf, recordEvent } from '@/src/editorial/events/record'
import { eventOrder, tellingOf, toldFields } from '@/src/editorial/events/tellings'
import { publishReasonOf } from '@/src/editorial/requests/publish-reason'
import { saveKindHeader } from '@/src/i18n/headers'
import { untold } from '@/src/model/changes/changed-alone'
import { get } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { type Beginning, beginsVersion, type FormKind, formKinds } from './editing-session'
import { rowChange } from './row-changes'

function saidBy(req: PayloadRequest): FormKind | null {
  const said = req.headers?.get(saveKindHeader)
  return formKinds.find((kind) => kind === said) ?? null
}

interface KnownBeginning extends Beginning {
  readonly version: string
}

/** What began the newest version of a record. */
async function newestBeginning(req: PayloadRequest, collection: string, record: string): Promise<KnownBeginning | null> {
  const {
    docs: [event],
  } = await req.payload.find({
    collection: 'events',
    where: {
      and: [{ inCollection: { equals: collection } }, { record: { equals: record } }, { version: { exists: true } }, { kind: { not_equals: 'continued' } }],
    },
    sort: ['-createdAt', '-id'],
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  if (!event?.version || !isEventKind(event.kind)) return null
  return { kind: event.kind, person: event.person ?? null, at: Date.parse(event.createdAt), version: event.version }
}

/** What a write is compared with: a draft with the text before it, a publication with what readers had. Undefined where they had nothing. */
async function stateBefore(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  { original, isSeen }: { original: unknown; isSeen: boolean },
): Promise<unknown> {
  if (!isSeen || get(original, '_status') === 'published') return original
  const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  return (await req.payload.db.findOne({ collection, where, req })) ?? undefined
}

/**
 * Decides which version a save goes into: one editing session of one person is one version, everything else
 * begins a new one, and the version before stays as it is.
 */
export const planVersion: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req, context }) => {
  const id: unknown = get(originalDoc, 'id')
  if (operation !== 'update' || (typeof id !== 'string' && typeof id !== 'number')) return data
  const plan = versionPlanOf(req, collection.slug, id)
  plan.before = await stateBefore(req, collection.slug, id, { original: originalDoc, isSeen: data._status === 'published' })
  plan.draft = originalDoc
  if (!isDraftSave(context) || isRestoringVersion(context)) return data
  const newest = await newestBeginning(req, collection.slug, String(id))
  const kind = beginsVersion(newest, { person: personOf(req), now: Date.now(), said: saidBy(req), rows: rowChange(originalDoc, data) })
  plan.kind = kind ?? 'typed'
  plan.goesOnIn = kind === null ? newest?.version : undefined
  return data
}

function kindOf({
  operation,
  context,
  doc,
  planned,
}: {
  operation: 'create' | 'update'
  context: RequestContext
  doc: unknown
  planned: string | undefined
}): EventKind {
  if (isRestoringVersion(context)) return 'restored'
  const isPublished = get(doc, '_status') === 'published'
  if (operation === 'create') return copiedFrom(context) === null ? (isPublished ? 'published' : 'created') : 'copied'
  if (isPublished) return 'published'
  if (!isDraftSave(context)) return 'unpublished'
  return isEventKind(planned) ? planned : 'typed'
}

/**
 * What typing has changed in a version since it began, and no event of that version has told yet: the row of the version stays as it is.
 * A text whose other language was told last is told again, or its English would count as older than its Japanese for good.
 */
async function recordContinued(
  req: PayloadRequest,
  { goesOnIn }: VersionPlan,
  happened: Omit<EventDetails, 'kind'> & { readonly addresses: readonly string[] },
): Promise<void> {
  if (goesOnIn === undefined || happened.addresses.length === 0) return
  const ofVersion: Where = { version: { equals: goesOnIn } }
  const confirmed: Where = { kind: { equals: 'englishConfirmed' } }
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: [{ inCollection: { equals: happened.collection } }, { record: { equals: String(happened.record) } }, { or: [ofVersion, confirmed] }] },
    sort: eventOrder(req.payload),
    limit: 0,
    depth: 0,
    pagination: false,
    select: toldFields,
    overrideAccess: true,
    req,
  })
  const since = docs.slice(docs.findIndex(({ version }) => version === goesOnIn))
  const addresses = untold(since.map(tellingOf), happened.addresses)
  if (addresses.length > 0) await recordEvent(req, { ...happened, kind: 'continued', version: goesOnIn, addresses })
}

/** What a publication has changed in the draft that it publishes: its own row names what readers get, which the drafts before have told. */
async function recordLastTyping(
  req: PayloadRequest,
  { draft }: VersionPlan,
  happened: Omit<EventDetails, 'addresses' | 'kind'>,
  fields: Field[],
  doc: unknown,
) {
  if (get(draft, '_status') !== 'draft') return
  const addresses = changedAddresses({ collection: happened.collection, record: happened.record, fields, before: draft, after: doc })
  if (addresses.length > 0) await recordEvent(req, { ...happened, kind: 'continued', addresses })
}

/** Why a publication had no second person; of a new record no plan could be made. Undefined for everything else. */
function whyAlone(
  req: PayloadRequest,
  plan: VersionPlan,
  { doc, operation, kind }: { readonly doc: unknown; readonly operation: 'create' | 'update'; readonly kind: EventKind },
): string | undefined {
  if (kind !== 'published' || get(doc, 'reviewState') !== 'publishedAlone') return undefined
  return operation === 'create' ? (publishReasonOf(req) ?? undefined) : plan.aloneBecause
}

/** Tells of each version that began: who, when, what kind of change, where. In the transaction of the save itself. */
export const recordVersion: CollectionAfterChangeHook = async ({ collection, doc, operation, req, context }) => {
  const plan = versionPlanOf(req, collection.slug, doc.id)
  const isSeen = !isDraftSave(context)
  const happened = {
    collection: collection.slug,
    record: doc.id,
    recordTitle: recordTitle(doc),
    addresses:
      plan.before === undefined
        ? []
        : changedAddresses({ collection: collection.slug, record: doc.id, fields: collection.fields, before: plan.before, after: doc }),
  }
  if (plan.made === undefined && !isSeen) {
    await recordContinued(req, plan, happened)
    return doc
  }
  const kind = kindOf({ operation, context, doc, planned: plan.kind })
  if (kind === 'published')
    await recordLastTyping(
      req,
      plan,
      { collection: collection.slug, record: doc.id, recordTitle: happened.recordTitle, version: plan.made },
      collection.fields,
      doc,
    )
  const origin = copiedFrom(context) ?? (isRestoringVersion(context) ? restoredFrom(context) : null)
  await recordEvent(req, {
    ...happened,
    kind,
    version: plan.made,
    isSeen,
    addresses: kind === 'unpublished' ? [] : happened.addresses,
    note: origin === null ? whyAlone(req, plan, { doc, operation, kind }) : String(origin),
  })
  return doc
}

/** Records that a record went to the trash, and the revision, in the transaction of the deletion. */
export const recordDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordEvent(req, { kind: 'trashed', collection: collection.slug, record: id, recordTitle: recordTitle(doc), isSeen: true })
}
