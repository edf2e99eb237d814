import type { CollectionConfig, CollectionSlug, Field } from 'payload'

import { label } from '../fields/labels'
import { draftedAccess } from './access'
import { announceChange, announceDelete } from './catalogue-changes'
import { keepNewerDraft, onlyPublishersPublish, restoredIsDraft, statePublication } from './drafts'
import { keepFormerSlug } from './former-slugs'
import { refuseDeleteInUse } from './in-use'
import { boundReads } from './limits'
import { publishGuard } from './publish-guard'
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

type DraftedCollection<Slug extends CollectionSlug> = Omit<CollectionConfig, 'slug'> & { readonly slug: Slug; readonly autosave?: boolean }

/**
 * A collection that readers see: written as drafts, published through the one guard, announced to the catalogue.
 * Every public collection is made with this, so that none forgets a rule.
 */
export function draftedCollection<Slug extends CollectionSlug>(config: DraftedCollection<Slug>): CollectionConfig {
  const { autosave = false, ...collection } = config
  return {
    ...collection,
    access: { ...draftedAccess, ...collection.access },
    versions: {
      maxPerDoc: 200,
      drafts: { autosave: autosave ? { interval: 1500, showSaveDraftButton: true } : false, schedulePublish: false },
    },
    hooks: {
      ...collection.hooks,
      beforeOperation: [boundReads, statePublication, refuseMisshapen, ...(collection.hooks?.beforeOperation ?? [])],
      beforeValidate: [
        restoredIsDraft, onlyPublishersPublish, refuseStaleSave, keepNewerDraft, ...(collection.hooks?.beforeValidate ?? []), keepFormerSlug, publishGuard,
      ],
      afterChange: [...(collection.hooks?.afterChange ?? []), announceChange],
      beforeDelete: [refuseDeleteInUse],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), announceDelete],
    },
    fields: [...collection.fields, loadedVersion],
  }
}
