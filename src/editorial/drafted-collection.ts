import type { CollectionConfig, CollectionSlug, Field } from 'payload'

import { label } from '@/src/fields/labels'
import { readWithTitle } from '@/src/fields/list-title'
import { withPickers } from '@/src/fields/relation-pickers'
import { hasPreview, linkTo, type PreviewedCollection } from '@/src/i18n/links'
import { asksAnything } from '@/src/model/annotations'
import { boundReads, draftedAccess } from './access/access'
import { commentsField } from './comments/field'
import { forgetOrigin, markCopy } from './drafts/copies'
import { publishersOrCreator } from './drafts/discard'
import { replaceForeignRowIds } from './drafts/foreign-row-ids'
import { keepFormerSlug } from './drafts/former-slugs'
import { keepNewerDraft, onlyPublishersPublish, restoredIsDraft, sayPublished, statePublication } from './drafts/publication'
import { loadedVersion, refuseStaleSave } from './drafts/stale-saves'
import { keepColumns, lastSavedBy, lastSaver, reviewState, searchText, weakEvidence, withoutEnglish } from './list-columns/columns'
import { onlyFilteredBy } from './list-columns/filters'
import { searchFolded } from './list-columns/folded-search'
import { followRenamed } from './list-columns/renew'
import { mergeEndpoints } from './merges/endpoints'
import { presenceNotice } from './presence/field'
import { noteSave } from './presence/rows'
import { publishGuard } from './publish-guard'
import { readinessEndpoint, readinessField } from './publish-guard/readiness'
import { answerAlike, tellAlike } from './relations/alike'
import { choicesEndpoint } from './relations/choices'
import { refuseDeleteInUse, refuseUnpublishInUse } from './relations/in-use'
import { whereUsedField } from './relations/where-used'
import { reviewEndpoints } from './reviews/endpoints'
import { reviewField } from './reviews/field'
import { followPublication, forgetReview, keepReviewState } from './reviews/review-hooks'
import { isTermCollection } from './terms/retired-fields'
import { englishEndpoints } from './translation/endpoints'
import { keepInTrash } from './trash/keep'
import { planVersion, recordDelete, recordVersion } from './versions/version-hooks'

/** Which record this began as a copy of, until it is published: as it was copied it may not go live (`copyFaults`). */
const copiedFrom: Field = {
  name: 'copiedFrom',
  type: 'text',
  label: label('複製元', 'Copied from'),
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
}

/** Tells of another record with this title or number, where that is typed. */
const alike: Field = {
  name: 'alike',
  type: 'ui',
  admin: { components: { Field: '/src/admin/copy/alike#Alike' }, disableListColumn: true, disableBulkEdit: true },
}

/** Where Payload's button leads that opens a draft's page in a tab of its own. */
const previewOf = (collection: PreviewedCollection) => (doc: Record<string, unknown>) => linkTo.preview('ja', collection, String(doc.id))

/** The form saves through an engine of its own, and versions say who and why; an entry can be merged into another. */
const formComponents = (isTerm: boolean): NonNullable<NonNullable<CollectionConfig['admin']>['components']> => ({
  edit: {
    beforeDocumentControls: [
      '/src/admin/hints/hints#Hints',
      '/src/admin/live-preview/live-preview#LivePreview',
      '/src/admin/saving/saving#Saving',
      '/src/admin/schedules/planned#Planned',
      '/src/admin/notifications/go-to-location#GoToLocation',
    ],
    SaveDraftButton: '/src/admin/saving/buttons#SaveDraftButton',
    PublishButton: '/src/admin/saving/buttons#PublishButton',
    editMenuItems: [
      '/src/admin/schedules/plan-menu-item#PlanMenuItem',
      '/src/admin/copy/copy-menu-item#CopyMenuItem',
      ...(isTerm ? ['/src/admin/terms/merge-menu-item#MergeMenuItem'] : []),
    ],
  },
  views: {
    edit: {
      english: {
        Component: '/src/admin/english-desk/english-view#EnglishView',
        path: '/english',
        tab: { Component: '/src/admin/english-desk/english-tab#EnglishTab', order: 200 },
      },
      versions: { Component: '/src/admin/versions/versions-view#VersionsView' },
      version: { actions: ['/src/admin/versions/version-heading#VersionHeading'] },
      changes: {
        Component: '/src/admin/changes/changes-view#ChangesView',
        path: '/changes',
        // After the form, before the versions. Payload gives a label nothing but its own words to choose the language by.
        tab: { label: ({ t }) => (t('general:yes') === 'はい' ? '変更点' : 'What changed'), href: '/changes', order: 200 },
      },
      ...(isTerm && { merge: { Component: '/src/admin/terms/merge-view#MergeView', path: '/merge' } as const }),
    },
  },
})

type DraftedCollection<Slug extends CollectionSlug> = Omit<CollectionConfig, 'slug'> & {
  readonly slug: Slug
  readonly autosave?: boolean
  /** What the list's filter offers beside state, time of change and who saved it: fields of the record itself. */
  readonly filters: readonly string[]
}

/**
 * A collection that readers see: written as drafts, published through the one guard, announced to the catalogue.
 * Every public collection is made with this, so that none forgets a rule.
 * @throws {Error} at the start if no field says what publishing needs.
 */
export function draftedCollection<Slug extends CollectionSlug>(config: DraftedCollection<Slug>): CollectionConfig {
  const { autosave = false, filters, ...collection } = config
  if (!asksAnything(collection.fields))
    throw new Error(`The collection "${collection.slug}" says of no field what publishing needs: mark them (src/model/annotations.ts).`)
  const isTerm = isTermCollection(collection)
  const derived = [lastSavedBy, lastSaver, withoutEnglish, reviewState, ...(filters.includes('weakEvidence') ? [weakEvidence] : [])]
  return {
    ...collection,
    ...readWithTitle(collection.fields),
    admin: {
      ...(hasPreview(config.slug) && { preview: previewOf(config.slug) }),
      ...collection.admin,
      listSearchableFields: ['searchText'],
      components: { ...formComponents(isTerm), ...collection.admin?.components },
      custom: { ...collection.admin?.custom, savesByItself: autosave },
    },
    access: { ...draftedAccess, delete: publishersOrCreator(collection.slug), ...collection.access },
    endpoints: [
      readinessEndpoint,
      ...englishEndpoints,
      { path: '/alike', method: 'post', handler: answerAlike },
      choicesEndpoint,
      ...reviewEndpoints,
      ...(isTerm ? mergeEndpoints : []),
      ...(collection.endpoints || []),
    ],
    // Who else is here is told by `presence`. Payload's locks put people out of the form, by id and in English.
    lockDocuments: false,
    // Payload's own autosave changes the newest version whoever wrote it, stores empty records and says "saved" when nothing
    // was: the form saves through `src/admin/saving` instead, and `versions/` decides what a version is.
    versions: { maxPerDoc: 200, drafts: { autosave: false, schedulePublish: false } },
    hooks: {
      ...collection.hooks,
      beforeOperation: [boundReads, searchFolded, statePublication, ...(collection.hooks?.beforeOperation ?? [])],
      beforeValidate: [
        restoredIsDraft,
        onlyPublishersPublish,
        refuseStaleSave,
        keepNewerDraft,
        markCopy,
        ...(collection.hooks?.beforeValidate ?? []),
        replaceForeignRowIds,
        keepFormerSlug,
        publishGuard,
        forgetOrigin,
      ],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), keepColumns, planVersion, keepReviewState],
      afterChange: [...(collection.hooks?.afterChange ?? []), recordVersion, followPublication, followRenamed, noteSave, tellAlike, sayPublished],
      afterOperation: [...(collection.hooks?.afterOperation ?? []), refuseUnpublishInUse],
      beforeDelete: [refuseDeleteInUse, keepInTrash],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), forgetReview, recordDelete],
    },
    fields: onlyFilteredBy(
      [...filters, ...(isTerm ? ['retired'] : []), 'lastSavedBy', 'withoutEnglish', 'reviewState'],
      withPickers([
        presenceNotice,
        reviewField,
        commentsField,
        readinessField,
        alike,
        ...collection.fields,
        ...derived,
        searchText,
        whereUsedField,
        loadedVersion,
        copiedFrom,
      ]),
    ),
  }
}
