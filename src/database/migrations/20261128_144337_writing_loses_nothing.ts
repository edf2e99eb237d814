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
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text NOT NULL,
  	\`record_title\` text,
  	\`in_collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`version\` text,
  	\`person\` text,
  	\`person_name\` text,
  	\`role\` text,
  	\`door\` text NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`events_version_idx\` ON \`events\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`events_person_idx\` ON \`events\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`inCollection_record_idx\` ON \`events\` (\`in_collection\`,\`record\`);`)
  await db.run(sql`CREATE TABLE \`presence\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`form\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`name\` text,
  	\`place\` text NOT NULL,
  	\`since\` text,
  	\`until\` text,
  	\`has_unsaved\` integer,
  	\`saved_version\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`presence_form_idx\` ON \`presence\` (\`form\`);`)
  await db.run(sql`CREATE INDEX \`presence_person_idx\` ON \`presence\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`presence_place_idx\` ON \`presence\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`presence_until_idx\` ON \`presence\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`presence_updated_at_idx\` ON \`presence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`presence_created_at_idx\` ON \`presence\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`shipped_content\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`shipped_collection\` text NOT NULL,
  	\`records\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`shipped_content_shipped_collection_idx\` ON \`shipped_content\` (\`shipped_collection\`);`)
  await db.run(sql`CREATE INDEX \`shipped_content_updated_at_idx\` ON \`shipped_content\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shipped_content_created_at_idx\` ON \`shipped_content\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`content_updates\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`outcome\` text,
  	\`differences\` text,
  	\`record_collection\` text,
  	\`record_id\` text,
  	\`order\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`content_updates_updated_at_idx\` ON \`content_updates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`content_updates_created_at_idx\` ON \`content_updates\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`catalogue_changes_id\` integer,
  	\`events_id\` integer,
  	\`shipped_content_id\` integer,
  	\`content_updates_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`catalogue_changes_id\`) REFERENCES \`catalogue_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`shipped_content_id\`) REFERENCES \`shipped_content\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_updates_id\`) REFERENCES \`content_updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "catalogue_changes_id", "users_id") SELECT "id", "order", "parent_id", "path", "catalogue_changes_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_catalogue_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`catalogue_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shipped_content_id_idx\` ON \`payload_locked_documents_rels\` (\`shipped_content_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_updates_id_idx\` ON \`payload_locked_documents_rels\` (\`content_updates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_order_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`_cases_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_headline_ja\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_headline_en\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_study_date_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_study_date_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_study_date_part\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_study_date_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_weak_evidence\` integer;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`ALTER TABLE \`cases_challenges\` ADD \`evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`cases_challenges\` ADD \`evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`cases_challenges\` ADD \`evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`CREATE INDEX \`cases_challenges_evidence_evidence_source_idx\` ON \`cases_challenges\` (\`evidence_source_id\`);`)
  await db.run(sql`ALTER TABLE \`cases_resources\` ADD \`evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`cases_resources\` ADD \`evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`cases_resources\` ADD \`evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`CREATE INDEX \`cases_resources_evidence_evidence_source_idx\` ON \`cases_resources\` (\`evidence_source_id\`);`)
  await db.run(sql`ALTER TABLE \`cases_timeline\` ADD \`period_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`cases_timeline\` ADD \`period_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`cases_timeline\` ADD \`period_part\` text;`)
  await db.run(sql`ALTER TABLE \`cases_timeline\` ADD \`period_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`cases_key_figures\` ADD \`as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`cases_key_figures\` ADD \`as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`cases_key_figures\` ADD \`as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`cases_key_figures\` ADD \`as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`headline_ja\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`headline_en\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`study_date_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`study_date_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`study_date_part\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`study_date_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`weak_evidence\` integer;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_challenges\` ADD \`evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_challenges\` ADD \`evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_challenges\` ADD \`evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_challenges_evidence_evidence_source_idx\` ON \`_cases_v_version_challenges\` (\`evidence_source_id\`);`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_resources\` ADD \`evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_resources\` ADD \`evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_resources\` ADD \`evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_resources_evidence_evidence_source_idx\` ON \`_cases_v_version_resources\` (\`evidence_source_id\`);`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_timeline\` ADD \`period_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_timeline\` ADD \`period_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_timeline\` ADD \`period_part\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_timeline\` ADD \`period_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_key_figures\` ADD \`as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_key_figures\` ADD \`as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_key_figures\` ADD \`as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_key_figures\` ADD \`as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`population_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`population_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`population_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`population_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_under15\` numeric;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_from15to64\` numeric;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_over64\` numeric;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_text\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_start\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_end\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_open\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_precision\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_end_precision\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_fiscal\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_ages_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_text\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_start\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_end\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_open\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_precision\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_end_precision\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_fiscal\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_foreign_residents_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_primary\` numeric;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_secondary\` numeric;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_tertiary\` numeric;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_text\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_start\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_end\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_open\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_precision\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_end_precision\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_fiscal\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_workers_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_habitable\` numeric;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_text\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_start\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_end\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_open\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_precision\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_end_precision\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_fiscal\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_area_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_coast_answer\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_coast_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_coast_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_coast_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_island_answer\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_island_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_island_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_island_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_status\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_text\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_start\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_end\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_open\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_precision\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_end_precision\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_fiscal\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`facts_depopulated_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`copied_from\` text;`)
  await db.run(sql`CREATE INDEX \`places_facts_ages_evidence_facts_ages_evidence_source_idx\` ON \`places\` (\`facts_ages_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`places_facts_foreign_residents_evidence_facts_foreign_re_idx\` ON \`places\` (\`facts_foreign_residents_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`places_facts_workers_evidence_facts_workers_evidence_sou_idx\` ON \`places\` (\`facts_workers_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`places_facts_area_evidence_facts_area_evidence_source_idx\` ON \`places\` (\`facts_area_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`places_facts_coast_evidence_facts_coast_evidence_source_idx\` ON \`places\` (\`facts_coast_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`places_facts_island_evidence_facts_island_evidence_sourc_idx\` ON \`places\` (\`facts_island_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`places_facts_depopulated_evidence_facts_depopulated_evid_idx\` ON \`places\` (\`facts_depopulated_evidence_source_id\`);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_population_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_population_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_population_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_population_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_under15\` numeric;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_from15to64\` numeric;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_over64\` numeric;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_text\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_start\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_end\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_open\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_end_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_fiscal\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_ages_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_text\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_start\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_end\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_open\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_end_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_fiscal\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_foreign_residents_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_primary\` numeric;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_secondary\` numeric;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_tertiary\` numeric;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_text\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_start\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_end\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_open\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_end_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_fiscal\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_workers_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_habitable\` numeric;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_text\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_start\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_end\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_open\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_end_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_fiscal\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_area_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_coast_answer\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_coast_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_coast_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_coast_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_island_answer\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_island_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_island_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_island_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_status\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_text\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_start\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_end\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_open\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_end_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_fiscal\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_as_of_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_evidence_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_evidence_locator\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_facts_depopulated_evidence_level\` text DEFAULT 'stated';`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`CREATE INDEX \`_places_v_version_facts_ages_evidence_version_facts_ages_idx\` ON \`_places_v\` (\`version_facts_ages_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_facts_foreign_residents_evidence_versi_idx\` ON \`_places_v\` (\`version_facts_foreign_residents_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_facts_workers_evidence_version_facts_w_idx\` ON \`_places_v\` (\`version_facts_workers_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_facts_area_evidence_version_facts_area_idx\` ON \`_places_v\` (\`version_facts_area_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_facts_coast_evidence_version_facts_coa_idx\` ON \`_places_v\` (\`version_facts_coast_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_facts_island_evidence_version_facts_is_idx\` ON \`_places_v\` (\`version_facts_island_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_facts_depopulated_evidence_version_fac_idx\` ON \`_places_v\` (\`version_facts_depopulated_evidence_source_id\`);`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`years_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`years_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`years_part\` text;`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`years_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_years_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_years_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_years_part\` text;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_years_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`published_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`published_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`published_part\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`published_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_published_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_published_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_published_part\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_published_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`period_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`period_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`period_part\` text;`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`period_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_period_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_period_end_circa\` integer;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_period_part\` text;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_period_end_part\` text;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`synonyms\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`synonyms\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`synonyms\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`synonyms\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` ADD \`version_last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` ADD \`version_without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`last_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`without_english\` integer;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`has_one_time_password\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`cases_undated\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_undated\`;`)
  await db.run(sql`DROP TABLE \`surveys_findings_statements\`;`)
  await db.run(sql`DROP TABLE \`surveys_findings\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_version_findings_statements\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_version_findings\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`presence\`;`)
  await db.run(sql`DROP TABLE \`shipped_content\`;`)
  await db.run(sql`DROP TABLE \`content_updates\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_places\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`name_ja\` text,
  	\`name_en\` text,
  	\`definition_ja\` text,
  	\`definition_en\` text,
  	\`definition_source_ja\` text,
  	\`definition_source_en\` text,
  	\`slug\` text,
  	\`kind\` text,
  	\`jis_code\` text,
  	\`region\` text,
  	\`jica_office_id\` integer,
  	\`municipality_kind\` text,
  	\`population_value\` numeric,
  	\`population_as_of_text\` text,
  	\`population_as_of_start\` text,
  	\`population_as_of_end\` text,
  	\`population_as_of_open\` integer,
  	\`population_as_of_precision\` text,
  	\`population_as_of_end_precision\` text,
  	\`population_as_of_fiscal\` integer,
  	\`population_evidence_source_id\` integer,
  	\`population_evidence_locator\` text,
  	\`population_evidence_level\` text DEFAULT 'stated',
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`jica_office_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`population_evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_places\`("id", "list_title", "name_ja", "name_en", "definition_ja", "definition_en", "definition_source_ja", "definition_source_en", "slug", "kind", "jis_code", "region", "jica_office_id", "municipality_kind", "population_value", "population_as_of_text", "population_as_of_start", "population_as_of_end", "population_as_of_open", "population_as_of_precision", "population_as_of_end_precision", "population_as_of_fiscal", "population_evidence_source_id", "population_evidence_locator", "population_evidence_level", "latitude", "longitude", "updated_at", "created_at", "_status") SELECT "id", "list_title", "name_ja", "name_en", "definition_ja", "definition_en", "definition_source_ja", "definition_source_en", "slug", "kind", "jis_code", "region", "jica_office_id", "municipality_kind", "population_value", "population_as_of_text", "population_as_of_start", "population_as_of_end", "population_as_of_open", "population_as_of_precision", "population_as_of_end_precision", "population_as_of_fiscal", "population_evidence_source_id", "population_evidence_locator", "population_evidence_level", "latitude", "longitude", "updated_at", "created_at", "_status" FROM \`places\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`ALTER TABLE \`__new_places\` RENAME TO \`places\`;`)
  await db.run(sql`CREATE INDEX \`places_list_title_idx\` ON \`places\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_slug_idx\` ON \`places\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`places_jica_office_idx\` ON \`places\` (\`jica_office_id\`);`)
  await db.run(sql`CREATE INDEX \`places_population_evidence_population_evidence_source_idx\` ON \`places\` (\`population_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`places__status_idx\` ON \`places\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__places_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_list_title\` text,
  	\`version_name_ja\` text,
  	\`version_name_en\` text,
  	\`version_definition_ja\` text,
  	\`version_definition_en\` text,
  	\`version_definition_source_ja\` text,
  	\`version_definition_source_en\` text,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_jis_code\` text,
  	\`version_region\` text,
  	\`version_jica_office_id\` integer,
  	\`version_municipality_kind\` text,
  	\`version_population_value\` numeric,
  	\`version_population_as_of_text\` text,
  	\`version_population_as_of_start\` text,
  	\`version_population_as_of_end\` text,
  	\`version_population_as_of_open\` integer,
  	\`version_population_as_of_precision\` text,
  	\`version_population_as_of_end_precision\` text,
  	\`version_population_as_of_fiscal\` integer,
  	\`version_population_evidence_source_id\` integer,
  	\`version_population_evidence_locator\` text,
  	\`version_population_evidence_level\` text DEFAULT 'stated',
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_jica_office_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_population_evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__places_v\`("id", "parent_id", "version_list_title", "version_name_ja", "version_name_en", "version_definition_ja", "version_definition_en", "version_definition_source_ja", "version_definition_source_en", "version_slug", "version_kind", "version_jis_code", "version_region", "version_jica_office_id", "version_municipality_kind", "version_population_value", "version_population_as_of_text", "version_population_as_of_start", "version_population_as_of_end", "version_population_as_of_open", "version_population_as_of_precision", "version_population_as_of_end_precision", "version_population_as_of_fiscal", "version_population_evidence_source_id", "version_population_evidence_locator", "version_population_evidence_level", "version_latitude", "version_longitude", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_list_title", "version_name_ja", "version_name_en", "version_definition_ja", "version_definition_en", "version_definition_source_ja", "version_definition_source_en", "version_slug", "version_kind", "version_jis_code", "version_region", "version_jica_office_id", "version_municipality_kind", "version_population_value", "version_population_as_of_text", "version_population_as_of_start", "version_population_as_of_end", "version_population_as_of_open", "version_population_as_of_precision", "version_population_as_of_end_precision", "version_population_as_of_fiscal", "version_population_evidence_source_id", "version_population_evidence_locator", "version_population_evidence_level", "version_latitude", "version_longitude", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_places_v\`;`)
  await db.run(sql`DROP TABLE \`_places_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__places_v\` RENAME TO \`_places_v\`;`)
  await db.run(sql`CREATE INDEX \`_places_v_parent_idx\` ON \`_places_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_list_title_idx\` ON \`_places_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_slug_idx\` ON \`_places_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_jica_office_idx\` ON \`_places_v\` (\`version_jica_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_population_evidence_version_population_idx\` ON \`_places_v\` (\`version_population_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_updated_at_idx\` ON \`_places_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_created_at_idx\` ON \`_places_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version__status_idx\` ON \`_places_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_created_at_idx\` ON \`_places_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_updated_at_idx\` ON \`_places_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_idx\` ON \`_places_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`cases_id\` integer,
  	\`impact_tags_id\` integer,
  	\`promoting_factors_id\` integer,
  	\`local_conditions_id\` integer,
  	\`programmes_id\` integer,
  	\`places_id\` integer,
  	\`countries_id\` integer,
  	\`organisations_id\` integer,
  	\`surveys_id\` integer,
  	\`sources_id\` integer,
  	\`chronology_id\` integer,
  	\`statistics_id\` integer,
  	\`synonyms_id\` integer,
  	\`pages_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	\`catalogue_changes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_tags_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`promoting_factors_id\`) REFERENCES \`promoting_factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`local_conditions_id\`) REFERENCES \`local_conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`surveys_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`chronology_id\`) REFERENCES \`chronology\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statistics_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`synonyms_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`catalogue_changes_id\`) REFERENCES \`catalogue_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "users_id", "catalogue_changes_id") SELECT "id", "order", "parent_id", "path", "users_id", "catalogue_changes_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cases_id_idx\` ON \`payload_locked_documents_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_impact_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`impact_tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_promoting_factors_id_idx\` ON \`payload_locked_documents_rels\` (\`promoting_factors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_local_conditions_id_idx\` ON \`payload_locked_documents_rels\` (\`local_conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_countries_id_idx\` ON \`payload_locked_documents_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_surveys_id_idx\` ON \`payload_locked_documents_rels\` (\`surveys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_chronology_id_idx\` ON \`payload_locked_documents_rels\` (\`chronology_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_statistics_id_idx\` ON \`payload_locked_documents_rels\` (\`statistics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_synonyms_id_idx\` ON \`payload_locked_documents_rels\` (\`synonyms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_catalogue_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`catalogue_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_order_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_cases_v_autosave_idx\` ON \`_cases_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_headline_ja\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_headline_en\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_study_date_circa\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_study_date_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_study_date_part\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_study_date_end_part\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_weak_evidence\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`cases_timeline\` DROP COLUMN \`period_circa\`;`)
  await db.run(sql`ALTER TABLE \`cases_timeline\` DROP COLUMN \`period_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`cases_timeline\` DROP COLUMN \`period_part\`;`)
  await db.run(sql`ALTER TABLE \`cases_timeline\` DROP COLUMN \`period_end_part\`;`)
  await db.run(sql`ALTER TABLE \`cases_key_figures\` DROP COLUMN \`as_of_circa\`;`)
  await db.run(sql`ALTER TABLE \`cases_key_figures\` DROP COLUMN \`as_of_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`cases_key_figures\` DROP COLUMN \`as_of_part\`;`)
  await db.run(sql`ALTER TABLE \`cases_key_figures\` DROP COLUMN \`as_of_end_part\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`headline_ja\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`headline_en\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`study_date_circa\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`study_date_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`study_date_part\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`study_date_end_part\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`weak_evidence\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_timeline\` DROP COLUMN \`period_circa\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_timeline\` DROP COLUMN \`period_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_timeline\` DROP COLUMN \`period_part\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_timeline\` DROP COLUMN \`period_end_part\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_key_figures\` DROP COLUMN \`as_of_circa\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_key_figures\` DROP COLUMN \`as_of_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_key_figures\` DROP COLUMN \`as_of_part\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v_version_key_figures\` DROP COLUMN \`as_of_end_part\`;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`years_circa\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`years_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`years_part\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`years_end_part\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_years_circa\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_years_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_years_part\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_years_end_part\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`published_circa\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`published_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`published_part\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`published_end_part\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_published_circa\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_published_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_published_part\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_published_end_part\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`period_circa\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`period_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`period_part\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`period_end_part\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_period_circa\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_period_end_circa\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_period_part\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_period_end_part\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`synonyms\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`synonyms\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`synonyms\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`synonyms\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` DROP COLUMN \`version_last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` DROP COLUMN \`version_without_english\`;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`last_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`without_english\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`has_one_time_password\`;`)
}
