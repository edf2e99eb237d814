/** What staff are told when something is refused: the words must come through the build as it runs, which is minified. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import type { Asker } from '../int/support/ask'
import { startProduct, type Product } from './support/product'
import { must, recordOf, staffAt } from './support/staff'

let product: Product
let ask: Asker

beforeAll(async () => {
  product = await startProduct({ from: inject('filled') })
  ask = await staffAt(product.url)
})
afterAll(() => product.stop())

describe('a refusal says why, in words', () => {
  it('when a record that others use is to be deleted', async () => {
    const { id } = await recordOf(ask, 'places', { slug: { equals: 'takikawa' } })
    const answer = await ask('DELETE', `/places/${String(id)}`, { as: 'admin' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('使われているため削除できません')
    expect(answer.text).toContain('地域が主体となった農業分野')
  })

  it('when somebody else has saved first', async () => {
    const { id } = await recordOf(ask, 'cases', { slug: { equals: 'takikawa' } })
    const path = `/cases/${String(id)}?draft=true`
    await must(ask, 'PATCH', path, { body: { subtitle: { ja: '先の保存' } } })
    const answer = await ask('PATCH', path, { as: 'admin', body: { subtitle: { ja: '後の保存' }, loadedVersion: '2020-01-01T00:00:00.000Z' } })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('ほかの人が先に保存したため')
  })

  it('when a write does not say what it does to readers', async () => {
    const { id } = await recordOf(ask, 'cases', { slug: { equals: 'obihiro' } })
    const answer = await ask('PATCH', `/cases/${String(id)}`, { as: 'admin', body: { subtitle: { ja: '副題' } } })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('下書きの保存')
  })
})
