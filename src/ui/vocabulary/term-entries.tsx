import type { ComponentType } from 'react'

import { lastModified } from '@/src/catalogue/last-modified'
import type { ImpactTag, Programme, PromotingFactor } from '@/src/catalogue/types'
import { usageOfElement, usageOfFactor, usageOfImpact, usageOfProgramme } from '@/src/catalogue/usage'
import { type Element, operatorLabels, stageLabels } from '@/src/model/terms'
import { EntryLink, EntryLinks } from '@/src/ui/links'
import type { View } from '@/src/ui/view'
import { ConvenienceNote, OwnClassificationNote } from './cautions'
import { EntryPage } from './entry-page'
import { elementTerm } from './groups'

const slugsOf = (terms: readonly { readonly slug: string }[]) => terms.map(({ slug }) => slug)

/** A kind of change: its stage, the elements that it reaches, what it leads to by the report's figure 5. */
export function ImpactEntry({ view, tag }: { view: View; tag: ImpactTag }) {
  const {
    snapshot,
    language,
    words: { vocabulary: words },
  } = view
  const leadsHere = snapshot.impactTags.filter(({ leadsTo }) => leadsTo.includes(tag.slug))
  const links = (slugs: readonly string[]) => (slugs.length === 0 ? null : <EntryLinks view={view} kind="impact" slugs={slugs} />)
  return (
    <EntryPage
      view={view}
      kind="impact"
      term={tag}
      usage={usageOfImpact(snapshot, tag.slug)}
      facet={{ name: 'impact', value: tag.slug }}
      caution={tag.elements.length === 0 ? null : <ConvenienceNote view={view} />}
      facts={[
        { term: words.stage, value: stageLabels[tag.stage][language] },
        { term: words.elements, value: tag.elements.length === 0 ? null : <EntryLinks view={view} kind="element" slugs={tag.elements} /> },
        { term: words.ledFrom, value: links(slugsOf(leadsHere)) },
        { term: words.leadsTo, value: links(tag.leadsTo) },
      ]}
    />
  )
}

/** A kind of reason, marked as this site's own. */
export function FactorEntry({ view, factor }: { view: View; factor: PromotingFactor }) {
  return (
    <EntryPage
      view={view}
      kind="factor"
      term={factor}
      usage={usageOfFactor(view.snapshot, factor.slug)}
      facet={{ name: 'factor', value: factor.slug }}
      caution={<OwnClassificationNote view={view} />}
    />
  )
}

/** One of the three elements, with the kinds of change that reach it. */
export function ElementEntry({ view, element }: { view: View; element: Element }) {
  const {
    snapshot,
    words: { vocabulary: words },
  } = view
  const tags = snapshot.impactTags.filter((tag) => tag.elements.includes(element)).sort((a, b) => a.order - b.order)
  return (
    <EntryPage
      view={view}
      kind="element"
      term={{ ...elementTerm(element), updatedAt: lastModified(snapshot) }}
      usage={usageOfElement(snapshot, element)}
      facet={{ name: 'element', value: element }}
      caution={<ConvenienceNote view={view} />}
      facts={[{ term: words.tagsOfElement, value: tags.length === 0 ? null : <EntryLinks view={view} kind="impact" slugs={slugsOf(tags)} /> }]}
    />
  )
}

/** What the page of a programme shows of the cases that used it. */
export type ProgrammePart = ComponentType<{ readonly view: View; readonly programme: Programme }>

/** A programme: who runs it, its kinds, and when which place used it. */
export function ProgrammeEntry({ view, programme, Part }: { view: View; programme: Programme; Part: ProgrammePart }) {
  const {
    snapshot,
    language,
    words: { vocabulary: words },
  } = view
  const kinds = snapshot.programmes.filter(({ parent }) => parent === programme.slug).sort((a, b) => a.order - b.order)
  return (
    <EntryPage
      view={view}
      kind="programme"
      term={programme}
      usage={usageOfProgramme(snapshot, programme.slug)}
      facet={{ name: 'programme', value: programme.slug }}
      withoutRow={words.noRowListed}
      facts={[
        { term: words.operator, value: operatorLabels[programme.operator][language] },
        { term: words.kindOf, value: programme.parent === null ? null : <EntryLink view={view} kind="programme" slug={programme.parent} /> },
        { term: words.kinds, value: kinds.length === 0 ? null : <EntryLinks view={view} kind="programme" slugs={slugsOf(kinds)} /> },
      ]}
    >
      <Part view={view} programme={programme} />
    </EntryPage>
  )
}
