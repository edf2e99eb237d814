/** What staff are told when something is refused: the words must come through the build as it runs, which is minified. */
import { beforeAll, describe, expect, it } from 'vitest'

import type { Asker } from '@/tests/int/support/ask'
import { must, recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
let ask: Asker

beforeAll(async () => {
  ask = await staffAt(product.url)
})

describe('a refusal says why, in words', () => {
  it('when a record that others use is to be deleted', async () => {
    const { id } = await recordOf(ask, 'places', { slug: { equals: 'takikawa' } })
    const answer = await ask('DELETE', `/places/${String(id)}`, { as: 'admin' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('使われているため削除できません')
    expect(answer.text).toContain('地域が主体となった農業分野')
  })

  it('when a record that published ones use is to be unpublished', async () => {
    const { id } = await recordOf(ask, 'sources', { slug: { equals: 'overview-report' } })
    const answer = await ask('PATCH', `/sources/${String(id)}`, { as: 'admin', body: { _status: 'draft' } })
    expect(answer.status).toBe(409)
    expect(answer.text).toMatch(/公開されている\d+件が使っているため、非公開にできません/)
    expect((await recordOf(ask, 'sources', { slug: { equals: 'overview-report' } }))._status).toBe('published')
  })

  it('when drafts among those that are to be published are not finished', async () => {
    const made = await must(ask, 'POST', '/cases', { query: { draft: true }, body: { title: { ja: '書きかけ' } } })
    const answer = await ask('PATCH', '/cases', {
      as: 'admin',
      query: { draft: true, select: {}, where: { id: { in: [made.at('doc.id')] } } },
      body: { _status: 'published' },
    })
    expect([answer.status, answer.at('docs')]).toEqual([400, []])
    expect(answer.text).toContain('「書きかけ」')
    expect(answer.text).toContain('基本「概要」：日本語を入力してください。')
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
