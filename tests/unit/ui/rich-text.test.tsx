import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { RichTextNode } from '@/src/catalogue/types'
import { richTextFaults } from '@/src/rich-text/faults'
import { safeAddress } from '@/src/rich-text/links'
import { phrasesOf } from '@/src/ui/phrases'
import { RichText } from '@/src/ui/rich-text'
import { parsed } from '@/tests/support/html'

const text = (words: string, format = 0): RichTextNode => ({ type: 'text', text: words, format })
const draw = (...children: readonly RichTextNode[]) =>
  renderToStaticMarkup(<RichText of={{ ja: { root: { type: 'root', children } }, en: null }} language="ja" />)

describe('A text that staff wrote', () => {
  it('is drawn with its paragraphs, headings, lists, quotes and marks', () => {
    const html = draw(
      { type: 'heading', tag: 'h3', children: [text('見出し')] },
      { type: 'paragraph', children: [text('太字', 1), { type: 'linebreak' }, text('斜体', 2), text('両方', 3)] },
      { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('一つ')] }] },
      { type: 'quote', children: [text('引用')] },
    )
    expect(html).toBe(
      '<div class="prose"><h3>見出し</h3><p><strong>太字</strong><br/><em>斜体</em><strong><em>両方</em></strong></p>' +
        '<ol><li>一つ</li></ol><blockquote><p>引用</p></blockquote></div>',
    )
  })

  it('is drawn with its tables as real ones, their heads named, their spans bounded', () => {
    const cell = (words: string, more: Partial<RichTextNode> = {}): RichTextNode => ({
      type: 'tablecell',
      headerState: 0,
      colSpan: 1,
      rowSpan: 1,
      children: [{ type: 'paragraph', children: [text(words)] }],
      ...more,
    })
    const table = (...rows: readonly (readonly RichTextNode[])[]): RichTextNode => ({
      type: 'table',
      children: rows.map((children) => ({ type: 'tablerow', children })),
    })
    expect(
      draw(
        table(
          [cell('年度', { headerState: 1 }), cell('人数', { headerState: 1 })],
          [cell('2018', { headerState: 2 }), cell('12')],
          [cell('計', { colSpan: 2 })],
        ),
      ),
    ).toBe(
      '<div class="prose"><div class="prose-table" tabindex="0"><table><tbody><tr><th scope="col">年度</th><th scope="col">人数</th></tr>' +
        '<tr><th scope="row">2018</th><td>12</td></tr><tr><td colSpan="2">計</td></tr></tbody></table></div></div>',
    )
    expect(draw(table([cell('幅', { colSpan: 1e9, rowSpan: -3 })]))).toContain('<td colSpan="20">幅</td>')
    const large = parsed(draw(table(...Array.from({ length: 500 }, () => Array.from({ length: 50 }, () => cell('x'))))))
    expect(['tr', 'td'].map((tag) => large.querySelectorAll(tag).length)).toEqual([100, 2000])
    expect(draw({ type: 'table', children: [{ type: 'paragraph', children: [text('行でない')] }] }, { type: 'paragraph', children: [text('残る')] })).toBe(
      '<div class="prose"><p>残る</p></div>',
    )
  })

  it('is drawn without what is not allowed, whatever the database holds', () => {
    const html = draw(
      { type: 'paragraph', children: [text('残る')] },
      { type: 'html', children: [text('<script>alert(1)</script>')] },
      { type: 'iframe', fields: { url: 'https://example.org' } },
      { type: 'heading', tag: 'h1', children: [text('大見出し')] },
      { type: 'list', listType: 'bullet', children: [{ type: 'paragraph', children: [text('項目でない')] }] },
    )
    expect(html).toBe('<div class="prose"><p>残る</p><h3>大見出し</h3><ul></ul></div>')
  })

  it('keeps the words of a link that may not be followed, without the link', () => {
    const link = (url: string): RichTextNode => ({ type: 'paragraph', children: [{ type: 'link', fields: { url }, children: [text('ここ')] }] })
    expect(draw(link('https://example.org/a'))).toContain('<a href="https://example.org/a">ここ</a>')
    expect(draw(link('javascript:alert(1)'))).toBe('<div class="prose"><p>ここ</p></div>')
  })

  it('has a link for the reader exactly where the guard lets one pass', () => {
    const parts = fc.constantFrom(
      'https://',
      'http://',
      'HTTPS:',
      'mailto:',
      'javascript:',
      '/',
      '//',
      '#',
      '\\',
      ' ',
      '\u3000',
      '\t',
      '\u007f',
      '?',
      '@',
      'a',
      'example.org',
      '例',
    )
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 6 }).map((some) => some.join('')),
        (url) => {
          const link: RichTextNode = { type: 'link', fields: { url }, children: [text('ここ')] }
          const isLet = richTextFaults({ root: { type: 'root', children: [{ type: 'paragraph', children: [link] }] } }).length === 0
          expect({ url, isLink: draw({ type: 'paragraph', children: [link] }).includes('<a href=') }).toEqual({ url, isLink: isLet })
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('falls back to Japanese, marked as such, and is nothing when nothing is written', () => {
    const tree = { root: { type: 'root', children: [{ type: 'paragraph', children: [text('茶')] }] } }
    expect(renderToStaticMarkup(<RichText of={{ ja: tree, en: null }} language="en" />)).toContain('lang="ja"')
    expect(renderToStaticMarkup(<RichText of={{ ja: null, en: null }} language="en" />)).toBe('')
  })

  it('does not exhaust the stack on a tree made to do so', () => {
    let node: RichTextNode = text('底')
    for (let depth = 0; depth < 5_000; depth += 1) node = { type: 'quote', children: [node] }
    expect(draw(node, { type: 'paragraph', children: [text('表')] })).toContain('表')
  })
})

describe('An address in a text', () => {
  it.each(['https://example.org', 'http://example.org/a?b=c', 'mailto:a@example.org', '/ja/cases', '#part'])('may lead to %s', (url) => {
    expect(safeAddress(url)).toBe(url)
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/\\example.org',
    'https:///x',
    'vbscript:x',
    'file:///etc/passwd',
    '',
    'ftp://example.org',
    7,
    null,
    undefined,
  ])('may not lead to %j', (url) => {
    expect(safeAddress(url)).toBeNull()
  })

  it('never has another scheme than http, https and mailto', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `javascript:${rest}`),
        ),
        (url) => {
          const address = safeAddress(url)
          if (address !== null) expect(new URL(address, 'https://own.example/').protocol).toMatch(/^(?:https?|mailto):$/)
        },
      ),
    )
  })
})

describe('The phrases of a heading', () => {
  it('give the heading again when they are joined', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'地域が主体となった国際協力、〜（と）の交流。ー') })), (heading) => {
        expect(phrasesOf(heading).join('')).toBe(heading)
      }),
    )
  })

  it('leave no single sign of a word behind, and may end at a colon', () => {
    expect(phrasesOf('事例をさがす').at(-1)).toBe('さがす')
    expect(phrasesOf('架空事例集')).toEqual(['架空事例集'])
    expect(phrasesOf('まちが動く：地域の事例').some((phrase) => phrase.endsWith('：'))).toBe(true)
  })

  it('do not part a word, nor leave a mark at the beginning of a line', () => {
    const phrases = phrasesOf('「地球広場」を拠点とした多文化共生から、高専を中心とした産官学民連携へ')
    expect(phrases.length).toBeGreaterThan(3)
    expect(phrases.every((phrase) => !/^[、。」）]/.test(phrase))).toBe(true)
    expect(phrases.some((phrase) => phrase.includes('多文化共生'))).toBe(true)
  })
})
