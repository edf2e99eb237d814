import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`cases_undated\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`track\` text DEFAULT 'jica',
  	\`title_ja\` text,
  	\`title_en\` text,
  	\`note_ja\` text,
  	\`note_en\` text,
  	\`programme_id\` integer,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_undated_programme_idx\` ON \`cases_undated\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_undated_evidence_evidence_source_idx\` ON \`cases_undated\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_undated_parent_order_idx\` ON \`cases_undated\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_undated\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`track\` text DEFAULT 'jica',
  	\`title_ja\` text,
  	\`title_en\` text,
  	\`note_ja\` text,
  	\`note_en\` text,
  	\`programme_id\` integer,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`_uuid\` text,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_undated_programme_idx\` ON \`_cases_v_version_undated\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_undated_evidence_evidence_source_idx\` ON \`_cases_v_version_undated\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_undated_parent_order_idx\` ON \`_cases_v_version_undated\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`surveys_findings_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`statement_ja\` text,
  	\`statement_en\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`picture\` text,
  	\`statistic_id\` integer,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`statistic_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`surveys_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`surveys_findings_statements_evidence_evidence_source_idx\` ON \`surveys_findings_statements\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`surveys_findings_statements_statistic_idx\` ON \`surveys_findings_statements\` (\`statistic_id\`);`)
  await db.run(sql`CREATE INDEX \`surveys_findings_statements_parent_order_idx\` ON \`surveys_findings_statements\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`surveys_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading_ja\` text,
  	\`heading_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`surveys_findings_parent_order_idx\` ON \`surveys_findings\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v_version_findings_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`statement_ja\` text,
  	\`statement_en\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`picture\` text,
  	\`statistic_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`statistic_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_surveys_v_version_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_findings_statements_evidence_evidence_idx\` ON \`_surveys_v_version_findings_statements\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_findings_statements_statistic_idx\` ON \`_surveys_v_version_findings_statements\` (\`statistic_id\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_findings_statements_parent_order_idx\` ON \`_surveys_v_version_findings_statements\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v_version_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`heading_ja\` text,
  	\`heading_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_surveys_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_findings_parent_order_idx\` ON \`_surveys_v_version_findings\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`ALTER TABLE \`cases_challenges\` ADD \`evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`cases_challenges\` ADD \`evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`cases_challenges\` ADD \`evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`CREATE INDEX \`cases_challenges_evidence_evidence_source_idx\` ON \`cases_challenges\` (\`evidence_source_id\`);`)
  await db.run(sql`ALTER TABLE \`cases_resources\` ADD \`evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`cases_resources\` ADD \`evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`cases_resources\` ADD \`evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`CREATE INDEX \`cases_resources_evidence_evidence_source_idx\` ON \`cases_resources\` (\`evidence_source_id\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`headline_ja\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`headline_en\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_challenges\` ADD \`evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_challenges\` ADD \`evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_challenges\` ADD \`evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_challenges_evidence_evidence_source_idx\` ON \`_cases_v_version_challenges\` (\`evidence_source_id\`);`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_resources\` ADD \`evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_resources\` ADD \`evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_resources\` ADD \`evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_resources_evidence_evidence_source_idx\` ON \`_cases_v_version_resources\` (\`evidence_source_id\`);`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_headline_ja\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_headline_en\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`cases_undated\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_undated\`;`)
  await db.run(sql`DROP TABLE \`surveys_findings_statements\`;`)
  await db.run(sql`DROP TABLE \`surveys_findings\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_version_findings_statements\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_version_findings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_cases_challenges\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text_ja\` text,
  	\`text_en\` text,
  	\`condition_id\` integer,
  	FOREIGN KEY (\`condition_id\`) REFERENCES \`local_conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_cases_challenges\`("_order", "_parent_id", "id", "text_ja", "text_en", "condition_id") SELECT "_order", "_parent_id", "id", "text_ja", "text_en", "condition_id" FROM \`cases_challenges\`;`)
  await db.run(sql`DROP TABLE \`cases_challenges\`;`)
  await db.run(sql`ALTER TABLE \`__new_cases_challenges\` RENAME TO \`cases_challenges\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`cases_challenges_condition_idx\` ON \`cases_challenges\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_challenges_parent_order_idx\` ON \`cases_challenges\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`__new_cases_resources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text_ja\` text,
  	\`text_en\` text,
  	\`condition_id\` integer,
  	FOREIGN KEY (\`condition_id\`) REFERENCES \`local_conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_cases_resources\`("_order", "_parent_id", "id", "text_ja", "text_en", "condition_id") SELECT "_order", "_parent_id", "id", "text_ja", "text_en", "condition_id" FROM \`cases_resources\`;`)
  await db.run(sql`DROP TABLE \`cases_resources\`;`)
  await db.run(sql`ALTER TABLE \`__new_cases_resources\` RENAME TO \`cases_resources\`;`)
  await db.run(sql`CREATE INDEX \`cases_resources_condition_idx\` ON \`cases_resources\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_resources_parent_order_idx\` ON \`cases_resources\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`__new__cases_v_version_challenges\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text_ja\` text,
  	\`text_en\` text,
  	\`condition_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`condition_id\`) REFERENCES \`local_conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__cases_v_version_challenges\`("_order", "_parent_id", "id", "text_ja", "text_en", "condition_id", "_uuid") SELECT "_order", "_parent_id", "id", "text_ja", "text_en", "condition_id", "_uuid" FROM \`_cases_v_version_challenges\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_challenges\`;`)
  await db.run(sql`ALTER TABLE \`__new__cases_v_version_challenges\` RENAME TO \`_cases_v_version_challenges\`;`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_challenges_condition_idx\` ON \`_cases_v_version_challenges\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_challenges_parent_order_idx\` ON \`_cases_v_version_challenges\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`__new__cases_v_version_resources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text_ja\` text,
  	\`text_en\` text,
  	\`condition_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`condition_id\`) REFERENCES \`local_conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__cases_v_version_resources\`("_order", "_parent_id", "id", "text_ja", "text_en", "condition_id", "_uuid") SELECT "_order", "_parent_id", "id", "text_ja", "text_en", "condition_id", "_uuid" FROM \`_cases_v_version_resources\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_resources\`;`)
  await db.run(sql`ALTER TABLE \`__new__cases_v_version_resources\` RENAME TO \`_cases_v_version_resources\`;`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_resources_condition_idx\` ON \`_cases_v_version_resources\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_resources_parent_order_idx\` ON \`_cases_v_version_resources\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`headline_ja\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`headline_en\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_headline_ja\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_headline_en\`;`)
}
