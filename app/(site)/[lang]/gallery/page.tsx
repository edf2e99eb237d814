import '@/src/ui/styles/survey.css'

import { notFound } from 'next/navigation'

import { type PageProps, viewFor } from '@/app/(site)/page-view'
import { Gallery } from '@/src/explore/gallery'

/** Only while the site is written (`npm run dev`): the examples are made up and must not be taken for cases. */
export default async function GalleryPage({ params }: PageProps) {
  if (process.env.NODE_ENV !== 'development') notFound()
  return <Gallery view={viewFor(await params)} />
}
