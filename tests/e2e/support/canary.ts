/** Drafts whose every text holds one word that stands nowhere else. Where a stranger meets that word, a draft has leaked. */
import { type DraftedSlug, exampleRecords, isDrafted } from '@/tests/int/editorial/example-records'
import type { Asker } from '@/tests/int/support/ask'
import { exampleCase, richText, type Terms } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { must, recordOf } from './staff'

export const canary = 'kanaria7f3a'

export const draftedCollections: readonly DraftedSlug[] = Object.keys(exampleRecords).filter(isDrafted)

export interface Drafts {
  /** Where strangers might look for each of them: `/cases/21`, `/cases/versions/40`. */
  readonly paths: readonly string[]
  /** What the public addresses of the published records end with that have such a draft. */
  readonly slugs: readonly string[]
  /** The address of an image that only a draft shows. */
  readonly image: string
  readonly newCase: string
}

const textKeys = new Set(['ja', 'en', 'locator', 'word'])

/** Texts of people in both languages, in the evidence and in rich text; not periods, choices and addresses. */
function isText(key: string, holder: Readonly<Record<string, unknown>>): boolean {
  return textKeys.has(key) || (key === 'text' && holder.type === 'text')
}

/** The same record with the canary in each of its texts. */
export function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  const holder = Object.fromEntries(Object.entries(value))
  return Object.fromEntries(
    Object.entries(holder).map(([key, part]) => [key, typeof part === 'string' && isText(key, holder) ? `${part} ${canary}` : marked(part)]),
  )
}

/** Where a stored record has a text without the canary, or none: the test would not notice if that leaked. */
export function unmarked(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value.length === 0 && !path.endsWith('formerSlugs')) return [path]
  const holder = Object.fromEntries(Object.entries(value))
  return Object.entries(holder).flatMap(([key, part]) => {
    const isRichText = typeof part === 'object' && part !== null
    if (isText(key, holder) && !isRichText) return String(part).includes(canary) ? [] : [`${path}.${key}`]
    return key === 'children' && Array.isArray(part) && part.length === 0 ? [] : unmarked(part, `${path}.${key}`)
  })
}

/** A case that uses every field that holds words. */
function wholeCase(terms: Terms, image: unknown, other: unknown) {
  const both = { ja: '日本語', en: 'English' }
  const base = exampleCase(terms, canary)
  return {
    ...base,
    number: '98',
    subtitle: both,
    limits: [{ statement: both, kind: 'people', evidence: base.timeline[0]?.evidence }],
    opening: { lacked: both, did: both, changed: both },
    plainJapanese: '日本語',
    study: { kind: 'desk', note: both, date: { text: '2024' } },
    headline: both,
    resources: [{ text: both, evidence: base.timeline[0]?.evidence }],
    undated: [
      {
        track: 'jica',
        title: both,
        note: both,
        programme: terms.programme,
        countries: [terms.country],
        organisations: [terms.organisation],
        evidence: base.timeline[0]?.evidence,
      },
    ],
    timeline: base.timeline.map((row) => ({ ...row, note: both, countries: [terms.country], organisations: [terms.organisation] })),
    additionalCountries: [{ country: terms.country, reason: both }],
    additionalProgrammes: [{ programme: terms.programme, reason: both }],
    additionalElements: [{ element: 'social', reason: both }],
    pinnedSimilar: [{ case: other, reason: both }],
    hiddenSimilar: [{ case: other, reason: both }],
    related: [other],
    images: [{ image, caption: both }],
    confirmation: { by: both },
    changeNotes: [{ date: '2024-05-01T00:00:00.000Z', note: both }],
    sections: [{ heading: both, body: { ja: richText('本文'), en: richText('Text') } }],
  }
}

async function idsOfTerms(staff: Asker): Promise<Terms> {
  const idOf = async (collection: string): Promise<number> => Number((await recordOf(staff, collection, { _status: { equals: 'published' } })).id)
  return {
    source: await idOf('sources'),
    survey: await idOf('surveys'),
    place: await idOf('places'),
    country: await idOf('countries'),
    organisation: await idOf('organisations'),
    programme: await idOf('programmes'),
    impact: await idOf('impact-tags'),
    factor: await idOf('promoting-factors'),
  }
}

/** Lets the new case use terms that were never published: its preview shows them, and nothing else may. */
async function useUnpublished(staff: Asker, newCase: string, made: ReadonlyMap<DraftedSlug, unknown>): Promise<void> {
  const { outcomes, factors, actors, keyFigures, pathways } = Object(await recordOf(staff, 'cases', { id: { equals: newCase } }))
  const evidence = { source: made.get('sources'), locator: canary, level: 'stated' }
  await must(staff, 'PATCH', `/cases/${newCase}`, {
    query: { draft: true, depth: 0 },
    body: {
      places: [made.get('places')],
      sources: [made.get('sources')],
      outcomes: outcomes.map((row: object) => ({ ...row, impact: made.get('impact-tags'), evidence })),
      factors: factors.map((row: object) => ({ ...row, factor: made.get('promoting-factors'), evidence })),
      actors: actors.map((row: object) => ({ ...row, organisation: made.get('organisations') })),
      pathways: pathways.map((row: object) => ({ ...row, to: { impact: made.get('impact-tags'), event: null } })),
      keyFigures: keyFigures.map((row: object) => ({ ...row, evidence })),
      additionalCountries: [{ country: made.get('countries'), reason: { ja: canary, en: canary } }],
    },
  })
}

/**
 * Makes of each collection a record that was never published and a newer draft of a published one.
 * @param exceptFor slug of the records that are left for the test to publish again; a case of that slug gets a draft
 */
export async function writeDrafts(staff: Asker, exceptFor: string): Promise<Drafts> {
  const terms = await idsOfTerms(staff)
  const words = { alt: { ja: canary, en: canary }, credit: { ja: canary, en: canary } }
  const image = await must(staff, 'POST', '/media', { form: await pictureForm({ name: `${canary}.png`, data: words }) })
  const paths = [`/media/${image.at('doc.id')}`]
  const slugs: string[] = []
  let newCase = ''
  const made = new Map<DraftedSlug, unknown>()
  for (const [index, collection] of draftedCollections.entries()) {
    const where =
      collection === 'cases' ? { slug: { equals: exceptFor } } : { and: [{ slug: { not_equals: exceptFor } }, { _status: { equals: 'published' } }] }
    const live = await recordOf(staff, collection, where)
    slugs.push(String(live.slug))
    const { loadedVersion: _opened, _status: _live, ...texts } = live
    const changed = marked(texts)
    await must(staff, 'PATCH', `/${collection}/${live.id}`, { query: { draft: true, depth: 0 }, body: changed })

    const slug = `${canary}-${index}`
    const example = collection === 'cases' ? wholeCase(terms, image.at('doc.id'), live.id) : exampleRecords[collection](terms, slug, index)
    const body = marked({ ...example, ...(collection === 'countries' && { code: 'QZ' }) })
    const newId = (await must(staff, 'POST', `/${collection}`, { query: { draft: true, depth: 0 }, body })).at('doc.id')
    made.set(collection, newId)
    if (collection === 'cases') newCase = String(newId)
    for (const id of [live.id, newId]) {
      const query = { where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1, depth: 0 }
      const version = (await must(staff, 'GET', `/${collection}/versions`, { query })).at('docs.0.id')
      paths.push(`/${collection}/${id}`, `/${collection}/versions/${version}`)
    }
  }
  await useUnpublished(staff, newCase, made)
  return { paths, slugs, image: String(image.at('doc.url')), newCase }
}
