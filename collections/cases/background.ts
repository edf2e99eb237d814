import type { UnnamedTab } from 'payload'

import { bilingual } from '../../src/fields/bilingual'
import { label } from '../../src/fields/labels'
import { rows } from './rows'

export const backgroundTab: UnnamedTab = {
  label: label('背景', 'Background'),
  fields: [
    rows({
      name: 'challenges', label: label('地域の課題', 'Challenges'), row: label('課題', 'Challenge'), title: ['text.ja'],
      hint: label('取り組みの前に地域が困っていたことを、一行に一つ書きます。', 'What troubled the region before, one in each row.'),
      fields: [bilingual({ name: 'text', label: label('課題', 'Challenge'), kind: 'textarea' })],
    }),
    rows({
      name: 'resources', label: label('地域のリソース', 'Resources'), row: label('リソース', 'Resource'), title: ['text.ja'],
      hint: label('地域がもともと持っていた知見・産業・人・組織です。', 'Knowledge, industry, people and organisations the region already had.'),
      fields: [bilingual({ name: 'text', label: label('リソース', 'Resource'), kind: 'textarea' })],
    }),
  ],
}
