import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`address_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`addresses\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`address_count\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`addresses\`;`)
}
