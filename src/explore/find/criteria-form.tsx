import { lookup } from '@/src/catalogue/lookup'
import { linkTo } from '@/src/i18n/links'
import { regionLabels, regions, type Stage, stageLabels, stages } from '@/src/model/terms'
import type { View } from '@/src/ui/view'
import { comparable } from './counting'
import { countedName } from './criteria-text'
import { type Aspect, choices, type Criteria } from './query'
import { findWords } from './words'

interface PartProps {
  readonly view: View
  readonly criteria: Criteria
}

/** Boxes of which any number can be ticked. */
function Boxes({ view, criteria, aspect, values }: PartProps & { aspect: Aspect; values: readonly string[] }) {
  return (
    <ul className="find-boxes">
      {values.map((value) => (
        <li key={value}>
          <label>
            <input type="checkbox" name={aspect} value={value} defaultChecked={criteria[aspect].includes(value)} />
            <span>{countedName(view, { aspect, value })}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

/** Prefectures under their regions; a region as a whole comes first, unless it is a prefecture itself. */
function WhereSelect({ view, criteria }: PartProps) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = findWords[language]
  const { places } = lookup(snapshot)
  const prefectures = choices(snapshot)
    .where.flatMap((slug) => places.get(slug) ?? [])
    .filter(({ kind }) => kind === 'prefecture')
  return (
    <label>
      <span>{words.fields.where}</span>
      <select name="where" defaultValue={criteria.where[0] ?? ''}>
        <option value="">{explore.any}</option>
        {regions.map((region) => {
          const name = regionLabels[region]?.[language] ?? region
          return (
            <optgroup key={region} label={name}>
              {prefectures.some(({ slug }) => slug === region) ? null : (
                <option value={region}>{countedName(view, { aspect: 'where', value: region }, words.wholeRegion(name))}</option>
              )}
              {prefectures
                .filter((place) => place.region === region)
                .map(({ slug }) => (
                  <option key={slug} value={slug}>
                    {countedName(view, { aspect: 'where', value: slug })}
                  </option>
                ))}
            </optgroup>
          )
        })}
      </select>
    </label>
  )
}

function Select({ view, criteria, aspect, label }: PartProps & { aspect: 'kind' | 'size'; label: string }) {
  const {
    snapshot,
    words: { explore },
  } = view
  return (
    <label>
      <span>{label}</span>
      <select name={aspect} defaultValue={criteria[aspect][0] ?? ''}>
        <option value="">{explore.any}</option>
        {choices(snapshot)[aspect].map((value) => (
          <option key={value} value={value}>
            {countedName(view, { aspect, value })}
          </option>
        ))}
      </select>
    </label>
  )
}

function PlacePart({ view, criteria }: PartProps) {
  const { snapshot, language } = view
  const words = findWords[language]
  const { size, landscape } = comparable(snapshot)
  return (
    <fieldset>
      <legend>{words.placeLegend}</legend>
      <div className="find-selects">
        <div>
          <WhereSelect view={view} criteria={criteria} />
        </div>
        <div>
          <Select view={view} criteria={criteria} aspect="kind" label={words.fields.kind} />
        </div>
        <div>
          <Select view={view} criteria={criteria} aspect="size" label={words.fields.size} />
          <p className="hint">{words.comparable(size, snapshot.cases.length)}</p>
        </div>
      </div>
      <fieldset className="find-inner">
        <legend>{words.fields.landscape}</legend>
        <Boxes view={view} criteria={criteria} aspect="landscape" values={choices(snapshot).landscape} />
        <p className="hint">{words.comparable(landscape, snapshot.cases.length)}</p>
      </fieldset>
    </fieldset>
  )
}

/** What is lacking or there, in the terms of the vocabulary; left out while staff have named none. */
function ConditionPart({ view, criteria, aspect, legend }: PartProps & { aspect: 'lack' | 'has'; legend: string }) {
  const values = choices(view.snapshot)[aspect]
  if (values.length === 0) return null
  return (
    <fieldset>
      <legend>{legend}</legend>
      <Boxes view={view} criteria={criteria} aspect={aspect} values={values} />
    </fieldset>
  )
}

/** What a place becomes at the end stands open; the changes on the way there can be opened. */
function HopePart({ view, criteria }: PartProps) {
  const { snapshot, language } = view
  const words = findWords[language]
  const { impactTags } = lookup(snapshot)
  const at = (stage: Stage) => choices(snapshot).hope.filter((slug) => impactTags.get(slug)?.stage === stage)
  const onTheWay = stages.filter((stage) => stage !== 'revitalisation').reverse()
  const isOpen = onTheWay.some((stage) => at(stage).some((slug) => criteria.hope.includes(slug)))
  return (
    <fieldset>
      <legend>{words.hopeLegend}</legend>
      <Boxes view={view} criteria={criteria} aspect="hope" values={at('revitalisation')} />
      <details className="find-more" open={isOpen}>
        <summary>{words.onTheWay}</summary>
        {onTheWay.map((stage) => (
          <fieldset key={stage} className="find-inner">
            <legend>{stageLabels[stage][language]}</legend>
            <Boxes view={view} criteria={criteria} aspect="hope" values={at(stage)} />
          </fieldset>
        ))}
      </details>
    </fieldset>
  )
}

/** A place that is known already goes along unseen. */
function KnownPlace({ criteria }: { criteria: Criteria }) {
  const place = (['where', 'kind', 'size', 'landscape'] as const).flatMap((aspect) => criteria[aspect].map((value) => ({ aspect, value })))
  return place.map(({ aspect, value }) => <input key={`${aspect}-${value}`} type="hidden" name={aspect} value={value} />)
}

/** The criteria as a form that the browser sends by itself: what is chosen becomes the address of the answer. */
export function CriteriaForm({ view, criteria, isPlaceKnown = false }: PartProps & { isPlaceKnown?: boolean }) {
  const { language } = view
  const words = findWords[language]
  return (
    <form className="find-form" method="get" action={`${linkTo.picture(language, 'find')}#chosen`} aria-label={words.formTitle}>
      <p>
        {words.formHelp}
        <span className="hint">{` ${words.counts}`}</span>
      </p>
      {isPlaceKnown ? <KnownPlace criteria={criteria} /> : <PlacePart view={view} criteria={criteria} />}
      <ConditionPart view={view} criteria={criteria} aspect="lack" legend={words.lackLegend} />
      <ConditionPart view={view} criteria={criteria} aspect="has" legend={words.hasLegend} />
      <HopePart view={view} criteria={criteria} />
      <p className="find-submit">
        <button type="submit">{words.submit}</button>
      </p>
    </form>
  )
}
