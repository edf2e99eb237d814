/** The preview of records that are words of a page, or stand on one page together: the newest draft in its place there. */
import type { Payload, TypedUser } from 'payload'

import * as entries from '@/src/catalogue/projection/project-entries'
import { unpublishedSlug } from '@/src/catalogue/projection/unfinished'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { SharedPageCollection } from '@/src/i18n/links'
import { comparePeriods } from '@/src/periods'
import { read } from './preview'
import { loadedCatalogue } from './refresh'

interface Shared {
  readonly snapshot: CatalogueSnapshot
  /** By which the record is found on its page. */
  readonly slug: string
}

/** A list with one entry in the place of the published one, or at the end. */
function holding<Entry>(all: readonly Entry[], isSame: (entry: Entry) => boolean, [drawn]: readonly Entry[]): readonly Entry[] {
  if (drawn === undefined) return all.filter((entry) => !isSame(entry))
  return all.some(isSame) ? all.map((entry) => (isSame(entry) ? drawn : entry)) : [...all, drawn]
}

/**
 * The catalogue with the newest draft of one such record, for a signed-in member of staff who may read it. As for readers, an
 * entry of the chronology without a period, and one without evidence, does not stand on its page.
 * @returns null when there is no such record, or when this user may not read it
 */
export async function previewShared(
  payload: Payload,
  { collection, id, user }: { readonly collection: SharedPageCollection; readonly id: string; readonly user: TypedUser },
): Promise<Shared | null> {
  const loaded = loadedCatalogue()
  if (!loaded) return null
  const { snapshot, slugs } = loaded
  const reader = { payload, user }
  /** The published one, whose address the draft may change. */
  const formerly = async (slug: string): Promise<string> => {
    const { docs } = await payload.find({ collection, where: { id: { equals: id } }, depth: 0, limit: 1, overrideAccess: false, user })
    return docs[0]?._status === 'published' ? (docs[0].slug ?? slug) : slug
  }
  switch (collection) {
    case 'pages': {
      const [stored] = await read(reader, collection, [id])
      if (!stored) return null
      const slug = stored.slug || unpublishedSlug(collection, stored.id)
      const known = await formerly(slug)
      return { slug, snapshot: { ...snapshot, pages: holding(snapshot.pages, (page) => page.slug === known, [{ ...entries.page(stored), slug }]) } }
    }
    case 'surveys': {
      const [stored] = await read(reader, collection, [id])
      if (!stored) return null
      const drawn = entries.survey(stored, slugs)
      const known = await formerly(drawn.slug)
      return { slug: drawn.slug, snapshot: { ...snapshot, surveys: holding(snapshot.surveys, ({ slug }) => slug === known, [drawn]) } }
    }
    case 'statistics': {
      const [stored] = await read(reader, collection, [id])
      if (!stored) return null
      const known = await formerly(stored.slug ?? '')
      const statistics = holding(snapshot.statistics, ({ slug }) => slug === known, entries.statistic(stored, slugs))
      return { slug: stored.slug ?? '', snapshot: { ...snapshot, statistics } }
    }
    case 'chronology': {
      const [stored] = await read(reader, collection, [id])
      if (!stored) return null
      const known = await formerly(stored.slug ?? String(stored.id))
      const chronology = holding(snapshot.chronology, (entry) => entry.id === known, entries.chronologyEntry(stored, slugs))
      return { slug: stored.slug ?? '', snapshot: { ...snapshot, chronology: chronology.toSorted((a, b) => comparePeriods(a.period, b.period)) } }
    }
  }
}
