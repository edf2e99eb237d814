import { groups } from '@/collections/groups'
import { draftedCollection } from '@/src/editorial/drafted-collection'
import { copyReferences } from '@/src/editorial/drafts/copies'
import { forgetEnding, publishedAgain } from '@/src/editorial/endings/ending'
import { hideImagesOfDeleted, noteImages, openAndCloseImages } from '@/src/editorial/images/visibility'
import { workColumns } from '@/src/editorial/list-columns/columns'
import { nextNumberEndpoint } from '@/src/editorial/relations/next-number'
import { suggestionsEndpoint } from '@/src/editorial/relations/suggestions'
import { endingEndpoint } from '@/src/editorial/reviews/end-endpoint'
import { togetherEndpoints } from '@/src/editorial/together/endpoints'
import { label } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { slugFields } from '@/src/fields/slug'
import { backgroundTab } from './background'
import { basicsTab } from './basics'
import { cooperationTab } from './cooperation'
import { factorsTab } from './factors'
import { narrativeTab } from './narrative'
import { outcomesTab } from './outcomes'
import { sourcesTab } from './sources'
import { timelineTab } from './timeline'

/**
 * A case is one document: its rows are arrays inside it, so that a version, a draft and a publish hold the whole case.
 * The tabs follow the order in which one learns about a case.
 */
export const Cases = draftedCollection({
  slug: 'cases',
  labels: { singular: label('事例', 'Case'), plural: label('事例', 'Cases') },
  admin: {
    useAsTitle: 'listTitle',
    defaultColumns: ['number', 'listTitle', 'places', 'review', 'updatedAt', 'english', 'nextThings'],
    pagination: { defaultLimit: 50 },
    group: groups.cases,
    components: { beforeListTable: ['/src/admin/start/start-link#StartLink'] },
  },
  endpoints: [...togetherEndpoints, endingEndpoint, nextNumberEndpoint, suggestionsEndpoint],
  autosave: true,
  filters: ['places', 'perspective', 'tier', 'weakEvidence'],
  defaultSort: 'number',
  hooks: {
    beforeValidate: [copyReferences],
    beforeChange: [noteImages],
    afterChange: [openAndCloseImages, publishedAgain],
    afterDelete: [hideImagesOfDeleted, forgetEnding],
  },
  fields: [
    listTitle('title'),
    { type: 'tabs', tabs: [basicsTab, backgroundTab, narrativeTab, timelineTab, outcomesTab, factorsTab, cooperationTab, sourcesTab] },
    ...slugFields(),
    ...workColumns,
  ],
})
