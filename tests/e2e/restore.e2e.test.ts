/** The drill: everything that readers could open when the copy was made, they can open as it was after that copy is put back. */
import { chmodSync, cpSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { runForEffect } from '@/src/commands/plain/effects.mjs'
import { pictureForm } from '@/tests/int/support/pictures'
import { inTurn } from '@/tests/support/extent.mjs'
import { ask, pathsOfSitemap, textOf, until } from './support/asking'
import { cleanEnv, type Product, root, startProduct, temporaryFolder } from './support/product'
import { must, recordOf, staffAt } from './support/staff'

let folder: string
beforeAll(() => {
  folder = temporaryFolder()
  cpSync(inject('filled'), folder, { recursive: true })
})
afterAll(async () => {
  await product?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The settings of a command that an operator runs beside the server or after it. */
const env = (): NodeJS.ProcessEnv => ({
  ...cleanEnv(),
  PAYLOAD_SECRET: 'only for tests, at least thirty-two characters',
  DATABASE_URL: `file:${path.join(folder, 'cases.db')}`,
  DATA_DIR: folder,
  MEDIA_DIR: path.join(folder, 'media'),
})

/** Pages that show what is changed after the copy. */
const changed = ['/ja', '/ja/cases', ...['obihiro', 'kanra'].flatMap((slug) => [`/ja/cases/${slug}`, `/en/cases/${slug}`])]

/** What the sitemap and its addresses answer, without what is of one start: its port. For a commit a fifth of them, by turns. */
async function everyPage(url: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const each of new Set(['/sitemap.xml', ...changed, ...inTurn(await pathsOfSitemap(url), 5, 'pages of a restored copy')])) {
    const { status, bytes } = await ask(`${url}${each}`)
    pages.set(each, `${status} ${bytes.toString('utf8').replaceAll(url, 'ORIGIN')}`)
  }
  return pages
}

/** What other users of the machine can read. */
function openPaths(): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return ['', ...names].filter((name) => (statSync(path.join(folder, name)).mode & 0o077) !== 0)
}

let product: Product | undefined
const start = async (): Promise<Product> => (product = await startProduct({ beside: folder }))

/** Each page is asked for twice, on two servers. */
const timeout = 5 * 60_000

it('puts every public page and image back as it was, after whatever was done since', { timeout }, async () => {
  const first = await start()
  const staff = await staffAt(first.url)
  const image = await must(staff, 'POST', '/media', {
    form: await pictureForm({ data: { alt: { ja: '写真', en: 'A picture' }, credit: { ja: '撮影', en: 'Taken by' }, isPublic: true } }),
  })
  const imageAddress = new URL(String(image.at('doc.url')), first.url).pathname
  const imageBefore = (await ask(`${first.url}${imageAddress}`)).bytes
  const before = await everyPage(first.url)
  expect((await pathsOfSitemap(first.url)).length).toBeGreaterThan(400)
  expect([...before].filter(([, answer]) => !answer.startsWith('200 ')).map(([name]) => name)).toEqual([])

  const set = await runForEffect(root, 'backup-set', { env: env() })

  const { id } = await recordOf(staff, 'cases', { slug: { equals: 'obihiro' } })
  await must(staff, 'PATCH', `/cases/${id}`, { body: { title: { ja: '控えのあとの題', en: 'A title after the copy' }, _status: 'published' } })
  const { id: hidden } = await recordOf(staff, 'cases', { slug: { equals: 'kanra' } })
  await must(staff, 'PATCH', `/cases/${hidden}`, { body: { _status: 'draft' } })
  await must(staff, 'DELETE', `/media/${String(image.at('doc.id'))}`)
  // A page that takes long to make anew is sent as it was meanwhile.
  await until(async () => !(await textOf(`${first.url}/sitemap.xml`)).includes('/cases/kanra<'))
  await first.stop()

  await runForEffect(root, 'restore', { env: env(), args: [path.join(String(set.folder), 'cases.db')] })
  cpSync(path.join(String(set.folder), 'media'), path.join(folder, 'media'), { recursive: true })
  // For the test below: as a careless copy leaves them.
  for (const name of ['cases.db', 'media']) chmodSync(path.join(folder, name), 0o755)
  const second = await start()
  const after = await everyPage(second.url)
  expect([...after.keys()]).toEqual([...before.keys()])
  expect([...after].filter(([name, answer]) => before.get(name) !== answer).map(([name]) => name)).toEqual([])
  expect((await ask(`${second.url}${imageAddress}`)).bytes.equals(imageBefore)).toBe(true)
})

it('and what is stored is readable by the service alone, whatever it was before the start', () => {
  // The folder of images lies outside the project: it is for the operator to close, and the log says so.
  expect(openPaths()).toEqual(['media'])
})
