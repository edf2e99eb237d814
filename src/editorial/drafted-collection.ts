import type { CollectionConfig, CollectionSlug, Field } from 'payload'

import { label } from '../fields/labels'
import { draftedAccess } from './access'
import { publishersOrBeginner } from './beginners'
import { announceChange, announceDelete } from './catalogue-changes'
import { keepNewerDraft, onlyPublishersPublish, restoredIsDraft, statePublication } from './drafts'
import { keepFormerSlug } from './former-slugs'
import { refuseDeleteInUse } from './in-use'
import { boundReads } from './limits'
import { publishGuard } from './publish-guard'
import { refuseStaleSave } from './stale-saves'
import { planVersion, recordDelete, recordVersion } from './versions/version-hooks'
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

/** What the search above a list looks into: names in both languages and slugs, as far as the record has them. */
function searchedFields(fields: readonly Field[]): string[] {
  const names = new Set(fields.flatMap((field) => ('name' in field ? field.name : [])))
  return ['listTitle', ...['name', 'title'].filter((name) => names.has(name)).map((name) => `${name}.en`), ...['slug', 'code'].filter((name) => names.has(name))]
}

/** The form saves through an engine of its own, and versions say who and why. */
const formComponents: NonNullable<NonNullable<CollectionConfig['admin']>['components']> = {
  edit: {
    beforeDocumentControls: ['/src/admin/saving/saving#Saving'],
    SaveDraftButton: '/src/admin/saving/buttons#SaveDraftButton',
    PublishButton: '/src/admin/saving/buttons#PublishButton',
  },
  views: {
    edit: {
      versions: { Component: '/src/admin/versions/versions-view#VersionsView' },
      version: { actions: ['/src/admin/versions/version-heading#VersionHeading'] },
    },
  },
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
    admin: {
      listSearchableFields: searchedFields(collection.fields),
      ...collection.admin,
      components: { ...formComponents, ...collection.admin?.components },
      custom: { ...collection.admin?.custom, savesByItself: autosave },
    },
    access: { ...draftedAccess, delete: publishersOrBeginner(collection.slug), ...collection.access },
    // Payload's own autosave changes the newest version whoever wrote it, stores empty records and says "saved" when nothing
    // was: the form saves through `src/admin/saving` instead, and `versions/` decides what a version is.
    versions: { maxPerDoc: 200, drafts: { autosave: false, schedulePublish: false } },
    hooks: {
      ...collection.hooks,
      beforeOperation: [boundReads, statePublication, refuseMisshapen, ...(collection.hooks?.beforeOperation ?? [])],
      beforeValidate: [
        restoredIsDraft, onlyPublishersPublish, refuseStaleSave, keepNewerDraft, ...(collection.hooks?.beforeValidate ?? []), keepFormerSlug, publishGuard,
      ],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), planVersion],
      afterChange: [...(collection.hooks?.afterChange ?? []), recordVersion, announceChange],
      beforeDelete: [refuseDeleteInUse],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), recordDelete, announceDelete],
    },
    fields: [...collection.fields, loadedVersion],
  }
}
