import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { projectDraft } from '@/src/catalogue/projection/project'
import * as entries from '@/src/catalogue/projection/project-entries'
import { type Facts, keyOf, noting, type Slugs, slugTable } from '@/src/catalogue/projection/slugs'
import { isUnpublished, unpublishedSlug } from '@/src/catalogue/projection/unfinished'
import type { CaseRecord, CatalogueSnapshot, Term } from '@/src/catalogue/types'
import type { EntryCollection } from '@/src/i18n/links'
import type { Case } from '@/src/payload-types'
import type { Loaded } from './load'
import { loadedCatalogue } from './refresh'

export interface Preview {
  readonly record: CaseRecord
  readonly snapshot: CatalogueSnapshot
}

/** Who reads: a member of staff with their rights, or the product itself for a link that staff have made. */
interface Reader {
  readonly payload: Payload
  readonly user: TypedUser | null
}

/** The records of one collection as the reader may have them, newest drafts. */
export async function read<Slug extends CollectionSlug>({ payload, user }: Reader, collection: Slug, asked: readonly string[]) {
  // SQLite refuses the whole question for a word that is no number, and an address may hold any.
  const ids = asked.filter((id) => payload.db.defaultIDType !== 'number' || /^\d{1,15}$/.test(id))
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: user === null,
    ...(user && { user }),
  })
  return docs
}

/** A record by its name alone: nothing else of an unpublished one leaves the house. */
function nameOnly<Entry extends Term>(collection: string, id: string | number, entry: Entry): Entry {
  return { ...entry, slug: unpublishedSlug(collection, id), formerSlugs: [], definition: null, definitionSource: null }
}

/** Says of a record that readers do not see it yet, wherever its name stands. */
function unpublished<Entry extends Term>(collection: string, id: string | number, entry: Entry): Entry {
  return {
    ...entry,
    slug: unpublishedSlug(collection, id),
    formerSlugs: [],
    name: { ja: `${entry.name.ja || entry.name.en}（未公開）`, en: `${entry.name.en || entry.name.ja} (unpublished)` },
  }
}

/** The entries of a vocabulary with others added, or put in the place of those that have their slugs. */
function holding<Entry extends Term>(all: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const added = new Set(more.map(({ slug }) => slug))
  return more.length === 0 ? all : [...all.filter(({ slug }) => !added.has(slug)), ...more]
}

/**
 * The catalogue with the newest drafts of some records: those that readers do not see are marked, of the others the newest words
 * stand in their places. It is made for one preview and never cached.
 */
async function withDrafts(
  reader: Reader,
  { snapshot, slugs, vocabularies, names }: Loaded,
  keys: ReadonlySet<string>,
): Promise<{ snapshot: CatalogueSnapshot; slugs: Slugs }> {
  const idsOf = (collection: string): string[] => [...keys].flatMap((key) => (key.startsWith(`${collection}/`) ? key.slice(collection.length + 1) : []))
  const table = new Map([...vocabularies.table, ...[...names].map(([id, slug]) => [keyOf('cases', id), slug] as const)])
  const enter = async <Slug extends CollectionSlug, Entry extends Term>(
    collection: Slug,
    project: (doc: Awaited<ReturnType<typeof read<Slug>>>[number]) => Entry,
  ): Promise<Entry[]> =>
    (await read(reader, collection, idsOf(collection))).map((doc) => {
      const known = vocabularies.table.get(keyOf(collection, doc.id))
      if (known !== undefined) return { ...project(doc), slug: known.toLowerCase() }
      table.set(keyOf(collection, doc.id), unpublishedSlug(collection, doc.id))
      return (reader.user === null ? nameOnly : unpublished)(collection, doc.id, project(doc))
    })
  const impactTags = await enter('impact-tags', (doc) => entries.impactTag(doc, slugs))
  const promotingFactors = await enter('promoting-factors', (doc) => entries.promotingFactor(doc))
  const localConditions = await enter('local-conditions', (doc) => entries.localCondition(doc))
  const programmes = await enter('programmes', (doc) => entries.programme(doc, slugs))
  const places = await enter('places', (doc) => entries.place(doc, slugs))
  const countries = (await enter('countries', (doc) => entries.country(doc))).map((country) =>
    isUnpublished(country.slug) ? { ...country, code: country.slug } : country,
  )
  const organisations = await enter('organisations', (doc) => entries.organisation(doc))
  const surveys = await enter('surveys', (doc) => entries.survey(doc, slugs))
  const sources = await enter('sources', (doc) => entries.source(doc))
  const facts: Facts = {
    elements: new Map([...vocabularies.facts.elements, ...impactTags.map(({ slug, elements }) => [slug, elements] as const)]),
    prefectures: new Map([...vocabularies.facts.prefectures, ...places.map(({ slug, prefectures }) => [slug, prefectures] as const)]),
  }
  return {
    slugs: slugTable(table, facts),
    snapshot: {
      ...snapshot,
      impactTags: holding(snapshot.impactTags, impactTags),
      promotingFactors: holding(snapshot.promotingFactors, promotingFactors),
      localConditions: holding(snapshot.localConditions, localConditions),
      programmes: holding(snapshot.programmes, programmes),
      places: holding(snapshot.places, places),
      countries: holding(snapshot.countries, countries),
      organisations: holding(snapshot.organisations, organisations),
      surveys: holding(snapshot.surveys, surveys),
      sources: holding(snapshot.sources, sources),
    },
  }
}

/** What a draft refers to and readers do not see. */
function missingIn(stored: Case, slugs: Slugs): ReadonlySet<string> {
  const missing = new Set<string>()
  projectDraft(
    stored,
    noting(slugs, (key, isMissing) => {
      if (isMissing) missing.add(key)
    }),
    new Map(),
  )
  return missing
}

/**
 * The newest draft of a case as its page would show it, for a signed-in member of staff who may read it: with its rows that
 * are not finished, and with terms that are not published yet, each marked. The only place that shows either.
 * @returns null when there is no such case, or when this user may not read it.
 */
export async function previewCase(payload: Payload, id: string, user: TypedUser): Promise<Preview | null> {
  const loaded = loadedCatalogue()
  if (!loaded) return null
  const reader = { payload, user }
  const [stored] = await read(reader, 'cases', [id])
  return stored ? drawn(reader, loaded, stored) : null
}

/**
 * A state of a case that staff have sent out, as its page would show it: unpublished terms by their names alone.
 * @param stored with its relations as ids
 * @returns null before the catalogue is loaded
 */
export async function sentCase(payload: Payload, stored: Case): Promise<Preview | null> {
  const loaded = loadedCatalogue()
  return loaded && drawn({ payload, user: null }, loaded, stored)
}

async function drawn(reader: Reader, loaded: Loaded, stored: Case): Promise<Preview> {
  const images = (stored.images ?? []).flatMap(({ image }) => (typeof image === 'object' ? image?.id : image) ?? [])
  const media = new Map((await read(reader, 'media', images.map(String))).map((doc) => [String(doc.id), doc]))
  const missing = missingIn(stored, loaded.slugs)
  const { snapshot, slugs } = missing.size === 0 ? loaded : await withDrafts(reader, loaded, missing)
  return { record: projectDraft(stored, slugs, media), snapshot }
}

/**
 * The newest draft of an entry of a vocabulary as its page would show it, for a signed-in member of staff who may read it.
 * @returns null when there is no such entry, or when this user may not read it; else the catalogue, and the slug that has the entry there
 */
export async function previewEntry(
  payload: Payload,
  { collection, id, user }: { readonly collection: EntryCollection; readonly id: string; readonly user: TypedUser },
): Promise<{ readonly snapshot: CatalogueSnapshot; readonly slug: string } | null> {
  const loaded = loadedCatalogue()
  if (!loaded) return null
  const reader = { payload, user }
  const [stored] = await read(reader, collection, [id])
  if (!stored) return null
  const key = keyOf(collection, stored.id)
  const { snapshot } = await withDrafts(reader, loaded, new Set([key]))
  return { snapshot, slug: loaded.vocabularies.table.get(key)?.toLowerCase() ?? unpublishedSlug(collection, stored.id) }
}
