/**
 * The shape of the content files, one YAML file a case and one a vocabulary.
 * A spreadsheet row passes the same rules; what is refused names file, row and field (see `read.ts`).
 */
import { z } from 'zod'

import type { Bilingual } from '@/src/i18n/languages'
import { pictureNames } from '@/src/i18n/links'
import { isBlank } from '@/src/model/emptiness'
import {
  chartLabels,
  chronologyTrackLabels,
  conditionKindLabels,
  countryRegionLabels,
  elementLabels,
  evidenceLevelLabels,
  figureSubjectLabels,
  landscapeLabels,
  limitKindLabels,
  municipalityKindLabels,
  operatorLabels,
  organisationKindLabels,
  perspectiveLabels,
  placeKindLabels,
  regionLabels,
  stageLabels,
  studyLabels,
  tierLabels,
  trackLabels,
  undatedTrackLabels,
  valuesOf,
  wholeWork,
} from '@/src/model/terms'
import { parsePeriod } from '@/src/periods'

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case ASCII words joined by hyphens')
/** Addresses that a record had before; they redirect. Written as words, kept as the rows of the record. */
const formerSlugs = z
  .array(slug)
  .default([])
  .transform((slugs) => slugs.map((former) => ({ slug: former })))
const text = z
  .string()
  .trim()
  .refine((value) => !isBlank(value), 'is missing')
const both = z.strictObject({ ja: text, en: text })
const period = z.string().superRefine((value, context) => {
  const result = parsePeriod(value)
  if (!result.ok) context.addIssue({ code: 'custom', message: result.message.en })
})
const oneOf = <Value extends string>(labels: Readonly<Record<Value, Bilingual>>) => z.enum(valuesOf(labels))
const countryCode = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code')
const rowId = z.string().regex(/^[a-z]\d{2}$/, 'must be a letter and two digits, such as t01')

export const evidenceSchema = z.strictObject({ source: slug, locator: text, level: oneOf(evidenceLevelLabels) })

const impactEnd = z.strictObject({ impact: slug })
const eventEnd = z.strictObject({ event: rowId })
/** The source names no single event: the work as a whole led to it. */
const wholeWorkEnd = z.strictObject({ event: z.literal(wholeWork) })

/** A challenge or resource, and the local condition that it is grouped under. */
const conditionRow = z.strictObject({ ja: text, en: text, condition: slug.optional(), evidence: evidenceSchema })

export const caseSchema = z.strictObject({
  number: z.string().regex(/^\d{2}$/),
  slug,
  tier: oneOf(tierLabels),
  survey: slug,
  perspective: oneOf(perspectiveLabels).nullable(),
  formerSlugs,
  title: both,
  headline: both.optional(),
  subtitle: both.optional(),
  places: z.array(slug).min(1),
  summary: both,
  study: z.strictObject({ kind: oneOf(studyLabels), note: both.optional(), date: period.optional() }),
  challenges: z.array(conditionRow).default([]),
  resources: z.array(conditionRow).default([]),
  /** Paragraphs are parted by an empty line. */
  sections: z.array(z.strictObject({ heading: both, body: both })).default([]),
  timeline: z
    .array(
      z.strictObject({
        id: rowId,
        track: oneOf(trackLabels),
        period,
        title: both,
        note: both.optional(),
        programme: slug.optional(),
        phase: z.number().int().min(1).max(9).optional(),
        countries: z.array(countryCode).default([]),
        organisations: z.array(slug).default([]),
        evidence: evidenceSchema,
      }),
    )
    .default([]),
  /** What the source tells without saying when. */
  undated: z
    .array(
      z.strictObject({
        id: rowId,
        track: oneOf(undatedTrackLabels),
        title: both,
        note: both.optional(),
        programme: slug.optional(),
        countries: z.array(countryCode).default([]),
        organisations: z.array(slug).default([]),
        evidence: evidenceSchema,
      }),
    )
    .default([]),
  outcomes: z.array(z.strictObject({ id: rowId, impact: slug, heading: both, statement: both, evidence: evidenceSchema })).default([]),
  factors: z.array(z.strictObject({ id: rowId, factor: slug, heading: both, statement: both, evidence: evidenceSchema })).default([]),
  pathways: z
    .array(
      z.strictObject({
        id: rowId,
        from: z.union([impactEnd, eventEnd, wholeWorkEnd]),
        to: z.union([impactEnd, eventEnd]),
        statement: both,
        evidence: evidenceSchema,
      }),
    )
    .default([]),
  actors: z.array(z.strictObject({ organisation: slug, role: both })).default([]),
  keyFigures: z
    .array(
      z.strictObject({
        id: rowId,
        value: z.number(),
        unit: both,
        label: both,
        asOf: period.optional(),
        subject: oneOf(figureSubjectLabels).default('other'),
        evidence: evidenceSchema,
      }),
    )
    .default([]),
  /** The weightiest first. */
  limits: z
    .array(z.strictObject({ id: rowId, kind: oneOf(limitKindLabels).optional(), statement: both, answeredBy: rowId.optional(), evidence: evidenceSchema }))
    .default([]),
  /** What stands in place of the three sentences that are made from the rows. */
  opening: z.strictObject({ lacked: both.optional(), did: both.optional(), changed: both.optional() }).optional(),
  plainJapanese: text.optional(),
  confirmation: z.strictObject({ by: both, on: z.iso.date() }).optional(),
  related: z.array(slug).default([]),
  sources: z.array(slug).min(1),
  /** What the rows do not show but the source says, each with the reason. */
  additionalCountries: z.array(z.strictObject({ country: countryCode, reason: both })).default([]),
  additionalProgrammes: z.array(z.strictObject({ programme: slug, reason: both })).default([]),
  additionalElements: z.array(z.strictObject({ element: oneOf(elementLabels), reason: both })).default([]),
})
export type CaseFile = z.infer<typeof caseSchema>

const term = { slug, formerSlugs, name: both, definition: both.optional(), definitionSource: both.optional() }
const defined = { slug, formerSlugs, name: both, definition: both, definitionSource: both }

export const vocabularySchemas = {
  'impact-tags': z.strictObject({ ...defined, stage: oneOf(stageLabels), elements: z.array(oneOf(elementLabels)), leadsTo: z.array(slug) }),
  'promoting-factors': z.strictObject(defined),
  programmes: z.strictObject({ ...defined, parent: slug.optional(), operator: oneOf(operatorLabels) }),
  places: z.strictObject({
    ...term,
    kind: oneOf(placeKindLabels),
    /** JIS X 0401 (two digits) or JIS X 0402 (five digits, without check digit). */
    jisCode: z.string().regex(/^(\d{2}|\d{5})?$/),
    prefectures: z.array(slug),
    region: oneOf(regionLabels),
    jicaOffice: slug.optional(),
    municipalityKind: oneOf(municipalityKindLabels).optional(),
    landscapes: z.array(oneOf(landscapeLabels)).default([]),
    population: z.strictObject({ value: z.number().int(), asOf: period.optional(), evidence: evidenceSchema }).optional(),
  }),
  countries: z.strictObject({ code: countryCode, name: both, region: oneOf(countryRegionLabels) }),
  organisations: z.strictObject({ ...term, kind: oneOf(organisationKindLabels), englishNameIsOfficial: z.boolean() }),
  surveys: z.strictObject({
    ...defined,
    years: period,
    longListSize: z.number().int(),
    modelCases: z.number().int(),
    perspectives: z.array(z.strictObject({ key: z.string(), name: both })),
    framework: z.array(z.strictObject({ key: slug, heading: both, items: z.array(both) })),
    findings: z
      .array(
        z.strictObject({
          key: slug,
          heading: both,
          statements: z.array(
            z.strictObject({ statement: both, evidence: evidenceSchema, statistic: slug.optional(), picture: z.enum(pictureNames).optional() }),
          ),
        }),
      )
      .default([]),
  }),
  sources: z.strictObject({ ...term, publisher: both, published: period.optional(), url: z.url().optional(), licence: both.optional() }),
  chronology: z.strictObject({ slug, track: oneOf(chronologyTrackLabels), period, title: both, note: both.optional(), evidence: evidenceSchema }),
  statistics: z.strictObject({
    ...term,
    unit: both,
    asOf: both.optional(),
    note: both.optional(),
    chart: oneOf(chartLabels),
    rows: z.array(z.strictObject({ label: both, value: z.number().nullable(), share: z.number().nullable() })),
    notGiven: both.optional(),
    evidence: evidenceSchema,
  }),
  pages: z.strictObject({ slug, title: both, body: both }),
  'local-conditions': z.strictObject({ ...defined, kind: oneOf(conditionKindLabels) }),
  synonyms: z.strictObject({ slug, words: z.array(text).min(2) }),
} as const
export type VocabularyName = keyof typeof vocabularySchemas
export type VocabularyRow<Name extends VocabularyName> = z.infer<(typeof vocabularySchemas)[Name]>

export const siteSchema = z.strictObject({
  name: both,
  description: both,
  licence: both,
  attribution: both,
  /** Left out until there is somebody to ask: the page then says nothing about it. */
  contact: both.optional(),
})
/** One term of the field and its one English rendering, used everywhere. */
export const glossaryTermSchema = z.strictObject({ ja: text, en: text, note: text.optional() })
