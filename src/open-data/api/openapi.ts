/** The API described by OpenAPI 3.1, made from the schemas that read the questions and make the answers. */
import { z } from 'zod'

import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { caseTables, surveyTables, termTables } from '@/src/open-data/tables'
import { namedSchemas, nameOfRow, rowsAnswer } from './answers'
import { askQuestion, casesQuestion, noQuestion, rowsQuestion, searchQuestion, termsQuestion } from './questions'

const reference = (name: string): string => `#/components/schemas/${name}`

/** The named schemas, each referring to the others. Labels of the codebook stay: they say in words what a property is. */
function components(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(namedSchemas)) registry.add(schema, { id })
  return z.toJSONSchema(registry, { uri: reference, unrepresentable: 'any' }).schemas
}

function parametersOf(schema: z.ZodObject): readonly object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = typeof property === 'object' ? property : {}
    return { name, in: 'query', required: required.includes(name), ...(description === undefined ? {} : { description }), schema: rest }
  })
}

const content = (schema: object): object => ({ 'application/json': { schema } })
const otherAnswers = {
  304: { description: 'Nothing has changed since the answer whose tag is sent as If-None-Match.' },
  400: { description: 'Something in the question cannot be read; the answer says what.', content: content({ $ref: reference('Refusal') }) },
  404: { description: 'Nothing is at this address.', content: content({ $ref: reference('Refusal') }) },
  429: { description: 'Too many questions in a minute; `Retry-After` says for how many seconds to wait.', content: content({ $ref: reference('Refusal') }) },
}

interface Operation {
  readonly id: string
  readonly summary: string
  readonly question: z.ZodObject
  readonly answer: object
  readonly inPath?: readonly { readonly name: string; readonly values?: readonly string[] }[]
}

function operation({ id, summary, question, answer, inPath = [] }: Operation): object {
  const path = inPath.map(({ name, values }) => ({ name, in: 'path', required: true, schema: { type: 'string', ...(values && { enum: values }) } }))
  return {
    get: {
      operationId: id,
      summary,
      parameters: [...path, ...parametersOf(question)],
      responses: { 200: { description: 'The answer, from what is published', content: content(answer) }, ...otherAnswers },
    },
  }
}

/** An answer with rows of one of several tables. */
function rowsOf(names: readonly string[]): object {
  const { properties, ...rest } = z.toJSONSchema(rowsAnswer(z.object({})))
  const rows = {
    type: 'array',
    items: names.length === 1 ? { $ref: reference(nameOfRow(names[0] ?? '')) } : { anyOf: names.map((name) => ({ $ref: reference(nameOfRow(name)) })) },
  }
  return { ...rest, properties: { ...properties, rows } }
}

/** The whole description. It does not depend on the data. */
export function openApi(): object {
  const rows = [...caseTables, ...surveyTables].map(({ name }) => name)
  const terms = termTables.map(({ name }) => name)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cases of regional revitalisation through international cooperation',
      version: '1',
      description: 'What the site has published, to be read. No key is needed. Every answer has an ETag; ask again with If-None-Match.',
      license: { name: 'As the page of the data says', url: `${absoluteUrl(linkTo.data('en'))}#terms` },
    },
    security: [],
    servers: [{ url: absoluteUrl(linkTo.api()) }],
    paths: {
      '/': operation({ id: 'index', summary: 'Version, terms of use and every table', question: noQuestion, answer: { $ref: reference('Index') } }),
      '/cases': operation({ id: 'cases', summary: 'The cases, all or those with chosen values', question: casesQuestion, answer: rowsOf(['cases']) }),
      '/cases/{slug}': operation({
        id: 'case',
        summary: 'One case with all its rows',
        question: noQuestion,
        inPath: [{ name: 'slug' }],
        answer: { $ref: reference('WholeCase') },
      }),
      '/rows/{table}': operation({
        id: 'rows',
        summary: 'The rows of a table, of all cases or of one',
        question: rowsQuestion,
        inPath: [{ name: 'table', values: rows }],
        answer: rowsOf(rows),
      }),
      '/terms/{vocabulary}': operation({
        id: 'terms',
        summary: 'The entries of a vocabulary',
        question: termsQuestion,
        inPath: [{ name: 'vocabulary', values: terms }],
        answer: rowsOf(terms),
      }),
      '/search': operation({
        id: 'search',
        summary: 'Cases with the rows that hold the words',
        question: searchQuestion,
        answer: { $ref: reference('SearchAnswer') },
      }),
      '/ask': operation({
        id: 'ask',
        summary: 'The sentences of the cases that are nearest to a question, by what changed, why, and what did not work',
        question: askQuestion,
        answer: { $ref: reference('AskAnswer') },
      }),
    },
    components: { schemas: components() },
  }
}
