/** The process as two tables: the kinds of change with their counts, and what leads from one to the other. */
import { placesOf } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot, PathwayEnd } from '@/src/catalogue/types'
import type { Cell, DataTable } from '@/src/exchange/table'
import { wholeTableFile } from '@/src/explore/table-file'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { caseWords } from '@/src/i18n/words/case'
import { type Stage, stageLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { casesIn, processGraph } from './counting'
import { toldPaths } from './paths'
import { type ProcessQuery, processQuery } from './query'
import { processWords } from './words'

/** Where a choice in the figure leads: the figure with that choice, at its sentences. */
export function processHref(language: Language, query: ProcessQuery): string {
  return `${linkTo.picture(language, 'process', processQuery.write({ ...query, view: 'figure' }))}#chosen`
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

/** The paths that cases tell, one line for each step; steps of one path have its number. */
function toldPathsTable(snapshot: CatalogueSnapshot, language: Language): DataTable {
  const words = processWords[language]
  const { impactTags } = lookup(snapshot)
  const nameOf = (record: CaseRecord, end: PathwayEnd): string => {
    if (end.kind === 'work') return caseWords[language].wholeWork
    if (end.kind === 'impact') return textIn(impactTags.get(end.impact)?.name ?? { ja: end.impact, en: end.impact }, language).text
    const event = record.timeline.find(({ id }) => id === end.row)
    return event === undefined ? '' : `${formatPeriod(event.period, language)} ${textIn(event.title, language).text}`
  }
  return {
    caption: words.paths,
    columns: [
      { name: words.pathColumn, isNumber: true },
      { name: words.stepColumn, isNumber: true },
      { name: words.numberColumn },
      { name: words.caseColumn },
      { name: words.stepFromColumn },
      { name: words.stepToColumn },
      { name: words.sentenceColumn },
      { name: words.reachedColumn },
    ],
    rows: toldPaths(snapshot).flatMap(({ record, rows, reached }, path) =>
      rows.map((row, step): readonly Cell[] => [
        path + 1,
        step + 1,
        record.number,
        placesOf(snapshot, record, language),
        nameOf(record, row.from),
        nameOf(record, row.to),
        { text: textIn(row.statement, language).text, href: linkTo.case(language, record.slug, row.id) },
        reached === null ? null : stageLabels[reached][language],
      ]),
    ),
  }
}

export const toldPathsFile = wholeTableFile('told-paths', toldPathsTable)

export const processTagsFile = wholeTableFile('process-changes', processTagsTable)

export const processPathsFile = wholeTableFile('process-paths', processPathsTable)
