import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { limitRows, prefixOf, shippedWithLimitRows, withLimitRows } from './limit-rows'

type Database = MigrateUpArgs['db']
interface OldText {
  readonly id: number
  readonly parent: number | null
  readonly slug: string | null
  readonly ja: string | null
  readonly en: string | null
}

/** The words with which the ids of each case's rows begin, no two cases the same. */
async function prefixes(db: Database): Promise<ReadonlyMap<number, string>> {
  const former = new Map<number, { slug: string | null }[]>()
  for (const { parent, slug } of await db.all<{ parent: number; slug: string | null }>(
    sql`SELECT _parent_id AS parent, slug FROM cases_former_slugs ORDER BY _parent_id, _order`,
  ))
    former.set(parent, [...(former.get(parent) ?? []), { slug }])
  const found = new Map<number, string>()
  for (const { id, slug } of await db.all<{ id: number; slug: string | null }>(sql`SELECT id, slug FROM cases ORDER BY id`)) {
    const prefix = prefixOf({ id, slug, formerSlugs: former.get(id) })
    found.set(id, [...found.values()].includes(prefix) ? `case-${id}` : prefix)
  }
  return found
}

/** Moves the limits of cases and of their versions into the tables of rows, before their columns go. */
export async function moveLimitsOfCases(db: Database): Promise<void> {
  const known = await prefixes(db)
  for (const { id, ja, en } of await db.all<OldText>(sql`SELECT id, limits_ja AS ja, limits_en AS en FROM cases`)) {
    for (const [index, row] of limitRows({ ja, en }, known.get(id) ?? `case-${id}`).entries())
      await db.run(
        sql`INSERT INTO cases_limits (_order, _parent_id, id, statement_ja, statement_en) VALUES (${index + 1}, ${id}, ${row.id}, ${row.statement.ja}, ${row.statement.en})`,
      )
  }
  const versions = await db.all<OldText>(
    sql`SELECT id, parent_id AS parent, version_slug AS slug, version_limits_ja AS ja, version_limits_en AS en FROM _cases_v`,
  )
  for (const { id, parent, slug, ja, en } of versions) {
    const prefix = (parent === null ? undefined : known.get(parent)) ?? prefixOf({ id, slug })
    for (const [index, row] of limitRows({ ja, en }, prefix).entries())
      await db.run(
        sql`INSERT INTO _cases_v_version_limits (_order, _parent_id, _uuid, statement_ja, statement_en) VALUES (${index + 1}, ${id}, ${row.id}, ${row.statement.ja}, ${row.statement.en})`,
      )
  }
}

/** The same in the places where a whole case is kept as JSON: what was shipped, the trash, what a locality was shown. */
export async function moveLimitsInJson(db: Database): Promise<void> {
  const columns = [
    { table: 'shipped_content', column: 'records', only: sql`shipped_collection = 'cases'`, move: shippedWithLimitRows },
    { table: 'trash', column: 'body', only: sql`in_collection = 'cases'`, move: withLimitRows },
    { table: 'confirmations', column: 'content', only: sql`in_collection = 'cases'`, move: withLimitRows },
  ] as const
  for (const { table, column, only, move } of columns) {
    const [name, json] = [sql.identifier(table), sql.identifier(column)]
    for (const { id, text } of await db.all<{ id: number; text: string | null }>(sql`SELECT id, ${json} AS text FROM ${name} WHERE ${only}`)) {
      const moved = text === null ? null : move(JSON.parse(text))
      if (moved) await db.run(sql`UPDATE ${name} SET ${json} = ${JSON.stringify(moved)} WHERE id = ${id}`)
    }
  }
  // A comment on the text is one on the list now.
  await db.run(sql`UPDATE comments SET address = substr(address, 1, instr(address, '#limits') + 6) WHERE address GLOB 'cases/*#limits*'`)
}
