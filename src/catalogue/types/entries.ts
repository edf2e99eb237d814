/** The vocabularies: what rows of cases refer to by slug, and places with what public statistics say of them. */
import type { Bilingual } from '@/src/i18n/languages'
import type { ConditionKind, Depopulation, Element, Landscape, MunicipalityKind, Operator, OrganisationKind, PlaceKind, Stage } from '@/src/model/terms'
import type { Period } from '@/src/periods/types'
import type { Evidence } from './statement'

/** What every vocabulary entry has: its own page shows name, definition and where the definition comes from. */
export interface Term {
  readonly slug: string
  readonly formerSlugs: readonly string[]
  readonly name: Bilingual
  readonly definition: Bilingual | null
  readonly definitionSource: Bilingual | null
  readonly updatedAt: string
}
export interface ImpactTag extends Term {
  readonly stage: Stage
  readonly elements: readonly Element[]
  /** Impact tags that the report's figure 5 draws an arrow to. */
  readonly leadsTo: readonly string[]
  readonly order: number
}
export interface PromotingFactor extends Term {
  readonly order: number
}
export interface Programme extends Term {
  /** The programme that this one is a kind of. */
  readonly parent: string | null
  /** Who runs it: `jica` or another body. */
  readonly operator: Operator
  readonly order: number
}
/** What a place lacks or has: the terms that challenges and resources are grouped under. */
export interface LocalCondition extends Term {
  readonly kind: ConditionKind
  readonly order: number
}

/** One fact of public statistics: what it says, when, and where it comes from. */
export interface Fact<Value> {
  readonly value: Value
  readonly asOf: Period | null
  readonly evidence: Evidence
}

/** What public statistics say of a place; null where none is recorded: unknown, never guessed. */
export interface PlaceFacts {
  /** Persons. Those of unknown age are in none of the groups. */
  readonly ages: Fact<{ readonly under15: number; readonly from15to64: number; readonly over64: number }> | null
  /** Persons. */
  readonly foreignResidents: Fact<number> | null
  /** Employed residents by sector, in persons; unclassified ones left out. */
  readonly workers: Fact<{ readonly primary: number; readonly secondary: number; readonly tertiary: number }> | null
  /** Square kilometres. */
  readonly area: Fact<{ readonly total: number; readonly habitable: number | null }> | null
  readonly coast: Fact<boolean> | null
  /** Whether all of it lies on islands other than the four main ones and Okinawa's. */
  readonly island: Fact<boolean> | null
  readonly depopulated: Fact<Depopulation> | null
}

/** A place of which no statistics are recorded. */
export const noFacts: PlaceFacts = { ages: null, foreignResidents: null, workers: null, area: null, coast: null, island: null, depopulated: null }

export interface Place extends Term {
  readonly kind: PlaceKind
  /** JIS X 0401 / X 0402 code, or empty for a wider area. */
  readonly jisCode: string
  /** Prefectures (place slugs) that it lies in; itself for a prefecture. */
  readonly prefectures: readonly string[]
  /** Region of Japan: one of `regions`. */
  readonly region: string
  readonly jicaOffice: string | null
  /** Null or empty where no source says it: unknown, never guessed. */
  readonly municipalityKind: MunicipalityKind | null
  readonly landscapes: readonly Landscape[]
  readonly facts: PlaceFacts
  readonly population: { readonly value: number; readonly asOf: Period | null; readonly evidence: Evidence } | null
  readonly latitude: number | null
  readonly longitude: number | null
}
export interface Country extends Term {
  /** ISO 3166-1 alpha-2, upper case. The slug is the same in lower case. */
  readonly code: string
  readonly region: string
}
export interface Organisation extends Term {
  readonly kind: OrganisationKind
  /** False when the English name is our translation, not the organisation's own. */
  readonly englishNameIsOfficial: boolean
}
export interface Source extends Term {
  readonly publisher: Bilingual
  readonly published: Period | null
  readonly url: string | null
  readonly licence: Bilingual | null
}
