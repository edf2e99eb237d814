import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

import { moveLimitsInJson, moveLimitsOfCases } from '@/src/database/moves/limits-in-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`cases_limits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`statement_ja\` text,
  	\`statement_en\` text,
  	\`kind\` text,
  	\`answered_by\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_limits_evidence_evidence_source_idx\` ON \`cases_limits\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_limits_parent_order_idx\` ON \`cases_limits\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_limits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`statement_ja\` text,
  	\`statement_en\` text,
  	\`kind\` text,
  	\`answered_by\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`_uuid\` text,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_limits_evidence_evidence_source_idx\` ON \`_cases_v_version_limits\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_limits_parent_order_idx\` ON \`_cases_v_version_limits\` (\`_parent_id\`,\`_order\`);`)
  await moveLimitsOfCases(db)
  await moveLimitsInJson(db)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`limits_ja\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`limits_en\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_limits_ja\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_limits_en\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`cases\` ADD \`limits_ja\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`limits_en\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_limits_ja\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_limits_en\` text;`)
  await db.run(sql`UPDATE \`cases\` SET
    \`limits_ja\` = (SELECT group_concat(\`statement_ja\`, char(10)) FROM (SELECT * FROM \`cases_limits\` WHERE \`_parent_id\` = \`cases\`.\`id\` ORDER BY \`_order\`)),
    \`limits_en\` = (SELECT group_concat(\`statement_en\`, char(10)) FROM (SELECT * FROM \`cases_limits\` WHERE \`_parent_id\` = \`cases\`.\`id\` ORDER BY \`_order\`));`)
  await db.run(sql`UPDATE \`_cases_v\` SET
    \`version_limits_ja\` = (SELECT group_concat(\`statement_ja\`, char(10)) FROM (SELECT * FROM \`_cases_v_version_limits\` WHERE \`_parent_id\` = \`_cases_v\`.\`id\` ORDER BY \`_order\`)),
    \`version_limits_en\` = (SELECT group_concat(\`statement_en\`, char(10)) FROM (SELECT * FROM \`_cases_v_version_limits\` WHERE \`_parent_id\` = \`_cases_v\`.\`id\` ORDER BY \`_order\`));`)
  await db.run(sql`DROP TABLE \`cases_limits\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_limits\`;`)
}
