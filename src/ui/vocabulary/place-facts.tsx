import type { ReactNode } from 'react'

import { lookup } from '@/src/catalogue/lookup'
import type { Evidence, Place } from '@/src/catalogue/types'
import { formatNumber } from '@/src/i18n/format'
import { textIn } from '@/src/i18n/text'
import { depopulationLabels, yesNoLabels } from '@/src/model/terms'
import { formatPeriod, type Period } from '@/src/periods'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

interface Row {
  readonly name: string
  readonly value: ReactNode
  readonly asOf: Period | null
  readonly evidence: Evidence
}

/** What public statistics say of a place, each with its evidence, and the words that their publishers ask to be shown. */
export function PlaceFacts({ view, place }: { view: View; place: Place }) {
  const {
    snapshot,
    language,
    words: { vocabulary: words },
  } = view
  const { ages, foreignResidents, workers, area, coast, island, depopulated } = place.facts
  const count = (value: number) => formatNumber(value, language)
  const persons = (value: number) => words.persons(count(value))
  const yesNo = (value: boolean) => yesNoLabels[value ? 'yes' : 'no'][language]
  const rows = (
    [
      place.population && { ...place.population, name: words.population, value: persons(place.population.value) },
      ages && { ...ages, name: words.ages, value: words.agesOf(count(ages.value.under15), count(ages.value.from15to64), count(ages.value.over64)) },
      foreignResidents && { ...foreignResidents, name: words.foreignResidents, value: persons(foreignResidents.value) },
      workers && {
        ...workers,
        name: words.workers,
        value: words.workersOf(count(workers.value.primary), count(workers.value.secondary), count(workers.value.tertiary)),
      },
      area && { ...area, name: words.area, value: words.areaOf(count(area.value.total), area.value.habitable === null ? null : count(area.value.habitable)) },
      coast && { ...coast, name: words.coast, value: yesNo(coast.value) },
      island && { ...island, name: words.island, value: yesNo(island.value) },
      depopulated && { ...depopulated, name: words.depopulated, value: depopulationLabels[depopulated.value][language] },
    ] satisfies readonly (Row | null)[]
  ).flatMap((row): readonly Row[] => (row === null ? [] : [row]))
  if (rows.length === 0) return null
  const used = new Set(rows.map(({ evidence }) => evidence.source))
  const publishers = [...used].flatMap((slug) => lookup(snapshot).sources.get(slug) ?? [])
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.factsTitle}</h2>
      <details className="fold">
        <summary>{words.factsCount(rows.length)}</summary>
        <dl className="definitions">
          {rows.map(({ name, value, asOf, evidence }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value}
                {asOf === null ? null : <span className="hint">{` ${words.asOf(formatPeriod(asOf, language))}`}</span>}
                <EvidenceMark view={view} evidence={evidence} about={`${textIn(place.name, language).text} ${name}`} />
              </dd>
            </div>
          ))}
        </dl>
        <ul className="hint">
          {publishers.flatMap(({ slug, licence }) =>
            licence === null
              ? []
              : [
                  <li key={slug}>
                    <Text of={licence} language={language} />
                  </li>,
                ],
          )}
        </ul>
      </details>
    </section>
  )
}
