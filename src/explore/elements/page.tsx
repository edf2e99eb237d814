import { elementCounts } from '@/src/catalogue/frequencies'
import { noChoice, wholeList, writeQuery } from '@/src/catalogue/query'
import type { CaseRecord } from '@/src/catalogue/types'
import { ExplorePage } from '@/src/explore/explore-page'
import { QuotedCases } from '@/src/explore/quoted-cases'
import { formatList } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { elementLabels, elements } from '@/src/model/terms'
import { CaseHeading } from '@/src/ui/cases/case-name'
import { EvidenceMark } from '@/src/ui/evidence-mark'
import { EntryLink } from '@/src/ui/links'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { regionName } from '@/src/visuals/region-name'
import { ElementCirclesPicture, regionHref } from './circles'
import { type CircleRegion, circleRegions, type RegionCase, type RegionRow } from './counting'
import { elementsFinding } from './finding'
import { type ElementsQuery, elementsQuery } from './query'
import { elementsFile, elementsTable } from './table'
import { elementsWords } from './words'

/** Cases named under a region while none is chosen. */
const mostNamed = 12

/** Each circle as a whole, and each region of the circles: the picture's numbers as links. */
function Regions({ view, chosen }: { view: View; chosen: string | null }) {
  const {
    snapshot,
    language,
    words: { vocabulary },
  } = view
  const words = elementsWords[language]
  const { reached } = elementCounts(snapshot)
  return (
    <div className="circle-places">
      <h2>{words.places}</h2>
      <ul className="number-list">
        {circleRegions(snapshot).map(({ key, elements: inside, cases }) => (
          <li key={key}>
            <a href={regionHref(view, key)} aria-current={key === chosen ? 'true' : undefined}>
              {regionName(inside, language)}
            </a>
            <span className="count">{vocabulary.count(cases.length)}</span>
          </li>
        ))}
      </ul>
      <h2>{words.circlesTitle}</h2>
      <ul className="circles-list">
        {elements.map((element) => (
          <li key={element} className={`element-${element}`}>
            <a href={linkTo.entry(language, 'element', element)}>{elementLabels[element][language]}</a>
            <span className="count">{vocabulary.count(reached[element])}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function CaseName({ view, record }: { view: View; record: CaseRecord }) {
  return (
    <a href={linkTo.case(view.language, record.slug)}>
      <CaseHeading view={view} record={record} />
    </a>
  )
}

/** Without a choice: every region with its cases by name. */
function AllRegions({ view }: { view: View }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = elementsWords[language]
  return circleRegions(snapshot).map(({ key, elements: inside, cases }) => (
    <section key={key} className="region-cases" aria-label={regionName(inside, language)}>
      <h3>
        <a href={regionHref(view, key)}>{words.chosen(regionName(inside, language), cases.length)}</a>
      </h3>
      {cases.length === 0 ? (
        <p>{explore.noCaseFound}</p>
      ) : (
        <ul className="plain-list">
          {cases.slice(0, mostNamed).map(({ record }) => (
            <li key={record.slug}>
              <CaseName view={view} record={record} />
            </li>
          ))}
          {cases.length > mostNamed ? (
            <li>
              <a href={regionHref(view, key)}>{words.rest(cases.length - mostNamed)}</a>
            </li>
          ) : null}
        </ul>
      )}
    </section>
  ))
}

function Quote({ view, record, reaching }: { view: View; record: CaseRecord; reaching: RegionRow }) {
  const { language } = view
  const words = elementsWords[language]
  const { row } = reaching
  const names = formatList(
    reaching.elements.map((element) => elementLabels[element][language]),
    language,
  )
  return (
    <li>
      <p className="quote-heading">
        <a href={linkTo.case(language, record.slug, row.id)}>
          <Text of={row.heading} language={language} />
        </a>
      </p>
      <p className="statement-term">
        <EntryLink view={view} kind="impact" slug={row.impact} />{' '}
        <span className="hint">{reaching.elements.length === 0 ? words.reachesNone : words.reaches(names)}</span>
      </p>
      <Paragraphs of={row.statement} language={language} />
      <EvidenceMark view={view} evidence={row.evidence} about={textIn(row.heading, language).text} />
    </li>
  )
}

function noteOf({ rows, withoutRow }: RegionCase, view: View): string | null {
  const words = elementsWords[view.language]
  if (withoutRow.length > 0)
    return words.byEditor(
      formatList(
        withoutRow.map((element) => elementLabels[element][view.language]),
        view.language,
      ),
    )
  return rows.length === 0 ? words.noRows : null
}

/** The chosen region: its cases with the rows because of which they stand there. */
function ChosenRegion({ view, region }: { view: View; region: CircleRegion }) {
  const {
    language,
    words: { explore },
  } = view
  const words = elementsWords[language]
  const list = linkTo.cases(language, writeQuery({ ...wholeList, choice: { ...noChoice, element: region.elements } }))
  if (region.cases.length === 0) return <p>{explore.noCaseFound}</p>
  return (
    <>
      <p className="hint">{region.elements.length === 0 ? words.whyNone : words.why}</p>
      <QuotedCases
        view={view}
        firstOnly={(shown, all) => (
          <>
            {words.firstOnly(shown, all)} <a href={list}>{words.allInList}</a>
          </>
        )}
        cases={region.cases.map((one) => ({
          record: one.record,
          note: noteOf(one, view),
          quotes: one.rows.map((row) => <Quote key={row.row.id} view={view} record={one.record} reaching={row} />),
        }))}
      />
    </>
  )
}

/** `/explore/elements`: the report's three circles with the cases counted in all seven regions and outside. */
export function ElementsPage({ view, query }: { view: View; query: ElementsQuery }) {
  const { snapshot, language } = view
  const words = elementsWords[language]
  const region = circleRegions(snapshot).find(({ key }) => key === query.region)
  return (
    <ExplorePage
      view={view}
      name="elements"
      query={elementsQuery.write(query)}
      finding={elementsFinding(snapshot, language)}
      howToRead={words.howToRead}
      tables={[{ table: elementsTable(snapshot, language), file: elementsFile.address(null) }]}
    >
      <div className="circle-picture-and-places">
        <ElementCirclesPicture view={view} chosen={query.region} />
        <Regions view={view} chosen={query.region} />
      </div>
      <p className="caution">{words.placing}</p>
      <section id="chosen" aria-labelledby="chosen-title">
        <h2 id="chosen-title">{region === undefined ? words.all : words.chosen(regionName(region.elements, language), region.cases.length)}</h2>
        {region === undefined ? (
          <AllRegions view={view} />
        ) : (
          <>
            <p>
              <a className="more" href={`${linkTo.picture(language, 'elements')}#chosen`}>
                {words.clear}
              </a>
            </p>
            <ChosenRegion view={view} region={region} />
          </>
        )}
      </section>
    </ExplorePage>
  )
}
