/** The comparison as tables: one line a value or statement of a case, and one line an event on its timeline. */
import { placesOf } from '@/src/catalogue/case-name'
import { nameOfTrait } from '@/src/catalogue/traits'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Cell, DataTable } from '@/src/exchange/table'
import { tableFile } from '@/src/explore/table-file'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { trackLabels } from '@/src/model/terms'
import { comparePeriods, formatPeriod } from '@/src/periods'
import { glanceNamed, glanceRows } from './counting'
import { comparedCases, type CompareQuery, compareQuery } from './query'
import { statementsOf, termKinds, termMatrix } from './terms'
import { compareWords } from './words'
import { yearsSinceJica } from './years-since-jica'

/** Every value and statement of the comparison, in the order of the page. Empty where a case does not say it. */
function compareTable(snapshot: CatalogueSnapshot, query: CompareQuery, language: Language): DataTable {
  const words = compareWords[language]
  const cases = comparedCases(snapshot, query)
  const text = (of: Bilingual): string => textIn(of, language).text
  const named = (record: CaseRecord): readonly Cell[] => [record.number, placesOf(snapshot, record, language)]
  const glance = glanceRows(snapshot, cases).flatMap(({ name, likeness }) =>
    cases.flatMap((record) => {
      const head = [words.glance, words.glanceNames[name], words.glanceLikeness[likeness], ...named(record)]
      const values = glanceNamed(snapshot, record, name)
      return values.length === 0 ? [[...head, null, null]] : values.map((value): readonly Cell[] => [...head, text(value.name), null])
    }),
  )
  const terms = termKinds.flatMap((kind) =>
    termMatrix(snapshot, cases, kind).rows.flatMap(({ term, likeness, rows }) =>
      cases.flatMap((record, at) => {
        const head = [words.terms[kind], text(nameOfTrait(snapshot, kind, term)), words.termLikeness[likeness], ...named(record)]
        const statements = statementsOf(record, kind)
        const own = (rows[at] ?? []).flatMap((id) => statements.get(id) ?? [])
        if (own.length === 0) return [[...head, null, null]]
        return own.map(({ id, heading, statement }): readonly Cell[] => [
          ...head,
          { text: text(heading), href: linkTo.case(language, record.slug, id) },
          statement === null ? null : text(statement),
        ])
      }),
    ),
  )
  const { columns } = words
  return {
    caption: words.glance,
    columns: [
      { name: columns.kind },
      { name: columns.item },
      { name: columns.likeness },
      { name: columns.number },
      { name: columns.place },
      { name: columns.value },
      { name: columns.statement },
    ],
    rows: [...glance, ...terms],
  }
}

/** The events on the timelines of all compared cases in one order of time: by date, or by years since the work with JICA began. */
export function compareTimelinesTable(snapshot: CatalogueSnapshot, query: CompareQuery, language: Language): DataTable {
  const { columns, timelineTable } = compareWords[language]
  const events = comparedCases(snapshot, query).flatMap((record) =>
    record.timeline.filter(({ track }) => track !== 'context').map((row) => ({ record, row, since: yearsSinceJica(record, row) })),
  )
  const sinceOf = (since: number | null): number => (query.axis === 'since-jica' ? (since ?? Infinity) : 0)
  // Two cases without such a year stand side by side: Infinity − Infinity is no number.
  events.sort((a, b) => sinceOf(a.since) - sinceOf(b.since) || 0 || comparePeriods(a.row.period, b.row.period))
  return {
    caption: timelineTable,
    columns: [{ name: columns.period }, { name: columns.since, isNumber: true }, { name: columns.place }, { name: columns.track }, { name: columns.event }],
    rows: events.map(({ record, row, since }) => [
      formatPeriod(row.period, language),
      since,
      placesOf(snapshot, record, language),
      trackLabels[row.track][language],
      { text: textIn(row.title, language).text, href: linkTo.case(language, record.slug, row.id) },
    ]),
  }
}

export const compareFile = tableFile('compare', compareQuery, compareTable)

export const compareTimelinesFile = tableFile('compare-timelines', compareQuery, compareTimelinesTable)
