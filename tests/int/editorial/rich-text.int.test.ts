/** Long texts hold what the editor can write and nothing else, in drafts too, because their preview follows links. */
import { beforeAll, describe, expect, test } from 'vitest'

import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, linkTo, publishTerms, richText, type Terms } from '@/tests/int/support/example-case'
import { refusalIn } from '@/tests/int/support/refusals'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()
let terms: Terms
let count = 0

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
})

const leaf = (text: string, more: object = {}): object => ({ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0, ...more })
const block = (type: string, more: object = {}): object => ({ type, version: 1, format: '', indent: 0, direction: 'ltr', children: [leaf('text')], ...more })
const textOf = (...blocks: object[]): object => ({ root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: blocks } })

const unsafe: readonly [string, unknown][] = [
  ['a link that runs a script', richText('x', linkTo('javascript:alert(1)'))],
  ['the same in capitals', richText('x', linkTo('JaVaScRiPt:alert(1)'))],
  ['the same after spaces', richText('x', linkTo('  javascript:alert(1)'))],
  ['the same with a tab inside', richText('x', linkTo('java\tscript:alert(1)'))],
  ['the same behind a control character', richText('x', linkTo('\u0001javascript:alert(1)'))],
  ['a link that is data', richText('x', linkTo('data:text/html;base64,PHNjcmlwdD4='))],
  ['a link to a program', richText('x', linkTo('vbscript:msgbox'))],
  ['a link to a file', richText('x', linkTo('file:///etc/passwd'))],
  ['a link that leaves the scheme open', richText('x', linkTo('//evil.test'))],
  ['a link with backslashes', richText('x', linkTo('/\\evil.test'))],
  ['a link without an address', richText('x', linkTo(undefined))],
  ['a link whose address is no text', richText('x', linkTo({ href: 'https://example.org' }))],
  ['an automatic link that runs a script', richText('x', { ...linkTo('javascript:alert(1)'), type: 'autolink' })],
  ['a link to a record of this site', richText('x', linkTo(undefined, { linkType: 'internal', doc: { relationTo: 'cases', value: 1 } }))],
  ['a part that nobody knows', textOf(block('evil'))],
  ['a part without a kind', textOf({ children: [] })],
  ['HTML', textOf(block('html', { html: '<script>alert(1)</script>' }))],
  ['an upload', textOf(block('upload', { relationTo: 'media', value: 1 }))],
  ['a block of fields', textOf(block('block', { fields: { blockType: 'x' } }))],
  ['an inline block', richText('x', block('inlineBlock'))],
  ['a first-level heading', textOf(block('heading', { tag: 'h1' }))],
  ['a heading that is no heading', textOf(block('heading', { tag: 'script' }))],
  ['a list of a strange tag', textOf(block('list', { tag: 'script', listType: 'bullet' }))],
  ['a text that brings its own style', textOf(block('paragraph', { children: [leaf('x', { style: 'position:fixed;inset:0' })] }))],
  [
    'a hundred parts inside each other',
    textOf(Array.from({ length: 100 }).reduce<object>((inner) => block('quote', { children: [inner] }), block('paragraph'))),
  ],
  ['something that is no text tree', { a: 1 }],
  ['an empty root', { root: {} }],
  ['children that are no list', { root: { type: 'root', children: 'x' } }],
]

const draft = (body: object): Promise<Answer> => product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body })

describe('is refused in a draft, with its place', () => {
  test.each(unsafe)('%s', async (_, tree) => {
    const refusal = refusalIn(await draft({ sections: [{ heading: { ja: '一' } }, { heading: { ja: '二' }, body: { ja: tree } }] }))
    expect(refusal.status).toBe(400)
    expect(refusal.faults.length).toBeGreaterThan(0)
    expect(refusal.faults[0]).toMatchObject({ path: 'sections.1.body.ja', label: expect.stringMatching(/^本文 2行目「本文（日本語）」/) })
  })
})

describe('is refused at every other save too', () => {
  const bad = richText('x', linkTo('javascript:alert(1)'))

  test('in English, in a page, when published, automatically, many at once, and when a good text is changed', async () => {
    count += 1
    const whole = exampleCase(terms, `text-${count}`)
    const live = await product.ask('POST', '/cases', { as: 'publisher', query: { depth: 0 }, body: { ...whole, _status: 'published' } })
    const id = live.at('doc.id')
    const sections = [{ heading: { ja: '一' }, body: { en: bad } }]
    const page = { slug: 'about', title: { ja: 'このサイト' }, body: { ja: bad } }
    const saves = [
      draft({ sections }),
      product.ask('POST', '/pages', { as: 'author', query: { draft: true }, body: page }),
      product.ask('POST', '/pages', { as: 'publisher', body: { ...page, _status: 'published' } }),
      product.ask('PATCH', `/cases/${id}`, { as: 'publisher', body: { sections, _status: 'published' } }),
      product.ask('PATCH', `/cases/${id}`, { as: 'author', query: { draft: true, autosave: true }, body: { sections } }),
      product.ask('PATCH', '/cases', { as: 'author', query: { draft: true, where: { id: { equals: id } } }, body: { sections } }),
    ]
    for (const save of saves) expect((await save).status).toBe(400)
    const stored = await product.ask('GET', `/cases/${id}`, { as: 'author', query: { draft: true, depth: 0 } })
    expect(stored.text).not.toContain('javascript:')
  })
  test('all faults of all texts are told at once', async () => {
    const refusal = refusalIn(await draft({ sections: [{ body: { ja: bad, en: richText('x', linkTo('data:,x')) } }, { body: { ja: textOf(block('evil')) } }] }))
    expect(refusal.faults.map(({ path }) => path)).toEqual(['sections.0.body.ja', 'sections.0.body.en', 'sections.1.body.ja'])
  })
})

describe('what the editor writes is stored as it is', () => {
  const good = textOf(
    block('heading', { tag: 'h3' }),
    block('heading', { tag: 'h4' }),
    block('quote'),
    block('paragraph', {
      children: [
        leaf('bold', { format: 1 }),
        { type: 'linebreak', version: 1 },
        { type: 'tab', version: 1, text: '\t', format: 0, style: '', mode: 'normal', detail: 2 },
        leaf('italic', { format: 2 }),
      ],
    }),
    block('list', { tag: 'ul', listType: 'bullet', start: 1, children: [block('listitem', { value: 1 })] }),
    block('list', { tag: 'ol', listType: 'number', start: 1, children: [block('listitem', { value: 1 })] }),
    block('paragraph', {
      children: ['https://www.jica.go.jp/', 'http://example.org/a?b=c#d', 'mailto:info@example.org', '/ja/cases', '#timeline'].map((url) => linkTo(url)),
    }),
  )

  test('headings, lists, quotes, bold, italic, and links to the web, to mail and within the site', async () => {
    const answer = await draft({ sections: [{ heading: { ja: '節' }, body: { ja: good } }] })
    expect(answer.status).toBe(201)
    expect(answer.at('doc.sections.0.body.ja')).toMatchObject(good)
  })
  test('no text at all', async () => {
    expect((await draft({ sections: [{ heading: { ja: '節' }, body: { ja: null } }, { body: {} }] })).status).toBe(201)
  })
})

test('an address of a source is a web address', async () => {
  const source = (url: string) =>
    product.ask('POST', '/sources', {
      as: 'publisher',
      body: { slug: `source-${(count += 1)}`, name: { ja: '資料' }, publisher: { ja: '発行者' }, url, _status: 'published' },
    })
  expect((await source('https://www.jica.go.jp/')).status).toBe(201)
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', 'example.org'])
    expect([url, (await source(url)).status]).toEqual([url, 400])
})
