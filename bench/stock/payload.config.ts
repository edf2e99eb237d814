/** A stock Payload: its own list of rows, its own autosave, its own everything. Built and started for the measurement only. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig } from 'payload'

import { stockLists } from './fields'

const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: { avatar: 'default', importMap: { baseDir: here, importMapFile: path.join(here, 'app/(payload)/admin/importMap.js') }, user: 'users' },
  collections: [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'countries', admin: { useAsTitle: 'name' }, fields: [{ name: 'name', type: 'text' }] },
    { slug: 'cases', versions: { drafts: { autosave: { interval: 1_500 } } }, fields: [{ name: 'title', type: 'text' }, ...stockLists] },
  ],
  db: sqliteAdapter({ client: { url: process.env.DATABASE_URL ?? '' } }),
  secret: process.env.PAYLOAD_SECRET ?? '',
  telemetry: false,
  typescript: { autoGenerate: false },
})
