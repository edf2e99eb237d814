import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'

import { Cases } from '@/collections/cases'
import { markFirst, renew } from '@/src/admin/live-preview/framed-page'
import { idsOnPage, partOfPage } from '@/src/admin/live-preview/page-parts'
import { storedPreferences, storePreferences } from '@/src/admin/live-preview/preferences'
import { widthBeside } from '@/src/admin/live-preview/room'
import { recordFields } from '@/src/model/fields'

const page = (html: string) => parseHTML(`<html><body><main id="main">${html}</main></body></html>`).document
const mainOf = (document: Document): Element => document.querySelector('#main') ?? document.body

describe('The page beside the form is brought up to date in place', () => {
  const before = '<section id="a"><p>eins</p><ul><li id="r1">one</li></ul></section><section id="b"><details><p>zwei</p></details></section>'

  function renewed(after: string, script: (document: Document) => void = () => {}) {
    const document = page(before)
    script(document)
    const kept = ['#a p', '#r1', '#b', '#b details'].map((name) => document.querySelector(name))
    renew(mainOf(document), mainOf(page(before)), mainOf(page(after)))
    return { document, touched: ['#a p', '#r1', '#b', '#b details'].filter((name, index) => document.querySelector(name) !== kept[index]) }
  }

  it('touches only what changed: what a reader has opened elsewhere stays open', () => {
    const { document, touched } = renewed(before.replace('eins', 'uno'), (drawn) => drawn.querySelector('details')?.setAttribute('open', ''))
    expect(touched).toEqual(['#a p'])
    expect(document.querySelector('#a p')?.textContent).toBe('uno')
    expect(document.querySelector('#b details')?.hasAttribute('open')).toBe(true)
  })

  it.each([
    ['a new row', before.replace('</ul>', '<li id="r2">two</li></ul>')],
    ['a row that went', before.replace('<li id="r1">one</li>', '')],
    ['another row in its place', before.replace('r1', 'r9')],
    ['a new part', `${before}<section id="c">drei</section>`],
    ['a part that went', before.replace(/<section id="b">.*/, '')],
    ['an attribute', before.replace('<p>zwei', '<p lang="en">zwei')],
    ['words beside an element', before.replace('<ul>', 'vor<ul>')],
  ])('shows %s as it was sent', (_, after) => {
    expect(mainOf(renewed(after).document).innerHTML).toBe(mainOf(page(after)).innerHTML)
  })

  it('is not misled by what the page’s script has put behind the rows', () => {
    const { document, touched } = renewed(before.replace('zwei', 'due'), (drawn) => mainOf(drawn).append(drawn.createElement('output')))
    expect(touched).toEqual([])
    expect(document.querySelector('#b p')?.textContent).toBe('due')
  })

  it('shows as it was sent what the page’s script has taken away or exchanged', () => {
    const after = before.replace('one', 'uno')
    const taken = renewed(after, (drawn) => drawn.querySelector('#a ul')?.remove()).document
    const exchanged = renewed(after, (drawn) => drawn.querySelector('#a ul')?.replaceWith(drawn.createElement('ol'))).document
    for (const drawn of [taken, exchanged]) expect(drawn.querySelector('#r1')?.textContent).toBe('uno')
  })

  it('marks one thing, the nearest that the page has', () => {
    const document = page(before)
    expect(markFirst(document, ['gone', 'r1', 'a'])?.id).toBe('r1')
    expect(markFirst(document, ['b'])?.id).toBe('b')
    expect([...document.querySelectorAll('[data-being-written]')].map(({ id }) => id)).toEqual(['b'])
    expect(markFirst(document, ['gone'])).toBeNull()
    expect(document.querySelector('[data-being-written]')).toBeNull()
  })
})

describe('Where on the page a field of the form stands', () => {
  it('is a part of the page for every list of rows that has a place of its own there', () => {
    const lists = recordFields(Cases.fields).filter(({ kind, name }) => kind === 'rows' && !name.startsWith('additional'))
    expect(lists.filter(({ name }) => partOfPage(name) === 'glance').map(({ name }) => name)).toEqual([])
    expect(partOfPage('places')).toBe('glance')
  })

  it('is the row itself, then what holds it', () => {
    const { document } = parseHTML(
      `<form><div id="field-outcomes"><ol><li data-row-id="o1"><div id="field-outcomes__0__heading__ja"><input></div></li></ol></div>
      <div class="rich-text-lexical" data-field-path="sections.0.body.ja"><p id="text"></p></div><p id="bare"></p></form>`,
    )
    const idsAt = (selector: string) => idsOnPage(document.querySelector(selector) ?? document.body)
    expect(idsAt('input')).toEqual(['o1', 'outcomes'])
    expect(idsAt('#text')).toEqual(['story'])
    expect(idsAt('#bare')).toEqual([])
  })
})

describe('Room for the page beside the form', () => {
  it.each([
    [1920, 1920, 960],
    [1440, 1440, 720],
    [1280, 1280, 640],
    // With the menu open.
    [1280, 1005, 365],
    [1100, 1100, 460],
    [1100, 825, null],
    [1099, 1099, null],
    // With the comments open.
    [1280, 896, null],
  ])('a window of %i with %i for both: %s', (screen, free, width) => {
    expect(widthBeside(screen, free)).toBe(width)
    if (width !== null) expect(free - width).toBeGreaterThanOrEqual(640)
  })
})

describe('How a browser’s person likes it', () => {
  it('is remembered', () => {
    const kept = new Map<string, string>()
    const store = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }
    expect(storedPreferences(store, 1280)).toEqual({ isOpen: false, language: 'ja', width: 'desk' })
    expect(storedPreferences(store, 360).width).toBe('phone')
    storePreferences(store, { isOpen: true, language: 'en', width: 'phone' })
    expect(storedPreferences(store, 1280)).toEqual({ isOpen: true, language: 'en', width: 'phone' })
  })

  it.each(['{', 'null', '"x"', '{"isOpen":"yes","language":"fr","width":9}'])('is as at first where %s is kept', (text) => {
    expect(storedPreferences({ getItem: () => text }, 1280)).toEqual({ isOpen: false, language: 'ja', width: 'desk' })
  })
})
