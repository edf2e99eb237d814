/**
 * The files of the images, kept in step with their records. Payload writes a file before its record and deletes the old one
 * before the new record is checked, so a save that fails later left a file without a record, or a record without a file.
 * Here new files are written within the save and taken away if it is undone; old ones go once it is stored. A file never
 * changes under its name.
 */
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionAfterChangeHook, PayloadRequest, UploadCollectionSlug } from 'payload'

import { onceEnded } from '@/src/database/transactions/scope'
import { refusal, say } from '@/src/editorial/faults/messages'
import { get } from '@/src/model/reading'

interface StoredFile {
  readonly name: string
  readonly content: Buffer
}

/** Names of the files that a record stands for: the picture and its smaller sizes. */
export function fileNames(record: unknown): string[] {
  const sizes = get(record, 'sizes')
  const ofSizes = typeof sizes === 'object' && sizes !== null ? Object.values(sizes).map((size) => get(size, 'filename')) : []
  return [get(record, 'filename'), ...ofSizes].filter((name): name is string => typeof name === 'string' && name !== '')
}

/** A stored name has no folder in it; what has one is nobody's file. */
function pathOf(directory: string, name: string): string | null {
  return name === path.basename(name) && !name.startsWith('.') ? path.join(directory, name) : null
}

/** The files that came with this request, as Payload prepared them for the record. */
function filesOf(req: PayloadRequest, record: unknown): StoredFile[] {
  const whole = { name: get(record, 'filename'), content: req.file?.data }
  const sizes = Object.entries(req.payloadUploadSizes ?? {}).map(([size, content]) => ({ name: get(record, `sizes.${size}.filename`), content }))
  return [whole, ...sizes].flatMap(({ name, content }) => (typeof name === 'string' && Buffer.isBuffer(content) ? [{ name, content }] : []))
}

/** Writes a file whole or not at all: under another name first, and renamed once it lies on the disk. */
async function write(file: string, content: Buffer): Promise<void> {
  const unfinished = `${file}.unfinished`
  try {
    const handle = await open(unfinished, 'w', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Removes stored files; one that is not there is no fault. */
export async function removeStored(directory: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = pathOf(directory, name)
    if (file) await rm(file, { force: true })
  }
}

const cannotBeWritten = {
  ja: '画像を保存できませんでした。サーバーのディスクに空きがないか、書き込めません。管理者に知らせてください。何も保存していません。',
  en: 'The image could not be stored: the disk of the server is full or cannot be written. Tell an administrator. Nothing was saved.',
}

/**
 * Writes the files that came with a save, and removes those that the save replaced.
 * @throws {APIError} 507 if a file cannot be written; the save is then undone.
 */
export const storeFiles =
  (directory: string): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const files = filesOf(req, doc)
    const before = new Set(fileNames(previousDoc))
    const added = files.filter(({ name }) => !before.has(name))
    if (added.length === 0) return doc
    const now = new Set(fileNames(doc))
    await onceEnded((state) => removeStored(directory, state === 'committed' ? [...before].filter((name) => !now.has(name)) : added.map(({ name }) => name)))
    try {
      await mkdir(directory, { recursive: true })
      for (const { name, content } of added) {
        const file = pathOf(directory, name)
        if (file) await write(file, content)
      }
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'An image could not be written.' })
      throw refusal(req, cannotBeWritten, 507)
    }
    return doc
  }

/** The bytes of a stored picture, for a crop of it that is stored as a picture of its own; null where there is none. */
export async function readStored(directory: string, name: unknown): Promise<Buffer | null> {
  const file = typeof name === 'string' ? pathOf(directory, name) : null
  return file ? readFile(file).catch(() => null) : null
}

const types: Readonly<Record<string, string>> = { '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' }
const anHour = 3600

/**
 * Answers with a stored file. Who may have it has been decided before (`checkFileAccess` asks the collection's rule). What a
 * stranger may fetch may be kept by anybody for an hour; what only staff see, by nobody.
 */
export const sendFile =
  (directory: string) =>
  async (
    req: PayloadRequest,
    { headers = new Headers(), params }: { headers?: Headers; params: { collection: UploadCollectionSlug | string; filename: string } },
  ): Promise<Response> => {
    const { filename } = params
    const file = pathOf(directory, filename)
    const found = file ? await stat(file).catch(() => null) : null
    if (!file || !found?.isFile()) {
      req.payload.logger.error(`The image file ${filename} is missing on the disk.`)
      return Response.json(
        { errors: [{ message: say(req, { ja: 'この画像のファイルは見つかりません。', en: 'There is no file of this image.' }) }] },
        { status: 404, headers },
      )
    }
    // A file never changes under its name, so the name is enough to tell it by.
    const etag = `"${filename}"`
    headers.set('ETag', etag)
    headers.set('Last-Modified', found.mtime.toUTCString())
    headers.set('Cache-Control', req.user ? 'private, no-store' : `public, max-age=${anHour}`)
    headers.set('Vary', 'Cookie, Authorization')
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
    if (isSame(req.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
    headers.set('Content-Type', types[path.extname(filename)] ?? 'application/octet-stream')
    headers.set('Content-Length', String(found.size))
    return new Response(new Uint8Array(await readFile(file)), { headers })
  }

/** RFC 9110: a list of tags, weak ones too, or `*`. */
function isSame(asked: string | null, etag: string): boolean {
  return asked !== null && asked.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}
