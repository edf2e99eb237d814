import type { Metadata } from 'next'

import { entryAt, type EntryProps, viewFor } from '@/app/(site)/page-view'
import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import { CaseWithPictures } from '@/src/explore/with-pictures'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { EndedView } from '@/src/ui/ended-view'
import { gone, pageMetadata } from '@/src/ui/metadata'

async function read(params: EntryProps['params']) {
  const { slug, lang } = await params
  const view = viewFor({ lang })
  const { cases, endings } = lookup(view.snapshot)
  const addressOf = (to: string): string => linkTo.case(view.language, to)
  const found = cases.find(slug)
  const ending = endings.find(slug)
  if (found.kind === 'missing' && ending.kind !== 'missing') return { kind: 'ended', view, ended: entryAt(ending, addressOf) } as const
  return { kind: 'live', view, record: entryAt(found, addressOf) } as const
}

export async function generateMetadata({ params }: EntryProps): Promise<Metadata> {
  const page = await read(params)
  const { view } = page
  if (page.kind === 'ended') return { title: textIn(page.ended.title, view.language).text, ...gone }
  const { record } = page
  return pageMetadata(view, {
    title: caseName(view.snapshot, record, view.language),
    description: textIn(record.summary, view.language).text,
    path: (to) => linkTo.case(to, record.slug),
    kind: 'article',
    updatedAt: record.updatedAt,
  })
}

export default async function Page({ params }: EntryProps) {
  const page = await read(params)
  if (page.kind === 'ended') return <EndedView view={page.view} ended={page.ended} />
  return <CaseWithPictures view={page.view} record={page.record} />
}
