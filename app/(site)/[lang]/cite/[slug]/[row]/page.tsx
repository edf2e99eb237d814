import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { entryAt, type LanguageParams, type PageProps, viewFor } from '@/app/(site)/page-view'
import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import { linkTo } from '@/src/i18n/links'
import { citingWords } from '@/src/i18n/words/citing'
import { citedRow, titleOfRow } from '@/src/ui/citing/citation'
import { CitePage } from '@/src/ui/citing/cite-page'
import { pageMetadata } from '@/src/ui/metadata'

type CiteProps = PageProps<LanguageParams & { readonly slug: string; readonly row: string }>

async function read(params: CiteProps['params']) {
  const { lang, slug, row } = await params
  const view = viewFor({ lang })
  const record = entryAt(lookup(view.snapshot).cases.find(slug), (to) => linkTo.cite(view.language, to, row))
  return { view, record, row: citedRow(view, record, row) ?? notFound() }
}

export async function generateMetadata({ params }: CiteProps): Promise<Metadata> {
  const { view, record, row } = await read(params)
  const words = citingWords[view.language]
  return pageMetadata(view, {
    title: `${words.rowTitle(titleOfRow(row, view.language))} | ${caseName(view.snapshot, record, view.language)}`,
    description: words.rowLead,
    path: (to) => linkTo.cite(to, record.slug, row.id),
    isIndexed: false,
  })
}

export default async function Page({ params }: CiteProps) {
  return <CitePage {...await read(params)} />
}
