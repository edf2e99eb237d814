import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`merges\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`record_title\` text,
  	\`in_collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`into\` text NOT NULL,
  	\`into_title\` text,
  	\`state\` text DEFAULT 'done' NOT NULL,
  	\`person\` text,
  	\`person_name\` text,
  	\`undone_at\` text,
  	\`undone_person\` text,
  	\`undone_person_name\` text,
  	\`change_count\` numeric,
  	\`left_count\` numeric,
  	\`changes\` text,
  	\`given\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`merges_in_collection_idx\` ON \`merges\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`merges_record_idx\` ON \`merges\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`merges_into_idx\` ON \`merges\` (\`into\`);`)
  await db.run(sql`CREATE INDEX \`merges_state_idx\` ON \`merges\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`merges_person_idx\` ON \`merges\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`merges_undone_person_idx\` ON \`merges\` (\`undone_person\`);`)
  await db.run(sql`CREATE INDEX \`merges_updated_at_idx\` ON \`merges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`merges_created_at_idx\` ON \`merges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`merges_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`merges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`merges_texts_order_parent\` ON \`merges_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`merges_texts_text_idx\` ON \`merges_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`merges_texts_parent_order_idx\` ON \`merges_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`trash\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`record_title\` text,
  	\`in_collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`person\` text,
  	\`person_name\` text,
  	\`leaves_at\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`versions\` text,
  	\`is_leaving\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`trash_in_collection_idx\` ON \`trash\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`trash_record_idx\` ON \`trash\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`trash_person_idx\` ON \`trash\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`trash_leaves_at_idx\` ON \`trash\` (\`leaves_at\`);`)
  await db.run(sql`CREATE INDEX \`trash_updated_at_idx\` ON \`trash\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trash_created_at_idx\` ON \`trash\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`invitations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`person\` text,
  	\`person_name\` text,
  	\`sent_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`is_mailed\` integer DEFAULT false,
  	\`used_at\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn\` text,
  	\`withdrawn_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`invitations_email_idx\` ON \`invitations\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`invitations_token_hash_idx\` ON \`invitations\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`invitations_person_idx\` ON \`invitations\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`invitations_expires_at_idx\` ON \`invitations\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_withdrawn_idx\` ON \`invitations\` (\`withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`invitations_updated_at_idx\` ON \`invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_created_at_idx\` ON \`invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`password_requests\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`email\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`password_requests_updated_at_idx\` ON \`password_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`password_requests_created_at_idx\` ON \`password_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`person\` text NOT NULL,
  	\`is_on\` integer DEFAULT false NOT NULL,
  	\`secret\` text,
  	\`pending\` text,
  	\`last_step\` numeric DEFAULT 0 NOT NULL,
  	\`recovery_hashes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_person_idx\` ON \`second_factors\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`identities\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`person\` text,
  	\`person_name\` text,
  	\`issuer\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`identity_key\` text NOT NULL,
  	\`person_key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`identities_person_idx\` ON \`identities\` (\`person\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`identities_identity_key_idx\` ON \`identities\` (\`identity_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`identities_person_key_idx\` ON \`identities\` (\`person_key\`);`)
  await db.run(sql`CREATE INDEX \`identities_updated_at_idx\` ON \`identities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`identities_created_at_idx\` ON \`identities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_rules_second_factor_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sign_in_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_rules_second_factor_roles_parent_order_idx\` ON \`sign_in_rules_second_factor_roles\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_rules\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` ADD \`retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` ADD \`retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` ADD \`last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`impact_tags_retired_idx\` ON \`impact_tags\` (\`retired\`);`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` ADD \`version_retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` ADD \`version_retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`_impact_tags_v_version_version_retired_idx\` ON \`_impact_tags_v\` (\`version_retired\`);`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` ADD \`retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` ADD \`retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` ADD \`last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`promoting_factors_retired_idx\` ON \`promoting_factors\` (\`retired\`);`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` ADD \`version_retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` ADD \`version_retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`_promoting_factors_v_version_version_retired_idx\` ON \`_promoting_factors_v\` (\`version_retired\`);`)
  await db.run(sql`ALTER TABLE \`local_conditions\` ADD \`retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` ADD \`retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` ADD \`last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`local_conditions_retired_idx\` ON \`local_conditions\` (\`retired\`);`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` ADD \`version_retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` ADD \`version_retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`_local_conditions_v_version_version_retired_idx\` ON \`_local_conditions_v\` (\`version_retired\`);`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`programmes_retired_idx\` ON \`programmes\` (\`retired\`);`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_retired_idx\` ON \`_programmes_v\` (\`version_retired\`);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`places_retired_idx\` ON \`places\` (\`retired\`);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_retired_idx\` ON \`_places_v\` (\`version_retired\`);`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`countries_retired_idx\` ON \`countries\` (\`retired\`);`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_retired_idx\` ON \`_countries_v\` (\`version_retired\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`organisations_retired_idx\` ON \`organisations\` (\`retired\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_retired_idx\` ON \`_organisations_v\` (\`version_retired\`);`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`sources_retired_idx\` ON \`sources\` (\`retired\`);`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_retired\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_retired_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_retired_idx\` ON \`_sources_v\` (\`version_retired\`);`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`synonyms\` ADD \`last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_last_saver\` text;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`device\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`ended_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`ended\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`ended_name\` text;`)
  await db.run(sql`CREATE INDEX \`users_ended_at_idx\` ON \`users\` (\`ended_at\`);`)
  await db.run(sql`ALTER TABLE \`outgoing_mails\` ADD \`sealed\` text;`)
  await db.run(sql`ALTER TABLE \`outgoing_mails\` ADD \`valid_until\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`merges\`;`)
  await db.run(sql`DROP TABLE \`merges_texts\`;`)
  await db.run(sql`DROP TABLE \`trash\`;`)
  await db.run(sql`DROP TABLE \`invitations\`;`)
  await db.run(sql`DROP TABLE \`password_requests\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`identities\`;`)
  await db.run(sql`DROP TABLE \`sign_in_rules_second_factor_roles\`;`)
  await db.run(sql`DROP TABLE \`sign_in_rules\`;`)
  await db.run(sql`DROP INDEX \`impact_tags_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` DROP COLUMN \`retired\`;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` DROP COLUMN \`retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`DROP INDEX \`_impact_tags_v_version_version_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` DROP COLUMN \`version_retired\`;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` DROP COLUMN \`version_retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`DROP INDEX \`promoting_factors_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` DROP COLUMN \`retired\`;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` DROP COLUMN \`retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`DROP INDEX \`_promoting_factors_v_version_version_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` DROP COLUMN \`version_retired\`;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` DROP COLUMN \`version_retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`DROP INDEX \`local_conditions_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` DROP COLUMN \`retired\`;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` DROP COLUMN \`retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`DROP INDEX \`_local_conditions_v_version_version_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` DROP COLUMN \`version_retired\`;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` DROP COLUMN \`version_retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`DROP INDEX \`programmes_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`retired\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`DROP INDEX \`_programmes_v_version_version_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_retired\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`DROP INDEX \`places_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`retired\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`DROP INDEX \`_places_v_version_version_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`_places_v\` DROP COLUMN \`version_retired\`;`)
  await db.run(sql`ALTER TABLE \`_places_v\` DROP COLUMN \`version_retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`_places_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`DROP INDEX \`countries_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`retired\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`DROP INDEX \`_countries_v_version_version_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_retired\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`DROP INDEX \`organisations_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`retired\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_version_version_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_retired\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`DROP INDEX \`sources_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`retired\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`DROP INDEX \`_sources_v_version_version_retired_idx\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_retired\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_retired_reason\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`DROP INDEX \`users_ended_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`ended_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`ended\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`ended_name\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`ALTER TABLE \`synonyms\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`last_saver\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_last_saver\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`device\`;`)
  await db.run(sql`ALTER TABLE \`outgoing_mails\` DROP COLUMN \`sealed\`;`)
  await db.run(sql`ALTER TABLE \`outgoing_mails\` DROP COLUMN \`valid_until\`;`)
}
