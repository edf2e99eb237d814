import type { Metadata } from 'next'
import { textIn } from '@/src/i18n/text'
import { linkTo } from '@/src/i18n/links'
import { AboutIndex } from '@/src/ui/about/about-index'
import { pageMetadata } from '@/src/ui/metadata'
import { viewFor, type PageProps } from '@/app/(site)/page-view'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const view = viewFor(await params)
  return pageMetadata(view, {
    title: view.words.sections.about, description: textIn(view.snapshot.site.description, view.language).text,
    path: (to) => linkTo.about(to),
  })
}

export default async function Page({ params }: PageProps) {
  return <AboutIndex view={viewFor(await params)} />
}
