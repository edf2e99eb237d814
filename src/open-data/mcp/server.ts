/**
 * What assistants of ministries and cities may ask (Model Context Protocol): the same functions as the page and the API, from
 * the snapshot alone. It reads only, keeps nothing between requests, and answers with sentences and rows as they are published.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'

import { lookup } from '@/src/catalogue/lookup'
import { canonicalText, longestQuestion } from '@/src/catalogue/search/canonical'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { mostCompared } from '@/src/explore/compare/query'
import { compareFile } from '@/src/explore/compare/table'
import { languages } from '@/src/i18n/languages'
import { absoluteUrl, citationFormats, linkTo } from '@/src/i18n/links'
import { answerApi } from '@/src/open-data/api/answer'
import { askedIn } from '@/src/open-data/api/asked'
import { citationOf, citedRow } from '@/src/ui/citing/citation'
import { apa, citationFiles, sist02 } from '@/src/ui/citing/formats'
import { viewOf } from '@/src/ui/view'

const lang = z.enum(languages).default('ja').describe('Language of the texts: ja or en')
const slug = z.string().min(1).max(200).describe('Identifier of a case, such as the last part of its address')

const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const

const ok = (answer: object): CallToolResult => ({ content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } })
const refused = (message: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text: message }] })

/** A server for one request; the caller has the search prepared. */
export function mcpServer(snapshot: CatalogueSnapshot): McpServer {
  const { site } = snapshot
  const server = new McpServer(
    { name: 'regional-revitalisation-cases', title: site.name.en || site.name.ja, version: `0.0.${snapshot.revision}` },
    {
      instructions:
        'Cases of Japanese towns and prefectures that revived their communities through international cooperation, as published on this site. ' +
        'Quote sentences as they are given, name the case and its address, and say of how many cases they come. What is not here is unknown, not untrue.',
    },
  )
  const unknownCase = (name: string): CallToolResult => refused(`No published case has the identifier ${JSON.stringify(name)}. Ask “search” for identifiers.`)

  server.registerTool(
    'search',
    {
      title: 'Ask the cases 事例に聞く',
      description:
        'Finds the exact sentences of the cases that are nearest to a question in everyday words, in Japanese or English, grouped as what changed, why it worked, and what did not work; each with its case, row, section and level of evidence. Where nothing fits it names the nearest terms, or those that most cases have.',
      inputSchema: {
        question: z.string().trim().min(1).max(longestQuestion).describe('The question'),
        lang,
        limit: z.int().min(1).max(50).default(10).describe('Sentences of each group, at most'),
      },
      annotations: readOnly,
    },
    ({ question, lang: language, limit }) => ok(askedIn(snapshot, canonicalText(question, longestQuestion), language, limit)),
  )

  server.registerTool(
    'get_case',
    {
      title: 'One case 事例',
      description: 'One case with all its rows: timeline, changes, reasons, limits, figures, each with its address and where it comes from.',
      inputSchema: { case: slug },
      annotations: readOnly,
    },
    ({ case: name }) => {
      const { status, body } = answerApi(['cases', name], {}, snapshot)
      return status === 200 ? ok(body) : unknownCase(name)
    },
  )

  server.registerTool(
    'compare',
    {
      title: 'Compare cases 事例を比べる',
      description: `Two to ${mostCompared} cases side by side: what they have in common and where they differ, value by value and statement by statement.`,
      inputSchema: { cases: z.array(slug).min(2).max(mostCompared).describe('Identifiers of the cases, each another one'), lang },
      annotations: readOnly,
    },
    ({ cases, lang: language }) => {
      const missing = cases.find((name) => lookup(snapshot).cases.get(name) === undefined)
      if (missing !== undefined) return unknownCase(missing)
      if (new Set(cases).size < cases.length) return refused('The same case is named twice. Name cases that differ.')
      const asked = { cases: [...cases] }
      const { columns, rows } = compareFile.at(asked, snapshot, language)
      const cell = (value: (typeof rows)[number][number]) =>
        value !== null && typeof value === 'object' ? { text: value.text, url: absoluteUrl(value.href) } : value
      return ok({
        columns: columns.map(({ name }) => name),
        rows: rows.map((row) => row.map(cell)),
        url: absoluteUrl(linkTo.picture(language, 'compare', compareFile.canonical(asked, snapshot))),
      })
    },
  )

  server.registerTool(
    'cite',
    {
      title: 'Cite 引用する',
      description: 'How a case, or one row of it, is cited: SIST 02, APA, and as BibTeX, RIS or CSL-JSON.',
      inputSchema: { case: slug, row: z.string().min(1).max(200).optional().describe('Identifier of a row of the case'), lang },
      annotations: readOnly,
    },
    ({ case: name, row, lang: language }) => {
      const record = lookup(snapshot).cases.get(name)
      if (!record) return unknownCase(name)
      const view = viewOf(snapshot, language)
      const cited = row === undefined ? null : citedRow(view, record, row)
      if (row !== undefined && cited === null) return refused(`The case ${name} has no row ${JSON.stringify(row)}. Ask “get_case” for its rows.`)
      const citation = citationOf(view, record, cited)
      return ok({
        sist02: sist02(citation),
        apa: apa(citation)
          .map(({ text }) => text)
          .join(''),
        ...Object.fromEntries(citationFormats.map((format) => [format, citationFiles[format].write(citation)])),
        url: citation.url,
        basedOn: citation.basedOn,
      })
    },
  )
  return server
}
