/** The process as two tables: the kinds of change with their counts, and what leads from one to the other. */
import { lookup } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Cell, DataTable } from '@/src/exchange/table'
import { wholeTableFile } from '@/src/explore/table-file'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { type Stage, stageLabels } from '@/src/model/terms'
import { casesIn, processGraph } from './counting'
import { type ProcessQuery, processQuery } from './query'
import { processWords } from './words'

/** Where a choice in the picture leads: the page with that choice, at its sentences. */
export function processHref(language: Language, query: ProcessQuery): string {
  return `${linkTo.picture(language, 'process', processQuery.write(query))}#chosen`
}

/** Every kind of change with its stage and its number of cases. */
export function processTagsTable(snapshot: CatalogueSnapshot, language: Language): DataTable {
  const words = processWords[language]
  return {
    caption: words.tagsTable,
    columns: [
      { name: words.tagColumn },
      { name: words.stageColumn },
      { name: words.countColumn, isNumber: true },
      { name: words.eventsColumn, isNumber: true },
    ],
    rows: processGraph(snapshot).stages.flatMap(({ stage, tags }) =>
      tags.map(({ tag, cases, fromEvents }): readonly Cell[] => [
        { text: textIn(tag.name, language).text, href: processHref(language, { kind: 'tag', slug: tag.slug }) },
        stageLabels[stage][language],
        cases.length,
        casesIn(fromEvents),
      ]),
    ),
  }
}

/** Every edge with its ends, its number of cases, and whether the report draws it. */
export function processPathsTable(snapshot: CatalogueSnapshot, language: Language): DataTable {
  const words = processWords[language]
  const { impactTags } = lookup(snapshot)
  const name = (slug: string): string => textIn(impactTags.get(slug)?.name ?? { ja: slug, en: slug }, language).text
  const stage = (slug: string): Stage => impactTags.get(slug)?.stage ?? 'direct'
  const said = (is: boolean): string => (is ? words.yes : words.no)
  return {
    caption: words.pathsTable,
    columns: [
      { name: words.fromColumn },
      { name: words.toColumn },
      { name: words.pathCountColumn, isNumber: true },
      { name: words.reportColumn },
      { name: words.roundColumn },
      { name: words.fromStageColumn },
      { name: words.toStageColumn },
    ],
    rows: processGraph(snapshot).edges.map((edge): readonly Cell[] => [
      { text: name(edge.from), href: processHref(language, { kind: 'edge', from: edge.from, to: edge.to }) },
      name(edge.to),
      casesIn(edge.said),
      said(edge.isReports),
      said(edge.goesRound),
      stageLabels[stage(edge.from)][language],
      stageLabels[stage(edge.to)][language],
    ]),
  }
}

export const processTagsFile = wholeTableFile('process-changes', processTagsTable)

export const processPathsFile = wholeTableFile('process-paths', processPathsTable)
