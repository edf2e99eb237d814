import { lookup } from '@/src/catalogue/lookup'
import type { Place } from '@/src/catalogue/types'
import { ExplorePage } from '@/src/explore/explore-page'
import { canBeComparedAsPlace } from '@/src/explore/towns/counting'
import { meantBy, mostChoices, queryOfRow, type TownQuery, townQuery } from '@/src/explore/towns/query'
import { placeOfRow } from '@/src/explore/towns/town'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { regionLabels } from '@/src/model/terms'
import type { FurtherName } from '@/src/reference/further-names'
import { type MunicipalityRow, rowOfPlace } from '@/src/reference/municipalities'
import { nearNames } from '@/src/reference/near-names'
import { notices } from '@/src/reference/notices'
import { fullNameOfPlace } from '@/src/reference/place-names'
import { prefecturesOf } from '@/src/reference/regions'
import { HeadingText } from '@/src/ui/phrases'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { TownField } from './town-field'
import { TownPage } from './town-page'
import { townWords } from './words'

function Places({ view: { language }, rows, areas }: { view: View; rows: readonly MunicipalityRow[]; areas: readonly Place[] }) {
  return (
    <ul className="town-links">
      {areas.map(({ slug, name }) => (
        <li key={slug}>
          <a href={linkTo.picture(language, 'my-town', townQuery.write({ kind: 'area', slug, isTyped: false }))}>{textIn(name, language).text}</a>
        </li>
      ))}
      {rows.map((row) => (
        <li key={row.jis_code}>
          <a href={linkTo.picture(language, 'my-town', queryOfRow(row))}>{fullNameOfPlace(row)[language]}</a>
        </li>
      ))}
    </ul>
  )
}

/** What was typed is a ward or a former name: the municipalities of today, each with what it is to the name. */
function Further({ view: { language }, further }: { view: View; further: readonly FurtherName[] }) {
  const words = townWords[language]
  const today = [...new Set(further.map(({ row }) => row))]
  return (
    <>
      <h3>{words.furtherTitle}</h3>
      <ul className="town-links">
        {today.map((row) => (
          <li key={row.jis_code}>
            <a href={linkTo.picture(language, 'my-town', queryOfRow(row))}>{fullNameOfPlace(row)[language]}</a>{' '}
            <span className="hint">
              {further
                .filter((one) => one.row === row)
                .map(({ name, until }) => words.furtherName(name, until))
                .join(language === 'ja' ? '、' : ', ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">
        <Text of={notices.codes} language={language} />
        <br />
        <Text of={notices.mergers} language={language} />
      </p>
    </>
  )
}

/** What was typed means several places, or none: which, or the names nearest to it. */
function Choices({ view, typed }: { view: View; typed: string }) {
  const { language } = view
  const words = townWords[language]
  const { rows, areas, further, region, isWhole } = meantBy(view.snapshot, typed)
  const isNone = !isWhole && rows.length === 0
  const near = isNone ? nearNames(typed) : []
  const help = region ? words.regionHelp : rows.length + areas.length > 0 ? words.choicesHelp : words.furtherHelp
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">
        <HeadingText of={isNone ? words.noneTitle(typed) : words.choicesTitle(typed)} language={language} />
      </h2>
      <p>{isNone ? words.noneHelp(words.former) : isWhole ? help : words.partHelp(words.former)}</p>
      {rows.length + areas.length === 0 ? null : <Places view={view} rows={rows} areas={areas} />}
      {region === null ? null : (
        <>
          <h3>{words.regionTitle(regionLabels[region][language])}</h3>
          <Places view={view} rows={prefecturesOf(region)} areas={[]} />
        </>
      )}
      {further.length === 0 ? null : <Further view={view} further={further} />}
      {rows.length < mostChoices ? null : <p className="hint">{words.firstChoices(mostChoices)}</p>}
      {near.length === 0 ? null : (
        <>
          <h3>{words.nearNames}</h3>
          <Places view={view} rows={near} areas={[]} />
        </>
      )}
    </section>
  )
}

interface Named {
  readonly mine: Place
  readonly fullName: string
}

/** The place that the address names, and what it is called with its prefecture; null while it names none. */
export function townOf({ snapshot, language }: View, query: TownQuery): Named | null {
  if (query.kind === 'place') {
    const row = rowOfPlace(query.code)
    return row && { mine: placeOfRow(snapshot, row), fullName: fullNameOfPlace(row)[language] }
  }
  const area = query.kind === 'area' ? lookup(snapshot).places.get(query.slug) : undefined
  return area ? { mine: area, fullName: textIn(area.name, language).text } : null
}

/** What its page is called: a place that is compared with none has no cases like it. */
export function titleOfTown({ mine, fullName }: Named, language: Language): string {
  return canBeComparedAsPlace(mine) ? townWords[language].title(fullName) : fullName
}

/** My town: the field, the choice between places of one name, or the answer. */
export function MyTownPage({ view, query }: { view: View; query: TownQuery }) {
  const town = townOf(view, query)
  if (town) return <TownPage view={view} query={query} {...town} />
  return (
    <ExplorePage view={view} name="my-town" query={townQuery.write(query)} finding={query.kind === 'typed' ? null : undefined}>
      {query.kind === 'typed' ? <Choices view={view} typed={query.text} /> : null}
      <TownField view={view} typed={query.kind === 'typed' ? query.text : ''} />
    </ExplorePage>
  )
}
