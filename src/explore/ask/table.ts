import { askCases } from '@/src/catalogue/ask/ask'
import { askGroups } from '@/src/catalogue/ask/groups'
import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { DataTable } from '@/src/exchange/table'
import { evidenceCells } from '@/src/explore/evidence-cells'
import { tableFile } from '@/src/explore/table-file'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { type AskQuery, askQuery } from './query'
import { askWords } from './words'

/** Every sentence that answers, in the order of the page, one a row. */
function askTable(snapshot: CatalogueSnapshot, { question }: AskQuery, language: Language): DataTable {
  const words = askWords[language]
  const { impactTags, promotingFactors } = lookup(snapshot)
  const text = (of: Bilingual | undefined): string => (of ? textIn(of, language).text : '')
  const { groups } = askCases(snapshot, question, language)
  return {
    caption: words.table,
    nothing: words.notGiven,
    columns: [words.group, words.sentence, words.term, words.number, words.case, words.source, words.locator, words.level].map((name) => ({ name })),
    rows: askGroups.flatMap((group) =>
      groups[group].passages.map(({ record, row, term, sentence, evidence }) => [
        words.groups[group],
        { text: sentence, href: linkTo.case(language, record.slug, row) },
        term === null ? null : text(impactTags.get(term)?.name ?? promotingFactors.get(term)?.name) || term,
        record.number,
        caseName(snapshot, record, language),
        ...evidenceCells(snapshot, evidence, language),
      ]),
    ),
  }
}

export const askFile = tableFile('ask', askQuery, askTable)
