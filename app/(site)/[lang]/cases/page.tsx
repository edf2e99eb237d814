import type { Metadata } from 'next'
import { linkTo } from '../../../../src/i18n/links'
import { parseQuery, writeQuery, type RawParameters } from '../../../../src/catalogue/query'
import { CaseListPage } from '../../../../src/ui/cases/case-list'
import { pageMetadata } from '../../../../src/ui/metadata'
import { viewFor, type PageProps } from '../../page-view'

interface CasesProps extends PageProps {
  readonly searchParams: Promise<RawParameters>
}

export async function generateMetadata({ params, searchParams }: CasesProps): Promise<Metadata> {
  const view = viewFor(await params)
  const query = writeQuery(parseQuery(await searchParams, view.snapshot))
  const { title, description } = view.words.list
  // Search engines need the list once, not in every combination of choices.
  return pageMetadata(view, { title, description, path: (to) => linkTo.cases(to, query), isIndexed: query === '' })
}

export default async function CasesPage({ params, searchParams }: CasesProps) {
  const view = viewFor(await params)
  return <CaseListPage view={view} query={parseQuery(await searchParams, view.snapshot)} />
}
