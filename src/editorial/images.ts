import { randomUUID } from 'node:crypto'

import { Forbidden, type CollectionBeforeOperationHook, type CollectionBeforeValidateHook } from 'payload'
import sharp, { type Metadata } from 'sharp'

import { refuse } from './faults'
import { refusal } from './messages'
import { missingInImage } from './publish-guard/image-faults'
import { roleOf } from './roles'

/** Largest image taken, in bytes, and in pixels (a small file can unpack to a huge picture). */
export const maxImageBytes = 20 * 1024 * 1024
export const maxImagePixels = 50_000_000

const extensions = { png: 'png', jpeg: 'jpg', webp: 'webp' } as const

function knownFormat(format: string | undefined): keyof typeof extensions | null {
  return format === 'png' || format === 'jpeg' || format === 'webp' ? format : null
}

/** What the bytes say they are; null for what is no picture. Sharp throws at once where there are no bytes at all. */
async function describe(content: Buffer | string): Promise<Metadata | null> {
  try {
    return await sharp(content, { limitInputPixels: false }).metadata()
  } catch {
    return null
  }
}

/**
 * Looks at the bytes before anything is stored: an HTML page named `.png` or a broken file is refused here, so a refused
 * upload leaves no file behind. Turns the picture upright and drops its metadata. A picture comes with the request and
 * never from an address, which Payload would fetch on the server and store unseen.
 */
export const checkImage: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { file } = req
  if (operation !== 'create' && operation !== 'update') return args
  // Before the access rules are asked: a stranger's picture is not worth unpacking.
  if (!overrideAccess && !roleOf(req.user)) throw new Forbidden(req.t)
  const refuseFile = (ja: string, en: string): never => {
    throw refusal(req, { ja, en }, 400)
  }
  if (!file && operation === 'create') return refuseFile('画像のファイルを選んでください。', 'Choose the file of an image.')
  if (!file) return args
  if (file.size > maxImageBytes) refuseFile('画像が大きすぎます（20MBまで）。小さくしてから送ってください。', 'The image is too large (20 MB at most). Make it smaller and send it again.')
  const content = file.tempFilePath ? file.tempFilePath : file.data
  const found = await describe(content)
  const format = knownFormat(found?.format)
  if (!found || !format) return refuseFile('PNG・JPEG・WebPの画像だけ登録できます。ファイルの中身が画像ではないか、壊れています。', 'Only PNG, JPEG and WebP images can be stored. This file is no such image, or it is damaged.')
  if (found.width * found.height > maxImagePixels) refuseFile('画像の縦横が大きすぎます（5,000万画素まで）。小さくしてから送ってください。', 'The image measures too much (50 million pixels at most). Make it smaller and send it again.')
  const clean = await sharp(content, { limitInputPixels: maxImagePixels }).rotate().toFormat(format).toBuffer().catch(() =>
    refuseFile('画像を読み取れません。ファイルが壊れているようです。', 'The image cannot be read. The file seems to be damaged.'))
  const originalName = file.name
  req.file = { ...file, data: clean, size: clean.length, mimetype: `image/${format}`, name: `${randomUUID()}.${extensions[format]}`, tempFilePath: undefined }
  const data: unknown = 'data' in args ? args.data : {}
  return { ...args, data: { ...(typeof data === 'object' ? data : {}), originalName } }
}

/** An image that readers see keeps its Japanese alternative text and credit. */
export const keepImageWords: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (originalDoc?.isPublic !== true) return data
  const missing = missingInImage({ ...originalDoc, ...data })
  if (missing.length > 0) refuse('media', missing.map((fault) => ({ ...fault, tab: null, list: null, row: null })), req)
  return data
}
