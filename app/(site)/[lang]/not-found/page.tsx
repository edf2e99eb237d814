import type { Metadata } from 'next'

import { type PageProps, viewFor } from '@/app/(site)/page-view'
import { NotFoundView } from '@/src/ui/not-found-view'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const {
    words: { notFound },
  } = viewFor(await params)
  return { title: notFound.title, robots: { index: false } }
}

/** The body that the server sends with status 404 for every address below a language that leads nowhere. */
export default async function NotFoundPage({ params }: PageProps) {
  return <NotFoundView view={viewFor(await params)} />
}
