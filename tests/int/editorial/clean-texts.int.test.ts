/** Characters that nobody sees: gone from what is stored, at every door; and a text of them alone is no text. */
import { beforeAll, describe, expect, test } from 'vitest'

import { exampleCase, publishTerms, richText, type Terms } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { password } from '@/tests/int/support/product'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

const hidden = '\u0000\u200b\u2060\u00ad\ud800\u001b\u3164'

describe('a text with characters that nobody sees', () => {
  test('is stored whole and without them: titles, rows, rich text, slugs', async () => {
    const example = exampleCase(terms, 'hidden')
    const answer = await product.ask('POST', '/cases', {
      as: 'publisher',
      query: { depth: 0 },
      body: {
        ...example,
        _status: 'published',
        slug: `hid${hidden}den`,
        number: `0${hidden}7`,
        title: { ja: `題${hidden}名の終わりまで`, en: 'Title' },
        timeline: example.timeline.map((row) => ({ ...row, title: { ja: `出${hidden}来事`, en: '' }, period: { text: `20${hidden}16` } })),
        sections: [{ heading: { ja: '節' }, body: { ja: richText(`本${hidden}文`) } }],
      },
    })
    expect(answer.status, answer.text).toBe(201)
    const stored = await product.payload.findByID({ collection: 'cases', id: String(answer.at('doc.id')), depth: 0, overrideAccess: true })
    expect([stored.title?.ja, stored.slug, stored.number, stored.listTitle]).toEqual(['題名の終わりまで', 'hidden', '07', '題名の終わりまで'])
    expect(stored.timeline?.map(({ title, period }) => [title?.ja, period?.text, period?.start])).toEqual([
      ['出来事', '2016', '2016-01-01'],
      ['出来事', '2016', '2016-01-01'],
    ])
    expect(JSON.stringify(stored.sections)).toContain('"本文"')
  })
  test('keeps those that mean something: the form of a kanji, joined emoji', async () => {
    const kept = '葛\u{e0100}城の👨‍👩‍👧'
    const answer = await product.ask('POST', '/cases', { as: 'author', query: { draft: true }, body: { title: { ja: kept } } })
    expect(answer.at('doc.title.ja')).toBe(kept)
  })
  test('is clean in the settings of the site, in the name of a user and of a picture', async () => {
    await product.ask('POST', '/globals/site', { as: 'publisher', body: { name: { ja: `名${hidden}前`, en: 'Name' } } })
    expect((await product.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })).name?.ja).toBe('名前')
    const user = await product.ask('POST', '/users', {
      as: 'admin',
      body: { name: `新${hidden}人`, email: `new${'\u200b'}comer@cases.test`, password, role: 'author' },
    })
    expect([user.at('doc.name'), user.at('doc.email')]).toEqual(['新人', 'newcomer@cases.test'])
    const image = await product.ask('POST', '/media', { as: 'author', form: await pictureForm({ name: 'pic\u200bture\u00ad.png' }) })
    expect(image.at('doc.originalName')).toBe('picture.png')
  })
  test('signs in by the address as it is read', async () => {
    const answer = await product.ask('POST', '/users/login', { body: { email: '\u2060auth\u200bor@cases.test\u00ad', password } })
    expect(answer.status, answer.text).toBe(200)
  })
  test('comes back clean from a version of before', async () => {
    const draft = await product.payload.create({ collection: 'cases', draft: true, data: { title: { ja: 'はじめの題' } }, overrideAccess: true })
    const { docs } = await product.payload.findVersions({ collection: 'cases', where: { parent: { equals: draft.id } }, overrideAccess: true })
    const [version] = docs
    if (!version) return expect.fail()
    await product.payload.db.updateVersion({
      collection: 'cases',
      id: version.id,
      versionData: { ...version, version: { ...version.version, title: { ja: `古${'\u200b'}い題`, en: '' } } },
    })
    const answer = await product.ask('POST', `/cases/versions/${version.id}`, { as: 'publisher' })
    expect([answer.status, answer.at('doc.title.ja') ?? answer.at('title.ja')]).toEqual([200, '古い題'])
  })
})

describe('a text of nothing that can be read', () => {
  test.each([hidden, '\u2800', '\u200b', '\u2060', '\u00ad', '\u3164', '\ufeff', '\u115f', ' \u3000'])(
    '%j is no title, no summary, no text and no evidence',
    async (blank) => {
      const example = exampleCase(terms, `blank-${blank.codePointAt(0)?.toString(16) ?? ''}`)
      const evidence = { ...example.outcomes[0]?.evidence, locator: blank }
      const answer = await product.ask('POST', '/cases', {
        as: 'publisher',
        body: {
          ...example,
          _status: 'published',
          title: { ja: blank, en: '' },
          summary: { ja: blank },
          sections: [{ heading: { ja: '節' }, body: { ja: richText(blank) } }],
          outcomes: example.outcomes.map((row) => ({ ...row, evidence })),
        },
      })
      expect(refusalIn(answer).faults.map(({ path }) => path)).toEqual(['title.ja', 'summary.ja', 'sections.0.body.ja', 'outcomes.0.evidence.locator'])
    },
  )
  test.each(['', '\u2800', '\u200b\u2060', '\u3000', '\u{1d159}'])('%j is no name of the site: it would be gone from every page at once', async (blank) => {
    const answer = await product.ask('POST', '/globals/site', { as: 'publisher', body: { name: { ja: blank, en: 'Name' } } })
    expect([answer.status, refusalIn(answer).faults.map(({ path }) => path)]).toEqual([400, ['name.ja']])
    expect(answer.text).toContain('サイト名')
    expect((await product.ask('POST', '/globals/site', { as: 'publisher', body: { contact: { ja: blank, en: '' } } })).status).toBe(200)
  })
  test.each(['\u2800', '\u200b\u2060', '\u{1d159}'])('%j is no name of a term or of a user', async (blank) => {
    const term = await product.ask('POST', '/organisations', {
      as: 'publisher',
      body: { _status: 'published', slug: 'nameless', kind: 'school', name: { ja: blank, en: blank } },
    })
    expect(refusalIn(term).faults.map(({ path }) => path)).toEqual(['name.ja'])
    const user = await product.ask('POST', '/users', { as: 'admin', body: { name: blank, email: 'nobody@cases.test', password, role: 'author' } })
    expect([user.status, refusalIn(user).faults.map(({ path }) => path)]).toEqual([400, ['name']])
  })
})
