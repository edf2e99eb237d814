/** The drill: a database that the version before wrote, with what staff did in it, comes through the migration without loss. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { loadCatalogue } from '../../../src/catalogue/load'
import { openConnection } from '../../../src/database/sqlite-connection'
import { sqliteFilePath } from '../../../src/database/sqlite-path'
import { freshSqlite, isSqlite, type TestDatabase } from '../support/database'
import { openTestPayload, type OpenPayload } from '../support/payload'

type Rows = readonly Readonly<Record<string, unknown>>[]

/** Columns that a migration took away on purpose, each with why nobody misses it. */
const takenAway: Readonly<Record<string, string>> = {
  '_cases_v.autosave': 'said whether a version came about by itself; the event of the version says it now',
  '_pages_v.autosave': 'the same',
}

if (isSqlite) {
  let database: TestDatabase
  let before: ReadonlyMap<string, Rows>
  let open: OpenPayload

  async function everything(): Promise<Map<string, Rows>> {
    const { client, close } = openConnection(sqliteFilePath(database.url))
    try {
      const { rows: tables } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
      const found = new Map<string, Rows>()
      for (const { name } of tables) found.set(String(name), (await client.execute(`SELECT * FROM "${String(name)}"`)).rows.map((row) => ({ ...row })))
      return found
    } finally {
      close()
    }
  }

  /** The rows of before that are not there any more, value for value; new rows and new columns are no loss. */
  function lost(now: ReadonlyMap<string, Rows>): string[] {
    const isKept = (table: string) => ([column]: [string, unknown]): boolean => !(`${table}.${column}` in takenAway)
    return [...before].flatMap(([table, rows]) => {
      const columns = Object.entries(rows[0] ?? {}).filter(isKept(table)).map(([column]) => column)
      const textOf = (row: Rows[number]): string => JSON.stringify(columns.map((column) => [column, row[column]]))
      const there = new Set((now.get(table) ?? []).map(textOf))
      return rows.map(textOf).filter((row) => !there.has(row)).map((row) => `${table}: ${row}`)
    })
  }

  beforeAll(async () => {
    database = freshSqlite()
    const connection = openConnection(sqliteFilePath(database.url))
    connection.exec(brotliDecompressSync(readFileSync(new URL('../../fixtures/upgrade/before.sql.br', import.meta.url))).toString('utf8'))
    connection.close()
    before = await everything()
    open = await openTestPayload({ database })
  })
  afterAll(() => open.close())

  test('every value of every table is there after the migration', async () => {
    expect([...before.values()].flat().length).toBeGreaterThan(4_000)
    expect(lost(await everything())).toEqual([])
  })

  test('the application shows readers what it showed them, and staff what they did', async () => {
    const { payload } = open
    const { snapshot } = await loadCatalogue(payload)
    const published = (before.get('cases') ?? []).filter(({ _status }) => _status === 'published').map(({ slug }) => String(slug))
    expect([...snapshot.cases.values()].map(({ slug }) => slug).sort()).toEqual(published.sort())
    expect(published).toContain('new-case')
    expect(published).not.toContain('noto')
    expect(await staffSees(payload)).toEqual({
      draft: 'A draft beside what readers see (staff)', live: true, moved: true, begun: 'A case that was begun (staff)', former: ['marumori'],
      term: 'A definition in other words (staff)', organisation: 'A new name (staff)', site: 'The site (staff)', image: 'A picture (staff)', people: ['admin', 'publisher'],
    })
  })

  async function staffSees(payload: Payload): Promise<object> {
    const shared = { overrideAccess: true, depth: 0, limit: 1 } as const
    const caseOf = async (slug: string, draft = false) =>
      (await payload.find({ ...shared, collection: 'cases', draft, where: { slug: { equals: slug } } })).docs[0]
    const was = before.get('cases_timeline') ?? []
    const moved = await caseOf('higashimatsushima')
    const tags = await payload.find({ ...shared, collection: 'impact-tags', where: { slug: { equals: 'foreign-talent' } } })
    const organisations = await payload.find({ ...shared, collection: 'organisations', where: { slug: { equals: 'jica-okinawa' } } })
    const users = await payload.find({ ...shared, collection: 'users', limit: 10, sort: 'role' })
    return {
      draft: (await caseOf('obihiro', true))?.title?.en,
      live: !(await caseOf('obihiro'))?.title?.en?.includes('(staff)'),
      moved: JSON.stringify(moved?.timeline?.map(({ id }) => id)) === JSON.stringify(was.filter(({ _parent_id }) => _parent_id === moved?.id).sort((one, other) => Number(one._order) - Number(other._order)).map(({ id }) => id)),
      begun: (await caseOf('begun', true))?.title?.en,
      former: (await caseOf('marumori-town'))?.formerSlugs?.map(({ slug }) => slug),
      term: tags.docs[0]?.definition?.en,
      organisation: organisations.docs[0]?.name?.en,
      site: (await payload.findGlobal({ slug: 'site', overrideAccess: true, depth: 0 })).name?.en,
      image: (await payload.find({ ...shared, collection: 'media' })).docs[0]?.alt?.en,
      people: users.docs.map(({ role }) => role),
    }
  }
} else {
  test('MongoDB has no tables to migrate', () => {
    expect(isSqlite).toBe(false)
  })
}
