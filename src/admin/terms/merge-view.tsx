import './terms.css'

import type { DocumentViewServerProps } from 'payload'

import { RecordPage } from '@/src/admin/record-page'
import { mayPublish } from '@/src/editorial/access/roles'
import { languageOf } from '@/src/i18n/languages'
import { recordTitle } from '@/src/model/record-title'
import { MergePage } from './merge-page'
import { mergeWords } from './words'

/** `/admin/collections/<collection>/<id>/merge`: two entries that are one. */
export async function MergeView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined || !mayPublish(req.user)) return null
  const { slug } = collectionConfig
  const shared = { id: docID, draft: true, depth: 0, disableErrors: true, overrideAccess: false, user: req.user, req } as const
  const record = await req.payload.findByID({ ...shared, collection: slug })
  return (
    <RecordPage className="merge" collection={collectionConfig} initPageResult={initPageResult} title={mergeWords[languageOf(req)].title}>
      {record && <MergePage collection={slug} id={docID} title={recordTitle(record, languageOf(req))} />}
    </RecordPage>
  )
}
