import { draftedCollection } from '@/src/editorial/drafted-collection'
import { label } from '@/src/fields/labels'
import { rows } from '@/src/fields/rows'
import { slugFields } from '@/src/fields/slug'
import { untitledIfEmpty } from '@/src/fields/untitled'
import { groups } from './groups'

/** Words that mean the same to somebody who searches: 協力隊, 海外協力隊, JOCV. Any of them finds all of them. */
export const Synonyms = draftedCollection({
  slug: 'synonyms',
  labels: { singular: label('同義語', 'Synonyms'), plural: label('同義語（検索）', 'Synonyms (search)') },
  filters: [],
  admin: { useAsTitle: 'listTitle', group: groups.vocabularies },
  fields: [
    {
      name: 'listTitle',
      type: 'text',
      label: label('表示名', 'Display name'),
      admin: { hidden: true },
      hooks: {
        beforeChange: [
          ({ data, originalDoc }) => {
            const words: unknown = data?.words ?? originalDoc?.words
            return Array.isArray(words)
              ? words
                  .map((row) => row?.word)
                  .filter(Boolean)
                  .join(' = ')
              : null
          },
        ],
        afterRead: [untitledIfEmpty],
      },
    },
    rows({
      name: 'words',
      label: label('同じ意味の言葉', 'Words of the same meaning'),
      row: label('言葉', 'Word'),
      title: ['word'],
      needed: 'always',
      hint: label(
        '日本語でも英語でも、二つ以上。どれで検索しても同じ結果になります。',
        'Two or more, Japanese or English. Searching any of them gives the same results.',
      ),
      fields: [{ name: 'word', type: 'text', label: label('言葉', 'Word') }],
    }),
    ...slugFields(),
  ],
})
