import { caseName } from '@/src/catalogue/case-name'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { DataTable } from '@/src/exchange/table'
import { evidenceCells } from '@/src/explore/evidence-cells'
import { tableFile } from '@/src/explore/table-file'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { chosenLimits, groupsOf } from './counting'
import { type LimitsQuery, limitsQuery } from './query'
import { groupName, limitsWords } from './words'

/** The limits of a choice in the order of the page, one a row. */
function limitsTable(snapshot: CatalogueSnapshot, query: LimitsQuery, language: Language): DataTable {
  const words = limitsWords[language]
  const text = (of: Bilingual | undefined): string => (of ? textIn(of, language).text : '')
  return {
    caption: words.caption,
    nothing: words.notGiven,
    columns: [words.kind, words.limit, words.answeredBy, words.number, words.case, words.source, words.locator, words.level].map((name) => ({ name })),
    rows: groupsOf(chosenLimits(snapshot, query)).flatMap(({ group, limits }) =>
      limits.map(({ record, row: { id, statement, evidence }, answer }) => [
        groupName(group, language),
        { text: text(statement), href: linkTo.case(language, record.slug, id) },
        answer === null
          ? null
          : { text: text(answer.kind === 'event' ? answer.row.title : answer.row.heading), href: linkTo.case(language, record.slug, answer.row.id) },
        record.number,
        caseName(snapshot, record, language),
        ...evidenceCells(snapshot, evidence, language),
      ]),
    ),
  }
}

export const limitsFile = tableFile('limits', limitsQuery, limitsTable)
