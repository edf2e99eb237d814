import { Fragment } from 'react'

import { nameOfValue } from '@/src/catalogue/facets'
import type { CaseRecord } from '@/src/catalogue/types'
import { caseYears, firstJicaYearText } from '@/src/catalogue/years'
import { hasText } from '@/src/i18n/text'
import { studyLabels, tierLabels } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { DefinitionTable } from '@/src/ui/definition-table'
import { EntryLinks } from '@/src/ui/links'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { ElementCircles } from '@/src/visuals'

function Study({ view: { language }, record: { study } }: { view: View; record: CaseRecord }) {
  const date = study.date === null ? '' : formatPeriod(study.date, language)
  const suffix = date === '' ? '' : language === 'ja' ? `（${date}）` : ` (${date})`
  return (
    <>
      {`${studyLabels[study.kind][language]}${suffix}`}
      {hasText(study.note) ? (
        <p>
          <Text of={study.note} language={language} />
        </p>
      ) : null}
    </>
  )
}

/** The facts of a case that one looks up: place, years, partners, programmes, elements, how it was studied. */
export function AtAGlance({ view, record }: { view: View; record: CaseRecord }) {
  const {
    snapshot,
    language,
    words: { case: words },
  } = view
  const { derived, perspective } = record
  const prefectures = derived.prefectures.filter((slug) => !record.places.includes(slug))
  const links = (kind: 'place' | 'country' | 'programme', slugs: readonly string[]) =>
    slugs.length === 0 ? null : <EntryLinks view={view} kind={kind} slugs={slugs} />
  return (
    <DefinitionTable
      rows={[
        { term: words.number, value: words.numberOf(record.number, tierLabels[record.tier][language]) },
        { term: words.place, value: links('place', [...record.places, ...prefectures]) },
        { term: words.years, value: caseYears(record, language) },
        { term: words.firstJica, value: firstJicaYearText(record, language) },
        { term: words.partners, value: links('country', derived.countries) },
        { term: words.programmes, value: links('programme', derived.programmes) },
        {
          term: words.elements,
          value:
            derived.elements.length === 0 ? null : (
              <div className="elements-line">
                <ElementCircles reached={derived.elements} language={language} />
                <EntryLinks view={view} kind="element" slugs={derived.elements} />
              </div>
            ),
        },
        { term: words.perspective, value: perspective === null ? null : <Text of={nameOfValue(snapshot, 'perspective', perspective)} language={language} /> },
        { term: words.study, value: <Study view={view} record={record} /> },
      ]}
    />
  )
}

/** Events of the same page as links in one line: `1995年 研修員受入れ`. */
export function EventLinks({ view: { language }, rows }: { view: View; rows: CaseRecord['timeline'] }) {
  return rows.map((row, index) => (
    <Fragment key={row.id}>
      {index > 0 ? (language === 'ja' ? '、' : '; ') : null}
      <a href={`#${row.id}`}>
        {`${formatPeriod(row.period, language)} `}
        <Text of={row.title} language={language} />
      </a>
    </Fragment>
  ))
}
