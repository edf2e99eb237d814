/** A case with its rows. */
import type { Bilingual } from '@/src/i18n/languages'
import type { Element, FigureSubject, LimitKind, StudyKind, Tier, Track } from '@/src/model/terms'
import type { Period } from '@/src/periods/types'
import type { BilingualRichText, Evidence } from './statement'

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

/** A case whose publication was ended: what readers who come to its address are told, and nothing else of it. */
export interface EndedCase {
  readonly slug: string
  readonly formerSlugs: readonly string[]
  readonly title: Bilingual
  readonly notice: Bilingual
  /** ISO instant. */
  readonly endedAt: string
}
