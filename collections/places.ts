import type { Field, GroupField } from 'payload'

import { draftedCollection } from '@/src/editorial/drafted-collection'
import { referenceEndpoints } from '@/src/editorial/reference/endpoints'
import { prefectureOfNamesake } from '@/src/editorial/reference/namesakes'
import { retiredFields } from '@/src/editorial/terms/retired-fields'
import { evidenceField } from '@/src/fields/evidence'
import { label, namesInList } from '@/src/fields/labels'
import { listTitle } from '@/src/fields/list-title'
import { depopulationOptions, landscapeOptions, municipalityKindOptions, placeKindOptions, regionOptions, yesNoOptions } from '@/src/fields/options'
import { periodField } from '@/src/fields/period'
import { termFields } from '@/src/fields/term'
import { needs, parent } from '@/src/model/annotations'
import { groups } from './groups'

const asOf = () => periodField({ name: 'asOf', label: label('時点', 'As of') })

/** A fact of public statistics, each with its own evidence. */
function fact(name: string, text: Record<'ja' | 'en', string>, fields: Field[]): GroupField {
  return { name, type: 'group', label: text, fields: [...fields, evidenceField({ optional: true })] }
}

function counts(fields: readonly (readonly [name: string, ja: string, en: string])[]): Field {
  const width = `${Math.floor(100 / fields.length)}%`
  return { type: 'row', fields: fields.map(([name, ja, en]): Field => ({ name, type: 'number', min: 0, label: label(ja, en), admin: { width } })) }
}

/** What public statistics say of a place; the content files fill it in from the reference table by the JIS code. */
const facts: GroupField = {
  name: 'facts',
  type: 'group',
  label: label('統計・地理の事実', 'Facts'),
  admin: {
    description: label(
      '国の統計から。一つひとつに根拠があります。空欄は「わからない」と表示されます。',
      'From public statistics, each with its evidence. Empty is shown as unknown.',
    ),
  },
  fields: [
    fact('ages', label('年齢（人）', 'Ages (persons)'), [
      counts([
        ['under15', '15歳未満', 'Under 15'],
        ['from15to64', '15～64歳', '15 to 64'],
        ['over64', '65歳以上', '65 and over'],
      ]),
      asOf(),
    ]),
    fact('foreignResidents', label('外国人住民', 'Residents from abroad'), [counts([['value', '人', 'Persons']]), asOf()]),
    fact('workers', label('働いている人（人）', 'Workers (persons)'), [
      counts([
        ['primary', '第1次産業', 'Primary sector'],
        ['secondary', '第2次産業', 'Secondary sector'],
        ['tertiary', '第3次産業', 'Tertiary sector'],
      ]),
      asOf(),
    ]),
    fact('area', label('面積（km²）', 'Area (km²)'), [
      counts([
        ['value', '総面積', 'Total'],
        ['habitable', '可住地面積', 'Habitable'],
      ]),
      asOf(),
    ]),
    fact('coast', label('海に面する', 'On the coast'), [
      { name: 'answer', type: 'select', options: yesNoOptions, label: label('海に面するか', 'On the coast?') },
    ]),
    fact('island', label('離島', 'Island'), [{ name: 'answer', type: 'select', options: yesNoOptions, label: label('全域が離島か', 'All of it on islands?') }]),
    fact('depopulated', label('過疎地域', 'Depopulated area'), [
      { name: 'status', type: 'select', options: depopulationOptions, label: label('過疎地域の指定', 'Designation') },
      asOf(),
    ]),
  ],
}

/** Municipalities, prefectures and wider areas of Japan. A municipality points to its prefecture. */
export const Places = draftedCollection({
  slug: 'places',
  labels: { singular: label('地域', 'Place'), plural: label('地域', 'Places') },
  filters: ['kind', 'prefectures', 'region'],
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'kind', 'region', 'jisCode', '_status', 'retired'], group: groups.vocabularies },
  defaultSort: 'jisCode',
  endpoints: referenceEndpoints,
  fields: [
    listTitle('name', { field: 'jisCode', words: prefectureOfNamesake }),
    ...termFields(),
    ...retiredFields,
    { name: 'kind', type: 'select', custom: needs('filled'), options: placeKindOptions, label: label('種類', 'Kind') },
    {
      name: 'jisCode',
      type: 'text',
      label: label('JISコード', 'JIS code'),
      validate: (value: unknown) =>
        !value ||
        /^(\d{2}|\d{5})$/.test(String(value)) ||
        '2けた（都道府県）か5けた（市区町村、検査数字なし）の数字です。 / Two digits (prefecture) or five (municipality, without check digit).',
      admin: {
        description: label(
          '都道府県はJIS X 0401の2けた、市区町村はJIS X 0402の5けた。',
          'JIS X 0401 (two digits) for a prefecture, JIS X 0402 (five digits) for a municipality.',
        ),
      },
    },
    {
      name: 'prefectures',
      type: 'relationship',
      relationTo: 'places',
      hasMany: true,
      custom: parent,
      label: label('都道府県', 'Prefectures'),
      filterOptions: { kind: { equals: 'prefecture' } },
      admin: { ...namesInList },
    },
    { name: 'region', type: 'select', custom: needs('filled'), options: regionOptions, label: label('地方', 'Region') },
    {
      name: 'jicaOffice',
      type: 'relationship',
      relationTo: 'organisations',
      label: label('担当のJICA国内拠点', 'JICA office in charge'),
      admin: { ...namesInList },
    },
    {
      name: 'municipalityKind',
      type: 'select',
      options: municipalityKindOptions,
      label: label('市町村の種類', 'Kind of municipality'),
      admin: { condition: (data) => data?.kind === 'municipality' },
    },
    {
      name: 'landscapes',
      type: 'select',
      hasMany: true,
      options: landscapeOptions,
      label: label('地形', 'Landscape'),
      admin: { description: label('出典で確かめられるものだけ。空欄は「わからない」と表示されます。', 'Only what a source says. Empty is shown as unknown.') },
    },
    {
      name: 'population',
      type: 'group',
      label: label('人口', 'Population'),
      fields: [
        { name: 'value', type: 'number', min: 0, label: label('人口（人）', 'Population (persons)') },
        periodField({ name: 'asOf', label: label('時点', 'As of') }),
        evidenceField({ optional: true }),
      ],
    },
    facts,
    {
      type: 'row',
      fields: [
        { name: 'latitude', type: 'number', min: 20, max: 46, label: label('緯度', 'Latitude'), admin: { width: '50%' } },
        { name: 'longitude', type: 'number', min: 122, max: 154, label: label('経度', 'Longitude'), admin: { width: '50%' } },
      ],
    },
  ],
})
