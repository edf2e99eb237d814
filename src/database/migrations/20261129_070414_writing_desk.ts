import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`record_title\` text,
  	\`in_collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`record_key\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`saved_at\` text NOT NULL,
  	\`asked\` text,
  	\`asked_name\` text,
  	\`asked_at\` text,
  	\`asked_of\` text,
  	\`asked_of_name\` text,
  	\`decided\` text,
  	\`decided_name\` text,
  	\`decided_at\` text,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_in_collection_idx\` ON \`reviews\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`reviews_record_idx\` ON \`reviews\` (\`record\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reviews_record_key_idx\` ON \`reviews\` (\`record_key\`);`)
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reviews_asked_idx\` ON \`reviews\` (\`asked\`);`)
  await db.run(sql`CREATE INDEX \`reviews_asked_of_idx\` ON \`reviews\` (\`asked_of\`);`)
  await db.run(sql`CREATE INDEX \`reviews_decided_idx\` ON \`reviews\` (\`decided\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`record_title\` text,
  	\`in_collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`address\` text,
  	\`quote\` text,
  	\`text\` text NOT NULL,
  	\`suggestion\` text,
  	\`thread\` text,
  	\`person\` text,
  	\`person_name\` text,
  	\`origin\` text DEFAULT 'staff' NOT NULL,
  	\`confirmation\` text,
  	\`mentions\` text,
  	\`taken_at\` text,
  	\`resolved_at\` text,
  	\`resolved\` text,
  	\`resolved_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_in_collection_idx\` ON \`comments\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`comments_record_idx\` ON \`comments\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`comments_thread_idx\` ON \`comments\` (\`thread\`);`)
  await db.run(sql`CREATE INDEX \`comments_person_idx\` ON \`comments\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`comments_confirmation_idx\` ON \`comments\` (\`confirmation\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_at_idx\` ON \`comments\` (\`resolved_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_idx\` ON \`comments\` (\`resolved\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`confirmations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`record_title\` text,
  	\`in_collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`message\` text,
  	\`token_hash\` text NOT NULL,
  	\`version\` text,
  	\`saved_at\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`person\` text,
  	\`person_name\` text,
  	\`expires_at\` text NOT NULL,
  	\`first_seen_at\` text,
  	\`answered_at\` text,
  	\`revoked_at\` text,
  	\`revoked\` text,
  	\`revoked_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`confirmations_in_collection_idx\` ON \`confirmations\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_record_idx\` ON \`confirmations\` (\`record\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`confirmations_token_hash_idx\` ON \`confirmations\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_person_idx\` ON \`confirmations\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_expires_at_idx\` ON \`confirmations\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_answered_at_idx\` ON \`confirmations\` (\`answered_at\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_revoked_idx\` ON \`confirmations\` (\`revoked\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_updated_at_idx\` ON \`confirmations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_created_at_idx\` ON \`confirmations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`confirmation_answers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`record_title\` text,
  	\`in_collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`confirmation\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`office\` text NOT NULL,
  	\`is_all_confirmed\` integer DEFAULT false,
  	\`text\` text,
  	\`saved_at\` text NOT NULL,
  	\`items\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`confirmation_answers_in_collection_idx\` ON \`confirmation_answers\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`confirmation_answers_record_idx\` ON \`confirmation_answers\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`confirmation_answers_confirmation_idx\` ON \`confirmation_answers\` (\`confirmation\`);`)
  await db.run(sql`CREATE INDEX \`confirmation_answers_updated_at_idx\` ON \`confirmation_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`confirmation_answers_created_at_idx\` ON \`confirmation_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`record_title\` text,
  	\`in_collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`saved_at\` text NOT NULL,
  	\`person\` text,
  	\`person_name\` text,
  	\`notice_ja\` text,
  	\`notice_en\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`note\` text,
  	\`done_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_in_collection_idx\` ON \`schedules\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`schedules_record_idx\` ON \`schedules\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`schedules_at_idx\` ON \`schedules\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_person_idx\` ON \`schedules\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`schedules_state_idx\` ON \`schedules\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`endings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`record_title\` text,
  	\`in_collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`record_key\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`title_ja\` text NOT NULL,
  	\`title_en\` text,
  	\`notice_ja\` text NOT NULL,
  	\`notice_en\` text,
  	\`ended_at\` text NOT NULL,
  	\`person\` text,
  	\`person_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`endings_in_collection_idx\` ON \`endings\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`endings_record_idx\` ON \`endings\` (\`record\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`endings_record_key_idx\` ON \`endings\` (\`record_key\`);`)
  await db.run(sql`CREATE INDEX \`endings_slug_idx\` ON \`endings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`endings_person_idx\` ON \`endings\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`endings_updated_at_idx\` ON \`endings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`endings_created_at_idx\` ON \`endings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`record_title\` text,
  	\`in_collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`address\` text,
  	\`comment\` text,
  	\`text\` text,
  	\`by\` text,
  	\`by_name\` text,
  	\`read_at\` text,
  	\`mailed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_in_collection_idx\` ON \`notifications\` (\`in_collection\`);`)
  await db.run(sql`CREATE INDEX \`notifications_record_idx\` ON \`notifications\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`notifications_person_idx\` ON \`notifications\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`notifications_by_idx\` ON \`notifications\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`notifications_read_at_idx\` ON \`notifications\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_mailed_at_idx\` ON \`notifications\` (\`mailed_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outgoing_mails\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`to\` text NOT NULL,
  	\`person\` text,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`tries\` numeric DEFAULT 0,
  	\`next_try_at\` text,
  	\`last_error\` text,
  	\`sent_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outgoing_mails_person_idx\` ON \`outgoing_mails\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mails_state_idx\` ON \`outgoing_mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mails_next_try_at_idx\` ON \`outgoing_mails\` (\`next_try_at\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mails_updated_at_idx\` ON \`outgoing_mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mails_created_at_idx\` ON \`outgoing_mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`looks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`record_key\` text NOT NULL,
  	\`version\` text,
  	\`saved_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`looks_key_idx\` ON \`looks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`looks_person_idx\` ON \`looks\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`looks_record_key_idx\` ON \`looks\` (\`record_key\`);`)
  await db.run(sql`CREATE INDEX \`looks_updated_at_idx\` ON \`looks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`looks_created_at_idx\` ON \`looks\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`row_defaults_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`row_defaults_level\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`confirmation_by_ja\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`confirmation_by_en\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`confirmation_on\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`review_on\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`review_state\` text;`)
  await db.run(sql`CREATE INDEX \`cases_row_defaults_row_defaults_source_idx\` ON \`cases\` (\`row_defaults_source_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_review_on_idx\` ON \`cases\` (\`review_on\`);`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_row_defaults_source_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_row_defaults_level\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_confirmation_by_ja\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_confirmation_by_en\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_confirmation_on\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_review_on\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_row_defaults_version_row_defaults_sourc_idx\` ON \`_cases_v\` (\`version_row_defaults_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_review_on_idx\` ON \`_cases_v\` (\`version_review_on\`);`)
  await db.run(sql`ALTER TABLE \`impact_tags\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`synonyms\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`review_state\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_review_state\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_choice\` text DEFAULT 'atOnce';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`confirmations\`;`)
  await db.run(sql`DROP TABLE \`confirmation_answers\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`endings\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`outgoing_mails\`;`)
  await db.run(sql`DROP TABLE \`looks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_cases\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`list_title\` text,
  	\`title_ja\` text,
  	\`title_en\` text,
  	\`headline_ja\` text,
  	\`headline_en\` text,
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
  	\`study_date_circa\` integer,
  	\`study_date_end_circa\` integer,
  	\`study_date_part\` text,
  	\`study_date_end_part\` text,
  	\`limits_ja\` text,
  	\`limits_en\` text,
  	\`slug\` text,
  	\`last_saved_by\` text,
  	\`without_english\` integer,
  	\`weak_evidence\` integer,
  	\`search_text\` text,
  	\`copied_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`survey_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_cases\`("id", "list_title", "title_ja", "title_en", "headline_ja", "headline_en", "subtitle_ja", "subtitle_en", "summary_ja", "summary_en", "number", "tier", "survey_id", "perspective", "study_kind", "study_note_ja", "study_note_en", "study_date_text", "study_date_start", "study_date_end", "study_date_open", "study_date_precision", "study_date_end_precision", "study_date_fiscal", "study_date_circa", "study_date_end_circa", "study_date_part", "study_date_end_part", "limits_ja", "limits_en", "slug", "last_saved_by", "without_english", "weak_evidence", "search_text", "copied_from", "updated_at", "created_at", "_status") SELECT "id", "list_title", "title_ja", "title_en", "headline_ja", "headline_en", "subtitle_ja", "subtitle_en", "summary_ja", "summary_en", "number", "tier", "survey_id", "perspective", "study_kind", "study_note_ja", "study_note_en", "study_date_text", "study_date_start", "study_date_end", "study_date_open", "study_date_precision", "study_date_end_precision", "study_date_fiscal", "study_date_circa", "study_date_end_circa", "study_date_part", "study_date_end_part", "limits_ja", "limits_en", "slug", "last_saved_by", "without_english", "weak_evidence", "search_text", "copied_from", "updated_at", "created_at", "_status" FROM \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`ALTER TABLE \`__new_cases\` RENAME TO \`cases\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`cases_list_title_idx\` ON \`cases\` (\`list_title\`);`)
  await db.run(sql`CREATE INDEX \`cases_survey_idx\` ON \`cases\` (\`survey_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_slug_idx\` ON \`cases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cases__status_idx\` ON \`cases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__cases_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_list_title\` text,
  	\`version_title_ja\` text,
  	\`version_title_en\` text,
  	\`version_headline_ja\` text,
  	\`version_headline_en\` text,
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
  	\`version_study_date_circa\` integer,
  	\`version_study_date_end_circa\` integer,
  	\`version_study_date_part\` text,
  	\`version_study_date_end_part\` text,
  	\`version_limits_ja\` text,
  	\`version_limits_en\` text,
  	\`version_slug\` text,
  	\`version_last_saved_by\` text,
  	\`version_without_english\` integer,
  	\`version_weak_evidence\` integer,
  	\`version_search_text\` text,
  	\`version_copied_from\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_survey_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__cases_v\`("id", "parent_id", "version_list_title", "version_title_ja", "version_title_en", "version_headline_ja", "version_headline_en", "version_subtitle_ja", "version_subtitle_en", "version_summary_ja", "version_summary_en", "version_number", "version_tier", "version_survey_id", "version_perspective", "version_study_kind", "version_study_note_ja", "version_study_note_en", "version_study_date_text", "version_study_date_start", "version_study_date_end", "version_study_date_open", "version_study_date_precision", "version_study_date_end_precision", "version_study_date_fiscal", "version_study_date_circa", "version_study_date_end_circa", "version_study_date_part", "version_study_date_end_part", "version_limits_ja", "version_limits_en", "version_slug", "version_last_saved_by", "version_without_english", "version_weak_evidence", "version_search_text", "version_copied_from", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_list_title", "version_title_ja", "version_title_en", "version_headline_ja", "version_headline_en", "version_subtitle_ja", "version_subtitle_en", "version_summary_ja", "version_summary_en", "version_number", "version_tier", "version_survey_id", "version_perspective", "version_study_kind", "version_study_note_ja", "version_study_note_en", "version_study_date_text", "version_study_date_start", "version_study_date_end", "version_study_date_open", "version_study_date_precision", "version_study_date_end_precision", "version_study_date_fiscal", "version_study_date_circa", "version_study_date_end_circa", "version_study_date_part", "version_study_date_end_part", "version_limits_ja", "version_limits_en", "version_slug", "version_last_saved_by", "version_without_english", "version_weak_evidence", "version_search_text", "version_copied_from", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_cases_v\`;`)
  await db.run(sql`DROP TABLE \`_cases_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__cases_v\` RENAME TO \`_cases_v\`;`)
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
  await db.run(sql`ALTER TABLE \`impact_tags\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_places_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`synonyms\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_choice\`;`)
}
