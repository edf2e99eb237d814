import type { CollectionConfig, CollectionSlug, Field } from 'payload'

import { label } from '../fields/labels'
import { draftedAccess } from './access'
import { announceChange, announceDelete } from './catalogue-changes'
import { keepNewerDraft, onlyPublishersPublish, restoredIsDraft, statePublication } from './drafts'
import { keepFormerSlug } from './former-slugs'
import { refuseDeleteInUse, refuseUnpublishInUse } from './in-use'
import { boundReads } from './limits'
import { publishGuard } from './publish-guard'
import { asksAnything } from './publish-guard/needs'
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
  if (!asksAnything(collection.fields)) throw new Error(`The collection "${collection.slug}" says of no field what publishing needs: mark them (src/editorial/publish-guard/needs.ts).`)
  return {
    ...collection,
    admin: { listSearchableFields: searchedFields(collection.fields), ...collection.admin },
    access: { ...draftedAccess, ...collection.access },
    endpoints: [readinessEndpoint],
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
      afterOperation: [...(collection.hooks?.afterOperation ?? []), refuseUnpublishInUse],
      beforeDelete: [refuseDeleteInUse],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), announceDelete],
    },
    fields: [readinessField, ...collection.fields, whereUsedField, loadedVersion],
  }
}
