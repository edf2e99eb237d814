/** A place or country of the reference tables becomes a record, once: a draft with its facts, each with its source. */
import {
  type CollectionSlug,
  commitTransaction,
  type DefaultDocumentIDType,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
} from 'payload'

import { get } from '@/src/model/reading'
import { countries, type CountryRow } from '@/src/reference/countries'
import { factsAsStored } from '@/src/reference/facts'
import { municipalities, type MunicipalityRow, placeCode, rowOfPlace } from '@/src/reference/municipalities'
import { nameOfPlace, slugsOfPlace } from '@/src/reference/place-names'
import { regionOfPrefecture } from '@/src/reference/regions'

type Id = DefaultDocumentIDType

/** The collections that have a reference table, and the field that says which row of it a record is. */
const codeFields = { places: 'jisCode', countries: 'code' } as const
export type Referenced = keyof typeof codeFields
export const isReferenced = (slug: unknown): slug is Referenced => typeof slug === 'string' && Object.hasOwn(codeFields, slug)

/** The records of these codes, drafts too, by code. */
export async function recordsByCode(collection: Referenced, codes: readonly string[], req: PayloadRequest): Promise<ReadonlyMap<string, Id>> {
  const field = codeFields[collection]
  const { docs } = await req.payload.find({
    collection,
    where: { [field]: { in: [...codes] } },
    draft: true,
    depth: 0,
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  // The oldest of two stands, and one that is retired only where it is alone.
  const inOrder = [...docs.filter((doc) => doc.retired), ...docs.filter((doc) => !doc.retired)]
  return new Map(inOrder.map((doc) => [String(get(doc, field)), doc.id]))
}

/** Records of one collection by slug. */
async function idsBySlug(collection: CollectionSlug, slugs: readonly string[], req: PayloadRequest): Promise<ReadonlyMap<string, Id>> {
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { in: [...slugs] } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [String(get(doc, 'slug')), doc.id]))
}

const sourceSlugs = ['ssdse', 'administrative-boundaries', 'depopulated-areas-list']

async function placeData(row: MunicipalityRow, req: PayloadRequest): Promise<RequiredDataFromCollectionSlug<'places'>> {
  const code = placeCode(row)
  const isPrefecture = row.kind === 'prefecture'
  const sources = await idsBySlug('sources', sourceSlugs, req)
  const slugs = slugsOfPlace(row)
  const taken = await idsBySlug('places', slugs, req)
  const known = factsAsStored(code, ({ source, ...evidence }) => {
    const id = sources.get(source)
    return id === undefined ? null : { ...evidence, source: id }
  })
  const prefecture = isPrefecture ? null : municipalities().get(`${row.pref_code}000`)
  return {
    name: nameOfPlace(row),
    slug: slugs.find((slug) => !taken.has(slug)),
    kind: isPrefecture ? 'prefecture' : 'municipality',
    jisCode: code,
    prefectures: prefecture ? [await placeOf(prefecture, req)] : [],
    region: regionOfPrefecture(row.pref_code),
    // The form has no kind for the special wards of Tokyo.
    municipalityKind: row.kind === 'prefecture' || row.kind === 'special-ward' ? null : row.kind,
    latitude: row.lat,
    longitude: row.lng,
    population: known?.population,
    facts: known?.facts,
    _status: 'draft',
  }
}

const asUser = (req: PayloadRequest) => ({ draft: true, depth: 0, overrideAccess: false, user: req.user, req }) as const

async function placeOf(row: MunicipalityRow, req: PayloadRequest): Promise<Id> {
  const code = placeCode(row)
  const known = (await recordsByCode('places', [code], req)).get(code)
  return known ?? (await req.payload.create({ collection: 'places', data: await placeData(row, req), ...asUser(req) })).id
}

async function countryOf({ code, ja, en, region }: CountryRow, req: PayloadRequest): Promise<Id> {
  const known = (await recordsByCode('countries', [code], req)).get(code)
  if (known !== undefined) return known
  const data = { name: { ja, en }, slug: code.toLowerCase(), code, region, _status: 'draft' as const }
  return (await req.payload.create({ collection: 'countries', data, ...asUser(req) })).id
}

/** Null for a code that the table does not have. */
function rowOf(collection: Referenced, code: string): ((req: PayloadRequest) => Promise<Id>) | null {
  if (collection === 'places') {
    const row = rowOfPlace(code)
    return row && placeCode(row) === code ? (req) => placeOf(row, req) : null
  }
  const row = countries().get(code)
  return row ? (req) => countryOf(row, req) : null
}

/**
 * The record of a row of the reference table: the one that is there, or a new draft by whoever asks, with their rights. All of
 * it in one transaction; two who ask at once get one record.
 * @returns null for a code that the table does not have
 * @throws {Forbidden} for whoever may not write drafts
 */
export async function register(collection: Referenced, code: string, req: PayloadRequest): Promise<Id | null> {
  const make = rowOf(collection, code)
  if (!make) return null
  const isOwn = await initTransaction(req)
  try {
    const id = await make(req)
    if (isOwn) await commitTransaction(req)
    return id
  } catch (error) {
    await killTransaction(req)
    // On MongoDB somebody else may have made it meanwhile; the address is unique.
    const other = (await recordsByCode(collection, [code], req)).get(code)
    if (other === undefined) throw error
    return other
  }
}
