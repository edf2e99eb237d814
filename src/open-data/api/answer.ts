/** Answers a question to the API from the snapshot alone: whatever is asked, no draft can be in the answer. */
import type { z } from 'zod'

import { placesOf } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { RawParameters } from '@/src/catalogue/parameters'
import { facetNames, matches, parseQuery } from '@/src/catalogue/query'
import { searchWidely } from '@/src/catalogue/search/search'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { get, rowsOf } from '@/src/model/reading'
import { versionOf } from '@/src/open-data/descriptions'
import { addressesOf } from '@/src/open-data/shapes'
import type { OpenTable } from '@/src/open-data/table'
import { caseTables, findOpenTable, openTables, surveyTables, termTables } from '@/src/open-data/tables'
import type { index, searchAnswer } from './answers'
import { askedIn } from './asked'
import { openApi } from './openapi'
import { askQuestion, casesQuestion, noQuestion, rowsQuestion, searchQuestion, termsQuestion } from './questions'

export interface ApiAnswer {
  readonly status: 200 | 400 | 404
  readonly body: object
}

const ok = (body: object): ApiAnswer => ({ status: 200, body })
const refused = (status: 400 | 404, ...messages: readonly string[]): ApiAnswer => ({ status, body: { errors: messages.map((message) => ({ message })) } })

/** Parameters as the schemas read them: one value alone, or a list where the schema has one. */
function readAs<Schema extends z.ZodObject>(schema: Schema, parameters: RawParameters): z.ZodSafeParseResult<z.infer<Schema>> {
  const isFacet = (name: string): boolean => facetNames.some((facet) => facet === name)
  const given = Object.entries(parameters).map(([name, value]) => {
    const all = value === undefined ? [] : typeof value === 'string' ? [value] : value
    return [name, isFacet(name) || all.length !== 1 ? all : all[0]]
  })
  return schema.safeParse(Object.fromEntries(given))
}

/** The answer to a question that its schema reads; what is wrong with it otherwise. */
function asked<Schema extends z.ZodObject>(schema: Schema, parameters: RawParameters, answer: (question: z.infer<Schema>) => ApiAnswer): ApiAnswer {
  const read = readAs(schema, parameters)
  if (read.success) return answer(read.data)
  return refused(400, ...read.error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)))
}

const partOf = (rows: readonly object[], { limit, offset }: { limit: number; offset: number }) => ({
  total: rows.length,
  limit,
  offset,
  rows: rows.slice(offset, offset + limit),
})

function indexOf(snapshot: CatalogueSnapshot): z.infer<typeof index> {
  const { licence, attribution } = snapshot.site
  const addressOf = (table: OpenTable): string =>
    table.name === 'cases' ? linkTo.api('/cases') : termTables.includes(table) ? linkTo.api(`/terms/${table.name}`) : linkTo.api(`/rows/${table.name}`)
  return {
    ...versionOf(snapshot),
    licence,
    attribution,
    openapi: absoluteUrl(linkTo.api('/openapi.json')),
    tables: openTables.map((table) => ({
      name: table.name,
      title: table.title,
      rows: table.rows(snapshot).length,
      url: absoluteUrl(addressOf(table)),
      csv: absoluteUrl(linkTo.dataFile(`${table.name}.csv`)),
    })),
  }
}

function answerCases(snapshot: CatalogueSnapshot, parameters: RawParameters): ApiAnswer {
  return asked(casesQuestion, parameters, (question) => {
    // The tables write codes of countries in capitals, addresses in small letters.
    const written = (name: string, value: string): string => (name === 'country' ? value.toLowerCase() : value).trim()
    const given = facetNames.map((name) => ({ name, values: [...new Set(rowsOf(question, name).map((value) => written(name, String(value))))] }))
    const { choice } = parseQuery(Object.fromEntries(given.map(({ name, values }) => [name, values])), snapshot)
    const unknown = given.flatMap(({ name, values }) =>
      values.filter((value) => !choice[name].includes(value)).map((value) => `${name}: no entry is “${value}”`),
    )
    if (unknown.length > 0) return refused(400, ...unknown)
    const fitting = new Set(snapshot.cases.filter((record) => matches(snapshot, record, choice)).map(({ slug }) => slug))
    const rows = caseTables[0]?.rows(snapshot).filter((row) => fitting.has(String(get(row, 'slug')))) ?? []
    return ok({ ...versionOf(snapshot), ...partOf(rows, question) })
  })
}

function answerCase(snapshot: CatalogueSnapshot, slug: string): ApiAnswer {
  const [first, ...others] = caseTables
  const found = first?.rows(snapshot).find((row) => get(row, 'slug') === slug)
  if (!found) return refused(404, 'no published case has this identifier')
  const own = (table: OpenTable) => table.rows(snapshot).filter((row) => get(row, 'case.slug') === slug)
  return ok({ ...versionOf(snapshot), case: found, rows: Object.fromEntries(others.map((table) => [table.name, own(table)])) })
}

function answerRows(snapshot: CatalogueSnapshot, name: string, parameters: RawParameters): ApiAnswer {
  const table = [...caseTables, ...surveyTables].find((one) => one.name === name)
  if (!table) return refused(404, 'no table has this name')
  return asked(rowsQuestion, parameters, (question) => {
    if (question.case !== undefined && !lookup(snapshot).cases.get(question.case)) return refused(400, 'case: no published case has this identifier')
    const of = table.name === 'cases' ? 'slug' : 'case.slug'
    const rows = table.rows(snapshot).filter((row) => question.case === undefined || get(row, of) === question.case)
    return ok({ ...versionOf(snapshot), ...partOf(rows, question) })
  })
}

function answerTerms(snapshot: CatalogueSnapshot, name: string, parameters: RawParameters): ApiAnswer {
  const table = findOpenTable(name)
  if (!table || !termTables.includes(table)) return refused(404, 'no vocabulary has this name')
  return asked(termsQuestion, parameters, (question) => ok({ ...versionOf(snapshot), ...partOf(table.rows(snapshot), question) }))
}

/** Rows of each hit: as many as say why it was found. */
const mostRowsOfHit = 10

function answerSearch(snapshot: CatalogueSnapshot, parameters: RawParameters): ApiAnswer {
  return asked(searchQuestion, parameters, ({ q, lang, limit }) => {
    const { hits, reach } = searchWidely(snapshot, q, lang)
    const answer: z.infer<typeof searchAnswer> = {
      ...versionOf(snapshot),
      q,
      reach,
      total: hits.length,
      hits: hits
        .slice(0, limit)
        .map(({ record, rows }) => ({
          case: { number: record.number, slug: record.slug, place: { ja: placesOf(snapshot, record, 'ja'), en: placesOf(snapshot, record, 'en') } },
          url: addressesOf((to) => linkTo.case(to, record.slug)),
          rows: rows
            .slice(0, mostRowsOfHit)
            .map(({ entry, row }) => ({
              kind: entry.kind,
              id: row,
              url: addressesOf((to) => linkTo.case(to, record.slug, row ?? undefined)),
              lang: entry.language,
              text: entry.text,
            })),
        })),
    }
    return ok(answer)
  })
}

function answerAsk(snapshot: CatalogueSnapshot, parameters: RawParameters): ApiAnswer {
  return asked(askQuestion, parameters, ({ q, lang, limit }) => ok(askedIn(snapshot, q, lang, limit)))
}

/** The answer to an address below `/api/public/v1`, which is given as its segments. Never throws for what is asked. */
export function answerApi(segments: readonly string[], parameters: RawParameters, snapshot: CatalogueSnapshot): ApiAnswer {
  const [room, name, ...more] = segments
  if (more.length > 0) return refused(404, 'nothing is at this address')
  if (room === undefined) return asked(noQuestion, parameters, () => ok(indexOf(snapshot)))
  if (room === 'openapi.json' && name === undefined) return asked(noQuestion, parameters, () => ok(openApi()))
  if (room === 'cases') return name === undefined ? answerCases(snapshot, parameters) : asked(noQuestion, parameters, () => answerCase(snapshot, name))
  if (room === 'rows' && name !== undefined) return answerRows(snapshot, name, parameters)
  if (room === 'terms' && name !== undefined) return answerTerms(snapshot, name, parameters)
  if (room === 'search' && name === undefined) return answerSearch(snapshot, parameters)
  if (room === 'ask' && name === undefined) return answerAsk(snapshot, parameters)
  return refused(404, 'nothing is at this address')
}
