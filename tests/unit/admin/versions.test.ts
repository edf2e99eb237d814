/** The page that compares two versions shows what people enter, in words. */
import type { Config, Field } from 'payload'
import { describe, expect, test } from 'vitest'

import { comparedInWords } from '@/src/admin/versions/compared-in-words'
import { periodField } from '@/src/fields/period'

const differenceOf = (field: Field): unknown => (field.admin && 'components' in field.admin ? Reflect.get(Object(field.admin.components), 'Diff') : undefined)

function fieldsOf(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [
    field,
    ...('fields' in field ? fieldsOf(field.fields) : []),
    ...('tabs' in field ? field.tabs.flatMap((tab) => fieldsOf(tab.fields)) : []),
  ])
}

describe('two versions compared', () => {
  test("differ in nothing that no form shows; choices and ticks are told in words; all else is Payload's", async () => {
    const fields: Field[] = [
      {
        type: 'tabs',
        tabs: [
          {
            label: 'a',
            fields: [
              { type: 'row', fields: [{ type: 'array', name: 'rows', fields: [periodField(), { type: 'select', name: 'track', options: ['local'] }] }] },
            ],
          },
        ],
      },
      { type: 'text', name: 'searchText', admin: { hidden: true } },
      { type: 'checkbox', name: 'isOfficial', admin: { description: 'kept' } },
      { type: 'text', name: 'title' },
    ]
    const config: Config = {
      db: { init: () => expect.fail(), defaultIDType: 'text', allowIDOnCreate: false },
      secret: 's',
      collections: [{ slug: 'cases', fields }],
    }
    const compared = fieldsOf((await comparedInWords(config)).collections?.[0]?.fields ?? [])
    const by = Object.fromEntries(compared.flatMap((field) => ('name' in field ? [[field.name, differenceOf(field)]] : [])))
    const [nothing, choice] = ['/src/admin/versions/differences#NoDifference', '/src/admin/versions/differences#ChoiceDifference']
    expect(by).toMatchObject({ start: nothing, endPrecision: nothing, fiscal: nothing, searchText: nothing, track: choice, isOfficial: choice })
    expect([by.title, by.text, by.rows]).toEqual([undefined, undefined, undefined])
    expect(compared.find((field) => 'name' in field && field.name === 'isOfficial')?.admin).toMatchObject({ description: 'kept' })
  })
})
