/** What may be asked of the API: one schema for each question. The answers to wrong questions and the OpenAPI description follow from them. */
import { z } from 'zod'

import { type FacetName, facetNames } from '@/src/catalogue/query'
import { canonicalText, longestQuery, longestQuestion } from '@/src/catalogue/search/canonical'
import { languages } from '@/src/i18n/languages'

/** Rows of one answer, at most. */
export const mostRows = 500

/** A number as an address has it; the description of the API gives it as a number. */
function count(least: number, most: number, otherwise: number, what: string) {
  const needed = `one whole number from ${least} to ${most} is needed`
  return z
    .string(needed)
    .regex(/^\d{1,9}$/, needed)
    .transform(Number)
    .pipe(z.int().min(least, needed).max(most, needed))
    .default(otherwise)
    .meta({ type: 'integer', minimum: least, maximum: most, pattern: undefined, description: `${what}; ${otherwise} unless told` })
}

/** What somebody typed, in its canonical form. */
function typed(longest: number, missing: string) {
  return z
    .string({ error: ({ input }) => (input === undefined ? missing : 'one value is needed') })
    .max(longest, `at most ${longest} letters are read`)
    .transform((text) => canonicalText(text, longest))
    .pipe(z.string().min(1, missing))
    .meta({ minLength: 1 })
}

/** Which part of the rows: as many as `limit`, after the first `offset`. */
const part = { limit: count(1, mostRows, 100, 'How many, at most'), offset: count(0, 999_999, 0, 'How many to leave out at the beginning') }

const values = z.array(z.string().max(100)).max(50)

/** Where the values of a choice stand in the data. */
const valuesAt: Readonly<Record<FacetName, string>> = {
  element: 'the column “elements” of the cases',
  impact: 'the slugs of /terms/impact-tags',
  factor: 'the slugs of /terms/promoting-factors',
  programme: 'the slugs of /terms/programmes',
  country: 'the codes of /terms/countries',
  region: 'the column “region” of /terms/places',
  prefecture: 'the column “prefectures” of the cases',
  perspective: 'the column “perspective” of the cases',
  tier: 'the column “tier” of the cases',
  study: 'the column “study.kind” of the cases',
}

export const casesQuestion = z.strictObject({
  ...Object.fromEntries(
    facetNames.map((name) => [name, values.optional().describe(`Only cases with one of these values; may be repeated. The values are ${valuesAt[name]}`)]),
  ),
  ...part,
})
export const rowsQuestion = z.strictObject({ case: z.string().max(200).optional().describe('Only the rows of this case, by its identifier'), ...part })
export const termsQuestion = z.strictObject(part)
export const searchQuestion = z.strictObject({
  q: typed(longestQuery, 'what is looked for is needed'),
  lang: z
    .enum(languages, `one of ${languages.join(', ')} is needed`)
    .default('ja')
    .describe('Whose texts stand first'),
  limit: count(1, 100, 20, 'How many cases, at most'),
})
export const askQuestion = z.strictObject({
  q: typed(longestQuestion, 'a question is needed').describe('A question in one’s own words'),
  lang: z
    .enum(languages, `one of ${languages.join(', ')} is needed`)
    .default('ja')
    .describe('Whose sentences are given where both have them'),
  limit: count(1, 50, 10, 'How many sentences of each group, at most'),
})
/** For addresses without parameters. */
export const noQuestion = z.strictObject({})
