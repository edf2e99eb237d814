/**
 * Which place the reader means. A code is the canonical address (of a wider area its slug); what is typed leads to it where
 * it means one place only: `is=typed` has the page answer with a redirect, so that the address that is passed on is the code's.
 */
import { lookup, oncePerSnapshot } from '@/src/catalogue/lookup'
import { allOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'
import { canonicalText } from '@/src/catalogue/search/canonical'
import type { CatalogueSnapshot, Place } from '@/src/catalogue/types'
import type { Region } from '@/src/model/terms'
import { findMunicipalities, saysItsKind } from '@/src/reference/find-municipalities'
import { findFurtherNames, type FurtherName } from '@/src/reference/further-names'
import { type MunicipalityRow, placeCode, rowOfPlace } from '@/src/reference/municipalities'
import { regionCalled } from '@/src/reference/regions'
import { hasSound, soundOf } from '@/src/reference/sound'
import { foldSpelling } from '@/src/text/spelling'

/** No name of a place is longer, with its prefecture and county. In characters. */
export const longestTown = 40

export type TownQuery =
  | { readonly kind: 'none' }
  /** `code` as the record of a place has it: two digits for a prefecture, five for a municipality. */
  | { readonly kind: 'place'; readonly code: string; readonly isTyped: boolean }
  | { readonly kind: 'area'; readonly slug: string; readonly isTyped: boolean }
  /** Several places or none. */
  | { readonly kind: 'typed'; readonly text: string }

/** What typed words may mean: rows of the reference table, wider areas that the catalogue has, a region of Japan. */
export interface Meant {
  readonly rows: readonly MunicipalityRow[]
  readonly areas: readonly Place[]
  /** Wards of designated cities and former municipalities of this name. */
  readonly further: readonly FurtherName[]
  readonly region: Region | null
  /** They are called so, and do not only begin so or have it within. */
  readonly isWhole: boolean
}

const areasOf = oncePerSnapshot((snapshot): readonly Place[] => snapshot.places.filter(({ kind }) => kind === 'area'))

/** More choices than one reads; whoever typed so little types on. */
export const mostChoices = 30

/** Its English name says how it is read: のと. */
function isCalled({ name: { ja, en } }: Place, text: string): boolean {
  const [shortJa, shortEn] = [ja.replace(/地域$/, ''), en.replace(/ (?:area|region)$/i, '')]
  const folded = foldSpelling(text)
  return [ja, shortJa, en, shortEn].some((name) => foldSpelling(name) === folded) || (hasSound(text) && soundOf(text) === soundOf(shortEn))
}

/** 海士町役場, 長野県庁: the office for its place. */
const withoutOffice = (text: string): string => text.replace(/(?<=[市区町村])役[所場]$|(?<=[都道府県])庁$/u, '')

/** A place of today is not asked about for the sake of a former one; a ward of Tokyo is, where another city has a ward of its name. */
function furtherMeant(text: string, whole: readonly MunicipalityRow[]): readonly FurtherName[] {
  if (whole.length !== 1) return findFurtherNames(text)
  return whole[0]?.kind === 'special-ward' ? findFurtherNames(text).filter(({ until }) => until === null) : []
}

/**
 * Whole names alone where there are any, so that 津 is not all places that begin so; else all that is like it. Who types the
 * ending by itself (Kochi-shi, Ama Town) means no place that ends otherwise.
 */
export function meantBy(snapshot: CatalogueSnapshot, typed: string): Meant {
  const text = withoutOffice(typed)
  const found = findMunicipalities(text, mostChoices)
  const full = saysItsKind(text) ? found.filter(({ rank }) => rank === 0) : []
  const whole = (full.length > 0 ? full : found.filter(({ rank }) => rank <= 1)).map(({ row }) => row)
  const areas = areasOf(snapshot).filter((area) => isCalled(area, text))
  const [further, region] = [furtherMeant(text, whole), regionCalled(text)]
  const isWhole = whole.length + areas.length + further.length > 0 || region !== null
  return { rows: isWhole ? whole : found.map(({ row }) => row), areas, further, region, isWhole }
}

/**
 * A place that only begins so (十勝: 十勝郡浦幌町) or has it within (大宮市: 常陸大宮市) may not be the one that is meant, nor is
 * a town meant for certain by the name of a region (東北) or of a ward.
 */
function readTyped(snapshot: CatalogueSnapshot, text: string): TownQuery {
  const { rows, areas, further, region, isWhole } = meantBy(snapshot, text)
  const [row, area] = [rows[0], areas[0]]
  if (isWhole && rows.length + areas.length === 1 && further.length === 0 && region === null) {
    return row ? { kind: 'place', code: placeCode(row), isTyped: true } : { kind: 'area', slug: area?.slug ?? '', isTyped: true }
  }
  return { kind: 'typed', text }
}

function readTown(snapshot: CatalogueSnapshot, given: string, isTyped: boolean): TownQuery {
  const text = [...canonicalText(given)].slice(0, longestTown).join('').trim()
  if (text === '') return { kind: 'none' }
  const row = rowOfPlace(text)
  return row && placeCode(row) === text ? { kind: 'place', code: text, isTyped } : readTyped(snapshot, text)
}

export const townQuery: PageQuery<TownQuery> = {
  parse(parameters, snapshot) {
    const isTyped = allOf(parameters, 'is').includes('typed')
    const [slug] = allOf(parameters, 'area')
    if (slug !== undefined && lookup(snapshot).places.get(slug)?.kind === 'area') return { kind: 'area', slug, isTyped }
    return readTown(snapshot, allOf(parameters, 'town')[0] ?? '', isTyped)
  },
  write(query) {
    switch (query.kind) {
      case 'none':
        return ''
      case 'place':
        return writeParameters({ town: query.code, is: query.isTyped ? 'typed' : null })
      case 'area':
        return writeParameters({ area: query.slug, is: query.isTyped ? 'typed' : null })
      case 'typed':
        return writeParameters({ town: query.text })
    }
  },
}

/** The query of a place's own page. */
export const queryOfRow = (row: MunicipalityRow): string => townQuery.write({ kind: 'place', code: placeCode(row), isTyped: false })

/** Where typed words lead that mean one place; null where the address is canonical already. */
export function leadsTo(query: TownQuery): string | null {
  return (query.kind === 'place' || query.kind === 'area') && query.isTyped ? townQuery.write({ ...query, isTyped: false }) : null
}
