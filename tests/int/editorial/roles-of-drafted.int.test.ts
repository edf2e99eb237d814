/** Each role and anonymous × each collection with drafts × each door, over REST, from the table in `role-table.ts`. */
import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { get } from '@/src/model/reading'
import type { Answer } from '@/tests/int/support/ask'
import { publishTerms, type Terms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'
import { byExtent } from '@/tests/support/extent.mjs'
import { as, expected, tryDoors } from './doors'
import { type DraftedSlug, exampleRecords, isDrafted } from './example-records'
import { type DraftedDoor, everybody, rights, type Who } from './role-table'

const product = useProduct()
let terms: Terms
let count = 100

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

const all = Object.keys(exampleRecords).filter(isDrafted)
/** One function makes the rights and the filters of all of them, which is all that a database sees. */
const drafted = byExtent<readonly DraftedSlug[]>({ release: all, commit: all, mongodb: ['places', 'pages'] })

/** A record that could be published, like no other. */
function example(collection: DraftedSlug): Record<string, unknown> {
  count += 1
  return exampleRecords[collection](terms, `example-${count}`, count)
}

async function store(collection: DraftedSlug, status: 'draft' | 'published'): Promise<unknown> {
  const answer = await product.ask('POST', `/${collection}`, {
    as: 'admin',
    query: { draft: status === 'draft', depth: 0 },
    body: { ...example(collection), _status: status },
  })
  if (answer.status !== 201) throw new Error(`No example of ${collection} could be stored: ${answer.text}`)
  return answer.at('doc.id')
}

/** Every door of a collection, tried by one person. Those that take something away come last. */
async function doorsOf(collection: DraftedSlug & CollectionSlug, who: Who): Promise<Record<DraftedDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const live = await store(collection, 'published')
  const draft = await store(collection, 'draft')
  const version = get(
    await product.payload.findVersions({ collection, where: { parent: { equals: live } }, limit: 1, depth: 0, overrideAccess: true }),
    'docs.0.id',
  )
  // Whatever role is tried, nobody has written in this one but the system.
  const data = { ...example(collection), _status: 'draft' as const }
  const other = (await product.payload.create({ collection, data, draft: true, depth: 0, overrideAccess: true })).id
  const path = `/${collection}`
  const desk = await product.ask('GET', `${path}/${live}/english`, { as: 'admin' })
  const confirmed = { address: desk.at('passages.0.address'), loadedVersion: desk.at('loadedVersion') }
  const savedAt = async (id: unknown = draft): Promise<unknown> =>
    (await product.ask('GET', `${path}/${id}`, { as: 'admin', query: { draft: true, depth: 0 } })).at('loadedVersion')
  const only = (id: unknown) => ({ where: { id: { equals: id } }, depth: 0 })
  const publish = { body: { _status: 'published' } }
  const unpublish = { body: { _status: 'draft' } }
  return {
    list: () => ask('GET', path, { query: { depth: 0 } }),
    count: () => ask('GET', `${path}/count`),
    'read what is published': () => ask('GET', `${path}/${live}`, { query: { depth: 0 } }),
    'read a draft': () => ask('GET', `${path}/${draft}`, { query: { draft: true, depth: 0 } }),
    'look up rights': () => ask('POST', `${path}/access/${live}`, { body: {} }),
    'ask what is missing': () => ask('POST', `${path}/readiness`, { body: { id: live, values: {} } }),
    'ask what lacks English': () => ask('GET', `${path}/${live}/english`),
    // Words that mean the same have no English to confirm.
    'confirm English': () => (collection === 'synonyms' ? ask('GET', `${path}/${live}/english`) : ask('POST', `${path}/${live}/english`, { body: confirmed })),
    'list versions': () => ask('GET', `${path}/versions`, { query: { depth: 0 } }),
    'read a version': () => ask('GET', `${path}/versions/${version}`, { query: { depth: 0 } }),
    'create a draft': () => ask('POST', path, { query: { draft: true, depth: 0 }, body: example(collection) }),
    'save a draft': () => ask('PATCH', `${path}/${draft}`, { query: { draft: true, depth: 0 }, body: {} }),
    'save a draft over what is live': () => ask('PATCH', `${path}/${live}`, { query: { draft: true, depth: 0 }, body: {} }),
    'save many drafts': () => ask('PATCH', path, { query: { draft: true, ...only(draft) }, body: {} }),
    duplicate: () => ask('POST', `${path}/${draft}/duplicate`, { query: { depth: 0 } }),
    'restore a version as a draft': () => ask('POST', `${path}/versions/${version}`, { query: { depth: 0 } }),
    'ask what is alike': () => ask('POST', `${path}/alike`, { body: { title: { ja: 'x' } } }),
    'ask what can be chosen': () => ask('POST', `${path}/choices`, { body: {} }),
    'read where the review stands': () => ask('GET', `${path}/${draft}/review`),
    'ask for a review': async () => ask('POST', `${path}/review`, { body: { id: draft, action: 'request', savedAt: await savedAt() } }),
    'approve what others wrote': async () => ask('POST', `${path}/review`, { body: { id: other, action: 'approve', savedAt: await savedAt(other) } }),
    'discard a draft of one’s own': async () => {
      const begun = await ask('POST', path, { query: { draft: true, depth: 0 }, body: example(collection) })
      return ask('DELETE', `${path}/${begun.at('doc.id')}`)
    },
    'create published': () => ask('POST', path, { query: { depth: 0 }, body: { ...example(collection), _status: 'published' } }),
    publish: () => ask('PATCH', `${path}/${draft}`, { query: { depth: 0 }, ...publish }),
    'edit in place': () => ask('PATCH', `${path}/${live}`, { query: { depth: 0 }, ...publish }),
    'publish many': () => ask('PATCH', path, { query: { draft: true, ...only(live) }, ...publish }),
    'unpublish many': () => ask('PATCH', path, { query: only(live), ...unpublish }),
    unpublish: () => ask('PATCH', `${path}/${live}`, { query: { depth: 0 }, ...unpublish }),
    delete: () => ask('DELETE', `${path}/${draft}`),
    'delete many': () => ask('DELETE', path, { query: only(live) }),
  }
}

describe.each(drafted)('%s', (collection) => {
  test.each(everybody)('%s comes through the doors of their role and no other', async (who) => {
    expect(await tryDoors(await doorsOf(collection, who), rights.drafted)).toEqual(expected(rights.drafted, who))
  })
})
