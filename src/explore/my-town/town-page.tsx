import type { Place } from '@/src/catalogue/types'
import { CriteriaForm } from '@/src/explore/find/criteria-form'
import { criteriaText } from '@/src/explore/find/criteria-text'
import { timelinesQuery } from '@/src/explore/timelines/query'
import { answerFor, mostNear } from '@/src/explore/towns/counting'
import { type TownQuery, townQuery } from '@/src/explore/towns/query'
import { linkTo } from '@/src/i18n/links'
import { placeKindLabels } from '@/src/model/terms'
import { wasEvacuated } from '@/src/reference/evacuated'
import { DataTableView } from '@/src/ui/data-table'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { PlaceFacts } from '@/src/ui/vocabulary/place-facts'
import { InOneLine, Notices, Reading } from './about-place'
import { CaseLinks, NearCases, OwnCases } from './cases'
import { criteriaOf } from './criteria'
import { Rules } from './rules'
import { nameOfPlaceIn } from './sentences'
import { PopulationStrip } from './strip'
import { townFile, townTable } from './table'
import { TownField } from './town-field'
import { townWords } from './words'

interface TownProps {
  readonly view: View
  readonly mine: Place
}

function Rest({ view, mine }: TownProps) {
  const words = townWords[view.language]
  const criteria = criteriaOf(view.snapshot, mine)
  return (
    <section aria-labelledby="rest">
      <h2 id="rest" tabIndex={-1}>
        <HeadingText of={words.restTitle} language={view.language} />
      </h2>
      <p>{words.restHelp(criteriaText(view, criteria))}</p>
      <details className="fold">
        <summary>{words.choose}</summary>
        <CriteriaForm view={view} criteria={criteria} isPlaceKnown />
      </details>
    </section>
  )
}

/** A place, its cases, the nearest cases, the way on, and by which rules. One address to keep and to pass on. */
export function TownPage({ view, mine, fullName, query }: TownProps & { fullName: string; query: TownQuery }) {
  const {
    snapshot,
    language,
    words: { explore, sections },
  } = view
  const words = townWords[language]
  const { own, near, apart } = answerFor(snapshot, mine)
  const name = nameOfPlaceIn(mine, language)
  const isPrefecture = mine.kind === 'prefecture'
  const first = near.slice(0, mostNear)
  return (
    <PageFrame
      view={view}
      section="explore"
      path={(to) => linkTo.picture(to, 'my-town', townQuery.write(query))}
      crumbs={[
        { name: sections.explore, href: linkTo.explore(language) },
        { name: explore.pictures['my-town'].title, href: linkTo.picture(language, 'my-town') },
        { name },
      ]}
    >
      <div className="page explore-page picture-my-town">
        <header className="page-header">
          <p className="kicker">{mine.kind === 'municipality' ? words.kicker : placeKindLabels[mine.kind][language]}</p>
          <h1>
            <HeadingText of={fullName} language={language} />
          </h1>
          <Reading view={view} place={mine} />
          {mine.kind === 'area' ? <p className="lead">{words.area}</p> : <InOneLine view={view} place={mine} className="lead" />}
          {wasEvacuated(mine.jisCode) ? <p className="caution">{words.evacuated}</p> : null}
        </header>
        {own.length === 0 ? null : (
          <section aria-labelledby="own">
            <h2 id="own">{words.ownTitle(name)}</h2>
            <OwnCases view={view} cases={own} />
          </section>
        )}
        {first.length === 0 ? null : (
          <div className="town-answer">
            <section aria-labelledby="near">
              <h2 id="near">{words.nearTitle(first.length)}</h2>
              {isPrefecture ? <p>{words.nearPrefecture}</p> : null}
              <NearCases view={view} mine={mine} near={first} />
              <p>
                <a className="more" href={linkTo.picture(language, 'sign', timelinesQuery.write({ order: 'town', town: mine.jisCode }))}>
                  {words.allOnLines}
                </a>
              </p>
              <Rules view={view} />
            </section>
            <PopulationStrip view={view} mine={mine} near={near} />
          </div>
        )}
        {mine.kind === 'area' ? null : <Rest view={view} mine={mine} />}
        <section aria-labelledby="other">
          <h2 id="other">{words.otherTitle}</h2>
          <TownField view={view} />
        </section>
        {near.length === 0 || query.kind !== 'place' ? null : (
          <section aria-labelledby="table">
            <h2 id="table">{explore.table}</h2>
            <details className="fold">
              <summary>{words.openTable(near.length)}</summary>
              <DataTableView view={view} table={townTable(snapshot, query, language)} file={townFile.address(query)} />
            </details>
          </section>
        )}
        {apart.length === 0 ? null : (
          <section aria-labelledby="apart">
            <h2 id="apart">{words.apartTitle}</h2>
            <p>{near.length === 0 ? words.apartNone : isPrefecture ? words.apartPrefecture : words.apartTown}</p>
            <CaseLinks view={view} cases={apart} />
          </section>
        )}
        {mine.kind === 'area' ? null : (
          <>
            <PlaceFacts view={view} place={mine} />
            <Notices view={view} />
          </>
        )}
      </div>
    </PageFrame>
  )
}
