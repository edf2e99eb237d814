import type { UnnamedTab } from 'payload'

import { bilingual } from '@/src/fields/bilingual'
import { namedWithGuide } from '@/src/fields/guide'
import { label, namesInList } from '@/src/fields/labels'
import { evidenceOptions } from '@/src/fields/options'
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
      admin: { ...namedWithGuide },
    },
    {
      name: 'rowDefaults',
      type: 'group',
      label: label('新しい行の根拠', 'Evidence of new rows'),
      admin: {
        description: label(
          '新しい行は、上の行の出典と確かさで始まります。上に行がないときは、ここに書いたもので始まります。',
          'A new row begins with the source and level of the row above it; with none above, with these.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'source', type: 'relationship', relationTo: 'sources', label: label('出典', 'Source'), admin: { ...namesInList, width: '60%' } },
            { name: 'level', type: 'select', options: evidenceOptions, label: label('確かさの種類', 'Level'), admin: { width: '40%' } },
          ],
        },
      ],
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
    rows({
      name: 'changeNotes',
      label: label('変更のお知らせ', 'Change notes'),
      row: label('お知らせ', 'Note'),
      title: ['date', 'note.ja'],
      isAside: true,
      hint: label(
        '公開した内容を大きく変えたときに、何を変えたかを読者に一文で知らせます。更新情報（フィード）に載ります。',
        'When published content changes in a way that matters to readers, say in a sentence what changed. It is told in the feed.',
      ),
      fields: [
        {
          name: 'date',
          type: 'date',
          custom: needs('filled'),
          label: label('日付', 'Date'),
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy/MM/dd' } },
        },
        bilingual({ name: 'note', label: label('お知らせ', 'Note'), kind: 'textarea', needed: true }),
      ],
    }),
    {
      name: 'confirmationLinks',
      type: 'ui',
      admin: { components: { Field: '/src/admin/confirmations/panel#ConfirmationsPanel' }, disableListColumn: true, disableBulkEdit: true },
    },
    {
      name: 'confirmation',
      type: 'group',
      label: label('掲載内容の確認', 'Confirmation by the locality'),
      admin: {
        description: label(
          '両方を入れると、読者に「掲載内容は○○に確認済み（年月）」と示します。',
          'With both filled in, readers are told who confirmed the page, and when.',
        ),
      },
      fields: [
        bilingual({ name: 'by', label: label('確認した相手', 'Confirmed by'), hasGuide: true }),
        { name: 'on', type: 'date', label: label('確認した日', 'Confirmed on'), admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy/MM/dd' } } },
      ],
    },
    {
      name: 'reviewOn',
      type: 'date',
      index: true,
      label: label('次に見直す日', 'To be looked at again on'),
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy/MM/dd' },
        description: label(
          'この日が来ると、最初の画面に「見直しの時期」として出ます。読者には見えません。',
          'From this day on it stands on the first page as due. Readers do not see it.',
        ),
      },
    },
  ],
}
