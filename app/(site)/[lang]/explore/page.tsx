import type { Metadata } from 'next'
import { linkTo } from '@/src/i18n/links'
import { ExploreIndex } from '@/src/explore/questions'
import { pageMetadata } from '@/src/ui/metadata'
import { viewFor, type PageProps } from '@/app/(site)/page-view'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const view = viewFor(await params)
  const { explore, sections } = view.words
  return pageMetadata(view, { title: sections.explore, description: explore.lead, path: linkTo.explore })
}

export default async function ExplorePage({ params }: PageProps) {
  return <ExploreIndex view={viewFor(await params)} />
}
