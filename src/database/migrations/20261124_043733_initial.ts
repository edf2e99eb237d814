import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`cases_challenges\` (
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
  await db.run(sql`CREATE INDEX \`cases_challenges_condition_idx\` ON \`cases_challenges\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_challenges_parent_order_idx\` ON \`cases_challenges\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_resources\` (
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
  await db.run(sql`CREATE INDEX \`cases_resources_condition_idx\` ON \`cases_resources\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_resources_parent_order_idx\` ON \`cases_resources\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading_ja\` text,
  	\`heading_en\` text,
  	\`body_ja\` text,
  	\`body_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_sections_parent_order_idx\` ON \`cases_sections\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`track\` text DEFAULT 'local',
  	\`period_text\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`period_open\` integer,
  	\`period_precision\` text,
  	\`period_end_precision\` text,
  	\`period_fiscal\` integer,
  	\`title_ja\` text,
  	\`title_en\` text,
  	\`note_ja\` text,
  	\`note_en\` text,
  	\`programme_id\` integer,
  	\`phase\` numeric,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_timeline_programme_idx\` ON \`cases_timeline\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_timeline_evidence_evidence_source_idx\` ON \`cases_timeline\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_timeline_parent_order_idx\` ON \`cases_timeline\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`impact_id\` integer,
  	\`heading_ja\` text,
  	\`heading_en\` text,
  	\`statement_ja\` text,
  	\`statement_en\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	FOREIGN KEY (\`impact_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_outcomes_impact_idx\` ON \`cases_outcomes\` (\`impact_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_outcomes_evidence_evidence_source_idx\` ON \`cases_outcomes\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_outcomes_parent_order_idx\` ON \`cases_outcomes\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_pathways\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from_impact_id\` integer,
  	\`from_event\` text,
  	\`to_impact_id\` integer,
  	\`to_event\` text,
  	\`statement_ja\` text,
  	\`statement_en\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	FOREIGN KEY (\`from_impact_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_impact_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_pathways_from_from_impact_idx\` ON \`cases_pathways\` (\`from_impact_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_pathways_to_to_impact_idx\` ON \`cases_pathways\` (\`to_impact_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_pathways_evidence_evidence_source_idx\` ON \`cases_pathways\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_pathways_parent_order_idx\` ON \`cases_pathways\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_key_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`unit_ja\` text,
  	\`unit_en\` text,
  	\`label_ja\` text,
  	\`label_en\` text,
  	\`as_of_text\` text,
  	\`as_of_start\` text,
  	\`as_of_end\` text,
  	\`as_of_open\` integer,
  	\`as_of_precision\` text,
  	\`as_of_end_precision\` text,
  	\`as_of_fiscal\` integer,
  	\`subject\` text DEFAULT 'other',
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_key_figures_evidence_evidence_source_idx\` ON \`cases_key_figures\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_key_figures_parent_order_idx\` ON \`cases_key_figures\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_factors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`factor_id\` integer,
  	\`heading_ja\` text,
  	\`heading_en\` text,
  	\`statement_ja\` text,
  	\`statement_en\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	FOREIGN KEY (\`factor_id\`) REFERENCES \`promoting_factors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_factors_factor_idx\` ON \`cases_factors\` (\`factor_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_factors_evidence_evidence_source_idx\` ON \`cases_factors\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_factors_parent_order_idx\` ON \`cases_factors\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_actors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` integer,
  	\`role_ja\` text,
  	\`role_en\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_actors_organisation_idx\` ON \`cases_actors\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_actors_parent_order_idx\` ON \`cases_actors\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_additional_countries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`country_id\` integer,
  	\`reason_ja\` text,
  	\`reason_en\` text,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_additional_countries_country_idx\` ON \`cases_additional_countries\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_additional_countries_parent_order_idx\` ON \`cases_additional_countries\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_additional_programmes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`programme_id\` integer,
  	\`reason_ja\` text,
  	\`reason_en\` text,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_additional_programmes_programme_idx\` ON \`cases_additional_programmes\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_additional_programmes_parent_order_idx\` ON \`cases_additional_programmes\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_additional_elements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`element\` text,
  	\`reason_ja\` text,
  	\`reason_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_additional_elements_parent_order_idx\` ON \`cases_additional_elements\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_pinned_similar\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`case_id\` integer,
  	\`reason_ja\` text,
  	\`reason_en\` text,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_pinned_similar_case_idx\` ON \`cases_pinned_similar\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_pinned_similar_parent_order_idx\` ON \`cases_pinned_similar\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_hidden_similar\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`case_id\` integer,
  	\`reason_ja\` text,
  	\`reason_en\` text,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_hidden_similar_case_idx\` ON \`cases_hidden_similar\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_hidden_similar_parent_order_idx\` ON \`cases_hidden_similar\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_images\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` integer,
  	\`caption_ja\` text,
  	\`caption_en\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_images_image_idx\` ON \`cases_images\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_images_parent_order_idx\` ON \`cases_images\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_former_slugs_parent_order_idx\` ON \`cases_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`title_ja\` text,
  	\`title_en\` text,
  	\`subtitle_ja\` text,
  	\`subtitle_en\` text,
  	\`summary_ja\` text,
  	\`summary_en\` text,
  	\`number\` text,
  	\`tier\` text DEFAULT 'model',
  	\`survey_id\` integer,
  	\`perspective\` text,
  	\`study_kind\` text DEFAULT 'interview',
  	\`study_note_ja\` text,
  	\`study_note_en\` text,
  	\`study_date_text\` text,
  	\`study_date_start\` text,
  	\`study_date_end\` text,
  	\`study_date_open\` integer,
  	\`study_date_precision\` text,
  	\`study_date_end_precision\` text,
  	\`study_date_fiscal\` integer,
  	\`limits_ja\` text,
  	\`limits_en\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`survey_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_list_title_idx\` ON \`cases\` (\`list_title\`);`)
  await db.run(sql`CREATE INDEX \`cases_survey_idx\` ON \`cases\` (\`survey_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_slug_idx\` ON \`cases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cases__status_idx\` ON \`cases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`cases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`places_id\` integer,
  	\`countries_id\` integer,
  	\`organisations_id\` integer,
  	\`cases_id\` integer,
  	\`sources_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_rels_path_idx\` ON \`cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_places_id_idx\` ON \`cases_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_countries_id_idx\` ON \`cases_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_organisations_id_idx\` ON \`cases_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_cases_id_idx\` ON \`cases_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_sources_id_idx\` ON \`cases_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_parent_order_idx\` ON \`cases_rels\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_challenges\` (
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
  await db.run(sql`CREATE INDEX \`_cases_v_version_challenges_condition_idx\` ON \`_cases_v_version_challenges\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_challenges_parent_order_idx\` ON \`_cases_v_version_challenges\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_resources\` (
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
  await db.run(sql`CREATE INDEX \`_cases_v_version_resources_condition_idx\` ON \`_cases_v_version_resources\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_resources_parent_order_idx\` ON \`_cases_v_version_resources\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`heading_ja\` text,
  	\`heading_en\` text,
  	\`body_ja\` text,
  	\`body_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_sections_parent_order_idx\` ON \`_cases_v_version_sections\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`track\` text DEFAULT 'local',
  	\`period_text\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`period_open\` integer,
  	\`period_precision\` text,
  	\`period_end_precision\` text,
  	\`period_fiscal\` integer,
  	\`title_ja\` text,
  	\`title_en\` text,
  	\`note_ja\` text,
  	\`note_en\` text,
  	\`programme_id\` integer,
  	\`phase\` numeric,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`_uuid\` text,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_timeline_programme_idx\` ON \`_cases_v_version_timeline\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_timeline_evidence_evidence_source_idx\` ON \`_cases_v_version_timeline\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_timeline_parent_order_idx\` ON \`_cases_v_version_timeline\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`impact_id\` integer,
  	\`heading_ja\` text,
  	\`heading_en\` text,
  	\`statement_ja\` text,
  	\`statement_en\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`_uuid\` text,
  	FOREIGN KEY (\`impact_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_outcomes_impact_idx\` ON \`_cases_v_version_outcomes\` (\`impact_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_outcomes_evidence_evidence_source_idx\` ON \`_cases_v_version_outcomes\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_outcomes_parent_order_idx\` ON \`_cases_v_version_outcomes\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_pathways\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`from_impact_id\` integer,
  	\`from_event\` text,
  	\`to_impact_id\` integer,
  	\`to_event\` text,
  	\`statement_ja\` text,
  	\`statement_en\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`_uuid\` text,
  	FOREIGN KEY (\`from_impact_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_impact_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_pathways_from_from_impact_idx\` ON \`_cases_v_version_pathways\` (\`from_impact_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_pathways_to_to_impact_idx\` ON \`_cases_v_version_pathways\` (\`to_impact_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_pathways_evidence_evidence_source_idx\` ON \`_cases_v_version_pathways\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_pathways_parent_order_idx\` ON \`_cases_v_version_pathways\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_key_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`value\` numeric,
  	\`unit_ja\` text,
  	\`unit_en\` text,
  	\`label_ja\` text,
  	\`label_en\` text,
  	\`as_of_text\` text,
  	\`as_of_start\` text,
  	\`as_of_end\` text,
  	\`as_of_open\` integer,
  	\`as_of_precision\` text,
  	\`as_of_end_precision\` text,
  	\`as_of_fiscal\` integer,
  	\`subject\` text DEFAULT 'other',
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`_uuid\` text,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_key_figures_evidence_evidence_source_idx\` ON \`_cases_v_version_key_figures\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_key_figures_parent_order_idx\` ON \`_cases_v_version_key_figures\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_factors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`factor_id\` integer,
  	\`heading_ja\` text,
  	\`heading_en\` text,
  	\`statement_ja\` text,
  	\`statement_en\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`_uuid\` text,
  	FOREIGN KEY (\`factor_id\`) REFERENCES \`promoting_factors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_factors_factor_idx\` ON \`_cases_v_version_factors\` (\`factor_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_factors_evidence_evidence_source_idx\` ON \`_cases_v_version_factors\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_factors_parent_order_idx\` ON \`_cases_v_version_factors\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_actors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`organisation_id\` integer,
  	\`role_ja\` text,
  	\`role_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_actors_organisation_idx\` ON \`_cases_v_version_actors\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_actors_parent_order_idx\` ON \`_cases_v_version_actors\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_additional_countries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`country_id\` integer,
  	\`reason_ja\` text,
  	\`reason_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_additional_countries_country_idx\` ON \`_cases_v_version_additional_countries\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_additional_countries_parent_order_idx\` ON \`_cases_v_version_additional_countries\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_additional_programmes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`programme_id\` integer,
  	\`reason_ja\` text,
  	\`reason_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_additional_programmes_programme_idx\` ON \`_cases_v_version_additional_programmes\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_additional_programmes_parent_order_idx\` ON \`_cases_v_version_additional_programmes\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_additional_elements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`element\` text,
  	\`reason_ja\` text,
  	\`reason_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_additional_elements_parent_order_idx\` ON \`_cases_v_version_additional_elements\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_pinned_similar\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`case_id\` integer,
  	\`reason_ja\` text,
  	\`reason_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_pinned_similar_case_idx\` ON \`_cases_v_version_pinned_similar\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_pinned_similar_parent_order_idx\` ON \`_cases_v_version_pinned_similar\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_hidden_similar\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`case_id\` integer,
  	\`reason_ja\` text,
  	\`reason_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_hidden_similar_case_idx\` ON \`_cases_v_version_hidden_similar\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_hidden_similar_parent_order_idx\` ON \`_cases_v_version_hidden_similar\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_images\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`image_id\` integer,
  	\`caption_ja\` text,
  	\`caption_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_images_image_idx\` ON \`_cases_v_version_images\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_images_parent_order_idx\` ON \`_cases_v_version_images\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_former_slugs_parent_order_idx\` ON \`_cases_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_list_title\` text,
  	\`version_title_ja\` text,
  	\`version_title_en\` text,
  	\`version_subtitle_ja\` text,
  	\`version_subtitle_en\` text,
  	\`version_summary_ja\` text,
  	\`version_summary_en\` text,
  	\`version_number\` text,
  	\`version_tier\` text DEFAULT 'model',
  	\`version_survey_id\` integer,
  	\`version_perspective\` text,
  	\`version_study_kind\` text DEFAULT 'interview',
  	\`version_study_note_ja\` text,
  	\`version_study_note_en\` text,
  	\`version_study_date_text\` text,
  	\`version_study_date_start\` text,
  	\`version_study_date_end\` text,
  	\`version_study_date_open\` integer,
  	\`version_study_date_precision\` text,
  	\`version_study_date_end_precision\` text,
  	\`version_study_date_fiscal\` integer,
  	\`version_limits_ja\` text,
  	\`version_limits_en\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_survey_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_parent_idx\` ON \`_cases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_list_title_idx\` ON \`_cases_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_survey_idx\` ON \`_cases_v\` (\`version_survey_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_slug_idx\` ON \`_cases_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_updated_at_idx\` ON \`_cases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_created_at_idx\` ON \`_cases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version__status_idx\` ON \`_cases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_created_at_idx\` ON \`_cases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_updated_at_idx\` ON \`_cases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_latest_idx\` ON \`_cases_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_autosave_idx\` ON \`_cases_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`places_id\` integer,
  	\`countries_id\` integer,
  	\`organisations_id\` integer,
  	\`cases_id\` integer,
  	\`sources_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_path_idx\` ON \`_cases_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_places_id_idx\` ON \`_cases_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_countries_id_idx\` ON \`_cases_v_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_organisations_id_idx\` ON \`_cases_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_cases_id_idx\` ON \`_cases_v_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_sources_id_idx\` ON \`_cases_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_parent_order_idx\` ON \`_cases_v_rels\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`impact_tags_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`impact_tags_former_slugs_parent_order_idx\` ON \`impact_tags_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`impact_tags_elements\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`impact_tags_elements_parent_order_idx\` ON \`impact_tags_elements\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`impact_tags\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`name_ja\` text,
  	\`name_en\` text,
  	\`definition_ja\` text,
  	\`definition_en\` text,
  	\`definition_source_ja\` text,
  	\`definition_source_en\` text,
  	\`slug\` text,
  	\`stage\` text,
  	\`order\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`impact_tags_list_title_idx\` ON \`impact_tags\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`impact_tags_slug_idx\` ON \`impact_tags\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`impact_tags_updated_at_idx\` ON \`impact_tags\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`impact_tags_created_at_idx\` ON \`impact_tags\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`impact_tags__status_idx\` ON \`impact_tags\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`impact_tags_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`impact_tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_tags_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`impact_tags_rels_path_idx\` ON \`impact_tags_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`impact_tags_rels_impact_tags_id_idx\` ON \`impact_tags_rels\` (\`impact_tags_id\`);`)
  await db.run(sql`CREATE INDEX \`impact_tags_rels_parent_order_idx\` ON \`impact_tags_rels\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`_impact_tags_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_impact_tags_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_version_former_slugs_parent_order_idx\` ON \`_impact_tags_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_impact_tags_v_version_elements\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_impact_tags_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_version_elements_parent_order_idx\` ON \`_impact_tags_v_version_elements\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`_impact_tags_v\` (
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
  	\`version_stage\` text,
  	\`version_order\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_parent_idx\` ON \`_impact_tags_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_version_version_list_title_idx\` ON \`_impact_tags_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_version_version_slug_idx\` ON \`_impact_tags_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_version_version_updated_at_idx\` ON \`_impact_tags_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_version_version_created_at_idx\` ON \`_impact_tags_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_version_version__status_idx\` ON \`_impact_tags_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_created_at_idx\` ON \`_impact_tags_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_updated_at_idx\` ON \`_impact_tags_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_latest_idx\` ON \`_impact_tags_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_impact_tags_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`impact_tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_impact_tags_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`impact_tags_id\`) REFERENCES \`impact_tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_rels_path_idx\` ON \`_impact_tags_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_rels_impact_tags_id_idx\` ON \`_impact_tags_v_rels\` (\`impact_tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_rels_parent_order_idx\` ON \`_impact_tags_v_rels\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`promoting_factors_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`promoting_factors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`promoting_factors_former_slugs_parent_order_idx\` ON \`promoting_factors_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`promoting_factors\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`name_ja\` text,
  	\`name_en\` text,
  	\`definition_ja\` text,
  	\`definition_en\` text,
  	\`definition_source_ja\` text,
  	\`definition_source_en\` text,
  	\`slug\` text,
  	\`order\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`promoting_factors_list_title_idx\` ON \`promoting_factors\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`promoting_factors_slug_idx\` ON \`promoting_factors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`promoting_factors_updated_at_idx\` ON \`promoting_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`promoting_factors_created_at_idx\` ON \`promoting_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`promoting_factors__status_idx\` ON \`promoting_factors\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_promoting_factors_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_promoting_factors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_version_former_slugs_parent_order_idx\` ON \`_promoting_factors_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_promoting_factors_v\` (
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
  	\`version_order\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`promoting_factors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_parent_idx\` ON \`_promoting_factors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_version_version_list_title_idx\` ON \`_promoting_factors_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_version_version_slug_idx\` ON \`_promoting_factors_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_version_version_updated_at_idx\` ON \`_promoting_factors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_version_version_created_at_idx\` ON \`_promoting_factors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_version_version__status_idx\` ON \`_promoting_factors_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_created_at_idx\` ON \`_promoting_factors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_updated_at_idx\` ON \`_promoting_factors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_latest_idx\` ON \`_promoting_factors_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`local_conditions_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`local_conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`local_conditions_former_slugs_parent_order_idx\` ON \`local_conditions_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`local_conditions\` (
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
  	\`order\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`local_conditions_list_title_idx\` ON \`local_conditions\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`local_conditions_slug_idx\` ON \`local_conditions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`local_conditions_updated_at_idx\` ON \`local_conditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`local_conditions_created_at_idx\` ON \`local_conditions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`local_conditions__status_idx\` ON \`local_conditions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_local_conditions_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_local_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_version_former_slugs_parent_order_idx\` ON \`_local_conditions_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_local_conditions_v\` (
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
  	\`version_order\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`local_conditions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_parent_idx\` ON \`_local_conditions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_version_version_list_title_idx\` ON \`_local_conditions_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_version_version_slug_idx\` ON \`_local_conditions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_version_version_updated_at_idx\` ON \`_local_conditions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_version_version_created_at_idx\` ON \`_local_conditions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_version_version__status_idx\` ON \`_local_conditions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_created_at_idx\` ON \`_local_conditions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_updated_at_idx\` ON \`_local_conditions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_latest_idx\` ON \`_local_conditions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`programmes_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_former_slugs_parent_order_idx\` ON \`programmes_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`name_ja\` text,
  	\`name_en\` text,
  	\`definition_ja\` text,
  	\`definition_en\` text,
  	\`definition_source_ja\` text,
  	\`definition_source_en\` text,
  	\`slug\` text,
  	\`parent_id\` integer,
  	\`operator\` text DEFAULT 'jica',
  	\`order\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_list_title_idx\` ON \`programmes\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`programmes_parent_order_idx\` ON \`programmes\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_former_slugs_parent_order_idx\` ON \`_programmes_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
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
  	\`version_parent_id\` integer,
  	\`version_operator\` text DEFAULT 'jica',
  	\`version_order\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_list_title_idx\` ON \`_programmes_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_parent_idx\` ON \`_programmes_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`places_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_former_slugs_parent_order_idx\` ON \`places_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`places_landscapes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_landscapes_parent_order_idx\` ON \`places_landscapes\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`places\` (
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
  await db.run(sql`CREATE INDEX \`places_list_title_idx\` ON \`places\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_slug_idx\` ON \`places\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`places_jica_office_idx\` ON \`places\` (\`jica_office_id\`);`)
  await db.run(sql`CREATE INDEX \`places_population_evidence_population_evidence_source_idx\` ON \`places\` (\`population_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`places__status_idx\` ON \`places\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`places_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`places_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_rels_path_idx\` ON \`places_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`places_rels_places_id_idx\` ON \`places_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`places_rels_parent_order_idx\` ON \`places_rels\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_former_slugs_parent_order_idx\` ON \`_places_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_landscapes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_landscapes_parent_order_idx\` ON \`_places_v_version_landscapes\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`_places_v\` (
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
  await db.run(sql`CREATE TABLE \`_places_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`places_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_rels_path_idx\` ON \`_places_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_rels_places_id_idx\` ON \`_places_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_rels_parent_order_idx\` ON \`_places_v_rels\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`countries_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_former_slugs_parent_order_idx\` ON \`countries_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`countries\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`name_ja\` text,
  	\`name_en\` text,
  	\`definition_ja\` text,
  	\`definition_en\` text,
  	\`definition_source_ja\` text,
  	\`definition_source_en\` text,
  	\`slug\` text,
  	\`code\` text,
  	\`region\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_list_title_idx\` ON \`countries\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_slug_idx\` ON \`countries\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_code_idx\` ON \`countries\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`countries_updated_at_idx\` ON \`countries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_created_at_idx\` ON \`countries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`countries__status_idx\` ON \`countries\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_former_slugs_parent_order_idx\` ON \`_countries_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v\` (
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
  	\`version_code\` text,
  	\`version_region\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_parent_idx\` ON \`_countries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_list_title_idx\` ON \`_countries_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_slug_idx\` ON \`_countries_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_code_idx\` ON \`_countries_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_updated_at_idx\` ON \`_countries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_created_at_idx\` ON \`_countries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version__status_idx\` ON \`_countries_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_created_at_idx\` ON \`_countries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_updated_at_idx\` ON \`_countries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_latest_idx\` ON \`_countries_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`organisations_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_former_slugs_parent_order_idx\` ON \`organisations_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
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
  	\`english_name_is_official\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_list_title_idx\` ON \`organisations\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_former_slugs_parent_order_idx\` ON \`_organisations_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
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
  	\`version_english_name_is_official\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_list_title_idx\` ON \`_organisations_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`surveys_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`surveys_former_slugs_parent_order_idx\` ON \`surveys_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`surveys_perspectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`name_ja\` text,
  	\`name_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`surveys_perspectives_parent_order_idx\` ON \`surveys_perspectives\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`surveys_framework_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text_ja\` text,
  	\`text_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`surveys_framework\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`surveys_framework_items_parent_order_idx\` ON \`surveys_framework_items\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`surveys_framework\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`heading_ja\` text,
  	\`heading_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`surveys_framework_parent_order_idx\` ON \`surveys_framework\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`surveys\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`name_ja\` text,
  	\`name_en\` text,
  	\`definition_ja\` text,
  	\`definition_en\` text,
  	\`definition_source_ja\` text,
  	\`definition_source_en\` text,
  	\`slug\` text,
  	\`years_text\` text,
  	\`years_start\` text,
  	\`years_end\` text,
  	\`years_open\` integer,
  	\`years_precision\` text,
  	\`years_end_precision\` text,
  	\`years_fiscal\` integer,
  	\`long_list_size\` numeric,
  	\`model_cases\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`surveys_list_title_idx\` ON \`surveys\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`surveys_slug_idx\` ON \`surveys\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`surveys_updated_at_idx\` ON \`surveys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`surveys_created_at_idx\` ON \`surveys\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`surveys__status_idx\` ON \`surveys\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_surveys_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_former_slugs_parent_order_idx\` ON \`_surveys_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v_version_perspectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`name_ja\` text,
  	\`name_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_surveys_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_perspectives_parent_order_idx\` ON \`_surveys_v_version_perspectives\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v_version_framework_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text_ja\` text,
  	\`text_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_surveys_v_version_framework\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_framework_items_parent_order_idx\` ON \`_surveys_v_version_framework_items\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v_version_framework\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`heading_ja\` text,
  	\`heading_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_surveys_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_framework_parent_order_idx\` ON \`_surveys_v_version_framework\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v\` (
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
  	\`version_years_text\` text,
  	\`version_years_start\` text,
  	\`version_years_end\` text,
  	\`version_years_open\` integer,
  	\`version_years_precision\` text,
  	\`version_years_end_precision\` text,
  	\`version_years_fiscal\` integer,
  	\`version_long_list_size\` numeric,
  	\`version_model_cases\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_surveys_v_parent_idx\` ON \`_surveys_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_version_list_title_idx\` ON \`_surveys_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_version_slug_idx\` ON \`_surveys_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_version_updated_at_idx\` ON \`_surveys_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_version_created_at_idx\` ON \`_surveys_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_version__status_idx\` ON \`_surveys_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_created_at_idx\` ON \`_surveys_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_updated_at_idx\` ON \`_surveys_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_latest_idx\` ON \`_surveys_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`sources_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_former_slugs_parent_order_idx\` ON \`sources_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`name_ja\` text,
  	\`name_en\` text,
  	\`definition_ja\` text,
  	\`definition_en\` text,
  	\`definition_source_ja\` text,
  	\`definition_source_en\` text,
  	\`slug\` text,
  	\`publisher_ja\` text,
  	\`publisher_en\` text,
  	\`published_text\` text,
  	\`published_start\` text,
  	\`published_end\` text,
  	\`published_open\` integer,
  	\`published_precision\` text,
  	\`published_end_precision\` text,
  	\`published_fiscal\` integer,
  	\`url\` text,
  	\`licence_ja\` text,
  	\`licence_en\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_list_title_idx\` ON \`sources\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_slug_idx\` ON \`sources\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources__status_idx\` ON \`sources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_version_former_slugs_parent_order_idx\` ON \`_sources_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v\` (
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
  	\`version_publisher_ja\` text,
  	\`version_publisher_en\` text,
  	\`version_published_text\` text,
  	\`version_published_start\` text,
  	\`version_published_end\` text,
  	\`version_published_open\` integer,
  	\`version_published_precision\` text,
  	\`version_published_end_precision\` text,
  	\`version_published_fiscal\` integer,
  	\`version_url\` text,
  	\`version_licence_ja\` text,
  	\`version_licence_en\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_parent_idx\` ON \`_sources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_list_title_idx\` ON \`_sources_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_slug_idx\` ON \`_sources_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_updated_at_idx\` ON \`_sources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_created_at_idx\` ON \`_sources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version__status_idx\` ON \`_sources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_created_at_idx\` ON \`_sources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_updated_at_idx\` ON \`_sources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_latest_idx\` ON \`_sources_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`chronology_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`chronology\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`chronology_former_slugs_parent_order_idx\` ON \`chronology_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`chronology\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`title_ja\` text,
  	\`title_en\` text,
  	\`track\` text,
  	\`period_text\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`period_open\` integer,
  	\`period_precision\` text,
  	\`period_end_precision\` text,
  	\`period_fiscal\` integer,
  	\`note_ja\` text,
  	\`note_en\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`chronology_list_title_idx\` ON \`chronology\` (\`list_title\`);`)
  await db.run(sql`CREATE INDEX \`chronology_evidence_evidence_source_idx\` ON \`chronology\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`chronology_slug_idx\` ON \`chronology\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`chronology_updated_at_idx\` ON \`chronology\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`chronology_created_at_idx\` ON \`chronology\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`chronology__status_idx\` ON \`chronology\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_chronology_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_chronology_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_chronology_v_version_former_slugs_parent_order_idx\` ON \`_chronology_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_chronology_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_list_title\` text,
  	\`version_title_ja\` text,
  	\`version_title_en\` text,
  	\`version_track\` text,
  	\`version_period_text\` text,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_period_open\` integer,
  	\`version_period_precision\` text,
  	\`version_period_end_precision\` text,
  	\`version_period_fiscal\` integer,
  	\`version_note_ja\` text,
  	\`version_note_en\` text,
  	\`version_evidence_source_id\` integer,
  	\`version_evidence_locator\` text,
  	\`version_evidence_level\` text DEFAULT 'stated',
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`chronology\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_chronology_v_parent_idx\` ON \`_chronology_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_chronology_v_version_version_list_title_idx\` ON \`_chronology_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_chronology_v_version_evidence_version_evidence_source_idx\` ON \`_chronology_v\` (\`version_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_chronology_v_version_version_slug_idx\` ON \`_chronology_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_chronology_v_version_version_updated_at_idx\` ON \`_chronology_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_chronology_v_version_version_created_at_idx\` ON \`_chronology_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_chronology_v_version_version__status_idx\` ON \`_chronology_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_chronology_v_created_at_idx\` ON \`_chronology_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_chronology_v_updated_at_idx\` ON \`_chronology_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_chronology_v_latest_idx\` ON \`_chronology_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`statistics_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_former_slugs_parent_order_idx\` ON \`statistics_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`statistics_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label_ja\` text,
  	\`label_en\` text,
  	\`value\` numeric,
  	\`share\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_rows_parent_order_idx\` ON \`statistics_rows\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`statistics\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`name_ja\` text,
  	\`name_en\` text,
  	\`definition_ja\` text,
  	\`definition_en\` text,
  	\`definition_source_ja\` text,
  	\`definition_source_en\` text,
  	\`slug\` text,
  	\`unit_ja\` text,
  	\`unit_en\` text,
  	\`as_of_ja\` text,
  	\`as_of_en\` text,
  	\`note_ja\` text,
  	\`note_en\` text,
  	\`chart\` text,
  	\`not_given_ja\` text,
  	\`not_given_en\` text,
  	\`evidence_source_id\` integer,
  	\`evidence_locator\` text,
  	\`evidence_level\` text DEFAULT 'stated',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_list_title_idx\` ON \`statistics\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`statistics_slug_idx\` ON \`statistics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`statistics_evidence_evidence_source_idx\` ON \`statistics\` (\`evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`statistics_updated_at_idx\` ON \`statistics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics_created_at_idx\` ON \`statistics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics__status_idx\` ON \`statistics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_former_slugs_parent_order_idx\` ON \`_statistics_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label_ja\` text,
  	\`label_en\` text,
  	\`value\` numeric,
  	\`share\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_rows_parent_order_idx\` ON \`_statistics_v_version_rows\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v\` (
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
  	\`version_unit_ja\` text,
  	\`version_unit_en\` text,
  	\`version_as_of_ja\` text,
  	\`version_as_of_en\` text,
  	\`version_note_ja\` text,
  	\`version_note_en\` text,
  	\`version_chart\` text,
  	\`version_not_given_ja\` text,
  	\`version_not_given_en\` text,
  	\`version_evidence_source_id\` integer,
  	\`version_evidence_locator\` text,
  	\`version_evidence_level\` text DEFAULT 'stated',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_evidence_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_parent_idx\` ON \`_statistics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_list_title_idx\` ON \`_statistics_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_slug_idx\` ON \`_statistics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_evidence_version_evidence_source_idx\` ON \`_statistics_v\` (\`version_evidence_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_updated_at_idx\` ON \`_statistics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_created_at_idx\` ON \`_statistics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version__status_idx\` ON \`_statistics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_created_at_idx\` ON \`_statistics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_updated_at_idx\` ON \`_statistics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_latest_idx\` ON \`_statistics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`synonyms_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_words_parent_order_idx\` ON \`synonyms_words\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`synonyms_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_former_slugs_parent_order_idx\` ON \`synonyms_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`synonyms\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`synonyms_slug_idx\` ON \`synonyms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_updated_at_idx\` ON \`synonyms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_created_at_idx\` ON \`synonyms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`synonyms__status_idx\` ON \`synonyms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_synonyms_v_version_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`word\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_synonyms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_words_parent_order_idx\` ON \`_synonyms_v_version_words\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_synonyms_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_synonyms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_former_slugs_parent_order_idx\` ON \`_synonyms_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_synonyms_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_list_title\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_synonyms_v_parent_idx\` ON \`_synonyms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_version_slug_idx\` ON \`_synonyms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_version_updated_at_idx\` ON \`_synonyms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_version_created_at_idx\` ON \`_synonyms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_version__status_idx\` ON \`_synonyms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_created_at_idx\` ON \`_synonyms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_updated_at_idx\` ON \`_synonyms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_latest_idx\` ON \`_synonyms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`pages_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_former_slugs_parent_order_idx\` ON \`pages_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`title_ja\` text,
  	\`title_en\` text,
  	\`body_ja\` text,
  	\`body_en\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_list_title_idx\` ON \`pages\` (\`list_title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_former_slugs_parent_order_idx\` ON \`_pages_v_version_former_slugs\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_list_title\` text,
  	\`version_title_ja\` text,
  	\`version_title_en\` text,
  	\`version_body_ja\` text,
  	\`version_body_en\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_list_title_idx\` ON \`_pages_v\` (\`version_list_title\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`alt_ja\` text,
  	\`alt_en\` text,
  	\`credit_ja\` text,
  	\`credit_en\` text,
  	\`original_name\` text,
  	\`is_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_order_idx\` ON \`users_sessions\` (\`_parent_id\`,\`_order\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'author' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`catalogue_changes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`changed_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`catalogue_changes_revision_idx\` ON \`catalogue_changes\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`catalogue_changes_updated_at_idx\` ON \`catalogue_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`catalogue_changes_created_at_idx\` ON \`catalogue_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_order_idx\` ON \`payload_preferences_rels\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name_ja\` text,
  	\`name_en\` text,
  	\`description_ja\` text,
  	\`description_en\` text,
  	\`licence_ja\` text,
  	\`licence_en\` text,
  	\`attribution_ja\` text,
  	\`attribution_en\` text,
  	\`contact_ja\` text,
  	\`contact_en\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`cases_challenges\`;`)
  await db.run(sql`DROP TABLE \`cases_resources\`;`)
  await db.run(sql`DROP TABLE \`cases_sections\`;`)
  await db.run(sql`DROP TABLE \`cases_timeline\`;`)
  await db.run(sql`DROP TABLE \`cases_outcomes\`;`)
  await db.run(sql`DROP TABLE \`cases_pathways\`;`)
  await db.run(sql`DROP TABLE \`cases_key_figures\`;`)
  await db.run(sql`DROP TABLE \`cases_factors\`;`)
  await db.run(sql`DROP TABLE \`cases_actors\`;`)
  await db.run(sql`DROP TABLE \`cases_additional_countries\`;`)
  await db.run(sql`DROP TABLE \`cases_additional_programmes\`;`)
  await db.run(sql`DROP TABLE \`cases_additional_elements\`;`)
  await db.run(sql`DROP TABLE \`cases_pinned_similar\`;`)
  await db.run(sql`DROP TABLE \`cases_hidden_similar\`;`)
  await db.run(sql`DROP TABLE \`cases_images\`;`)
  await db.run(sql`DROP TABLE \`cases_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases_rels\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_challenges\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_resources\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_timeline\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_pathways\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_key_figures\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_factors\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_actors\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_additional_countries\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_additional_programmes\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_additional_elements\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_pinned_similar\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_hidden_similar\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_images\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_cases_v\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_rels\`;`)
  await db.run(sql`DROP TABLE \`impact_tags_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`impact_tags_elements\`;`)
  await db.run(sql`DROP TABLE \`impact_tags\`;`)
  await db.run(sql`DROP TABLE \`impact_tags_rels\`;`)
  await db.run(sql`DROP TABLE \`_impact_tags_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_impact_tags_v_version_elements\`;`)
  await db.run(sql`DROP TABLE \`_impact_tags_v\`;`)
  await db.run(sql`DROP TABLE \`_impact_tags_v_rels\`;`)
  await db.run(sql`DROP TABLE \`promoting_factors_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`promoting_factors\`;`)
  await db.run(sql`DROP TABLE \`_promoting_factors_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_promoting_factors_v\`;`)
  await db.run(sql`DROP TABLE \`local_conditions_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`local_conditions\`;`)
  await db.run(sql`DROP TABLE \`_local_conditions_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_local_conditions_v\`;`)
  await db.run(sql`DROP TABLE \`programmes_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`places_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`places_landscapes\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`DROP TABLE \`places_rels\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_landscapes\`;`)
  await db.run(sql`DROP TABLE \`_places_v\`;`)
  await db.run(sql`DROP TABLE \`_places_v_rels\`;`)
  await db.run(sql`DROP TABLE \`countries_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`countries\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_countries_v\`;`)
  await db.run(sql`DROP TABLE \`organisations_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`surveys_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`surveys_perspectives\`;`)
  await db.run(sql`DROP TABLE \`surveys_framework_items\`;`)
  await db.run(sql`DROP TABLE \`surveys_framework\`;`)
  await db.run(sql`DROP TABLE \`surveys\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_version_perspectives\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_version_framework_items\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_version_framework\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v\`;`)
  await db.run(sql`DROP TABLE \`sources_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_sources_v\`;`)
  await db.run(sql`DROP TABLE \`chronology_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`chronology\`;`)
  await db.run(sql`DROP TABLE \`_chronology_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_chronology_v\`;`)
  await db.run(sql`DROP TABLE \`statistics_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`statistics_rows\`;`)
  await db.run(sql`DROP TABLE \`statistics\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_rows\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v\`;`)
  await db.run(sql`DROP TABLE \`synonyms_words\`;`)
  await db.run(sql`DROP TABLE \`synonyms_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`synonyms\`;`)
  await db.run(sql`DROP TABLE \`_synonyms_v_version_words\`;`)
  await db.run(sql`DROP TABLE \`_synonyms_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_synonyms_v\`;`)
  await db.run(sql`DROP TABLE \`pages_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`catalogue_changes\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
}
