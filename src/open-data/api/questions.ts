/** What may be asked of the API: one schema for each question. The answers to wrong questions and the OpenAPI description follow from them. */
import { z } from 'zod'

import { facetNames } from '@/src/catalogue/query'
import { longestQuery } from '@/src/catalogue/search/canonical'
import { languages } from '@/src/i18n/languages'

/** Rows of one answer, at most. */
export const mostRows = 500

const count = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, 'a whole number is needed')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(otherwise)

/** Which part of the rows: as many as `limit`, after the first `offset`. */
const part = { limit: count(1, mostRows, 100).describe('How many, at most'), offset: count(0, 999_999, 0).describe('How many to leave out at the beginning') }

const values = z.array(z.string().max(100)).max(50)

export const casesQuestion = z.strictObject({
  ...Object.fromEntries(facetNames.map((name) => [name, values.optional().describe(`Only cases with one of these values of “${name}”; may be repeated`)])),
  ...part,
})
export const rowsQuestion = z.strictObject({ case: z.string().max(200).optional().describe('Only the rows of this case, by its identifier'), ...part })
export const termsQuestion = z.strictObject(part)
export const searchQuestion = z.strictObject({
  q: z.string().trim().min(1, 'what is looked for is needed').max(longestQuery),
  lang: z.enum(languages).default('ja').describe('Whose texts stand first'),
  limit: count(1, 100, 20).describe('How many cases, at most'),
})
export const askQuestion = z.strictObject({
  q: z.string().trim().min(1, 'a question is needed').max(longestQuery).describe('A question in one’s own words'),
  lang: z.enum(languages).default('ja').describe('Whose sentences are given where both have them'),
  limit: count(1, 50, 10).describe('How many sentences of each group, at most'),
})
/** For addresses without parameters. */
export const noQuestion = z.strictObject({})
