import { describe, expect, it } from 'vitest'

import { stripNextRuntime } from '@/src/server/next/strip-next-runtime'

const inHead = (html: string) => stripNextRuntime(`<head>${html}</head>`).slice('<head>'.length, -'</head>'.length)

describe('a page without Next’s browser runtime', () => {
  it.each([
    ['scripts of the build', '<script src="/_next/static/chunks/3z6b.js" async=""></script>'],
    ['scripts for old browsers', '<script src="/_next/static/chunks/0cz1.js" noModule=""></script>'],
    ['flight data', '<script>self.__next_f.push([1,"a<b>\\u003c/script"])</script>'],
    ['the runtime’s start', '<script id="_R_">(globalThis["TURBOPACK"]||[]).push({})</script>'],
    ['preloads of scripts', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/x.js"/>'],
    ['module preloads', '<link rel="modulepreload" href="/_next/static/chunks/x.js"/>'],
    ['comments between texts', '<!-- --><!--$--><!--/$-->'],
    ['the empty place of streamed metadata', '<div hidden=""><!--$--><!--/$--></div>'],
    ['any script of another origin', '<script src="https://cdn.example/x.js"></script>'],
  ])('has no %s', (_name, html) => {
    expect(inHead(html)).toBe('')
  })

  it.each([
    ['style sheets', '<link rel="stylesheet" href="/_next/static/chunks/3x.css" data-precedence="next"/>'],
    ['preloads of fonts', '<link rel="preload" as="font" href="/x.woff2"/>'],
    ['canonical and alternate links', '<link rel="canonical" href="/ja"/><link rel="alternate" hrefLang="en" href="/en"/>'],
    ['JSON-LD, whatever is in it', '<script type="application/ld+json">{"a":"<!-- <script> <link rel=\\"preload\\"> -->"}</script>'],
    ['our own script', '<script src="/enhance.1a2b.js" defer=""></script>'],
    ['an attribute that looks like a tag', '<meta content="<script src=\'/_next/x.js\'></script>"/>'],
    ['an attribute that holds another', '<link rel="icon" title="a rel=\'preload\' as=\'script\'" href="/i.svg"/>'],
    ['drawings', '<svg viewBox="0 0 1 1"><use xlink:href="#a"></use><style>.a{fill:red}</style></svg>'],
    ['texts with escaped brackets', '<p>1 &lt; 2 と 2 &gt; 1</p>'],
  ])('still has %s', (_name, html) => {
    expect(inHead(html)).toBe(html)
  })

  it('joins texts that React had parted', () => {
    expect(inHead('<p>全<!-- -->19<!-- -->件</p>')).toBe('<p>全19件</p>')
  })

  it('does not lose what follows a script that is never closed', () => {
    expect(stripNextRuntime('<p>a</p><script>b')).toBe('<p>a</p>')
  })
})
