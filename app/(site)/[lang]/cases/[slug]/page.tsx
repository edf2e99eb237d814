import type { Metadata } from 'next'

import { entryAt, type EntryProps, viewFor } from '@/app/(site)/page-view'
import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import { CaseWithPictures } from '@/src/explore/with-pictures'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { pageMetadata } from '@/src/ui/metadata'

async function read(params: EntryProps['params']) {
  const { slug, lang } = await params
  const view = viewFor({ lang })
  return { view, record: entryAt(lookup(view.snapshot).cases.find(slug), (to) => linkTo.case(view.language, to)) }
}

export async function generateMetadata({ params }: EntryProps): Promise<Metadata> {
  const { view, record } = await read(params)
  return pageMetadata(view, {
    title: caseName(view.snapshot, record, view.language),
    description: textIn(record.summary, view.language).text,
    path: (to) => linkTo.case(to, record.slug),
    kind: 'article',
    updatedAt: record.updatedAt,
  })
}

export default async function Page({ params }: EntryProps) {
  const { view, record } = await read(params)
  return <CaseWithPictures view={view} record={record} preview={false} />
}
