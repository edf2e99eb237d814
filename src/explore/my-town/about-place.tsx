import type { ReactNode } from 'react'

import { lookup } from '@/src/catalogue/lookup'
import type { Place } from '@/src/catalogue/types'
import { queryOfRow } from '@/src/explore/towns/query'
import { linkTo } from '@/src/i18n/links'
import { rowOfPlace } from '@/src/reference/municipalities'
import { notices, type ReferenceSource } from '@/src/reference/notices'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { nameOfPlaceIn, townLine } from './sentences'
import { townWords } from './words'

interface PlaceProps {
  readonly view: View
  readonly place: Place
}

/** How the name of a place is read; nothing where the table has no such place. English pages mark its Japanese as Japanese, as everywhere. */
export function Reading({ view: { language }, place }: PlaceProps) {
  const row = rowOfPlace(place.jisCode)
  return row === null ? null : <p className="hint">{townWords[language].reading(row.name, row.kana)}</p>
}

/** What the place is in one line, and whose numbers these are; they lead to the table of facts with its evidence. */
export function InOneLine({ view, place, className }: PlaceProps & { className?: string }) {
  const { snapshot, language } = view
  const words = townWords[language]
  const { ages, foreignResidents, workers, coast, island, depopulated } = place.facts
  const known = [place.population, ages, foreignResidents, workers, coast, island, depopulated].flatMap((fact) => fact ?? [])
  const sources = [...new Set(known.map(({ evidence }) => evidence.source))].flatMap((slug) => lookup(snapshot).sources.get(slug) ?? [])
  if (known.length === 0) return <p className={className}>{words.noFacts}</p>
  return (
    <>
      <p className={className}>{townLine(place, language)}</p>
      <details className="evidence">
        <summary>{words.sources}</summary>
        {sources.map(({ slug, name }, index) => (
          <span key={slug}>
            {index === 0 ? null : language === 'ja' ? '、' : '; '}
            <a href="#facts">
              <Text of={name} language={language} />
            </a>
          </span>
        ))}
      </details>
    </>
  )
}

const shown: readonly ReferenceSource[] = ['registry', 'statistics', 'gazetteer', 'codes', 'boundaries', 'depopulated']

/** The words that the publishers' terms ask for. */
export function Notices({ view: { language } }: { view: View }) {
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">{townWords[language].notices}</h2>
      <ul className="hint">
        {shown.map((source) => (
          <li key={source}>
            <Text of={notices[source]} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Around the facts on the page of a place: the same line, the way to the cases like it, and the publishers' words. A wider area has none. */
export function PlacePart({ view, place, children }: PlaceProps & { children: ReactNode }) {
  const { language } = view
  const words = townWords[language]
  const row = rowOfPlace(place.jisCode)
  if (!row || place.population === null) return children
  return (
    <>
      <section className="town-part" aria-labelledby="in-one-line">
        <h2 id="in-one-line">{words.whatTitle}</h2>
        <Reading view={view} place={place} />
        <InOneLine view={view} place={place} />
        <p>
          <a className="more" href={linkTo.picture(language, 'my-town', queryOfRow(row))}>
            {words.toNear(nameOfPlaceIn(place, language))}
          </a>
        </p>
      </section>
      {children}
      <Notices view={view} />
    </>
  )
}
