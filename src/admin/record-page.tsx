import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, SanitizedCollectionConfig } from 'payload'
import type { ReactNode } from 'react'

interface RecordPageProps extends Pick<DocumentViewServerProps, 'initPageResult'> {
  readonly collection: SanitizedCollectionConfig
  /** What the page is called at the end of the path. */
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

/** A page of our own beside the form of a record, with the path that leads to it. */
export function RecordPage({ initPageResult: { docID, req }, collection: { slug, admin, labels }, title, className, children }: RecordPageProps) {
  const { plural } = labels
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={typeof plural === 'function' ? plural({ i18n: req.i18n, t: req.t }) : plural}
        useAsTitle={admin.useAsTitle}
        view={title}
      />
      <main className={className}>
        <Gutter>{children}</Gutter>
      </main>
    </>
  )
}
