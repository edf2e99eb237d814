import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, type Field, type FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { freeFieldsMarked, withoutIdleValidation } from '@/src/editorial/requests/idle-validation'
import { hasNoRule } from '@/src/fields/no-rule'

const own = (): true => true

const rows: Field[] = [
  { name: 'free', type: 'text' },
  { name: 'long', type: 'textarea' },
  { name: 'computed', type: 'checkbox', validate: hasNoRule },
  { name: 'needed', type: 'text', required: true },
  { name: 'short', type: 'text', maxLength: 3 },
  { name: 'several', type: 'text', hasMany: true },
  { name: 'checked', type: 'textarea', validate: own },
  { name: 'amount', type: 'number' },
  { name: 'choice', type: 'select', options: ['a'] },
  { name: 'group', type: 'group', fields: [{ name: 'inner', type: 'text' }] },
]

/** Names of the fields that are asked whether their value is good, wherever they stand. */
function asked(fields: readonly (Field | FlattenedField)[]): string[] {
  return fields.flatMap((field) => [
    ...('name' in field && field.name && 'validate' in field && field.validate ? [field.name] : []),
    ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => asked(tab.fields)) : 'fields' in field ? asked(field.fields) : []),
  ])
}

test('only fields with a rule are asked for it: in rows, groups and tabs, whatever Payload gives the others', async () => {
  const config = withoutIdleValidation(
    await buildConfig({
      secret: 'only for this test',
      db: sqliteAdapter({ client: { url: 'file::memory:' } }),
      plugins: [freeFieldsMarked],
      collections: [
        {
          slug: 'things',
          fields: [
            { type: 'tabs', tabs: [{ label: 'One', fields: [{ name: 'rows', type: 'array', fields: rows }] }] },
            { type: 'row', fields: [{ name: 'title', type: 'text' }] },
          ],
        },
      ],
    }),
  )
  const { fields = [] } = config.collections.find(({ slug }) => String(slug) === 'things') ?? {}
  expect(asked(fields).sort()).toEqual(['amount', 'checked', 'choice', 'needed', 'rows', 'several', 'short'])
})
