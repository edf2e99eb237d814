import type { DocumentViewServerProps } from 'payload'

import { addressIn } from '@/src/admin/address'
import { RecordPage } from '@/src/admin/record-page'
import { glossary } from '@/src/content/glossary'
import { languageOf } from '@/src/i18n/languages'
import { EnglishDesk } from './desk'
import { deskWords } from './words'

/** The tab 「英語」 of a record. */
export function EnglishView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const { slug } = collectionConfig
  return (
    <RecordPage collection={collectionConfig} initPageResult={initPageResult} title={deskWords[languageOf(req)].title}>
      <EnglishDesk collection={slug} form={addressIn(req.payload.config.routes.admin, slug, docID)} glossary={glossary()} id={String(docID)} />
    </RecordPage>
  )
}
