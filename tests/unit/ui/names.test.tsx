/** One page, one name: on the page itself, in its way from home, and on every link that leads to it. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { pictureWords } from '@/src/explore/registry'
import { type Language, languages } from '@/src/i18n/languages'
import { linkTo, pictureNames, type VocabularyKind, vocabularyPaths } from '@/src/i18n/links'
import { dictionaries } from '@/src/i18n/words'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { allPages } from '@/tests/fixtures/pages'
import { snapshot } from '@/tests/fixtures/snapshot'
import { parsed } from '@/tests/support/html'

const kinds = Object.keys(vocabularyPaths).filter((kind): kind is VocabularyKind => kind in vocabularyPaths)

/** The pages of the navigation and those that look across the cases, with the one name of each. */
function targetsIn(language: Language): ReadonlyMap<string, string> {
  const { frame, sections, explore } = {
    frame: dictionaries.frame[language],
    sections: dictionaries.sections[language],
    explore: dictionaries.explore[language],
  }
  return new Map([
    [linkTo.home(language), frame.home],
    [linkTo.cases(language), sections.cases],
    [linkTo.explore(language), sections.explore],
    [linkTo.about(language), sections.about],
    ...kinds.map((kind): [string, string] => [linkTo.vocabulary(language, kind), sections[kind]]),
    ...pictureNames.map((name): [string, string] => [linkTo.picture(language, name), explore.pictures[name].title]),
  ])
}

/** What is read of an element, without what is said to those alone who do not see the page. */
function textOf(node: Node | null): string {
  const pieces = (part: Node): readonly string[] =>
    part.nodeType === part.TEXT_NODE ? (part.parentElement?.closest('.hidden-text') ? [] : [part.textContent ?? '']) : [...part.childNodes].flatMap(pieces)
  return node === null ? '' : pieces(node).join('').trim()
}

interface Link {
  readonly href: string
  readonly text: string
}
const linksIn = (document: Document, places = 'a[href]'): readonly Link[] =>
  [...document.querySelectorAll(places)].map((link) => ({ href: link.getAttribute('href') ?? '', text: textOf(link) }))

const pages = allPages(snapshot).map(({ path, language, element }) => ({ path, language, document: parsed(renderToStaticMarkup(element)) }))

describe.each(languages)('the names of the pages in %s', (language) => {
  const targets = targetsIn(language)
  const own = pages.filter((page) => page.language === language)

  it('are each for one page', () => {
    expect(new Set(targets.values()).size).toBe(targets.size)
  })

  it.each([...targets].filter(([path]) => path !== linkTo.home(language)))('%s is headed and reached as %s', (path, name) => {
    const page = own.find((each) => each.path === path)?.document
    expect(textOf(page?.querySelector('h1') ?? null)).toBe(name)
    expect(textOf(page?.querySelector('nav.breadcrumbs li:last-child [aria-current="page"]') ?? null)).toBe(name)
  })

  it('stand alone in the menu, on the way from home, on the home page, among the questions and in the footer', () => {
    const places = ['nav', 'ul.questions', 'h3', 'ul.footer-links'].map((place) => `${place} a[href]`).join(', ')
    const wrong = own.flatMap(({ path, document }) =>
      linksIn(document, places)
        .filter(({ href, text }) => targets.has(href) && text !== targets.get(href))
        .map(({ href, text }) => `${path}: ${text} leads to ${href}`),
    )
    expect(wrong).toEqual([])
  })

  it('are said by every other link that leads to such a page', () => {
    const wrong = own.flatMap(({ path, document }) =>
      linksIn(document)
        .filter(({ href, text }) => {
          const name = targets.get(href)
          // The site's own name leads home; a link to the page that one is on takes a choice back.
          if (name === undefined || href === linkTo.home(language) || path.split('?')[0] === href) return false
          return !text.toLowerCase().includes(name.toLowerCase())
        })
        .map(({ href, text }) => `${path}: “${text}” leads to ${href}`),
    )
    expect([...new Set(wrong)]).toEqual([])
  })
})

describe('words for readers', () => {
  const textsOf = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? []
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(textsOf)
          : []

  const areas = [...Object.values(dictionaries), ...Object.values(pictureWords)]

  it('name one thing with one word', () => {
    const ja = textsOf(areas.map(({ ja: words }) => words)).join('\n')
    for (const other of ['変わったこと', '起きた変化', '条件と限界', '図5の形', '図6の形', '選ばない', '地方からさがす']) expect(ja).not.toContain(other)
    const en = textsOf(areas.map(({ en: words }) => words)).join('\n')
    for (const other of ['No choice', 'goes round', 'Taking back', 'Within one heading', 'Counted over the', 'Begin with what you want'])
      expect(en).not.toContain(other)
  })

  it('have curly quotation marks and apostrophes in English', () => {
    const en = textsOf(areas.map(({ en: words }) => words))
    expect(en.filter((text) => /["']/.test(text))).toEqual([])
  })
})

describe('what the site says of itself', () => {
  const { site, pages: written } = contentSnapshot()
  const texts = (language: Language): readonly string[] => [site.description[language], ...written.flatMap(({ body }) => JSON.stringify(body[language]))]

  it('calls changes and reasons by the names that the pages have; the report’s words stand beside them', () => {
    for (const text of texts('ja')) {
      if (text.includes('促進要因')) expect(text).toContain('うまくいった理由')
      expect(text).not.toMatch(/「インパクト」と呼び|成果のつながり/)
    }
    for (const text of texts('en')) {
      if (/promoting factor/i.test(text)) expect(text).toMatch(/why it worked/i)
      expect(text).not.toMatch(/from one impact to another|links between outcomes/)
    }
  })
})
