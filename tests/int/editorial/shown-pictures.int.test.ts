/** Images are for readers only while a published case shows them; what they look like and hold is in `uploads.int.test.ts`. */
import { readdirSync } from 'node:fs'

import { beforeAll, expect, test } from 'vitest'

import { newestRevision } from '@/src/catalogue/loading/load'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

const upload = async (given: Parameters<typeof pictureForm>[0] = {}): Promise<Answer> =>
  product.ask('POST', '/media', { as: 'author', form: await pictureForm(given) })

const words = { alt: { ja: '棚田' }, credit: { ja: '町役場' } }
const publish = { _status: 'published' }
let count = 0

interface Shown {
  image: unknown
  filename: unknown
  caseId: unknown
}

async function publishedWith(data: object, image?: unknown): Promise<Shown & { answer: Answer }> {
  count += 1
  const uploaded = image ? null : await upload({ data })
  const id = image ?? uploaded?.at('doc.id')
  const answer = await product.ask('POST', '/cases', {
    as: 'publisher',
    query: { depth: 0 },
    body: { ...exampleCase(terms, `shown-${count}`), images: [{ image: id }], ...publish },
  })
  return { image: id, filename: uploaded?.at('doc.filename'), caseId: answer.at('doc.id'), answer }
}
const fetchFile = (filename: unknown): Promise<Answer> => product.ask('GET', `/media/file/${filename}`)

test('a file is closed while only drafts use it, open once a case that shows it is published, and closed again after', async () => {
  const uploaded = await upload({ data: words })
  const filename = uploaded.at('doc.filename')
  const body = { ...exampleCase(terms, 'opening'), images: [{ image: uploaded.at('doc.id') }] }
  const draft = await product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body })
  expect((await fetchFile(filename)).status).toBe(403)
  const id = draft.at('doc.id')
  await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: publish })
  const open = await fetchFile(filename)
  expect([open.status, open.headers.get('content-type'), open.headers.get('x-content-type-options')]).toEqual([200, 'image/png', 'nosniff'])
  expect(open.headers.get('content-security-policy')).toContain('sandbox')
  expect((await fetchFile(uploaded.at('doc.sizes.small.filename'))).status).toBe(200)
  await product.ask('PATCH', `/cases/${id}`, { as: 'author', query: { draft: true }, body: { images: [] } })
  expect((await fetchFile(filename)).status).toBe(200)
  await product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: publish })
  expect((await fetchFile(filename)).status).toBe(403)
})
test('a file answers HEAD, is known again by its tag, and may be kept; what only staff see is not kept', async () => {
  const { filename } = await publishedWith(words)
  const [got, head] = [await fetchFile(filename), await product.ask('HEAD', `/media/file/${filename}`)]
  const told = (answer: Answer): (string | null)[] => ['content-type', 'content-length', 'etag', 'cache-control'].map((name) => answer.headers.get(name))
  expect([head.status, head.text]).toEqual([200, ''])
  expect(told(head)).toEqual(told(got))
  expect(told(got)).toEqual(['image/png', String(got.headers.get('content-length')), `"${filename}"`, 'public, max-age=3600'])
  const again = await product.ask('GET', `/media/file/${filename}`, { headers: { 'If-None-Match': `W/"other", "${filename}"` } })
  expect([again.status, again.text]).toEqual([304, ''])
  expect((await product.ask('GET', `/media/file/${filename}`, { as: 'author' })).headers.get('cache-control')).toBe('private, no-store')
  expect((await product.ask('HEAD', '/media/file/no-such.png')).status).toBe(403)
  expect((await product.ask('GET', '/media/file/no-such.png', { as: 'author' })).status).toBe(404)
})
test('a file closes when its case is unpublished or deleted, unless another published case shows it', async () => {
  const first = await publishedWith(words)
  const second = await publishedWith(words, first.image)
  await product.ask('PATCH', `/cases/${first.caseId}`, { as: 'publisher', body: { _status: 'draft' } })
  expect((await fetchFile(first.filename)).status).toBe(200)
  await product.ask('DELETE', `/cases/${second.caseId}`, { as: 'publisher' })
  expect((await fetchFile(first.filename)).status).toBe(403)
})
test('a file that two cases share closes when both are unpublished at once', async () => {
  const first = await publishedWith(words)
  const second = await publishedWith(words, first.image)
  const where = { id: { in: [first.caseId, second.caseId] } }
  expect((await product.ask('PATCH', '/cases', { as: 'publisher', query: { where }, body: { _status: 'draft' } })).status).toBe(200)
  expect((await fetchFile(first.filename)).status).toBe(403)
})
test('a case whose picture has no Japanese alternative text or no credit is not published', async () => {
  expect(refusalIn((await publishedWith({ alt: { en: 'Terraces' }, credit: { ja: '町役場' } })).answer).faults.map(({ label }) => label)).toEqual([
    expect.stringContaining('出典と画像・画像 1行目「画像の代替テキスト」'),
  ])
  expect(refusalIn((await publishedWith({ alt: { ja: '棚田' } })).answer).faults.map(({ label }) => label)).toEqual([
    expect.stringContaining('出典と画像・画像 1行目「画像の撮影者・提供者」'),
  ])
})
test('a picture that readers see keeps its words, and is changed by publishers alone; the catalogue hears of it', async () => {
  const { image } = await publishedWith(words)
  const change = (as: 'author' | 'publisher', body: object) => product.ask('PATCH', `/media/${image}`, { as, body })
  expect((await change('author', { alt: { ja: '別の言葉' } })).status).toBe(403)
  expect(refusalIn(await change('publisher', { alt: { ja: '' } }))).toMatchObject({ status: 400, faults: [{ path: 'alt.ja' }] })
  const before = await newestRevision(product.payload)
  expect((await change('publisher', { alt: { ja: '別の言葉' } })).status).toBe(200)
  expect(await newestRevision(product.payload)).toBe(before + 1)
})
test('nobody outside learns the name a file came with, nor that it is public by saying so', async () => {
  const { image } = await publishedWith(words)
  expect((await product.ask('GET', `/media/${image}`)).text).not.toContain('originalName')
  const claimed = await upload({ data: { isPublic: true } })
  expect(claimed.at('doc.isPublic')).toBe(false)
})
test('a picture in use is not deleted, and the answer says where it is used', async () => {
  const { image } = await publishedWith(words)
  const before = readdirSync(product.mediaDir)
  expect(refusalIn(await product.ask('DELETE', `/media/${image}`, { as: 'publisher' }))).toMatchObject({
    status: 409,
    message: expect.stringContaining(`shown-${count} title`),
  })
  expect(readdirSync(product.mediaDir)).toEqual(before)
})
