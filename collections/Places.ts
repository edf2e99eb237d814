import { draftedCollection } from '../src/editorial/drafted-collection'
import { landscapeOptions, municipalityKindOptions, placeKindOptions, regionOptions } from '../src/fields/options'
import { evidenceField } from '../src/fields/evidence'
import { label } from '../src/fields/labels'
import { periodField } from '../src/fields/period'
import { namesInList } from '../src/fields/relation-list'
import { listTitle, termFields } from '../src/fields/term'
import { groups } from './groups'

/** Municipalities, prefectures and wider areas of Japan. A municipality points to its prefecture. */
export const Places = draftedCollection({
  slug: 'places',
  labels: { singular: label('地域', 'Place'), plural: label('地域', 'Places') },
  admin: { useAsTitle: 'listTitle', defaultColumns: ['listTitle', 'kind', 'region', 'jisCode', '_status'], group: groups.vocabularies },
  defaultSort: 'jisCode',
  fields: [
    listTitle('name'),
    ...termFields(),
    { name: 'kind', type: 'select', options: placeKindOptions, label: label('種類', 'Kind') },
    {
      name: 'jisCode', type: 'text', label: label('JISコード', 'JIS code'),
      validate: (value: unknown) => !value || /^(\d{2}|\d{5})$/.test(String(value)) || '2けた（都道府県）か5けた（市区町村、検査数字なし）の数字です。 / Two digits (prefecture) or five (municipality, without check digit).',
      admin: { description: label('都道府県はJIS X 0401の2けた、市区町村はJIS X 0402の5けた。', 'JIS X 0401 (two digits) for a prefecture, JIS X 0402 (five digits) for a municipality.') },
    },
    {
      name: 'prefectures', type: 'relationship', relationTo: 'places', hasMany: true, label: label('都道府県', 'Prefectures'),
      filterOptions: { kind: { equals: 'prefecture' } }, admin: { ...namesInList },
    },
    { name: 'region', type: 'select', options: regionOptions, label: label('地方', 'Region') },
    { name: 'jicaOffice', type: 'relationship', relationTo: 'organisations', label: label('担当のJICA国内拠点', 'JICA office in charge'), admin: { ...namesInList } },
    {
      name: 'municipalityKind', type: 'select', options: municipalityKindOptions, label: label('市町村の種類', 'Kind of municipality'),
      admin: { condition: (data) => data?.kind === 'municipality' },
    },
    {
      name: 'landscapes', type: 'select', hasMany: true, options: landscapeOptions, label: label('地形', 'Landscape'),
      admin: { description: label('出典で確かめられるものだけ。空欄は「わからない」と表示されます。', 'Only what a source says. Empty is shown as unknown.') },
    },
    {
      name: 'population', type: 'group', label: label('人口', 'Population'),
      fields: [
        { name: 'value', type: 'number', min: 0, label: label('人口（人）', 'Population (persons)') },
        periodField({ name: 'asOf', label: label('時点', 'As of') }),
        evidenceField(),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'latitude', type: 'number', min: 20, max: 46, label: label('緯度', 'Latitude'), admin: { width: '50%' } },
        { name: 'longitude', type: 'number', min: 122, max: 154, label: label('経度', 'Longitude'), admin: { width: '50%' } },
      ],
    },
  ],
})
