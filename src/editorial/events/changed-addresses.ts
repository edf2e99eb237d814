import type { Field, GlobalAfterChangeHook } from 'payload'

import { formatAddress } from '@/src/model/addresses'
import { differences } from '@/src/model/changes/differences'
import { recordFields } from '@/src/model/fields'
import { recordEvent } from './record'

interface Changed {
  readonly collection: string
  readonly record: string | number
  readonly fields: readonly Field[]
  readonly before: unknown
  readonly after: unknown
}

/** Where two states of a record differ: the addresses of values, of rows that came or went, and of lists in another order. */
export function changedAddresses({ collection, record, fields, before, after }: Changed): string[] {
  const found = differences({ collection, record: String(record) }, { base: before, mine: after, theirs: before }, recordFields(fields))
  return [...new Set(found.map(({ location }) => formatAddress(location.address)))]
}

/** The site's settings have no drafts: what is saved is live. */
export const recordGlobal: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  const addresses = changedAddresses({ collection: global.slug, record: 'global', fields: global.fields, before: previousDoc, after: doc })
  await recordEvent(req, { kind: 'published', collection: global.slug, record: 'global', recordTitle: global.slug, addresses, isSeen: true })
  return doc
}
