import type { Field, UnnamedTab } from 'payload'

import { bilingual } from '@/src/fields/bilingual'
import { namedWithGuide } from '@/src/fields/guide'
import { label } from '@/src/fields/labels'
import { elementOptions } from '@/src/fields/options'
import { rows } from '@/src/fields/rows'
import { suggestedTerms } from '@/src/fields/suggestions'
import { needs } from '@/src/model/annotations'

const reason = (needed: boolean): Field => bilingual({ name: 'reason', label: label('理由', 'Reason'), needed })
const addedHint = label(
  '年表や変化の行から自動で数えられます。行にないものだけを、理由とともに足します。',
  'Counted from the rows by itself. Add only what no row carries, with the reason.',
)

export const cooperationTab: UnnamedTab = {
  label: label('連携', 'Cooperation'),
  fields: [
    suggestedTerms(['organisations', 'countries', 'programmes']),
    rows({
      name: 'actors',
      label: label('関わった組織', 'Actors'),
      row: label('組織', 'Actor'),
      tag: 'organisation',
      title: ['role.ja'],
      isCited: true,
      fields: [
        { name: 'organisation', type: 'relationship', custom: needs('related'), relationTo: 'organisations', label: label('組織', 'Organisation') },
        bilingual({ name: 'role', label: label('役割', 'Role'), needed: true, searched: 'actor' }),
      ],
    }),
    rows({
      name: 'additionalCountries',
      label: label('足す相手国', 'Additional partner countries'),
      row: label('国', 'Country'),
      tag: 'country',
      title: ['reason.ja'],
      hint: addedHint,
      isAside: true,
      fields: [{ name: 'country', type: 'relationship', relationTo: 'countries', label: label('国', 'Country') }, reason(true)],
    }),
    rows({
      name: 'additionalProgrammes',
      label: label('足す事業', 'Additional programmes'),
      row: label('事業', 'Programme'),
      tag: 'programme',
      title: ['reason.ja'],
      hint: addedHint,
      isAside: true,
      fields: [{ name: 'programme', type: 'relationship', relationTo: 'programmes', label: label('事業', 'Programme') }, reason(true)],
    }),
    rows({
      name: 'additionalElements',
      label: label('足す要素', 'Additional elements'),
      row: label('要素', 'Element'),
      tag: 'element',
      title: ['reason.ja'],
      hint: addedHint,
      isAside: true,
      fields: [{ name: 'element', type: 'select', options: elementOptions, label: label('要素', 'Element') }, reason(true)],
    }),
    { name: 'related', type: 'relationship', relationTo: 'cases', hasMany: true, label: label('関連する事例', 'Related cases'), admin: { ...namedWithGuide } },
    ...(['pinnedSimilar', 'hiddenSimilar'] as const).map((name) =>
      rows({
        name,
        label:
          name === 'pinnedSimilar' ? label('似た事例として必ず示す', 'Similar cases to show first') : label('似た事例から外す', 'Similar cases to leave out'),
        row: label('事例', 'Case'),
        tag: 'case',
        title: ['reason.ja'],
        isAside: true,
        hint: label(
          '似た事例は規則で自動的に選ばれます。直したいときだけ、理由とともに入力します。',
          'Similar cases are chosen by rule. Enter only what you want to change, with the reason.',
        ),
        fields: [{ name: 'case', type: 'relationship', relationTo: 'cases', label: label('事例', 'Case') }, reason(false)],
      }),
    ),
  ],
}
