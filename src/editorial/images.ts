import { randomUUID } from 'node:crypto'

import { APIError, type CollectionAfterChangeHook, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { languages } from '../i18n/languages'
import { say } from './messages'
import { get, idOf, rowsOf } from './publish-guard/reading'

/** Largest image taken, in bytes, and in pixels (a small file can unpack to a huge picture). */
export const maxImageBytes = 20 * 1024 * 1024
const maxImagePixels = 50_000_000

const extensions = { png: 'png', jpeg: 'jpg', webp: 'webp' } as const

function knownFormat(format: string | undefined): keyof typeof extensions | null {
  return format === 'png' || format === 'jpeg' || format === 'webp' ? format : null
}

/**
 * Looks at the bytes before anything is stored: an HTML page named `.png` or a broken file is refused here, so a refused
 * upload leaves no file behind. Turns the picture upright and drops its metadata.
 */
export const checkImage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return args
  const refuse = (ja: string, en: string): never => {
    throw new APIError(say(req, { ja, en }), 400, null, true)
  }
  if (file.size > maxImageBytes) refuse('画像が大きすぎます（20MBまで）。小さくしてから送ってください。', 'The image is too large (20 MB at most). Make it smaller and send it again.')
  const content = file.tempFilePath ? file.tempFilePath : file.data
  const format = await sharp(content, { limitInputPixels: maxImagePixels }).metadata().then((found) => knownFormat(found.format), () => null)
  if (!format) return refuse('PNG・JPEG・WebPの画像だけ登録できます。ファイルの中身が画像ではないか、壊れています。', 'Only PNG, JPEG and WebP images can be stored. This file is no such image, or it is damaged.')
  const clean = await sharp(content, { limitInputPixels: maxImagePixels }).rotate().toFormat(format).toBuffer().catch(() =>
    refuse('画像を読み取れません。ファイルが壊れているようです。', 'The image cannot be read. The file seems to be damaged.'))
  const originalName = file.name
  req.file = { ...file, data: clean, size: clean.length, mimetype: `image/${format}`, name: `${randomUUID()}.${extensions[format]}`, tempFilePath: undefined }
  const data: unknown = 'data' in args ? args.data : {}
  return { ...args, data: { ...(typeof data === 'object' ? data : {}), originalName } }
}

/** Lets readers fetch the images of a case once it is published. */
export const openImages: CollectionAfterChangeHook = async ({ doc, req, context }) => {
  if (doc._status !== 'published' || context.isDraftSave === true) return doc
  for (const row of rowsOf(doc, 'images')) {
    const id = idOf(get(row, 'image'))
    if (id !== null) await req.payload.update({ collection: 'media', id, data: { isPublic: true }, overrideAccess: true, req, depth: 0 })
  }
  return doc
}

/** Whether an image has alternative text in Japanese, which publishing needs. */
export function hasAlternativeText(image: unknown): boolean {
  return Boolean(get(image, `alt.${languages[0]}`))
}
