import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`catalogue_changes_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`catalogue_changes_id\`) REFERENCES \`catalogue_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "catalogue_changes_id", "users_id") SELECT "id", "order", "parent_id", "path", "catalogue_changes_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_catalogue_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`catalogue_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_order_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`surveys\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`chronology\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`synonyms\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_copied_from\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`has_one_time_password\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`presence\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`cases_id\` integer REFERENCES cases(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`impact_tags_id\` integer REFERENCES impact_tags(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`promoting_factors_id\` integer REFERENCES promoting_factors(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`local_conditions_id\` integer REFERENCES local_conditions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`countries_id\` integer REFERENCES countries(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`organisations_id\` integer REFERENCES organisations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`surveys_id\` integer REFERENCES surveys(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`sources_id\` integer REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`chronology_id\` integer REFERENCES chronology(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`statistics_id\` integer REFERENCES statistics(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`synonyms_id\` integer REFERENCES synonyms(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`pages_id\` integer REFERENCES pages(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`media_id\` integer REFERENCES media(id);`)
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
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`impact_tags\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_impact_tags_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`promoting_factors\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_promoting_factors_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`local_conditions\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_local_conditions_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_places_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`surveys\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_surveys_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`chronology\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_chronology_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`synonyms\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`copied_from\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_copied_from\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`has_one_time_password\`;`)
}
