import '@/src/ui/styles/sheet.css'

import type { Metadata } from 'next'

import { type QueryProps, viewFor } from '@/app/(site)/page-view'
import { BookletPage } from '@/src/explore/booklet/page'
import { bookletQuery } from '@/src/explore/booklet/query'
import { bookletWords } from '@/src/explore/booklet/words'
import { linkTo } from '@/src/i18n/links'
import { filteredTitle } from '@/src/ui/filtered-title'
import { pageMetadata } from '@/src/ui/metadata'

export async function generateMetadata({ params, searchParams }: QueryProps): Promise<Metadata> {
  const view = viewFor(await params)
  const query = bookletQuery.write(bookletQuery.parse(await searchParams, view.snapshot))
  const { title, lead } = bookletWords[view.language]
  return pageMetadata(view, { title: filteredTitle(view, title, query), description: lead, path: (to) => linkTo.booklet(to, query), isIndexed: query === '' })
}

export default async function Page({ params, searchParams }: QueryProps) {
  const view = viewFor(await params)
  return <BookletPage view={view} query={bookletQuery.parse(await searchParams, view.snapshot)} />
}
