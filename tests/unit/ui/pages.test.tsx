import { HtmlValidate } from 'html-validate'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { readParameters } from '@/src/catalogue/parameters'
import { tableFiles } from '@/src/explore/registry'
import { otherLanguage } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { answerApi } from '@/src/open-data/api/answer'
import { openFile } from '@/src/open-data/files'
import { allPages } from '@/tests/fixtures/pages'
import { snapshot } from '@/tests/fixtures/snapshot'
import { attributesOf, countOf, parsed, partOf } from '@/tests/support/html'

const pages = allPages(snapshot).map((page) => ({ ...page, html: renderToStaticMarkup(page.element) }))
const paths = new Set(pages.map(({ path }) => path.split('?')[0]))

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      'find-in-list': { flow: true, permittedContent: ['@flow'] },
      'copy-links': { flow: true, permittedContent: ['@flow'] },
      'search-box': { flow: true, permittedContent: ['@flow'] },
      'grid-keys': { flow: true, permittedContent: ['@flow'] },
    },
  ],
  rules: {
    // React writes attributes in its own way; the browser reads both.
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'void-style': 'off',
    'no-self-closing': 'off',
    'doctype-style': 'off',
    // The boxes of a facet are alternatives under one name, as a form sends them.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Texts are of any length and come from the catalogue.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
  },
})

const addressOf = (target: string): string => target.split('?')[0] ?? ''
const idsIn = (html: string): ReadonlySet<string> => new Set(attributesOf(html, '[id]', 'id'))
const anchors = pages.map(({ path, html }) => ({ path, ids: idsIn(html) }))

/** A file that is no page: data, an answer of the API, a citation, a feed, a page as Markdown. */
function isOpenFile(target: string): boolean {
  const [path = '', query = ''] = target.split('?')
  const [, file] = /^\/data\/(.+)$/.exec(path) ?? []
  if (file !== undefined) return openFile(file, snapshot) !== null
  if (path.startsWith(linkTo.api())) return answerApi(path.slice(linkTo.api().length).split('/').slice(1), readParameters(query), snapshot).status === 200
  const [, language, cited] = /^\/(ja|en)\/citations\/(.+)\.(?:bib|ris|json)$/.exec(path) ?? []
  if (cited !== undefined) return cited.includes('/') ? paths.has(`/${language}/cite/${cited}`) : paths.has(`/${language}/cases/${cited}`)
  return path === linkTo.llms || /^\/(?:ja|en)\/feed\.atom$/.test(path) || (path.endsWith('.md') && paths.has(path.slice(0, -3)))
}

/** On the page with these choices; where it is not among the pages here, on one of the same address. */
const hasAnchor = (target: string, anchor: string): boolean => {
  const exact = anchors.filter(({ path }) => path === target)
  const near = anchors.filter(({ path }) => addressOf(path) === addressOf(target))
  return (exact.length > 0 ? exact : near).some(({ ids }) => ids.has(anchor))
}

describe.each(pages)('$path', ({ path, language, html }) => {
  it('has one main heading, and no heading skips a level', () => {
    const levels = [...parsed(html).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
    expect(jumps).toEqual([])
  })

  it('begins with the way to the content, and ends with date, source, terms, contact and whose site it is not', () => {
    expect(html).toMatch(/^<a class="skip-link" href="#main">/)
    expect(html).toContain('<main id="main"')
    const footer = partOf(html, 'footer.site-footer')
    expect(parsed(footer).querySelector('time')?.getAttribute('datetime')).toMatch(/^2024-05-0/)
    expect(footer).toContain(language === 'ja' ? '架空の報告書' : 'Fictional Report')
    expect(footer).toContain(language === 'ja' ? '架空の条件' : 'Fictional terms')
    expect(footer).toContain(language === 'ja' ? '連絡先' : 'Contact us')
    expect(footer).toContain(language === 'ja' ? 'JICAの公式サイトではありません' : 'not an official JICA website')
  })

  it('holds nothing that the content security policy refuses, and asks no other host', () => {
    const elements = [...parsed(html).querySelectorAll('*')]
    const names = new Set(elements.flatMap((element) => [...element.attributes].map(({ name }) => name)))
    expect([...names].filter((name) => name === 'style' || /^on[a-z]/.test(name))).toEqual([])
    expect(countOf(html, 'script:not([type="application/ld+json"])')).toBe(0)
    const asked = ['src', 'href', 'xlink:href'].flatMap((name) => attributesOf(html, 'img, link, iframe, source, use', name))
    expect(asked.filter((address) => /^(?:https?:)?\/\//i.test(address))).toEqual([])
  })

  it('says nothing that only a program could mean', () => {
    expect(parsed(html).querySelector('main')?.textContent).not.toMatch(/\bNaN|\bundefined\b|\[object |Infinity/)
  })

  it('keeps the page when the language is switched', () => {
    const other = otherLanguage(language)
    const switched = attributesOf(html, '.language-switch', 'href')[0]
    const expected = path.endsWith('/not-found') ? `/${other}` : path.replace(`/${language}`, `/${other}`)
    expect(switched).toBe(expected)
  })

  it('leads only to pages that exist, and to anchors that are there', () => {
    const ids = idsIn(html)
    const leadsSomewhere = (href: string): boolean => {
      const [target = '', anchor] = href.split('#')
      if (isOpenFile(target)) return anchor === undefined
      const table = /^\/(?:ja|en)\/tables\/(.+)\.csv$/.exec(addressOf(target))?.[1]
      const isThere = table === undefined ? target === '' || paths.has(addressOf(target).replace(/\.pdf$/, '')) : tableFiles.some(({ name }) => name === table)
      return isThere && (anchor === undefined || (target === '' ? ids.has(anchor) : hasAnchor(target, anchor)))
    }
    const own = attributesOf(html, '[href]', 'href').filter((href) => !/^https?:/.test(href))
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((href) => !leadsSomewhere(href))).toEqual([])
  })

  it('is valid HTML with each id once', async () => {
    const document = `<!DOCTYPE html><html lang="${language}"><head><title>Page</title></head><body>${html}</body></html>`
    const report = await validator.validateString(document.replace(/dateTime=/g, 'datetime='))
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`))).toEqual([])
  })
})
