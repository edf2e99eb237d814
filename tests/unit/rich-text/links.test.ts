/** Which links a text may hold, and what is wrong with one that holds another. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { richTextFaults } from '@/src/rich-text/faults'
import { isSafeLink, safeAddress } from '@/src/rich-text/links'
import { isTextTree } from '@/src/rich-text/shape'
import { plainText } from '@/src/rich-text/tree'

describe('a link', () => {
  test.each(['https://www.jica.go.jp/', 'http://example.org', 'HTTPS://EXAMPLE.ORG/a', 'mailto:info@example.org', '/ja/cases?x=1#y', '#timeline', '/'])(
    '%s may be followed',
    (url) => {
      expect(isSafeLink(url)).toBe(true)
    },
  )
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    'blob:https://x',
    '//evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    '/\t/evil.test',
    'https:',
    'https:///x',
    'http:\\\\evil.test',
    'mailto:',
    'ftp://x',
    'https://a b',
    'https://?x',
    'mailto:a@',
    'https://example.org/\u007f',
    '/a path',
    'example.org',
    '',
    ' ',
    1,
    null,
    undefined,
    {},
    ['https://x'],
  ])('%s may not', (url) => {
    expect([isSafeLink(url), safeAddress(url)]).toEqual([false, null])
  })
  test('never leaves http, https and mail, nor this site without saying so, whatever a browser makes of it', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'https:', 'http:', 'mailto:', '/', '//', '#', '\\', '', 'java\tscript:')
    const text = fc.tuple(fc.string({ maxLength: 3 }), scheme, fc.string({ maxLength: 12, unit: 'binary' })).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' }), fc.webUrl()), (url) => {
        if (!isSafeLink(url)) return
        const here = 'https://cases.test/ja/cases'
        if (!URL.canParse(url, here)) return
        const { protocol, host } = new URL(url, here)
        expect(['http:', 'https:', 'mailto:']).toContain(protocol)
        if (/^\s*[/#]/.test(url)) expect(host).toBe('cases.test')
      }),
      { numRuns: 5000 },
    )
  })
})

describe('a text', () => {
  const leaf = { type: 'text', text: '本文', style: '' }
  const tree = (...children: unknown[]) => ({ root: { type: 'root', children } })

  test('that is not written has no fault', () => {
    expect([null, undefined, tree()].map(richTextFaults)).toEqual([[], [], []])
  })
  test('tells all its faults, in both languages', () => {
    const faults = richTextFaults(
      tree(
        { type: 'evil' },
        { type: 'heading', tag: 'h1' },
        { type: 'list', tag: 'dl' },
        {
          type: 'paragraph',
          children: [
            { ...leaf, style: 'color:red' },
            { type: 'link', fields: { url: 'javascript:x' }, children: [leaf] },
          ],
        },
      ),
    )
    expect(faults.map(({ en }) => en)).toEqual([
      'The text holds a part that is not allowed: "evil". Remove it.',
      'Only headings of level 3 and 4 can be used.',
      'Only bulleted and numbered lists can be used.',
      'The text brings a look of its own. Paste it again without formatting.',
      'The link "javascript:x" cannot be used. Give an address that begins with https://.',
    ])
    expect(faults.every(({ ja }) => /[ぁ-ん]/.test(ja))).toBe(true)
  })
  test('never makes the check itself fail, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Array.isArray(richTextFaults(value))).toBe(true)
        expect(typeof isTextTree(value)).toBe('boolean')
        expect(typeof plainText(isTextTree(value) ? value : null)).toBe('string')
      }),
    )
  })
  test('whose parts are no tree is told from one that is', () => {
    const deep = Array.from({ length: 100 }).reduce<object>((inner) => ({ type: 'quote', children: [inner] }), leaf)
    expect([tree({ children: 'x' }), tree({ children: [1] }), tree(null), tree(deep)].map((value) => isTextTree(value))).toEqual([false, false, false, false])
    expect([tree(leaf), tree({ type: 'paragraph', children: [leaf] }), null, undefined].map((value) => isTextTree(value))).toEqual([true, true, true, true])
  })
  test('is known by its words', () => {
    expect(plainText(tree({ type: 'paragraph', children: [leaf, leaf] }, { type: 'paragraph', children: [] }))).toBe('本文本文\n')
  })
})
