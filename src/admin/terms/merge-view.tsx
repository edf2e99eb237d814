import './terms.css'

import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { mayPublish } from '@/src/editorial/access/roles'
import { languageOf } from '@/src/i18n/languages'
import { recordTitle } from '@/src/model/record-title'
import { MergePage } from './merge-page'
import { mergeWords } from './words'

/** `/admin/collections/<collection>/<id>/merge`: two entries that are one. */
export async function MergeView({ initPageResult: { collectionConfig, docID, req } }: DocumentViewServerProps) {
  if (!collectionConfig || docID === undefined || !mayPublish(req.user)) return null
  const { slug, admin, labels } = collectionConfig
  const shared = { id: docID, draft: true, depth: 0, disableErrors: true, overrideAccess: false, user: req.user, req } as const
  const record = await req.payload.findByID({ ...shared, collection: slug })
  const plural = labels.plural
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={typeof plural === 'function' ? plural({ i18n: req.i18n, t: req.t }) : plural}
        useAsTitle={admin.useAsTitle}
        view={mergeWords[languageOf(req)].title}
      />
      <main className="merge">
        <Gutter>{record && <MergePage collection={slug} id={docID} title={recordTitle(record)} />}</Gutter>
      </main>
    </>
  )
}
