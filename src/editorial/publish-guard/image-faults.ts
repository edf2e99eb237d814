import type { PayloadRequest } from 'payload'

import type { Bilingual } from '../../i18n/languages'
import type { Fault } from '../faults'
import { get, idOf, isEmpty, rowsOf } from './reading'

const tab: Bilingual = { ja: '出典と画像', en: 'Sources and images' }

/** What an image needs before readers may see it. */
const needs: readonly { readonly path: string; readonly field: Bilingual; readonly message: Bilingual }[] = [
  {
    path: 'alt.ja',
    field: { ja: '画像の代替テキスト', en: 'Alternative text of the image' },
    message: { ja: '画像を開いて、代替テキストを日本語で入力してください。', en: 'Open the image and give its alternative text in Japanese.' },
  },
  {
    path: 'credit.ja',
    field: { ja: '画像の撮影者・提供者', en: 'Credit of the image' },
    message: { ja: '画像を開いて、撮影者・提供者を日本語で入力してください。', en: 'Open the image and give its credit in Japanese.' },
  },
]

/** What is missing in the image itself: those who do not see it, and those who took it, are named nowhere else. */
export function missingInImage(image: unknown): (typeof needs)[number][] {
  return needs.filter(({ path }) => isEmpty(get(image, path)))
}

/** Images of a case that lack their Japanese alternative text or credit. */
export async function imageFaults(record: unknown, req: PayloadRequest): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const [index, row] of rowsOf(record, 'images').entries()) {
    const id = idOf(get(row, 'image'))
    if (id === null) continue
    const image = await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, req })
    // One that is not there is told by `termFaults`.
    if (!image) continue
    faults.push(...missingInImage(image).map(({ field, message }) => ({ path: `images.${index}.image`, tab, row: index + 1, field, message })))
  }
  return faults
}
