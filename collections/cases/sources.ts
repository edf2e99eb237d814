import type { UnnamedTab } from 'payload'

import { bilingual } from '@/src/fields/bilingual'
import { label, namesInList } from '@/src/fields/labels'
import { rows } from '@/src/fields/rows'
import { needs } from '@/src/model/annotations'

export const sourcesTab: UnnamedTab = {
  label: label('出典と画像', 'Sources and images'),
  fields: [
    {
      name: 'sources',
      type: 'relationship',
      custom: needs('filled'),
      relationTo: 'sources',
      hasMany: true,
      label: label('出典', 'Sources'),
      admin: { ...namesInList },
    },
    rows({
      name: 'images',
      label: label('画像', 'Images'),
      row: label('画像', 'Image'),
      title: ['caption.ja'],
      isCited: true,
      fields: [
        { name: 'image', type: 'upload', custom: needs('related'), relationTo: 'media', label: label('画像', 'Image') },
        bilingual({ name: 'caption', label: label('説明', 'Caption'), searched: 'narrative' }),
      ],
    }),
  ],
}
