import type { ReactNode } from 'react'

import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { stageLabels, stages } from '@/src/model/terms'
import type { View } from '@/src/ui/view'
import { changesOn, toldPaths } from './paths'
import type { ProcessQuery } from './query'
import { processWords } from './words'

/** Cases offered in the form; more would make the page heavy. */
const mostOffered = 100

interface ChoiceFormProps {
  readonly view: View
  /** The parameter that is chosen. */
  readonly name: 'case' | 'tag'
  readonly label: string
  readonly chosen: string
  /** What can be chosen, as options. */
  readonly children: ReactNode
  /** What stands before the choice, such as the view that it is made in, and below it. */
  readonly before?: ReactNode
  readonly below?: ReactNode
  /** Where on the page the answer stands. */
  readonly anchor?: string
}

/** One thing to choose, or none. */
function ChoiceForm({ view, name, label, chosen, children, before, below, anchor = '' }: ChoiceFormProps) {
  const { explore } = view.words
  return (
    <form className="process-form" method="get" action={`${linkTo.picture(view.language, 'process')}${anchor}`}>
      {before}
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        <option value="">{explore.any}</option>
        {children}
      </select>
      <button type="submit">{explore.show}</button>
      {below}
    </form>
  )
}

/** A choice among the cases that tell how they came to a change. */
export function ChooseCase({ view, query }: { view: View; query: ProcessQuery }) {
  const { snapshot, language } = view
  const words = processWords[language]
  const withPaths = sortCases(
    snapshot.cases.filter(({ pathways }) => pathways.some(({ to }) => to.kind === 'impact')),
    'number',
    language,
  )
  const offered = withPaths.slice(0, mostOffered)
  const chosen = query.kind === 'case' ? lookup(snapshot).cases.get(query.slug) : undefined
  const options = chosen === undefined || offered.includes(chosen) ? offered : [chosen, ...offered]
  return (
    <ChoiceForm
      view={view}
      name="case"
      label={words.chooseCase}
      chosen={chosen?.slug ?? ''}
      anchor="#chosen"
      before={<input type="hidden" name="view" value="figure" />}
      below={withPaths.length > mostOffered ? <p className="hint">{words.firstCases(mostOffered, withPaths.length)}</p> : null}
    >
      {options.map((record) => (
        <option key={record.slug} value={record.slug}>
          {caseName(snapshot, record, language).slice(0, 60)}
        </option>
      ))}
    </ChoiceForm>
  )
}

/** A choice among the changes that lie on a path, by stage. */
export function ChooseChange({ view, query }: { view: View; query: ProcessQuery }) {
  const { snapshot, language } = view
  const told = new Set(toldPaths(snapshot).flatMap(changesOn))
  const tags = lookup(snapshot).impactTags.all.filter(({ slug }) => told.has(slug))
  const groups = stages.map((stage) => ({ stage, own: tags.filter((tag) => tag.stage === stage).sort((a, b) => a.order - b.order) }))
  return (
    <ChoiceForm view={view} name="tag" label={processWords[language].chooseChange} chosen={query.kind === 'tag' ? query.slug : ''}>
      {groups.map(({ stage, own }) =>
        own.length === 0 ? null : (
          <optgroup key={stage} label={stageLabels[stage][language]}>
            {own.map((tag) => (
              <option key={tag.slug} value={tag.slug}>
                {textIn(tag.name, language).text}
              </option>
            ))}
          </optgroup>
        ),
      )}
    </ChoiceForm>
  )
}
