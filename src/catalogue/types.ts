/**
 * The read model: what the public side knows. Plain, immutable data; no Payload type reaches it.
 * Vocabulary entries are referred to by slug (countries by ISO 3166-1 alpha-2 code) and looked up in the snapshot.
 */
import type { Bilingual, Language } from '@/src/i18n/languages'
import type { PictureName } from '@/src/i18n/links'
import type { FieldNote } from '@/src/model/field-notes'
import type { SearchedText } from '@/src/model/searched-texts'
import type {
  Chart,
  ChronologyTrack,
  ConditionKind,
  Depopulation,
  Element,
  EvidenceLevel,
  FigureSubject,
  Landscape,
  LimitKind,
  MunicipalityKind,
  Operator,
  OrganisationKind,
  PlaceKind,
  Stage,
  StudyKind,
  Tier,
  Track,
} from '@/src/model/terms'
import type { Period } from '@/src/periods/types'

/** Where a statement comes from. `locator` is the section heading or page as printed in the source. */
export interface Evidence {
  readonly source: string
  readonly locator: string
  readonly level: EvidenceLevel
}

/** A node of Lexical's serialised tree. Renderers allow-list `type`; anything else is not drawn. */
export interface RichTextNode {
  readonly type: string
  readonly children?: readonly RichTextNode[]
  readonly text?: string
  readonly format?: number | string
  readonly tag?: string
  readonly listType?: string
  /** Of a table's cell. */
  readonly headerState?: number
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly fields?: { readonly url?: string; readonly linkType?: string; readonly newTab?: boolean }
}
export interface RichText {
  readonly root: RichTextNode
}
export type BilingualRichText = Readonly<Record<Language, RichText | null>>

/** Every row has a stable id: it is the anchor of a citation (`/ja/cases/takikawa#takikawa-t03`). */
export interface TextRow {
  readonly id: string
  readonly text: Bilingual
  /** The local condition that the row is grouped under, or null. */
  readonly condition: string | null
  /** Null only for rows that were published before rows like it said where they come from. */
  readonly evidence: Evidence | null
}
export interface Section {
  readonly id: string
  readonly heading: Bilingual
  readonly body: BilingualRichText
}
export interface TimelineRow {
  readonly id: string
  readonly track: Track
  readonly period: Period
  readonly title: Bilingual
  readonly note: Bilingual | null
  readonly programme: string | null
  readonly phase: number | null
  readonly countries: readonly string[]
  readonly organisations: readonly string[]
  readonly evidence: Evidence | null
}
/** What was done, though the source does not say when. */
export interface UndatedRow extends Omit<TimelineRow, 'period' | 'phase' | 'track'> {
  readonly track: Exclude<Track, 'context'>
}
export interface OutcomeRow {
  readonly id: string
  readonly impact: string
  readonly heading: Bilingual
  readonly statement: Bilingual
  readonly evidence: Evidence
}
export interface FactorRow {
  readonly id: string
  readonly factor: string
  readonly heading: Bilingual
  readonly statement: Bilingual
  readonly evidence: Evidence
}
export type PathwayEnd = { readonly kind: 'impact'; readonly impact: string } | { readonly kind: 'event'; readonly row: string } | { readonly kind: 'work' }
export interface PathwayRow {
  readonly id: string
  readonly from: PathwayEnd
  readonly to: PathwayEnd
  readonly statement: Bilingual
  readonly evidence: Evidence
}
export interface ActorRow {
  readonly id: string
  readonly organisation: string
  readonly role: Bilingual
}
export interface KeyFigure {
  readonly id: string
  readonly value: number
  readonly unit: Bilingual
  readonly label: Bilingual
  /** The date or period that the figure stands for, or null when the source gives none. */
  readonly asOf: Period | null
  readonly subject: FigureSubject
  readonly evidence: Evidence
}
/** What did not work, or what another place would need. */
export interface LimitRow {
  readonly id: string
  readonly statement: Bilingual
  /** Null until staff have chosen it. */
  readonly kind: LimitKind | null
  /** The id of the event or factor of the same case that answered it; null where the source names none. */
  readonly answeredBy: string | null
  /** Null only for rows that were published while limits were one text without a source. */
  readonly evidence: Evidence | null
}
/** What a case says of itself at the top of its page, in three short sentences. */
export interface Opening {
  readonly lacked: Bilingual | null
  readonly did: Bilingual | null
  readonly changed: Bilingual | null
}
export interface CaseImage {
  readonly id: string
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: Bilingual
  readonly caption: Bilingual | null
  readonly credit: Bilingual
  readonly sizes: readonly { readonly url: string; readonly width: number; readonly height: number }[]
}

export interface CaseRecord {
  readonly slug: string
  /** Slugs it had before; they redirect. */
  readonly formerSlugs: readonly string[]
  /** Number in its survey, as printed: `01`. */
  readonly number: string
  readonly tier: Tier
  readonly survey: string
  /** 1–5, or null where the source does not say. */
  readonly perspective: string | null
  /** As the report has it. */
  readonly title: Bilingual
  /** A short heading of this site's own, without the place; the title stands in for a language that has none. */
  readonly headline: Bilingual | null
  readonly subtitle: Bilingual | null
  readonly places: readonly string[]
  readonly summary: Bilingual
  /** As staff wrote it; what is null is made from the rows (`opening.ts`). */
  readonly opening: Opening
  /** The opening for learners of Japanese; null until it is written. */
  readonly plainJapanese: string | null
  readonly study: { readonly kind: StudyKind; readonly note: Bilingual | null; readonly date: Period | null }
  readonly challenges: readonly TextRow[]
  readonly resources: readonly TextRow[]
  readonly sections: readonly Section[]
  readonly timeline: readonly TimelineRow[]
  /** Activities without a year: on no axis, but counted. */
  readonly undated: readonly UndatedRow[]
  readonly outcomes: readonly OutcomeRow[]
  readonly factors: readonly FactorRow[]
  readonly pathways: readonly PathwayRow[]
  readonly actors: readonly ActorRow[]
  readonly keyFigures: readonly KeyFigure[]
  /** The weightiest first. */
  readonly limits: readonly LimitRow[]
  readonly images: readonly CaseImage[]
  readonly related: readonly string[]
  /** Similar cases that an editor put first or took away, each with the reason. */
  readonly similar: {
    readonly pinned: readonly { readonly case: string; readonly reason: Bilingual }[]
    readonly hidden: readonly { readonly case: string; readonly reason: Bilingual }[]
  }
  readonly sources: readonly string[]
  /** Who confirmed what the page says, and the ISO instant of that day; null while nobody has. */
  readonly confirmation: { readonly by: Bilingual; readonly on: string } | null
  /** What staff told readers about changes of the page, newest first; the date is an ISO instant. */
  readonly changeNotes: readonly { readonly date: string; readonly note: Bilingual }[]
  /** ISO instants. */
  readonly updatedAt: string
  readonly createdAt: string
  /** Computed from the rows (plus what an editor added with a reason). */
  readonly derived: {
    readonly elements: readonly Element[]
    readonly countries: readonly string[]
    readonly programmes: readonly string[]
    readonly impacts: readonly string[]
    readonly factors: readonly string[]
    readonly conditions: readonly string[]
    readonly organisations: readonly string[]
    /** Prefectures of its places, as place slugs. */
    readonly prefectures: readonly string[]
    /** First and last year on the timeline; null without dated rows. `lastYear` null: an open end. */
    readonly firstYear: number | null
    readonly lastYear: number | null
    readonly firstJicaYear: number | null
  }
}

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
/** One thing that a survey found, in this site's words. */
export interface Finding {
  readonly id: string
  readonly statement: Bilingual
  readonly evidence: Evidence
  /** The page that looks across the cases and shows it, or null. */
  readonly picture: PictureName | null
  /** The series of the statistics that shows it, or null. */
  readonly statistic: string | null
}
export interface Survey extends Term {
  readonly years: Period | null
  /** How many cases the long list and the model list hold, as the survey says; coverage is counted against them. */
  readonly longListSize: number
  readonly modelCases: number
  readonly perspectives: readonly { readonly key: string; readonly name: Bilingual }[]
  /** Figure 1: the parts of the survey's framework with their items. */
  readonly framework: readonly { readonly key: string; readonly heading: Bilingual; readonly items: readonly Bilingual[] }[]
  /** What it found, part by part. */
  readonly findings: readonly { readonly id: string; readonly heading: Bilingual; readonly statements: readonly Finding[] }[]
}
export interface Source extends Term {
  readonly publisher: Bilingual
  readonly published: Period | null
  readonly url: string | null
  readonly licence: Bilingual | null
}
export interface ChronologyEntry {
  readonly id: string
  readonly track: ChronologyTrack
  readonly period: Period
  readonly title: Bilingual
  readonly note: Bilingual | null
  readonly evidence: Evidence
}
export interface Statistic extends Term {
  readonly unit: Bilingual
  readonly asOf: Bilingual | null
  readonly note: Bilingual | null
  readonly chart: Chart
  readonly rows: readonly { readonly label: Bilingual; readonly value: number | null; readonly share: number | null }[]
  /** What the source gives only as a picture without readable numbers. */
  readonly notGiven: Bilingual | null
  readonly evidence: Evidence
}
export interface Page {
  readonly slug: string
  readonly title: Bilingual
  readonly body: BilingualRichText
  readonly updatedAt: string
}
/** What staff say about the whole site. */
export interface SiteSettings {
  readonly name: Bilingual
  readonly description: Bilingual
  readonly licence: Bilingual
  readonly attribution: Bilingual
  readonly contact: Bilingual
  readonly updatedAt: string
}

/** A case whose publication was ended: what readers who come to its address are told, and nothing else of it. */
export interface EndedCase {
  readonly slug: string
  readonly formerSlugs: readonly string[]
  readonly title: Bilingual
  readonly notice: Bilingual
  /** ISO instant. */
  readonly endedAt: string
}

/** Everything published, at one revision. Never changed after it is made. */
export interface CatalogueSnapshot {
  readonly revision: number
  readonly cases: readonly CaseRecord[]
  readonly endings: readonly EndedCase[]
  readonly impactTags: readonly ImpactTag[]
  readonly promotingFactors: readonly PromotingFactor[]
  readonly localConditions: readonly LocalCondition[]
  readonly programmes: readonly Programme[]
  readonly places: readonly Place[]
  readonly countries: readonly Country[]
  readonly organisations: readonly Organisation[]
  readonly surveys: readonly Survey[]
  readonly sources: readonly Source[]
  readonly chronology: readonly ChronologyEntry[]
  readonly statistics: readonly Statistic[]
  readonly pages: readonly Page[]
  /** Groups of words that mean the same to a search. */
  /** The texts of a case that a search looks into, as the fields of the form say. */
  readonly searchedTexts: readonly SearchedText[]
  /** What the form says of the fields of the public collections: the codebook. */
  readonly fieldNotes: readonly FieldNote[]
  readonly synonyms: readonly (readonly string[])[]
  readonly site: SiteSettings
}
