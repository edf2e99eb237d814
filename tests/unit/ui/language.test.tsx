import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { markJapanese } from '@/src/i18n/mark-japanese'
import { strayJapanese } from '@/tests/fixtures/japanese-in-english'
import { allPages } from '@/tests/fixtures/pages'
import { snapshot as fictional } from '@/tests/fixtures/snapshot'
import { parsed } from '@/tests/support/html'

/** The same catalogue as if nobody had translated anything yet: whatever can be Japanese on an English page then is. */
function untranslated<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'object' && part !== null && 'ja' in part && 'en' in part ? { ...part, en: typeof part.en === 'string' ? '' : null } : part,
  )
}

const english = (snapshot: CatalogueSnapshot) => allPages(snapshot).filter(({ language }) => language === 'en')

describe.each([
  ['the fictional catalogue', fictional],
  ['the fictional catalogue before it is translated', untranslated(fictional)],
] as const)('on the English pages of %s', (_name, snapshot) => {
  it.each(english(snapshot).map((page) => [page.path, page.element] as const))('%s has no Japanese that is not marked as such', (_path, element) => {
    expect(strayJapanese(markJapanese(renderToStaticMarkup(element)))).toEqual([])
  })
})

describe('marking', () => {
  it.each([
    ['<p>called 自然塾 in Kanra</p>', '<p>called <span lang="ja">自然塾</span> in Kanra</p>'],
    [
      '<p>第2回 研修, 町</p>',
      '<p><span lang="ja">第</span>2<span lang="ja">回 研修</span>, <span lang="ja">町</span></p>'.replace('第</span>2<span lang="ja">回', '第2回'),
    ],
    ['<p lang="ja">町</p>', '<p lang="ja">町</p>'],
    ['<p lang="ja">町<b lang="en">town 町</b></p>', '<p lang="ja">町<b lang="en">town <span lang="ja">町</span></b></p>'],
    ['<title>町 | Cases</title>', '<title lang="ja">町 | Cases</title>'],
    ['<select><option value="a">町</option><option>town</option></select>', '<select><option lang="ja" value="a">町</option><option>town</option></select>'],
    ['<svg><title>町</title><text>町 3</text></svg>', '<svg><title lang="ja">町</title><text><tspan lang="ja">町</tspan> 3</text></svg>'],
    ['<a href="/町"><br/>町<!-- -->x</a>', '<a href="/町"><br/><span lang="ja">町</span><!-- -->x</a>'],
    ['<script type="application/ld+json">{"a":"町"}</script>', '<script type="application/ld+json">{"a":"町"}</script>'],
    ['<p>no Japanese</p>', '<p>no Japanese</p>'],
  ])('%s', (given, marked) => {
    expect(markJapanese(given)).toBe(marked)
    expect(markJapanese(marked)).toBe(marked)
  })

  it('changes no word of any page', () => {
    const words = (html: string) => parsed(html).documentElement.textContent
    for (const { element } of english(fictional)) {
      const html = renderToStaticMarkup(element)
      expect(words(markJapanese(html))).toBe(words(html))
    }
  })
})

describe('what is looked for', () => {
  it.each([
    ['<p>町</p>', 1],
    ['<p lang="ja">町</p>', 0],
    ['<p><span lang="ja">町</span>, town</p>', 0],
    ['<a aria-label="町">x</a>', 1],
    ['<svg><title>町</title></svg>', 1],
    ['<svg><title lang="ja">町</title></svg>', 0],
    ['<div lang="ja"><p lang="en">町</p></div>', 1],
    ['<p>people・pupils</p>', 1],
    ['<input placeholder="町"/>', 1],
    ['<script>町</script>', 0],
  ])('%s: %i', (html, count) => expect(strayJapanese(html)).toHaveLength(count))
})
