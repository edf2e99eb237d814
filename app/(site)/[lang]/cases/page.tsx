import type { Metadata } from 'next'

import { type QueryProps, viewFor } from '@/app/(site)/page-view'
import { parseQuery, writeQuery } from '@/src/catalogue/query'
import { linkTo } from '@/src/i18n/links'
import { CaseListPage } from '@/src/ui/cases/case-list'
import { filteredTitle } from '@/src/ui/filtered-title'
import { pageMetadata } from '@/src/ui/metadata'

export async function generateMetadata({ params, searchParams }: QueryProps): Promise<Metadata> {
  const view = viewFor(await params)
  const query = writeQuery(parseQuery(await searchParams, view.snapshot))
  // Search engines need the list once, not in every combination of choices.
  return pageMetadata(view, {
    title: filteredTitle(view, view.words.sections.cases, query),
    description: view.words.list.description,
    path: (to) => linkTo.cases(to, query),
    isIndexed: query === '',
    feedQuery: query,
  })
}

export default async function CasesPage({ params, searchParams }: QueryProps) {
  const view = viewFor(await params)
  return <CaseListPage view={view} query={parseQuery(await searchParams, view.snapshot)} />
}
