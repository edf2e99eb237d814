/** What the API answers: schemas of the answers, made of those of the tables. */
import { z } from 'zod'

import { languages } from '@/src/i18n/languages'
import { addresses, bilingual, evidence, ofCase, period, rowId } from '@/src/open-data/shapes'
import { caseTables, openTables } from '@/src/open-data/tables'

const version = {
  revision: z.int().describe('Counts up with every change of what is published'),
  updatedAt: z.string().describe('When anything published was last changed'),
}
const part = { total: z.int(), limit: z.int(), offset: z.int() }

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })) })

export const index = z.object({
  ...version,
  licence: bilingual,
  attribution: bilingual,
  openapi: z.url(),
  tables: z.array(z.object({ name: z.string(), title: bilingual, rows: z.int(), url: z.url(), csv: z.url() })),
})

const rowsOfCase = caseTables.filter(({ name }) => name !== 'cases')

const wholeCase = z.object({
  ...version,
  case: caseTables[0]?.schema ?? z.object({}),
  rows: z.object(Object.fromEntries(rowsOfCase.map(({ name, schema }) => [name, z.array(schema)]))),
})

export const searchAnswer = z.object({
  ...version,
  q: z.string(),
  reach: z.enum(['all', 'sentence', 'year', 'most']).describe('Whether the cases have all the words; “most”: as many of them as any case has'),
  total: z.int(),
  hits: z.array(
    z.object({
      case: ofCase,
      url: addresses,
      rows: z.array(z.object({ kind: z.string(), id: z.string().nullable(), url: addresses, lang: z.enum(languages), text: z.string() })),
    }),
  ),
})

const named = z.object({ kind: z.string(), slug: z.string(), name: bilingual })

const passages = z.object({
  cases: z.int().describe('Cases that have such a sentence'),
  total: z.int().describe('Sentences in all'),
  passages: z.array(
    z.object({
      case: ofCase,
      row: rowId,
      url: addresses,
      term: z.string().nullable().describe('Impact tag or promoting factor that the row stands for'),
      lang: z.enum(languages),
      sentence: z.string().describe('As it stands in the row; nothing is written anew'),
      evidence: evidence.nullable(),
    }),
  ),
})

export const askAnswer = z.object({
  ...version,
  q: z.string(),
  readAs: z.array(z.string()).describe('The words that the question was read as'),
  notSaid: z.array(z.string()).describe('Words of the question that no sentence has'),
  named: z.array(named).describe('Terms and places that the question names'),
  cases: z.int().describe('Cases with a sentence in any group'),
  outOf: z.int().describe('All cases'),
  changed: passages,
  why: passages,
  limits: passages,
  nearest: z.array(named).describe('Names most like the question, where nothing was found'),
  common: z.array(named).describe('Changes and reasons that most cases have, where no name is like the question either'),
})

/** An answer with rows of one table. */
export const rowsAnswer = (schema: z.ZodObject) => z.object({ ...version, ...part, rows: z.array(schema) })

/** The schemas that have a name in the description, by that name. */
export const namedSchemas: Readonly<Record<string, z.ZodType>> = {
  Bilingual: bilingual,
  Period: period,
  Evidence: evidence,
  Addresses: addresses,
  CaseReference: ofCase,
  Refusal: refusal,
  Index: index,
  WholeCase: wholeCase,
  SearchAnswer: searchAnswer,
  AskAnswer: askAnswer,
  ...Object.fromEntries(openTables.map(({ name, schema }) => [nameOfRow(name), schema])),
}

/** `key-figures` → `KeyFiguresRow`. */
export function nameOfRow(table: string): string {
  return `${table.replace(/(?:^|-)(\w)/g, (_dash, letter: string) => letter.toUpperCase())}Row`
}
