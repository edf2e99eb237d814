import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { addressIn } from '@/src/admin/address'
import { glossary } from '@/src/editorial/translation/glossary'
import { languageOf } from '@/src/i18n/languages'
import { EnglishDesk } from './desk'
import { deskWords } from './words'

/** The tab 「英語」 of a record. */
export function EnglishView({ initPageResult: { collectionConfig, docID, req } }: DocumentViewServerProps) {
  if (!collectionConfig || docID === undefined) return null
  const { slug, admin, labels } = collectionConfig
  const say = deskWords[languageOf(req)]
  const plural = labels.plural
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={typeof plural === 'function' ? plural({ i18n: req.i18n, t: req.t }) : plural}
        useAsTitle={admin.useAsTitle}
        view={say.title}
      />
      <main>
        <Gutter>
          <EnglishDesk collection={slug} form={addressIn(req.payload.config.routes.admin, slug, docID)} glossary={glossary()} id={String(docID)} />
        </Gutter>
      </main>
    </>
  )
}
