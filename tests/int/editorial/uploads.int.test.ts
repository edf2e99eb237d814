/** Images: told by their content, stored clean under a name of ours. Who sees them is in `shown-pictures.int.test.ts`. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'

import sharp from 'sharp'
import { beforeAll, describe, expect, test, vi } from 'vitest'

import type { Answer } from '@/tests/int/support/ask'
import { movingPng, movingWebp, phoneJpeg, picture, pictureForm, pngThatClaims } from '@/tests/int/support/pictures'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()

beforeAll(async () => {
  await product.hireEverybody()
})

const files = (): string[] => readdirSync(product.mediaDir).sort()
const upload = async (given: Parameters<typeof pictureForm>[0] = {}): Promise<Answer> =>
  product.ask('POST', '/media', { as: 'author', form: await pictureForm(given) })

/** Does something that must be refused, and looks whether a file was left behind or taken away. */
async function leavingFiles(call: () => Promise<Answer>): Promise<ReturnType<typeof refusalIn>> {
  const before = files()
  const answer = await call()
  expect(files()).toEqual(before)
  return refusalIn(answer)
}

describe('what is no picture is refused in words, whatever it is called, and leaves no file', () => {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words)
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string, string]>([
    ['a page named .png', () => text('<!doctype html><script>alert(1)</script>'), 'page.png', 'image/png'],
    [
      'a drawing that can hold scripts',
      () => text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
      'drawing.svg',
      'image/svg+xml',
    ],
    ['the same drawing named .png', () => text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'drawing.png', 'image/png'],
    ['XML', () => text('<?xml version="1.0"?><feed/>'), 'feed.png', 'image/png'],
    ['a PDF named .jpg', () => text('%PDF-1.7\n1 0 obj\n<< >>\nendobj'), 'paper.jpg', 'image/jpeg'],
    [
      'a workbook with macros',
      () => Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(200)]),
      'book.xlsm',
      'application/vnd.ms-excel.sheet.macroEnabled.12',
    ],
    ['a picture of another kind', () => picture('tiff'), 'picture.png', 'image/png'],
    ['an animation', () => picture('gif'), 'picture.gif', 'image/gif'],
    ['a picture that breaks off', async () => (await picture('png', 400, 400)).subarray(0, 300), 'half.png', 'image/png'],
    ['a JPEG that breaks off', async () => (await picture('jpeg', 400, 400)).subarray(0, -200), 'half.jpg', 'image/jpeg'],
    ['a WebP that breaks off', async () => (await picture('webp', 400, 400)).subarray(0, -40), 'half.webp', 'image/webp'],
    ['a PNG that moves', movingPng, 'moving.png', 'image/png'],
    ['a WebP that moves', movingWebp, 'moving.webp', 'image/webp'],
    ['nothing', () => new Uint8Array(), 'empty.png', 'image/png'],
  ])('%s', async (_, bytes, name, type) => {
    const content = await bytes()
    const refusal = await leavingFiles(() => upload({ bytes: content, name, type }))
    expect(refusal.status).toBe(400)
    expect(refusal.message).toMatch(/画像/)
  })
  test('a small file that claims to be a huge picture is refused before it is unpacked', async () => {
    const refusal = await leavingFiles(() => upload({ bytes: pngThatClaims(60_000, 60_000, deflateSync(Buffer.alloc(1000))) }))
    expect(refusal).toMatchObject({ status: 400, message: expect.stringContaining('5,000万画素') })
  })
  test('a file of more than 20 MB', async () => {
    const refusal = await leavingFiles(async () => upload({ bytes: Buffer.concat([await picture(), Buffer.alloc(21 * 1024 * 1024)]) }))
    expect(refusal.status).toBeGreaterThanOrEqual(400)
  })
  test('what moves is refused for that reason, not stored as a still', async () => {
    for (const bytes of [await movingPng(), await movingWebp()]) {
      expect((await leavingFiles(() => upload({ bytes }))).message).toContain('動く画像')
    }
  })
  test('in English for those who read English', async () => {
    const form = await pictureForm({ bytes: new TextEncoder().encode('<html>') })
    expect(refusalIn(await product.ask('POST', '/media', { as: 'author', form, headers: { 'Accept-Language': 'en' } })).message).toContain(
      'Only PNG, JPEG and WebP',
    )
  })
})

describe('a refused save leaves no file', () => {
  test('when the words are misshapen', async () => {
    expect(await leavingFiles(() => upload({ data: { alt: { ja: { text: 'x' } } } }))).toMatchObject({ status: 400, faults: [{ path: 'alt.ja' }] })
  })
  test('when no file came, or only the address of one', async () => {
    expect(await leavingFiles(() => product.ask('POST', '/media', { as: 'author', body: { alt: { ja: '田' } } }))).toMatchObject({ status: 400 })
    const body = { url: 'http://localhost:9/picture.png', filename: 'picture.png' }
    expect(await leavingFiles(() => product.ask('POST', '/media', { as: 'author', body }))).toMatchObject({ status: 400 })
  })
  test('when a stranger sends it', async () => {
    expect(await leavingFiles(async () => product.ask('POST', '/media', { form: await pictureForm() }))).toMatchObject({ status: 403 })
  })
  test('when a broken file should replace a good one, which stays', async () => {
    const id = (await upload()).at('doc.id')
    const form = await pictureForm({ bytes: new TextEncoder().encode('<html>') })
    expect(await leavingFiles(() => product.ask('PATCH', `/media/${id}`, { as: 'author', form }))).toMatchObject({ status: 400 })
  })
  test('when the words beside a replacement are misshapen, and the old file stays', async () => {
    const id = (await upload()).at('doc.id')
    const form = await pictureForm({ data: { credit: 'a plain text' } })
    expect(await leavingFiles(() => product.ask('PATCH', `/media/${id}`, { as: 'author', form }))).toMatchObject({ status: 400 })
  })
})

describe('a save that fails after its picture was read', () => {
  /** Lets the database fail at the next save of an image. */
  async function whileTheDatabaseFails(method: 'create' | 'updateOne', call: () => Promise<Answer>): Promise<ReturnType<typeof refusalIn>> {
    const failing = vi.spyOn(product.payload.db, method).mockRejectedValue(new Error('The disk is full.'))
    try {
      return await leavingFiles(call)
    } finally {
      failing.mockRestore()
    }
  }
  test('leaves no file of a new image', async () => {
    expect((await whileTheDatabaseFails('create', () => upload())).status).toBe(500)
  })
  test('leaves the old file where a new one should replace it, and it is still sent', async () => {
    const uploaded = await upload({ bytes: await picture('png', 600, 300) })
    const form = await pictureForm({ bytes: await picture('png', 700, 300) })
    expect((await whileTheDatabaseFails('updateOne', () => product.ask('PATCH', `/media/${uploaded.at('doc.id')}`, { as: 'author', form }))).status).toBe(500)
    expect((await product.ask('GET', `/media/file/${uploaded.at('doc.filename')}`, { as: 'author' })).status).toBe(200)
  })
  test('leaves no file when the disk does not take the picture, and says so', async () => {
    const folder = product.mediaDir
    const before = files()
    renameSync(folder, `${folder}-away`)
    writeFileSync(folder, 'a file where the folder should be')
    try {
      expect(refusalIn(await upload())).toMatchObject({ status: 507, message: expect.stringContaining('ディスク') })
    } finally {
      rmSync(folder)
      renameSync(`${folder}-away`, folder)
    }
    expect(files()).toEqual(before)
    const { totalDocs } = await product.payload.count({ collection: 'media', where: { originalName: { equals: 'disk.png' } }, overrideAccess: true })
    expect(totalDocs).toBe(0)
  })
  test('a replaced picture takes its old files along, and so does one that is destroyed', async () => {
    const before = files()
    const id = (await upload({ bytes: await picture('png', 600, 300) })).at('doc.id')
    const first = files().filter((name) => !before.includes(name))
    await product.ask('PATCH', `/media/${id}`, { as: 'author', form: await pictureForm({ bytes: await picture('png', 50, 30) }) })
    expect(files().filter((name) => first.includes(name))).toEqual([])
    const kept = files()
    expect((await product.ask('DELETE', `/media/${id}`, { as: 'publisher' })).status).toBe(200)
    expect(files()).toEqual(kept)
    const binned = await product.ask('GET', '/trash', { as: 'admin', query: { where: { record: { equals: String(id) } } } })
    expect((await product.ask('POST', '/trash/destroy', { as: 'admin', body: { id: binned.at('docs.0.id') } })).status).toBe(200)
    expect(files()).toEqual(before)
  })
  test('another cut of a stored picture is a file of its own', async () => {
    const uploaded = await upload({ bytes: await picture('png', 600, 300) })
    const query = { uploadEdits: { crop: { x: 0, y: 0, width: 50, height: 50, unit: '%' }, widthInPixels: 300, heightInPixels: 150 } }
    const cut = await product.ask('PATCH', `/media/${uploaded.at('doc.id')}`, { as: 'author', query, body: {} })
    expect([cut.status, cut.at('doc.width'), cut.at('doc.height')]).toEqual([200, 300, 150])
    expect(cut.at('doc.filename')).not.toBe(uploaded.at('doc.filename'))
    expect(files()).toContain(cut.at('doc.filename'))
    expect(files()).not.toContain(uploaded.at('doc.filename'))
  })
})

describe('a stored picture', () => {
  test('may be a JPEG that phones write', async () => {
    const bytes = await phoneJpeg()
    await expect(sharp(bytes).toBuffer()).rejects.toThrow('SOS')
    expect((await upload({ bytes, name: 'phone.jpg', type: 'image/jpeg' })).status).toBe(201)
  })
  test.each(['png', 'jpeg', 'webp'] as const)('%s is taken, in three sizes at most, none larger than itself', async (format) => {
    const answer = await upload({ bytes: await picture(format, 600, 300), name: `a.${format}`, type: `image/${format}` })
    expect([answer.status, answer.at('doc.mimeType'), answer.at('doc.width'), answer.at('doc.sizes.small.width')]).toEqual([201, `image/${format}`, 600, 480])
  })
  test('has an ASCII name of ours, and keeps the name it came with, of 120 characters too', async () => {
    const name = `${'棚田'.repeat(60)}.png`
    const answer = await upload({ name })
    expect(answer.at('doc.originalName')).toBe(name)
    expect(answer.at('doc.filename')).toMatch(/^[0-9a-f-]{36}\.png$/)
    expect(files()).toContain(answer.at('doc.filename'))
  })
  test('is called by its content, not by the name it came with', async () => {
    const answer = await upload({ bytes: await picture('jpeg'), name: '../../../evil.html', type: 'text/html' })
    expect(answer.at('doc.filename')).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    expect(answer.at('doc.mimeType')).toBe('image/jpeg')
  })
  test('tells nobody where it was taken: position, camera and other metadata are gone', async () => {
    const bytes = await sharp({ create: { width: 80, height: 60, channels: 3, background: 'green' } })
      .withExif({
        IFD0: { Copyright: 'somebody', Model: 'a camera' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '38/1 24/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '141/1 12/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">where it was taken</x:xmpmeta>')
      .jpeg()
      .toBuffer()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const answer = await upload({ bytes, name: 'with-place.jpg', type: 'image/jpeg' })
    expect(answer.status).toBe(201)
    for (const name of [answer.at('doc.filename'), answer.at('doc.sizes.small.filename')]) {
      const stored = readFileSync(path.join(product.mediaDir, String(name)))
      const { exif, xmp, iptc } = await sharp(stored).metadata()
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined })
      expect(stored.includes('where it was taken')).toBe(false)
    }
  })
  test('stands upright, whichever way the camera was held', async () => {
    const bytes = await sharp(await picture('jpeg', 80, 40))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const answer = await upload({ bytes, name: 'turned.jpg', type: 'image/jpeg' })
    expect([answer.at('doc.width'), answer.at('doc.height')]).toEqual([40, 80])
  })
  test('keeps alternative text and credit in both languages', async () => {
    const data = { alt: { ja: '棚田', en: 'Rice terraces' }, credit: { ja: '町役場', en: 'Town hall' } }
    const id = (await upload({ data })).at('doc.id')
    const changed = await product.ask('PATCH', `/media/${id}`, { as: 'author', body: { alt: { en: 'Terraced fields' } } })
    expect([changed.at('doc.alt'), changed.at('doc.credit')]).toEqual([{ ja: '棚田', en: 'Terraced fields' }, data.credit])
  })
})
