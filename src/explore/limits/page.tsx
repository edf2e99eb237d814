import { placesOf } from '@/src/catalogue/case-name'
import { ExplorePage } from '@/src/explore/explore-page'
import { linkTo } from '@/src/i18n/links'
import { Hidden } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { chosenLimits, groupsOf, type Limit, limitCounts } from './counting'
import { LimitGroups } from './drawing'
import { allLimits, type LimitsQuery, limitsQuery } from './query'
import { limitsFile } from './table'
import { groupName, type LimitsWords, limitsWords } from './words'

const address = (view: View, query: LimitsQuery) => linkTo.picture(view.language, 'limits', limitsQuery.write(query))

/** A dot for each limit of a kind, those that something answered first and filled. */
function Dots({ limits, words }: { limits: readonly Limit[]; words: LimitsWords }) {
  const answered = limits.filter(({ answer }) => answer !== null).length
  return (
    <>
      <span className="limit-dots" aria-hidden="true">
        {limits.map(({ record, row }, at) => (
          <i key={`${record.slug} ${row.id}`} className={at < answered ? 'is-answered' : undefined} />
        ))}
      </span>
      <Hidden>{words.ofThemAnswered(answered)}</Hidden>
    </>
  )
}

/** The kinds as links, each with the number of its limits; a chosen case stays chosen. */
function Kinds({ view, query }: { view: View; query: LimitsQuery }) {
  const { language } = view
  const words = limitsWords[language]
  const own = chosenLimits(view.snapshot, { ...allLimits, case: query.case })
  const options = [
    { kind: null, name: words.option(words.all, own.length), limits: [] },
    ...groupsOf(own).map(({ group, limits }) => ({ kind: group, name: words.option(groupName(group, language), limits.length), limits })),
  ]
  return (
    <div className="limit-kinds" role="group" aria-label={words.kinds}>
      <ul>
        {options.map(({ kind, name, limits }) => (
          <li key={name}>
            <a href={address(view, { ...query, kind })} aria-current={kind === query.kind ? 'true' : undefined}>
              {name}
            </a>
            {limits.length === 0 ? null : <Dots limits={limits} words={words} />}
          </li>
        ))}
      </ul>
      <p className="hint limit-key" aria-hidden="true">
        <span>
          <span className="limit-dots">
            <i className="is-answered" />
          </span>
          {words.dotAnswered}
        </span>
        <span>
          <span className="limit-dots">
            <i />
          </span>
          {words.answerNotGiven}
        </span>
      </p>
    </div>
  )
}

function CaseForm({ view, query }: { view: View; query: LimitsQuery }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = limitsWords[language]
  const cases = [...new Set(limitCounts(snapshot).all.map(({ record }) => record))]
  const chosen = snapshot.cases.filter(({ slug, limits }) => slug === query.case && limits.length === 0)
  return (
    <form className="figure-choice" method="get" action={linkTo.picture(language, 'limits')} aria-label={words.chooseCase}>
      <label>
        <span>{words.chooseCase}</span>
        <select name="case" defaultValue={query.case ?? ''}>
          <option value="">{words.anyCase}</option>
          {[...cases, ...chosen].map((record) => (
            <option key={record.slug} value={record.slug}>
              {words.option(placesOf(snapshot, record, language) || record.number, record.limits.length)}
            </option>
          ))}
        </select>
      </label>
      {query.kind === null ? null : <input type="hidden" name="kind" value={query.kind} />}
      <button type="submit">{explore.show}</button>
    </form>
  )
}

function Without({ view }: { view: View }) {
  const { snapshot, language } = view
  const { without } = limitCounts(snapshot)
  if (without.length === 0) return null
  return (
    <section aria-labelledby="without">
      <h2 id="without">{limitsWords[language].without}</h2>
      <ul className="limit-without">
        {without.map((record) => (
          <li key={record.slug}>
            <a href={linkTo.case(language, record.slug)}>{placesOf(snapshot, record, language) || record.number}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What did not work and what it takes, of all cases: the finding with its number, then kind by kind. */
export function LimitsPage({ view, query }: { view: View; query: LimitsQuery }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = limitsWords[language]
  const { all, cases, answered } = limitCounts(snapshot)
  const chosen = chosenLimits(snapshot, query)
  const [most] = groupsOf(all)
  return (
    <ExplorePage
      view={view}
      name="limits"
      section="limits"
      query={limitsQuery.write(query)}
      howToRead={words.howToRead}
      finding={
        most && [
          ...words.finding(all.length, cases, snapshot.cases.length, answered),
          ...(most.group === 'none' ? [] : [words.most(groupName(most.group, language), most.cases)]),
        ]
      }
    >
      <div className="picture-with-choice limit-choice">
        <Kinds view={view} query={query} />
        <CaseForm view={view} query={query} />
      </div>
      <section aria-labelledby="chosen">
        <h2 id="chosen">{words.result(chosen.length, all.length)}</h2>
        <p className="table-file">
          <a href={linkTo.table(language, limitsFile.address(query))} download="limits.csv">
            {explore.csv}
          </a>
        </p>
        {chosen.length === 0 ? <p>{words.nothing}</p> : <LimitGroups view={view} groups={groupsOf(chosen)} />}
      </section>
      <Without view={view} />
    </ExplorePage>
  )
}
