import { draftedCollection } from '../src/editorial/drafted-collection'
import { label } from '../src/fields/labels'
import { slugFields } from '../src/fields/slug'
import { groups } from './groups'

/** Words that mean the same to somebody who searches: 協力隊, 海外協力隊, JOCV. Any of them finds all of them. */
export const Synonyms = draftedCollection({
  slug: 'synonyms',
  labels: { singular: label('同義語', 'Synonyms'), plural: label('同義語（検索）', 'Synonyms (search)') },
  admin: { useAsTitle: 'listTitle', group: groups.vocabularies },
  fields: [
    {
      name: 'listTitle', type: 'text', label: label('表示名', 'Display name'), admin: { hidden: true },
      hooks: {
        beforeChange: [({ data, originalDoc }) => {
          const rows: unknown = data?.words ?? originalDoc?.words
          return Array.isArray(rows) ? rows.map((row) => row?.word).filter(Boolean).join(' = ') : null
        }],
      },
    },
    {
      name: 'words', type: 'array', label: label('同じ意味の言葉', 'Words of the same meaning'), labels: { singular: label('言葉', 'Word'), plural: label('言葉', 'Words') },
      admin: { description: label('日本語でも英語でも、二つ以上。どれで検索しても同じ結果になります。', 'Two or more, Japanese or English. Searching any of them gives the same results.') },
      fields: [{ name: 'word', type: 'text', label: label('言葉', 'Word') }],
    },
    ...slugFields(),
  ],
})
