import type { CollectionConfig, CollectionSlug, Field } from 'payload'

import { label } from '../fields/labels'
import { draftedAccess } from './access'
import { answerAlike, tellAlike } from './alike'
import { announceChange, announceDelete } from './catalogue-changes'
import { forgetOrigin, markCopy } from './copies'
import { keepNewerDraft, onlyPublishersPublish, restoredIsDraft, statePublication } from './drafts'
import { keepFormerSlug } from './former-slugs'
import { refuseDeleteInUse } from './in-use'
import { boundReads } from './limits'
import { noteSave } from './presence/stays'
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

/** Which record this began as a copy of, until it is published: as it was copied it may not go live (`copyFaults`). */
const copiedFrom: Field = {
  name: 'copiedFrom', type: 'text', label: label('複製元', 'Copied from'), admin: { hidden: true },
  access: { create: () => false, update: () => false },
}

/** Who else has the record open, and what they saved meanwhile; above everything else. */
const openWith: Field = { name: 'openWith', type: 'ui', admin: { components: { Field: '/src/admin/presence/open-with#OpenWith' }, disableListColumn: true, disableBulkEdit: true } }

/** Tells of another record with this title or number, where that is typed. */
const alike: Field = { name: 'alike', type: 'ui', admin: { components: { Field: '/src/admin/copy/alike#Alike' }, disableListColumn: true, disableBulkEdit: true } }

/** What the search above a list looks into: names in both languages and slugs, as far as the record has them. */
function searchedFields(fields: readonly Field[]): string[] {
  const names = new Set(fields.flatMap((field) => ('name' in field ? field.name : [])))
  return ['listTitle', ...['name', 'title'].filter((name) => names.has(name)).map((name) => `${name}.en`), ...['slug', 'code'].filter((name) => names.has(name))]
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
      components: { ...collection.admin?.components, edit: { editMenuItems: ['/src/admin/copy/copy-menu-item#CopyMenuItem'], ...collection.admin?.components?.edit } },
    },
    endpoints: [{ path: '/alike', method: 'post', handler: answerAlike }, ...(collection.endpoints || [])],
    access: { ...draftedAccess, ...collection.access },
    // Who else is here is told by `presence`. Payload's locks put people out of the form, by id and in English.
    lockDocuments: false,
    versions: {
      maxPerDoc: 200,
      drafts: { autosave: autosave ? { interval: 1500, showSaveDraftButton: true } : false, schedulePublish: false },
    },
    hooks: {
      ...collection.hooks,
      beforeOperation: [boundReads, statePublication, refuseMisshapen, ...(collection.hooks?.beforeOperation ?? [])],
      beforeValidate: [
        restoredIsDraft, onlyPublishersPublish, refuseStaleSave, keepNewerDraft, markCopy, ...(collection.hooks?.beforeValidate ?? []), keepFormerSlug, publishGuard, forgetOrigin,
      ],
      afterChange: [...(collection.hooks?.afterChange ?? []), announceChange, noteSave, tellAlike],
      beforeDelete: [refuseDeleteInUse],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), announceDelete],
    },
    fields: [openWith, alike, ...collection.fields, loadedVersion, copiedFrom],
  }
}
