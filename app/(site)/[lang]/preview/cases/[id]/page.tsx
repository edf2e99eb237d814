import config from '@payload-config'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'

import { previewCase } from '@/src/catalogue/loading/preview'
import { startCatalogue } from '@/src/catalogue/loading/refresh'
import { roleOf } from '@/src/editorial/access/roles'
import { CaseWithPictures } from '@/src/explore/with-pictures'
import { isLanguage } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { viewOf } from '@/src/ui/view'

export const metadata: Metadata = { title: 'プレビュー / Preview', robots: { index: false, follow: false } }

/** A draft as its page would look. The only page that reads more than the catalogue: it is never cached, and needs a session. */
export default async function PreviewPage({ params }: { params: Promise<{ lang: string; id: string }> }) {
  const { lang, id } = await params
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!isLanguage(lang) || !user || roleOf(user) === null) notFound()
  await startCatalogue(payload)
  const preview = await previewCase(payload, id, user)
  if (!preview) notFound()
  return <CaseWithPictures view={viewOf(preview.snapshot, lang)} record={preview.record} path={(to) => linkTo.preview(to, id)} preview />
}
