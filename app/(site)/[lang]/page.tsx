import type { Metadata } from 'next'
import { textIn } from '@/src/i18n/text'
import { linkTo } from '@/src/i18n/links'
import { HomeWithPictures } from '@/src/explore/with-pictures'
import { pageMetadata } from '@/src/ui/metadata'
import { viewFor, type PageProps } from '@/app/(site)/page-view'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const view = viewFor(await params)
  const { snapshot: { site }, language } = view
  return pageMetadata(view, {
    title: textIn(site.name, language).text, description: textIn(site.description, language).text, path: linkTo.home,
  })
}

export default async function HomePage({ params }: PageProps) {
  return <HomeWithPictures view={viewFor(await params)} />
}
