import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`cases\` ADD \`opening_lacked_ja\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`opening_lacked_en\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`opening_did_ja\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`opening_did_en\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`opening_changed_ja\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`opening_changed_en\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`plain_japanese\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_opening_lacked_ja\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_opening_lacked_en\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_opening_did_ja\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_opening_did_en\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_opening_changed_ja\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_opening_changed_en\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_plain_japanese\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`opening_lacked_ja\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`opening_lacked_en\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`opening_did_ja\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`opening_did_en\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`opening_changed_ja\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`opening_changed_en\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`plain_japanese\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_opening_lacked_ja\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_opening_lacked_en\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_opening_did_ja\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_opening_did_en\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_opening_changed_ja\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_opening_changed_en\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_plain_japanese\`;`)
}
