/** How Japanese is set, read from the rendered pages of the real content: what a proof-reader would mark. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { quoted } from '@/src/i18n/typography'
import { keepWhole } from '@/src/i18n/whole-words'
import { phrasesOf } from '@/src/ui/phrases'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { allPages } from '@/tests/fixtures/pages'
import { parsed } from '@/tests/support/html'

/** They stand within a line. Whatever else is in a page begins a new one. */
const withinLine = new Set(['a', 'span', 'strong', 'em', 'b', 'wbr', 'mark', 'cite', 'time', 'li', 'svg', 'g'])
const unread = new Set(['script', 'title', 'style'])

/** The text of a page as it is read; the comma that the style sheet puts between the items of a line is written out. */
export function readText(html: string): string {
  const read = (node: Node): string => {
    if (node.nodeType === node.TEXT_NODE) return node.textContent ?? ''
    const name = node.nodeName.toLowerCase()
    if (unread.has(name)) return ''
    const inside = [...node.childNodes].map(read).join('')
    if (name === 'li' && node.parentElement?.classList.contains('inline-list') && node.nextSibling !== null) return `${inside}、`
    return withinLine.has(name) ? inside : `\n${inside}\n`
  }
  return read(parsed(html).documentElement)
}

/** A quotation that opens within another of the same marks. */
export function nestedQuotes(text: string): readonly string[] {
  return [...text.matchAll(/「[^」\n]*「[^\n]{0,20}/g)].map(([found]) => found)
}

describe('a quotation', () => {
  it.each([
    ['里', '「里」'],
    ['「里」の再生', '「『里』の再生」'],
    ['『里』の再生', '「『里』の再生」'],
    ['「里『山』」', '「『里「山」』」'],
    ['里」', '「里」」'],
  ])('of %s is %s', (text, result) => {
    expect(quoted(text, 'ja')).toBe(result)
  })

  it('within an English one has single marks', () => {
    expect(quoted('the “sato”', 'en')).toBe('“the ‘sato’”')
  })
})

describe('a word that stands in one line', () => {
  it.each([
    [
      '<p>研修員を4か月間迎え、草の根技術協力を</p>',
      '<p><span>研修員を<span class="whole">4か月間</span>迎え、<span class="whole">草の根</span>技術協力を</span></p>',
    ],
    ['<a href="/草の根" title="草の根"><b>身の丈</b></a>', '<a href="/草の根" title="草の根"><b><span><span class="whole">身の丈</span></span></b></a>'],
    [
      '<title>草の根</title><option>草の根</option><svg><text>草の根</text></svg>',
      '<title>草の根</title><option>草の根</option><svg><text>草の根</text></svg>',
    ],
    ['<script type="application/ld+json">{"a":"草の根"}</script>', '<script type="application/ld+json">{"a":"草の根"}</script>'],
  ])('%s', (given, kept) => {
    expect(keepWhole(given)).toBe(kept)
  })

  it('is not parted in a heading', () => {
    for (const heading of ['手を広げて増やさず、草の根技術協力で', '身の丈に合った規模と進め方', '地域の担い手となりました', '帯広市の農家が3か国から迎える']) {
      const phrases = phrasesOf(heading)
      expect(phrases.join('')).toBe(heading)
      for (const word of ['草の根', '身の丈', '担い手', '帯広市', '3か国']) {
        if (heading.includes(word))
          expect(
            phrases.some((phrase) => phrase.includes(word)),
            `${word}: ${phrases.join('|')}`,
          ).toBe(true)
      }
    }
  })
})

describe('the pages in Japanese', () => {
  const pages = allPages(contentSnapshot())
    .filter(({ language }) => language === 'ja')
    .map(({ path, element }) => ({ path, text: readText(renderToStaticMarkup(element)) }))

  it('are all there', () => {
    expect(pages.length).toBeGreaterThan(100)
  })

  const findings = (find: (text: string) => readonly string[]) => pages.flatMap(({ path, text }) => find(text).map((found) => `${path}: ${found}`))

  it('have no comma after the end of a sentence', () => {
    expect(findings((text) => [...text.matchAll(/.{0,20}[。！？]、.{0,20}/g)].map(([found]) => found))).toEqual([])
  })

  it('have 『』 within 「」', () => {
    expect(findings(nestedQuotes)).toEqual([])
  })

  it('have no doubled mark and none that stands alone', () => {
    expect(findings((text) => [...text.matchAll(/.{0,20}(?:、、|。。|、。|。」。).{0,20}/g)].map(([found]) => found))).toEqual([])
    expect(findings((text) => text.split('\n').filter((line) => /^[\s〜～―]+$/.test(line) && line.trim() !== ''))).toEqual([])
  })
})
