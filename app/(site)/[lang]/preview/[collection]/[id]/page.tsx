import '@/src/ui/styles/survey.css'

import config from '@payload-config'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'

import { previewCase, previewEntry } from '@/src/catalogue/loading/preview'
import { previewShared } from '@/src/catalogue/loading/preview-shared'
import { startCatalogue } from '@/src/catalogue/loading/refresh'
import { roleOf } from '@/src/editorial/access/roles'
import { SharedPage } from '@/src/explore/shared-page'
import { CaseWithPictures, EntryWithPictures } from '@/src/explore/with-pictures'
import { isLanguage } from '@/src/i18n/languages'
import { entryKinds, hasPreview, isEntryCollection, linkTo } from '@/src/i18n/links'
import { viewOf } from '@/src/ui/view'

export const metadata: Metadata = { title: 'プレビュー / Preview', robots: { index: false, follow: false } }

interface PreviewProps {
  readonly params: Promise<{ readonly lang: string; readonly collection: string; readonly id: string }>
}

/** A draft as its page would look. The only page that reads more than the catalogue: it is never cached, and needs a session. */
export default async function PreviewPage({ params }: PreviewProps) {
  const { lang, collection, id } = await params
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!isLanguage(lang) || !hasPreview(collection) || !user || roleOf(user) === null) notFound()
  await startCatalogue(payload)
  const at = (to: typeof lang) => linkTo.preview(to, collection, id)
  if (collection === 'cases') {
    const preview = await previewCase(payload, id, user)
    if (!preview) notFound()
    return <CaseWithPictures view={viewOf(preview.snapshot, lang, at)} record={preview.record} />
  }
  if (!isEntryCollection(collection)) {
    const preview = await previewShared(payload, { collection, id, user })
    if (!preview) notFound()
    return <SharedPage view={viewOf(preview.snapshot, lang, at)} collection={collection} slug={preview.slug} />
  }
  const preview = await previewEntry(payload, { collection, id, user })
  if (!preview) notFound()
  return <EntryWithPictures view={viewOf(preview.snapshot, lang, at)} kind={entryKinds[collection]} slug={preview.slug} />
}
