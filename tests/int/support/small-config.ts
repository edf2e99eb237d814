/**
 * A schema as small as the adapter's tests allow: drafts, an array inside an array, a second collection that hooks write to,
 * and the counter that the catalogue's revision is kept in. It does not change when the product's collections do.
 */
import { buildConfig, type CollectionBeforeChangeHook, type SanitizedConfig } from 'payload'

import { databaseAdapter, type DatabaseOptions } from '@/src/database/adapter'
import { bulkIsAllOrNothing } from '@/src/database/transactions/bulk'

/** What a test may hang on to the moments of a save. */
export interface SmallHooks {
  beforeChange?: CollectionBeforeChangeHook
  afterChange?: CollectionBeforeChangeHook
}

interface SmallConfig extends DatabaseOptions {
  databaseUrl: string
  hooks?: SmallHooks
}

export function smallConfig({ databaseUrl, hooks = {}, ...options }: SmallConfig): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only for tests of the database',
    telemetry: false,
    // Many tests provoke errors; what they expect they say.
    logger: { options: { level: process.env.TEST_LOG ?? 'silent' } },
    typescript: { autoGenerate: false },
    db: databaseAdapter(databaseUrl, options),
    plugins: [bulkIsAllOrNothing()],
    collections: [
      {
        slug: 'records',
        versions: { drafts: true },
        access: { create: () => true, read: () => true, update: () => true },
        hooks: {
          beforeChange: hooks.beforeChange ? [hooks.beforeChange] : [],
          afterChange: hooks.afterChange ? [(args) => hooks.afterChange?.({ ...args, data: args.doc, originalDoc: args.previousDoc })] : [],
        },
        fields: [
          { name: 'title', type: 'text', required: true },
          { name: 'number', type: 'number', index: true },
          { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b', 'c'] },
          { name: 'editors', type: 'relationship', relationTo: 'users', hasMany: true },
          {
            name: 'rows',
            type: 'array',
            fields: [
              { name: 'label', type: 'text', required: true },
              { name: 'parts', type: 'array', fields: [{ name: 'value', type: 'text', required: true }] },
            ],
          },
        ],
      },
      { slug: 'notes', fields: [{ name: 'text', type: 'text', required: true }] },
      { slug: 'catalogue-changes', fields: [{ name: 'revision', type: 'number', required: true, unique: true }] },
      { slug: 'users', auth: true, fields: [] },
    ],
  })
}
