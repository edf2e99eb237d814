/** Limits that were one text, wherever a database of the version before keeps them besides the tables of cases. */
import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { isMongooseAdapter, isSqliteAdapter } from '@/src/database/adapters/which'
import { migrateUp, pendingMigrations } from '@/src/database/migrate'
import { moveLimitsInJson } from '@/src/database/moves/limits-in-sqlite'
import { isSqlite } from '@/tests/int/support/database'
import { type OpenPayload, openTestPayload } from '@/tests/int/support/payload'

const old = { ja: 'お金が足りません。人も足りません。', en: 'Money is short. So are people.' }
const moved = (prefix: string) => [
  { id: `${prefix}-l01`, statement: { ja: 'お金が足りません。', en: 'Money is short.' } },
  { id: `${prefix}-l02`, statement: { ja: '人も足りません。', en: 'So are people.' } },
]
const whole = { id: 7, slug: 'town', title: { ja: '題', en: 'Title' }, limits: old }

describe('limits that were one text', () => {
  let open: OpenPayload
  beforeAll(async () => {
    open = await openTestPayload()
  })
  afterAll(() => open.close())

  /** As the version before left them: past the rules of today's collections. */
  async function fillJson(): Promise<void> {
    const { payload } = open
    const about = { recordTitle: '題', inCollection: 'cases', record: '7' }
    const at = new Date(0).toISOString()
    await payload.db.create({ collection: 'shipped-content', data: { shippedCollection: 'cases', records: { town: whole, other: { slug: 'other' } } } })
    await payload.db.create({ collection: 'trash', data: { ...about, leavesAt: at, body: JSON.stringify(whole) } })
    await payload.db.create({
      collection: 'confirmations',
      data: { ...about, recipient: '町役場', tokenHash: randomUUID(), savedAt: at, expiresAt: at, content: whole },
    })
    await payload.db.create({ collection: 'comments', data: { ...about, address: 'cases/7#limits.ja', text: '確かめてください。' } })
    await payload.db.create({ collection: 'comments', data: { ...about, address: 'cases/7#summary.ja', text: 'ここも。' } })
  }

  async function stored() {
    const find = async (collection: 'shipped-content' | 'trash' | 'confirmations' | 'comments') =>
      (await open.payload.db.find<Record<string, unknown>>({ collection, where: {}, limit: 0, pagination: false })).docs
    const [shipped] = await find('shipped-content')
    const [trash] = await find('trash')
    const [confirmation] = await find('confirmations')
    return {
      shipped: shipped?.records,
      trash: JSON.parse(String(trash?.body)),
      content: confirmation?.content,
      comments: (await find('comments')).map(({ address }) => address).sort(),
    }
  }

  test('are rows in what was shipped, in the trash, in what a locality was shown; comments stand at the list', async () => {
    await fillJson()
    const { db } = open.payload
    if (isSqliteAdapter(db)) await moveLimitsInJson(db.drizzle)
    else await again()
    const now = await stored()
    expect(now.shipped).toMatchObject({ town: { ...whole, limits: moved('town') }, other: { slug: 'other' } })
    expect(now.trash).toMatchObject({ ...whole, limits: moved('town') })
    expect(now.content).toMatchObject({ ...whole, limits: moved('town') })
    expect(now.comments).toEqual(['cases/7#limits', 'cases/7#summary.ja'])
  })

  /** Takes the note away that the move has run, and runs what is pending. */
  async function again(): Promise<void> {
    const { db } = open.payload
    if (!isMongooseAdapter(db)) throw new Error('not MongoDB')
    await db.collections['payload-migrations']?.collection.deleteMany({})
    expect(await pendingMigrations(open.payload)).toEqual(['20261129_145503_limits_as_rows'])
    await migrateUp(open.payload)
    expect(await pendingMigrations(open.payload)).toEqual([])
  }

  test.runIf(!isSqlite)('are rows in cases and their versions on MongoDB, once; rows that are there already stay', async () => {
    const { payload } = open
    const { db } = payload
    if (!isMongooseAdapter(db)) throw new Error('not MongoDB')
    const shared = { collection: 'cases', overrideAccess: true, depth: 0 } as const
    const { id } = await payload.create({ ...shared, data: { slug: 'mura', title: { ja: '村', en: 'Village' }, _status: 'draft' }, draft: true })
    const kept = [{ id: 'machi-x', statement: { ja: '行です。', en: '' } }]
    const { id: other } = await payload.create({ ...shared, data: { slug: 'machi', limits: kept, _status: 'draft' }, draft: true })
    const [cases, versions] = [db.collections.cases?.collection, db.versions.cases?.collection]
    await cases?.updateMany({ slug: 'mura' }, { $set: { limits: old } })
    await versions?.updateMany({ 'version.slug': 'mura' }, { $set: { 'version.limits': old } })
    await again()
    await again()
    const newest = async (of: typeof id, draft: boolean) => (await payload.findByID({ ...shared, id: of, draft })).limits
    expect(await newest(id, false)).toMatchObject(moved('mura'))
    expect(await newest(id, true)).toMatchObject(moved('mura'))
    expect(await newest(other, true)).toMatchObject(kept)
  })

  test.runIf(isSqlite)('are asked for once: what has rows already stays as it is', async () => {
    const before = await stored()
    const { db } = open.payload
    if (!isSqliteAdapter(db)) throw new Error('not SQLite')
    await moveLimitsInJson(db.drizzle)
    expect(await stored()).toEqual(before)
    expect(await db.drizzle.all(sql`SELECT id FROM cases_limits`)).toEqual([])
  })
})
