import '@/src/ui/styles/sheet.css'

import type { Metadata } from 'next'

import { caseOnPaper } from '@/app/(site)/case-on-paper'
import type { EntryProps } from '@/app/(site)/page-view'
import { caseName } from '@/src/catalogue/case-name'
import { linkTo } from '@/src/i18n/links'
import { pageMetadata } from '@/src/ui/metadata'
import { SheetPage } from '@/src/ui/sheet/sheet-page'

export async function generateMetadata({ params }: EntryProps): Promise<Metadata> {
  const { view, record } = await caseOnPaper(params, linkTo.sheet)
  const { sheet } = view.words
  return pageMetadata(view, {
    title: sheet.of(caseName(view.snapshot, record, view.language)),
    description: sheet.lead,
    path: (to) => linkTo.sheet(to, record.slug),
    // Search engines lead to the case itself.
    isIndexed: false,
  })
}

export default async function Page({ params }: EntryProps) {
  const { view, record } = await caseOnPaper(params, linkTo.sheet)
  return <SheetPage view={view} record={record} />
}
