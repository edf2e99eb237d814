import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { boundReads, publishersOnly, staffField, staffOnly } from '@/src/editorial/access/access'
import { mayPublish, roleOf } from '@/src/editorial/access/roles'
import { loadedVersion, refuseStaleSave } from '@/src/editorial/drafts/stale-saves'
import { recordImage, recordImageDelete } from '@/src/editorial/images/events'
import { sendFile, storeFiles } from '@/src/editorial/images/files'
import { checkImage, keepImageWords } from '@/src/editorial/images/upload'
import { keepColumns, searchText } from '@/src/editorial/list-columns/columns'
import { onlyFilteredBy } from '@/src/editorial/list-columns/filters'
import { searchFolded } from '@/src/editorial/list-columns/folded-search'
import { presenceNotice } from '@/src/editorial/presence/field'
import { noteSave } from '@/src/editorial/presence/rows'
import { refuseDeleteInUse } from '@/src/editorial/relations/in-use'
import { whereUsedField } from '@/src/editorial/relations/where-used'
import { keepInTrash } from '@/src/editorial/trash/keep'
import { bilingual } from '@/src/fields/bilingual'
import { label } from '@/src/fields/labels'
import { groups } from './groups'
import { savedByEngine } from './saved-by-engine'

/**
 * Images. What they are is decided by their content, not by their name; the stored name is ASCII, the name as uploaded
 * is kept beside it, and EXIF (with its places and cameras) is gone. Readers can fetch an image while a published case
 * shows it; from then on it changes only by those who may publish, because there are no drafts of it.
 */
export const mediaCollection = (directory: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: label('画像', 'Image'), plural: label('画像', 'Images') },
  admin: {
    useAsTitle: 'originalName',
    listSearchableFields: ['searchText'],
    group: groups.cases,
    defaultColumns: ['originalName', 'filename', 'isPublic'],
    components: savedByEngine,
  },
  lockDocuments: false,
  access: {
    read: ({ req }) => (roleOf(req.user) ? true : { isPublic: { equals: true } }),
    create: staffOnly,
    update: ({ req }) => (mayPublish(req.user) ? true : roleOf(req.user) ? { isPublic: { not_equals: true } } : false),
    delete: publishersOnly,
  },
  // The files of what is destroyed are removed there.
  custom: { filesIn: directory },
  // A copy of a public image would be public itself.
  disableDuplicate: true,
  upload: {
    // Payload writes and removes no file: see `src/editorial/images/files.ts`. Removing has no switch, so it looks where nothing lies.
    disableLocalStorage: true,
    staticDir: path.join(directory, '.none'),
    handlers: [sendFile(directory)],
    pasteURL: false,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true },
      { name: 'large', width: 1280, withoutEnlargement: true },
    ],
    adminThumbnail: 'small',
  },
  hooks: {
    beforeOperation: [boundReads, searchFolded, checkImage(directory)],
    beforeValidate: [refuseStaleSave, keepImageWords],
    beforeChange: [keepColumns],
    afterChange: [storeFiles(directory), recordImage, noteSave],
    beforeDelete: [refuseDeleteInUse, keepInTrash],
    afterDelete: [recordImageDelete],
  },
  fields: onlyFilteredBy(
    ['isPublic'],
    [
      presenceNotice,
      bilingual({
        name: 'alt',
        label: label('代替テキスト', 'Alternative text'),
        kind: 'textarea',
        hint: label(
          '画像が見えない人に伝わるように、何が写っているかを一、二文で書きます。',
          'Say in a sentence or two what the image shows, for those who do not see it.',
        ),
      }),
      bilingual({ name: 'credit', label: label('撮影者・提供者', 'Credit') }),
      {
        name: 'originalName',
        type: 'text',
        label: label('元のファイル名', 'Original file name'),
        // Names of files tell who made them, and are for staff.
        access: { read: staffField },
        admin: { readOnly: true },
      },
      {
        name: 'isPublic',
        type: 'checkbox',
        defaultValue: false,
        label: label('公開された事例で使われている', 'Shown in a published case'),
        access: { create: () => false, update: () => false },
        admin: { readOnly: true, position: 'sidebar' },
      },
      searchText,
      whereUsedField,
      loadedVersion,
    ],
  ),
})
