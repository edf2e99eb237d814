import '@/src/ui/styles/confirm.css'

import type { Metadata } from 'next'

import { type PageProps, viewFor } from '@/app/(site)/page-view'
import { ClosedView } from '@/src/ui/confirm/closed-view'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { words } = viewFor(await params)
  return { title: words.confirm.closed, robots: { index: false, follow: false } }
}

/** The body that the server sends for every confirmation link that leads nowhere. */
export default async function ClosedConfirmationPage({ params }: PageProps) {
  return <ClosedView view={viewFor(await params)} />
}
