import { existsSync } from 'node:fs'

import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { loadCatalogue } from '@/src/catalogue/loading/load'
import { isSqliteAdapter } from '@/src/database/adapters/which'
import { migrateUp, type Migration, pendingMigrations } from '@/src/database/migrate'
import { openConnection } from '@/src/database/sqlite/connection'
import { sqliteFilePath } from '@/src/database/sqlite/path'
import { freshDatabase, isSqlite, type TestDatabase } from '@/tests/int/support/database'
import { allTables, formerDatabase, lostRows, type Tables } from '@/tests/int/support/former-database'
import { type OpenPayload, openSmallPayload, openTestPayload } from '@/tests/int/support/payload'
import { contentOf, recordOfSave, small, tornRecords } from '@/tests/int/support/records'

describe('the product on a new database', () => {
  let open: OpenPayload
  beforeAll(async () => {
    open = await openTestPayload({ database: freshDatabase() })
  })
  afterAll(() => open.close())

  test('is migrated completely, and a second run finds nothing to do', async () => {
    expect(await pendingMigrations(open.payload)).toEqual([])
    expect(await migrateUp(open.payload)).toEqual({ migrated: [], pending: [], backup: null })
  })

  test('refuses to store one revision twice, so the indexes are there', async () => {
    const create = (): Promise<unknown> =>
      open.payload.create({ collection: 'catalogue-changes', data: { revision: 1, changedCollection: 'cases', document: '1' }, overrideAccess: true })
    await create()
    await expect(create()).rejects.toThrow()
  })
})

if (isSqlite) {
  describe('a migration of a database that is in use', () => {
    let open: OpenPayload
    let name = 0
    beforeAll(async () => {
      open = await openSmallPayload()
      for (let save = 1; save <= 5; save += 1) await small(open.payload).create({ collection: 'records', data: recordOfSave(save) })
      await migrateUp(open.payload, [migration(() => Promise.resolve())])
    })
    beforeEach(() => {
      name += 1
    })
    afterAll(() => open.close())

    function migration(up: Migration['up']): Migration {
      return { name: `migration_${name}`, up }
    }

    test('that rebuilds a table keeps the rows of every record, which the database would have deleted with it', async () => {
      const before = await allRecords(open.payload)
      const outcome = await migrateUp(open.payload, [
        migration(async ({ db }) => {
          // As Drizzle writes it when a column changes.
          const [table] = await db.all<{ sql: string }>(sql`SELECT sql FROM sqlite_master WHERE name = 'records'`)
          await db.run(sql`PRAGMA foreign_keys = OFF`)
          await db.run(sql.raw(String(table?.sql).replace(/^CREATE TABLE [`"]?records[`"]?/, 'CREATE TABLE __new_records')))
          await db.run(sql`INSERT INTO __new_records SELECT * FROM records`)
          await db.run(sql`DROP TABLE records`)
          await db.run(sql`ALTER TABLE __new_records RENAME TO records`)
          await db.run(sql`PRAGMA foreign_keys = ON`)
        }),
      ])
      expect(outcome.pending).toEqual([])
      expect(await allRecords(open.payload)).toEqual(before)
      expect(await tornRecords(open.payload)).toEqual([])
    })

    test('that loses rows is undone and named, and stays pending', async () => {
      const losing = migration(({ db }) => db.run(sql`DELETE FROM records_rows_parts WHERE _order = 1`).then(() => undefined))
      await expect(migrateUp(open.payload, [losing])).rejects.toThrow(/migration_2 failed.*lose rows of records_rows_parts \(\d+ → \d+\)/)
      expect(await tornRecords(open.payload)).toEqual([])
      expect(await pendingMigrations(open.payload, [losing])).toEqual(['migration_2'])
    })

    test('that leaves rows without their record is undone', async () => {
      const orphaning = migration(({ db }) => db.run(sql`UPDATE records_rows SET _parent_id = 999 WHERE _order = 1`).then(() => undefined))
      await expect(migrateUp(open.payload, [orphaning])).rejects.toThrow(/point to nothing, in records_rows/)
      expect(await tornRecords(open.payload)).toEqual([])
    })

    test('enforces references again afterwards', async () => {
      const { db } = open.payload
      if (!isSqliteAdapter(db)) throw new Error('not SQLite')
      const orphan = db.drizzle.run(sql`INSERT INTO records_rows (_order, _parent_id, id, label) VALUES (1, 999, 'orphan', 'x')`)
      await expect(orphan).rejects.toThrow()
    })

    test('keeps a copy of the database as it was', async () => {
      const { backup } = await migrateUp(open.payload, [migration(() => Promise.resolve())])
      expect(backup).toBe(`${sqliteFilePath(open.database.url)}.before-migration`)
      expect(existsSync(String(backup))).toBe(true)
    })

    test('runs once when two processes start it together', async () => {
      let runs = 0
      const slow = migration(async () => {
        runs += 1
        await new Promise((resolve) => setTimeout(resolve, 100))
      })
      await Promise.all([migrateUp(open.payload, [slow]), migrateUp(open.payload, [slow])])
      expect(runs).toBe(1)
    })
  })

  describe('a database that the version before wrote, with what staff did in it', () => {
    let open: OpenPayload
    let before: Tables
    beforeAll(async () => {
      const database = formerDatabase()
      limitsByStaff(database)
      before = await allTables(database)
      open = await openTestPayload({ database })
    })
    afterAll(() => open.close())

    test('comes through the migration with every value of every table', async () => {
      expect([...before.values()].flat().length).toBeGreaterThan(4_000)
      expect(lostRows(before, await allTables(open.database))).toEqual([])
    })

    test('has every limit in rows, word for word, of each case and each version', async () => {
      const now = await allTables(open.database)
      const plain = (text: unknown): string => String(text ?? '').replace(/\s+/g, '')
      const rows = [
        ['cases', 'limits', 'cases_limits', 'id'],
        ['_cases_v', 'version_limits', '_cases_v_version_limits', '_uuid'],
      ] as const
      for (const [table, column, list, name] of rows) {
        const said = (before.get(table) ?? []).filter((row) => row[`${column}_ja`] !== null)
        expect(said.length).toBeGreaterThanOrEqual(16)
        for (const record of said) {
          const own = (now.get(list) ?? []).filter(({ _parent_id }) => _parent_id === record.id).sort((one, other) => Number(one._order) - Number(other._order))
          for (const language of ['ja', 'en']) {
            expect(own.map((row) => plain(row[`statement_${language}`])).join('')).toBe(plain(record[`${column}_${language}`]))
          }
          expect(own.map((row) => row[name])).toEqual(own.map((_, index) => expect.stringMatching(new RegExp(`^.+-l0${index + 1}$`))))
        }
      }
      const renamed = (now.get('cases') ?? []).find(({ slug }) => slug === 'marumori-town')
      expect((now.get('cases_limits') ?? []).find(({ _parent_id }) => _parent_id === renamed?.id)?.id).toBe('marumori-l01')
    })

    test('shows readers the cases that it showed them', async () => {
      const published = (before.get('cases') ?? []).filter(({ _status }) => _status === 'published').map(({ slug }) => String(slug))
      expect(published).toEqual(expect.arrayContaining(['new-case', 'marumori-town']))
      expect(published).not.toContain('noto')
      const { snapshot } = await loadCatalogue(open.payload)
      expect([...snapshot.cases.values()].map(({ slug }) => slug).sort()).toEqual(published.sort())
    })

    test('shows staff what they did', async () => {
      const shared = { overrideAccess: true, depth: 0, limit: 1 } as const
      const caseOf = async (slug: string, draft = false) =>
        (await open.payload.find({ ...shared, collection: 'cases', draft, where: { slug: { equals: slug } } })).docs[0]
      const moved = await caseOf('higashimatsushima')
      const rows = (before.get('cases_timeline') ?? []).filter(({ _parent_id }) => _parent_id === moved?.id)
      expect(moved?.timeline?.map(({ id }) => id)).toEqual(rows.sort((one, other) => Number(one._order) - Number(other._order)).map(({ id }) => id))
      expect((await caseOf('obihiro'))?.title?.en).not.toContain('(staff)')
      expect((await caseOf('obihiro', true))?.title?.en).toBe('A draft beside what readers see (staff)')
      expect((await caseOf('begun', true))?.title?.en).toBe('A case that was begun (staff)')
      expect((await caseOf('marumori-town'))?.formerSlugs?.map(({ slug }) => slug)).toEqual(['marumori'])
      const {
        docs: [tag],
      } = await open.payload.find({ ...shared, collection: 'impact-tags', where: { slug: { equals: 'foreign-talent' } } })
      expect(tag?.definition?.en).toBe('A definition in other words (staff)')
      const {
        docs: [organisation],
      } = await open.payload.find({ ...shared, collection: 'organisations', where: { slug: { equals: 'jica-okinawa' } } })
      expect(organisation?.name?.en).toBe('A new name (staff)')
      expect((await open.payload.findGlobal({ slug: 'site', overrideAccess: true, depth: 0 })).name?.en).toBe('The site (staff)')
    })
  })
}

/** What staff wrote of limits in the version before: for readers, in a draft beside them, in one language only, over several lines. */
function limitsByStaff({ url }: TestDatabase): void {
  const connection = openConnection(sqliteFilePath(url))
  connection.exec(`
    UPDATE cases SET limits_ja = '職員の文です。' || char(10) || char(10) || '次の段落です。', limits_en = 'One sentence of staff' WHERE slug = 'kanra';
    UPDATE cases SET limits_ja = '日本語だけです。まだ英語がありません。', limits_en = NULL WHERE slug = 'ama';
    UPDATE _cases_v SET version_limits_ja = '下書きの文です。そのため、公開していません。', version_limits_en = 'A draft. So it is not public.'
      WHERE version_slug = 'obihiro' AND latest = 1;`)
  connection.close()
}

async function allRecords(payload: Payload): Promise<unknown[]> {
  const { docs } = await small(payload).find({ collection: 'records', sort: 'number', depth: 0 })
  return docs.map(contentOf)
}
