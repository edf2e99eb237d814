import { draftedCollection } from '@/src/editorial/drafted-collection'
import { bilingual } from '@/src/fields/bilingual'
import { label } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { slugFields } from '@/src/fields/slug'
import { groups } from './groups'

/** Pages of words: about this site, the survey's method, accessibility. */
export const Pages = draftedCollection({
  slug: 'pages',
  labels: { singular: label('ページ', 'Page'), plural: label('ページ', 'Pages') },
  filters: [],
  admin: { useAsTitle: 'listTitle', group: groups.site },
  autosave: true,
  fields: [
    listTitle('title'),
    bilingual({ name: 'title', label: label('題名', 'Title'), needed: true }),
    bilingual({ name: 'body', label: label('本文', 'Text'), kind: 'richText', needed: true }),
    ...slugFields(),
  ],
})
