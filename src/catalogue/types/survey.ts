/** The surveys, and what they say beyond the cases. */
import type { Bilingual } from '@/src/i18n/languages'
import type { PictureName } from '@/src/i18n/links'
import type { Chart, ChronologyTrack } from '@/src/model/terms'
import type { Period } from '@/src/periods/types'
import type { Term } from './entries'
import type { Evidence } from './statement'

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
