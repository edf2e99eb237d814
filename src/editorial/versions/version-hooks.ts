import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { versionPlanOf } from '@/src/database/latest-version'
import type { EventKind } from '@/src/editorial/event-kinds'
import { isEventKind } from '@/src/editorial/event-kinds'
import { personOf, recordEvent } from '@/src/editorial/events'
import { nameOf } from '@/src/editorial/naming'
import { get } from '@/src/editorial/publish-guard/reading'
import { rowChange } from './row-changes'
import { beginsVersion, formKinds, type Beginning, type FormKind } from './stretch'

/** The header in which a form says what a save is, beside the text it saves. */
export const saveKindHeader = 'x-save-kind'

function saidBy(req: PayloadRequest): FormKind | null {
  const said = req.headers?.get(saveKindHeader)
  return formKinds.find((kind) => kind === said) ?? null
}

interface KnownBeginning extends Beginning {
  readonly version: string
}

/** What began the newest version of a record. */
async function newestBeginning(req: PayloadRequest, collection: string, record: string): Promise<KnownBeginning | null> {
  const { docs: [event] } = await req.payload.find({
    collection: 'events', where: { and: [{ inCollection: { equals: collection } }, { record: { equals: record } }, { version: { exists: true } }] },
    sort: ['-createdAt', '-id'], limit: 1, depth: 0, pagination: false, overrideAccess: true, req,
  })
  if (!event?.version || !isEventKind(event.kind)) return null
  return { kind: event.kind, person: event.person ?? null, at: Date.parse(event.createdAt), version: event.version }
}

/**
 * Decides which version a save goes into: the same stretch of one person's work stays one version, everything else
 * begins a new one, and the version before stays as it is.
 */
export const planVersion: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req, context }) => {
  const id: unknown = get(originalDoc, 'id')
  if (operation !== 'update' || (typeof id !== 'string' && typeof id !== 'number')) return data
  const plan = versionPlanOf(req, collection.slug, id)
  if (context.isDraftSave !== true || context.isRestoringVersion === true) return data
  const newest = await newestBeginning(req, collection.slug, String(id))
  const kind = beginsVersion(newest, { person: personOf(req), now: Date.now(), said: saidBy(req), rows: rowChange(originalDoc, data) })
  plan.kind = kind ?? 'typed'
  plan.goesOnIn = kind === null ? newest?.version : undefined
  return data
}

function kindOf({ operation, context, doc, planned }: {
  operation: 'create' | 'update'; context: Record<string, unknown>; doc: unknown; planned: string | undefined
}): EventKind {
  if (context.isRestoringVersion === true) return 'restored'
  const isPublished = get(doc, '_status') === 'published'
  if (operation === 'create') return context.copiedFrom === undefined ? (isPublished ? 'published' : 'created') : 'copied'
  if (isPublished) return 'published'
  if (context.isDraftSave !== true) return 'unpublished'
  return isEventKind(planned) ? planned : 'typed'
}

/** Tells of each version that began: who, when, what kind of change. In the transaction of the save itself. */
export const recordVersion: CollectionAfterChangeHook = async ({ collection, doc, operation, req, context }) => {
  const { made, kind: planned } = versionPlanOf(req, collection.slug, doc.id)
  if (made === undefined) return doc
  const { copiedFrom, restoredFrom } = context
  const origin = copiedFrom ?? (context.isRestoringVersion === true ? restoredFrom : undefined)
  await recordEvent(req, {
    kind: kindOf({ operation, context, doc, planned }), collection: collection.slug, record: doc.id, recordTitle: nameOf(doc), version: made,
    note: typeof origin === 'string' || typeof origin === 'number' ? String(origin) : undefined,
  })
  return doc
}

export const recordDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordEvent(req, { kind: 'deleted', collection: collection.slug, record: id, recordTitle: nameOf(doc) })
}
