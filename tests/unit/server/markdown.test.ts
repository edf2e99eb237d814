/** A page as Markdown says what the page says, without what is there for browsers alone. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { lookup } from '@/src/catalogue/lookup'
import { textIn } from '@/src/i18n/text'
import { toMarkdown } from '@/src/server/next/markdown'
import { withMarkdown } from '@/src/server/next/markdown-render'
import type { Render } from '@/src/server/next/render'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { allPages } from '@/tests/fixtures/pages'
import { parsed } from '@/tests/support/html'
import { rendered } from './fixtures'

const address = 'https://cases.example/ja/x'
const of = (html: string): string => toMarkdown(`<body><nav>menu</nav><main>${html}</main><footer>foot</footer></body>`, address)

describe('a page as Markdown', () => {
  it('begins with its own address and holds what stands in the main part alone', () => {
    expect(of('<h1>題<wbr>名</h1><p>文</p>')).toBe(`<${address}>\n\n# 題名\n\n文\n`)
  })

  it.each([
    ['<h2>A</h2><h3>B</h3>', '## A\n\n### B'],
    ['<p>a <strong>b</strong> <em>c</em><br/>d</p>', 'a **b** *c* d'],
    [
      '<p><a href="/ja/cases/k#r">茶</a> <a href="https://other.example/?a=1&amp;b=2">外</a></p>',
      '[茶](https://cases.example/ja/cases/k#r) [外](https://other.example/?a=1&b=2)',
    ],
    ['<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul>', '- a\n- b\n\n  - c'],
    ['<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    [
      '<table><caption>T</caption><thead><tr><th>x</th><th>y</th></tr></thead><tbody><tr><th>1|2</th><td>3</td></tr></tbody></table>',
      '**T**\n\n| x | y |\n| --- | --- |\n| 1\\|2 | 3 |',
    ],
    ['<dl><div><dt>地域</dt><dd>滝川</dd></div></dl>', '**地域**: 滝川'],
    ['<details><summary>出典</summary><p>報告書</p></details>', '**出典**\n\n報告書'],
    ['<pre><code>{ "a": "&lt;b&gt;" }</code></pre>', '```\n{ "a": "<b>" }\n```'],
    ['<span>まちづくりへ</span><svg role="img" aria-label="1996年以降"><path d="M0 0"/></svg>', 'まちづくりへ 1996年以降'],
    ['<svg role="img" aria-label="1996年から2023年まで"><path d="M0 0"/></svg>', '1996年から2023年まで'],
    ['<p>*a* _b_ [c] &lt;script&gt;</p>', '\\*a\\* \\_b\\_ \\[c\\] \\<script\\>'],
    ['<div class="town-field"><search-box><form><p>field</p></form></search-box><p class="hint">of the field</p></div><p>b</p>', 'b'],
    ['<form><p>field</p></form><nav>to</nav><script>x</script><p aria-hidden="true">h</p><p>b</p>', 'b'],
    [
      '<details><summary>絞り込む</summary><form><p>field</p></form></details><form><article><h3>甘楽町</h3><label>比べる<input type="checkbox"/></label></article></form>',
      '### 甘楽町',
    ],
    ['<p><a href="#r">年表</a><a href="/ja">ホーム</a><span>3件</span></p>', `[年表](${address}#r) [ホーム](https://cases.example/ja) 3件`],
    [
      '<p><a href="/ja"><strong>3</strong><span>回</span></a><span>帯広</span><span>、佐久</span><wbr/><span>市</span></p>',
      '[**3** 回](https://cases.example/ja) 帯広、佐久市',
    ],
    [
      '<p><span class="card-label">題名</span>よそ者 <a href="/ja">Limits</a>Hopes, <mark>budget</mark>s and <strong>10</strong>件</p>',
      '題名 よそ者 [Limits](https://cases.example/ja) Hopes, budgets and **10**件',
    ],
    ['<p class="skip-part"><a href="#after">とばす</a></p><p>表</p>', '表'],
    ['<img src="/media/a.png" alt="畑"/>', '![畑](https://cases.example/media/a.png)'],
  ])('writes %s', (html, markdown) => {
    expect(of(html)).toBe(`<${address}>\n\n${markdown}\n`)
  })

  it('holds every heading and every statement of every real case', () => {
    const snapshot = contentSnapshot()
    const pages = allPages(snapshot).filter(({ path }) => /^\/(ja|en)\/cases\/[^?/]+$/.test(path))
    expect(pages.length).toBe(2 * snapshot.cases.length)
    const plain = (text: string): string => text.replace(/[\s\\]/g, '')
    for (const { path, language, element } of pages.slice(0, 8)) {
      const html = renderToStaticMarkup(element)
      const markdown = plain(toMarkdown(html, `https://cases.example${path}`))
      const record = lookup(snapshot).cases.get(path.split('/').at(-1) ?? '')
      for (const { statement } of [...(record?.outcomes ?? []), ...(record?.factors ?? [])]) {
        for (const paragraph of textIn(statement, language).text.split(/\n+/)) expect(markdown).toContain(plain(paragraph).replace(/<wbr>/g, ''))
      }
      for (const heading of parsed(html).querySelectorAll('main section > h2')) expect(markdown).toContain(`##${plain(heading.textContent ?? '')}`)
    }
  })
})

describe('an address that ends with .md', () => {
  const asked: string[] = []
  const pages: Render = (url) => {
    asked.push(url)
    if (url === '/ja/moved') return Promise.resolve(rendered('', { status: 308, location: '/ja/there?a=1#b' }))
    if (url === '/ja/missing') return Promise.resolve(rendered('', { status: 404 }))
    if (url.endsWith('.csv')) return Promise.resolve(rendered('a,b', { contentType: 'text/csv' }))
    return Promise.resolve(rendered('<main><h1>Title</h1></main>'))
  }
  const render = withMarkdown(pages, 'https://cases.example')

  it('is made of the page with the same choice', async () => {
    const page = await render('/ja/cases.md?element=economic')
    expect(asked).toContain('/ja/cases?element=economic')
    expect(page).toMatchObject({ status: 200, contentType: 'text/markdown; charset=utf-8' })
    expect(page.body.toString()).toBe('<https://cases.example/ja/cases?element=economic>\n\n# Title\n')
  })

  it('moves with its page, and is missing where there is none', async () => {
    expect((await render('/ja/moved.md')).location).toBe('/ja/there.md?a=1#b')
    expect((await render('/ja/missing.md')).status).toBe(404)
    expect((await render('/ja/a.csv.md')).status).toBe(404)
    expect((await render('/ja/plain')).contentType).toContain('text/html')
  })
})
