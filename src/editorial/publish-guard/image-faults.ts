import type { PayloadRequest } from 'payload'

import { type Fault, faultAt, type Form } from '@/src/editorial/faults/faults'
import type { Bilingual } from '@/src/i18n/languages'
import { isEmpty } from '@/src/model/emptiness'
import { get, idOf } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { walk } from '@/src/model/walk'

/** What an image needs before readers may see it. */
const needed: readonly { readonly path: string; readonly field: Bilingual; readonly message: Bilingual }[] = [
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
export function missingInImage(image: unknown): (typeof needed)[number][] {
  return needed.filter(({ path }) => isEmpty(get(image, path)))
}

/** Images of a record that lack their Japanese alternative text or credit, each told once, wherever it stands. */
export async function imageFaults(form: Form, record: unknown, req: PayloadRequest): Promise<Fault[]> {
  const firstPaths = new Map<number | string, string>()
  walk(form.flattenedFields, record, (found) => {
    const { field, value } = found
    if (field.type !== 'upload' || field.relationTo !== 'media') return
    for (const item of Array.isArray(value) ? value : [value]) {
      const id = idOf(item)
      if (id !== null && !firstPaths.has(id)) firstPaths.set(id, found.path)
    }
  })
  const faults: Fault[] = []
  for (const [id, path] of firstPaths) {
    const image = await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, req })
    // One that is not there is told by `termFaults`.
    if (!image) continue
    const of = { collection: 'media', id, title: image.originalName ?? recordTitle(image) }
    faults.push(...missingInImage(image).map(({ field, message }) => faultAt(form, { path, field, message, record: of })))
  }
  return faults
}
