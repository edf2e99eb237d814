import type { CollectionBeforeValidateHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { isBulk } from '@/src/database/requests/context'
import { copyFaults } from '@/src/editorial/drafts/copies'
import { noteFaults } from '@/src/editorial/faults/bulk-refusals'
import { type Fault, refuse } from '@/src/editorial/faults/faults'
import type { Bilingual } from '@/src/i18n/languages'
import { imageFaults } from './image-faults'
import { linkFaults, newRelations, relationsOf, termFaults } from './known-terms'
import { limitFaults } from './limit-faults'
import { fieldFaults, needFaults } from './need-faults'
import { numberFaults } from './number-faults'
import { pathwayFaults } from './pathway-faults'
import { retiredFaults } from './retired-faults'
import { slugFaults } from './slug-faults'
import { treeFaults } from './tree-faults'

/**
 * Everything that keeps a record from being published, in the order in which it is told. The guard refuses with this list,
 * and the form's readiness shows it while one writes (`src/admin/readiness`): a new rule is added here and nowhere else.
 * @param before the record before the save, where the caller has it
 */
export async function publishFaults(
  collection: SanitizedCollectionConfig,
  record: Record<string, unknown>,
  req: PayloadRequest,
  before?: unknown,
): Promise<Fault[]> {
  const needed = needFaults(collection, record)
  const relations = relationsOf(collection, record)
  return [
    ...needed,
    ...(collection.slug === 'cases' ? [...pathwayFaults(collection, record), ...limitFaults(collection, record)] : []),
    ...(await imageFaults(collection, record, req)),
    ...(await numberFaults(collection, record, req)),
    ...(await slugFaults(collection, record, req)),
    ...(await copyFaults(collection, record, req)),
    ...(await fieldFaults(collection, record, needed, req)),
    ...linkFaults(collection, record),
    ...(await treeFaults(collection, record, req)),
    ...(await termFaults({ collection, record, relations, isPublishing: true, req })),
    ...(await retiredFaults(collection, record, newRelations(collection, relations, before), req)),
  ]
}

/** What keeps a draft from being saved: the preview of a draft follows links and relations. */
async function draftFaults(collection: SanitizedCollectionConfig, record: Record<string, unknown>, req: PayloadRequest, before: unknown): Promise<Fault[]> {
  const added = newRelations(collection, relationsOf(collection, record), before)
  return [
    ...linkFaults(collection, record),
    ...(await treeFaults(collection, record, req)),
    ...(await termFaults({ collection, record, relations: added, isPublishing: false, req })),
    ...(await retiredFaults(collection, record, added, req)),
  ]
}

const summary = (count: number): Bilingual => ({
  ja: `公開していません。直すところが${count}か所あります。上の「公開の準備」に一覧があります。`,
  en: `Nothing was published. ${count === 1 ? 'One thing has' : `${count} things have`} to be mended. The list is in "Readiness" above the form.`,
})

/**
 * The one guard that every door to publishing passes: form, REST, bulk, Local API, a restored or copied version once it
 * is published. It answers with all faults at once. Links and relations are checked at every save, drafts too: the
 * preview of a draft follows them.
 * @throws {ValidationError} with every fault at its field.
 */
export const publishGuard: CollectionBeforeValidateHook = async ({ collection, context, data, originalDoc, req }) => {
  const record: Record<string, unknown> = { ...originalDoc, ...data }
  const isPublishing = record._status === 'published'
  const faults = isPublishing ? await publishFaults(collection, record, req, originalDoc) : await draftFaults(collection, record, req, originalDoc)
  if (faults.length === 0) return data
  if (isBulk(context)) noteFaults(req, record.id, faults)
  return refuse(collection.slug, faults, req, isPublishing ? summary(faults.length) : undefined)
}
