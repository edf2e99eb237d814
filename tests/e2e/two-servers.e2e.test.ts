/** Two server processes on one database, as behind a load balancer: what one publishes, the other shows. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import type { Asker } from '@/tests/int/support/ask'
import { ask, textOf, until } from './support/asking'
import { type Product, startProduct } from './support/product'
import { must, recordOf, staffAt } from './support/staff'

const page = '/ja/cases/obihiro'

let first: Product
let second: Product
let staff: Asker

beforeAll(async () => {
  first = await startProduct({ from: inject('filled') })
  second = await startProduct({ beside: first.folder })
  staff = await staffAt(first.url)
  // What is shown has been kept before it changes: a page that nobody has read yet is always new.
  for (const { url } of [first, second]) await textOf(`${url}${page}`)
})
afterAll(async () => {
  await second.stop()
  await first.stop()
})

/** Publishes a new title on one server and waits until the other shows it, by itself: how often it looks is in the test of refreshing. */
async function publish(on: Product, title: string, seenOn: Product): Promise<void> {
  const asker = on === first ? staff : await staffAt(on.url)
  const { id, title: before } = await recordOf(asker, 'cases', { slug: { equals: 'obihiro' } })
  const body = { title: { ...(typeof before === 'object' ? before : {}), ja: title }, _status: 'published' }
  await must(asker, 'PATCH', `/cases/${id}`, { body })
  await until(async () => (await textOf(`${seenOn.url}${page}`)).includes(title))
}

describe('what is published on one server', () => {
  it.each([
    ['the other', () => [first, second] as const],
    ['the one, the other way round', () => [second, first] as const],
    ['itself', () => [first, first] as const],
  ])('is shown by %s, each of several times', async (_who, pair) => {
    const [on, seenOn] = pair()
    for (const round of [1, 2, 3]) await publish(on, `帯広の新しい題名その${round}・${on.pid}・${seenOn.pid}`, seenOn)
  })

  it('and taken back is gone from the other, page and list', async () => {
    const { id } = await recordOf(staff, 'cases', { slug: { equals: 'obihiro' } })
    await must(staff, 'PATCH', `/cases/${id}`, { body: { _status: 'draft' } })
    await until(async () => (await ask(`${second.url}${page}`)).status === 404)
    expect(await textOf(`${second.url}/ja/cases`)).not.toContain('/ja/cases/obihiro"')
  })

  it('is the same page on both, to the last byte', async () => {
    // The one that was told first need not be the first to show it.
    await until(async () => (await ask(`${first.url}${page}`)).status === 404)
    for (const path of ['/ja', '/en/cases', '/ja/cases/higashimatsushima', '/sitemap.xml']) {
      const [one, other] = await Promise.all([first, second].map(async ({ url }) => (await textOf(`${url}${path}`)).replaceAll(url, 'ORIGIN')))
      expect({ path, isSame: one === other }).toEqual({ path, isSame: true })
    }
  })
})
