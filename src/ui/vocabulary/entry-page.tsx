import type { ReactNode } from 'react'

import { type FacetName, only, writeQuery } from '@/src/catalogue/query'
import type { Term } from '@/src/catalogue/types'
import type { CaseUsage } from '@/src/catalogue/usage'
import { linkTo, type VocabularyKind } from '@/src/i18n/links'
import { hasText } from '@/src/i18n/text'
import { type Definition, DefinitionTable } from '@/src/ui/definition-table'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import { PreviewNotice } from '@/src/ui/preview-notice'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { UsageList } from './usage-list'

interface EntryPageProps {
  readonly view: View
  readonly kind: VocabularyKind
  readonly term: Pick<Term, 'slug' | 'name' | 'definition' | 'definitionSource' | 'updatedAt'>
  readonly facts?: readonly Definition[]
  /** What a reader must know before taking the term at its word, such as whose classification it is. */
  readonly caution?: ReactNode
  readonly usage: readonly CaseUsage[]
  readonly withoutRow?: string | null
  /** The facet of the case list that asks for this entry. */
  readonly facet?: { readonly name: FacetName; readonly value: string }
  readonly children?: ReactNode
}

/** The page of one entry: what it means, where the meaning comes from, facts, and the cases with their own words. */
export function EntryPage({ view, kind, term, facts = [], caution, usage, withoutRow, facet, children }: EntryPageProps) {
  const { snapshot, language, words } = view
  const crumbs = [{ name: words.sections[kind], href: linkTo.vocabulary(language, kind) }, { name: term.name }]
  const updated = usage.reduce((latest, { record }) => (record.updatedAt > latest ? record.updatedAt : latest), term.updatedAt)
  return (
    <PageFrame view={view} section={kind} path={(to) => linkTo.entry(to, kind, term.slug)} crumbs={crumbs} updated={updated}>
      <div className="page">
        <header className="page-header">
          <PreviewNotice view={view} />
          <p className="kicker">{words.sections[kind]}</p>
          <h1>
            <HeadingText of={term.name} language={language} />
          </h1>
          {hasText(term.definition) ? (
            <div className="lead">
              <Paragraphs of={term.definition} language={language} />
            </div>
          ) : null}
          {hasText(term.definitionSource) ? (
            <p className="hint">
              {`${words.vocabulary.definitionSource}: `}
              <Text of={term.definitionSource} language={language} />
            </p>
          ) : null}
          {caution}
        </header>
        <DefinitionTable rows={facts} />
        {children}
        <section aria-labelledby="cases">
          <div className="result-line">
            <h2 id="cases">{words.vocabulary.cases}</h2>
            <p>
              {words.vocabulary.countOf(usage.length, snapshot.cases.length)}
              {facet === undefined || usage.length === 0 ? null : (
                <a className="after" href={linkTo.cases(language, writeQuery(only(facet.name, facet.value)))}>
                  {words.vocabulary.filterLink}
                </a>
              )}
            </p>
          </div>
          <UsageList view={view} usage={usage} withoutRow={withoutRow === undefined ? words.vocabulary.noRow : withoutRow} />
        </section>
      </div>
    </PageFrame>
  )
}
