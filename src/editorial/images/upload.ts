import { randomUUID } from 'node:crypto'

import { type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, Forbidden, type PayloadRequest } from 'payload'
import sharp, { type Metadata } from 'sharp'

import { roleOf } from '@/src/editorial/access/roles'
import { refuse } from '@/src/editorial/faults/faults'
import { refusal } from '@/src/editorial/faults/messages'
import { missingInImage } from '@/src/editorial/publish-guard/image-faults'
import { get } from '@/src/model/reading'
import { readStored } from './files'

/** Largest image taken, in bytes, and in pixels (a small file can unpack to a huge picture). */
const maxImageBytes = 20 * 1024 * 1024
const maxImagePixels = 50_000_000

const extensions = { png: 'png', jpeg: 'jpg', webp: 'webp' } as const

function knownFormat(format: string | undefined): keyof typeof extensions | null {
  return format === 'png' || format === 'jpeg' || format === 'webp' ? format : null
}

/**
 * How strictly a picture is read. Phones write JPEGs that decoders warn about (zeros before the first scan, a byte too many at
 * the end) and that every viewer shows; a file that is cut off is an error, and refused.
 */
const reading = { failOn: 'error' } as const

/** What the bytes say they are; null for what is no picture. Sharp throws at once where there are no bytes at all. */
async function describe(content: Buffer | string): Promise<Metadata | null> {
  try {
    return await sharp(content, { ...reading, limitInputPixels: false }).metadata()
  } catch {
    return null
  }
}

/** Whether a PNG moves. Sharp reads the first picture of one and says nothing of the others. */
function isAnimatedPng(content: Buffer | string): boolean {
  if (typeof content === 'string') return false
  const animation = content.indexOf('acTL', 8, 'latin1')
  return animation !== -1 && animation < content.indexOf('IDAT', 8, 'latin1')
}

type Words = readonly [ja: string, en: string]

/** Why the bytes are not taken, or the format that they are stored in. */
async function judge(content: Buffer | string): Promise<{ readonly refused: Words } | { readonly format: keyof typeof extensions }> {
  const found = await describe(content)
  if (found?.format === 'heif') {
    return {
      refused: [
        'HEIC・AVIFの画像は登録できません。JPEGに変換してから送ってください（iPhoneは「設定」→「カメラ」→「フォーマット」→「互換性優先」）。',
        'HEIC and AVIF images cannot be stored. Convert the image to JPEG and send it again (on an iPhone: Settings, Camera, Formats, Most Compatible).',
      ],
    }
  }
  const format = knownFormat(found?.format)
  if (!found || !format) {
    return {
      refused: [
        'PNG・JPEG・WebPの画像だけ登録できます。このファイルの中身はそのどれでもないか、壊れています。HEIC（iPhoneの写真）やGIFは、JPEGに変えてから送ってください。',
        'Only PNG, JPEG and WebP images can be stored. This file is none of these, or it is damaged. Turn HEIC (photographs of an iPhone) or GIF into JPEG first.',
      ],
    }
  }
  if ((found.pages ?? 1) > 1 || (format === 'png' && isAnimatedPng(content))) {
    return {
      refused: [
        '動く画像は登録できません。一枚の静止画にしてから送ってください。',
        'Animated images cannot be stored. Make a still image of it and send that.',
      ],
    }
  }
  if (found.width * found.height > maxImagePixels) {
    return {
      refused: [
        '画像の縦横が大きすぎます（5,000万画素まで）。小さくしてから送ってください。',
        'The image measures too much (50 million pixels at most). Make it smaller and send it again.',
      ],
    }
  }
  return { format }
}

/** Whether a request without a file asks for another cut of the picture that is there: the admin's crop and focal point. */
function asksForAnotherCut(req: PayloadRequest): boolean {
  const edits = get(req.query, 'uploadEdits')
  return typeof edits === 'object' && edits !== null && Object.keys(edits).length > 0
}

/** The stored picture as if it had been sent again, so that another cut is a file of its own and the old one stays till then. */
async function storedAsFile(directory: string, id: unknown, req: PayloadRequest): Promise<PayloadRequest['file']> {
  if (typeof id !== 'string' && typeof id !== 'number') return undefined
  const record = await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  const data = await readStored(directory, record?.filename)
  if (!record?.filename || !data) return undefined
  return { data, size: data.length, mimetype: record.mimeType ?? '', name: `${randomUUID()}${record.filename.slice(record.filename.lastIndexOf('.'))}` }
}

/**
 * Looks at the bytes before anything is stored: an HTML page named `.png` or a broken file is refused here. Turns the picture
 * upright and drops its metadata. A picture comes with the request and never from an address, which Payload would fetch on
 * the server and store unseen.
 * @throws {APIError} 400 for what is no image that can be stored; {Forbidden} for a file that nobody may send.
 */
export const checkImage =
  (directory: string): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    // Before the access rules are asked: a stranger's picture is not worth unpacking.
    if (!overrideAccess && !roleOf(req.user)) throw new Forbidden(req.t)
    const refuseFile = ([ja, en]: Words): never => {
      throw refusal(req, { ja, en }, 400)
    }
    const { file } = req
    if (!file && operation === 'create') return refuseFile(['画像のファイルを選んでください。', 'Choose the file of an image.'])
    if (!file) {
      if (asksForAnotherCut(req)) req.file = await storedAsFile(directory, 'id' in args ? args.id : undefined, req)
      return args
    }
    if (file.size > maxImageBytes)
      refuseFile([
        '画像が大きすぎます（20MBまで）。小さくしてから送ってください。',
        'The image is too large (20 MB at most). Make it smaller and send it again.',
      ])
    const content = file.tempFilePath ? file.tempFilePath : file.data
    const judged = await judge(content)
    if ('refused' in judged) return refuseFile(judged.refused)
    const { format } = judged
    const clean = await sharp(content, { ...reading, limitInputPixels: maxImagePixels })
      .rotate()
      .toFormat(format)
      .toBuffer()
      .catch(() =>
        refuseFile([
          '画像を読み取れません。ファイルが途中で切れているか、壊れています。もう一度もとの画像から送ってください。',
          'The image cannot be read: the file is cut off or damaged. Send it again from the original.',
        ]),
      )
    const originalName = file.name
    req.file = { ...file, data: clean, size: clean.length, mimetype: `image/${format}`, name: `${randomUUID()}.${extensions[format]}`, tempFilePath: undefined }
    const data: unknown = 'data' in args ? args.data : {}
    return { ...args, data: { ...(typeof data === 'object' ? data : {}), originalName } }
  }

/**
 * An image that readers see keeps its Japanese alternative text and credit.
 * @throws {ValidationError} at the empty fields.
 */
export const keepImageWords: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (originalDoc?.isPublic !== true) return data
  const missing = missingInImage({ ...originalDoc, ...data })
  if (missing.length > 0)
    refuse(
      'media',
      missing.map((fault) => ({ ...fault, tab: null, list: null, row: null })),
      req,
    )
  return data
}
