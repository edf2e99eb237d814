import '@/src/ui/styles/confirm.css'

import config from '@payload-config'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload, type Payload } from 'payload'

import type { LanguageParams, PageProps } from '@/app/(site)/page-view'
import { sentCase } from '@/src/catalogue/loading/preview'
import { startCatalogue } from '@/src/catalogue/loading/refresh'
import { allOf, type RawParameters } from '@/src/catalogue/parameters'
import type { CaseRecord } from '@/src/catalogue/types'
import { noteOpened, openConfirmation } from '@/src/editorial/confirmations/open'
import { picturesInside } from '@/src/editorial/confirmations/pictures'
import { takeTyped } from '@/src/editorial/confirmations/typed-again'
import { CaseBodyWithPictures } from '@/src/explore/with-pictures'
import { typedHeader } from '@/src/i18n/headers'
import { isLanguage } from '@/src/i18n/languages'
import { wordsIn } from '@/src/i18n/words'
import { nothingTyped, type Typed } from '@/src/ui/confirm/answer-form'
import { ConfirmView, ReceiptView } from '@/src/ui/confirm/confirm-view'
import { viewOf } from '@/src/ui/view'

type ConfirmProps = PageProps<LanguageParams & { readonly token: string }> & { readonly searchParams: Promise<RawParameters> }

export async function generateMetadata({ params }: ConfirmProps): Promise<Metadata> {
  const { lang } = await params
  return { title: wordsIn(isLanguage(lang) ? lang : 'ja').confirm.title, robots: { index: false, follow: false } }
}

async function withPictures(payload: Payload, record: CaseRecord): Promise<CaseRecord> {
  const addressOf = ({ url, sizes }: CaseRecord['images'][number]): string => sizes[0]?.url ?? url
  const inside = await picturesInside(payload, record.images.map(addressOf))
  return { ...record, images: record.images.map((image) => ({ ...image, url: inside.get(addressOf(image)) ?? 'data:,', sizes: [] })) }
}

async function typedBefore(): Promise<Typed> {
  const again = takeTyped((await headers()).get(typedHeader))
  if (!again) return nothingTyped
  const { name, office, text, rows } = again.answer
  return { name, office, text, rows: new Map(rows.map((row) => [row.path, row])), faults: new Map(again.faults.map(({ field, message }) => [field, message])) }
}

/** One state of one case for whoever has its link. It reads more than the catalogue, so it is never kept; a link that is not open is not found. */
export default async function ConfirmPage({ params, searchParams }: ConfirmProps) {
  const { lang, token } = await params
  const payload = await getPayload({ config })
  const open = isLanguage(lang) ? await openConfirmation(payload, token) : null
  if (!isLanguage(lang) || !open) notFound()
  await startCatalogue(payload)
  const sent = await sentCase(payload, open.content)
  if (!sent) notFound()
  const view = viewOf(sent.snapshot, lang)
  const asked = await searchParams
  const [rows, objected] = [Number(allOf(asked, 'received')[0]), Number(allOf(asked, 'objected')[0])]
  if (rows >= 0 && objected >= 0) return <ReceiptView view={view} token={token} rows={Math.floor(rows)} objected={Math.floor(objected)} />
  await noteOpened(payload, open)
  return (
    <ConfirmView
      view={view}
      record={await withPictures(payload, sent.record)}
      token={token}
      link={{ recipient: open.recipient, message: open.message ?? '', by: open.personName ?? '', until: open.expiresAt }}
      typed={await typedBefore()}
      Body={CaseBodyWithPictures}
    />
  )
}
