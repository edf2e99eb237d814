import '@/src/ui/styles/survey.css'

import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { type LanguageParams, type PageProps, viewFor } from '@/app/(site)/page-view'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { aboutTitle, movedPicture } from '@/src/ui/about/about-index'
import { AboutPage } from '@/src/ui/about/about-page'
import { pageMetadata } from '@/src/ui/metadata'

type AboutProps = PageProps<LanguageParams & { readonly page: string }>

async function read(params: AboutProps['params']) {
  const { lang, page } = await params
  const view = viewFor({ lang })
  const moved = movedPicture(page)
  if (moved !== null) permanentRedirect(linkTo.picture(view.language, moved))
  return { view, page, title: aboutTitle(view.snapshot, page) ?? notFound() }
}

export async function generateMetadata({ params }: AboutProps): Promise<Metadata> {
  const { view, page, title } = await read(params)
  return pageMetadata(view, {
    title: textIn(title, view.language).text,
    description: textIn(view.snapshot.site.description, view.language).text,
    path: (to) => linkTo.about(to, page),
  })
}

export default async function Page({ params }: AboutProps) {
  const { view, page } = await read(params)
  return <AboutPage view={view} slug={page} />
}
