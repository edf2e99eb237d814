import type { CollectionConfig, CollectionSlug, Field } from 'payload'

import { withPickers } from '../admin/relation-picker/picked-in-form'
import { label } from '../fields/labels'
import { draftedAccess } from './access'
import { announceChange, announceDelete } from './catalogue-changes'
import { keepNewerDraft, onlyPublishersPublish, restoredIsDraft, statePublication } from './drafts'
import { keepFormerSlug } from './former-slugs'
import { refuseDeleteInUse, refuseUnpublishInUse } from './in-use'
import { keepColumns, lastSavedBy, searchText, weakEvidence, withoutEnglish } from './list-columns/columns'
import { onlyFilteredBy } from './list-columns/filters'
import { searchFolded } from './list-columns/folded-search'
import { followRenamed } from './list-columns/renew'
import { boundReads } from './limits'
import { publishGuard } from './publish-guard'
import { asksAnything } from './publish-guard/needs'
import { sayPublished } from './publication-words'
import { readinessEndpoint, readinessField, whereUsedField } from './readiness'
import { refuseStaleSave } from './stale-saves'
import { refuseMisshapen } from './well-formed'

/** What the form was opened from; a save that began from an older state is refused (`refuseStaleSave`). */
const loadedVersion: Field = {
  name: 'loadedVersion',
  type: 'text',
  virtual: true,
  label: label('開いた時点', 'Loaded version'),
  hooks: { afterRead: [({ data }) => data?.updatedAt ?? null] },
  admin: { hidden: true },
}

type DraftedCollection<Slug extends CollectionSlug> = Omit<CollectionConfig, 'slug'> & {
  readonly slug: Slug
  readonly autosave?: boolean
  /** What the list's filter offers beside state, time of change and who saved it: fields of the record itself. */
  readonly filters: readonly string[]
}

/**
 * A collection that readers see: written as drafts, published through the one guard, announced to the catalogue.
 * Every public collection is made with this, so that none forgets a rule.
 */
export function draftedCollection<Slug extends CollectionSlug>(config: DraftedCollection<Slug>): CollectionConfig {
  const { autosave = false, filters, ...collection } = config
  if (!asksAnything(collection.fields)) throw new Error(`The collection "${collection.slug}" says of no field what publishing needs: mark them (src/editorial/publish-guard/needs.ts).`)
  const derived = [lastSavedBy, withoutEnglish, ...(filters.includes('weakEvidence') ? [weakEvidence] : [])]
  return {
    ...collection,
    admin: { ...collection.admin, listSearchableFields: ['searchText'] },
    access: { ...draftedAccess, ...collection.access },
    endpoints: [readinessEndpoint],
    versions: {
      maxPerDoc: 200,
      drafts: { autosave: autosave ? { interval: 1500, showSaveDraftButton: true } : false, schedulePublish: false },
    },
    hooks: {
      ...collection.hooks,
      beforeOperation: [boundReads, searchFolded, statePublication, refuseMisshapen, ...(collection.hooks?.beforeOperation ?? [])],
      beforeValidate: [
        restoredIsDraft, onlyPublishersPublish, refuseStaleSave, keepNewerDraft, ...(collection.hooks?.beforeValidate ?? []), keepFormerSlug, publishGuard,
      ],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), keepColumns],
      afterChange: [...(collection.hooks?.afterChange ?? []), followRenamed, announceChange, sayPublished],
      afterOperation: [...(collection.hooks?.afterOperation ?? []), refuseUnpublishInUse],
      beforeDelete: [refuseDeleteInUse],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), announceDelete],
    },
    fields: onlyFilteredBy([...filters, 'lastSavedBy', 'withoutEnglish'], withPickers([readinessField, ...collection.fields, ...derived, searchText, whereUsedField, loadedVersion])),
  }
}
