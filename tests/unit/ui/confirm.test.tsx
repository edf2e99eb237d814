import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { isInState } from '@/src/editorial/confirmations/rows'
import { CaseBodyWithPictures } from '@/src/explore/with-pictures'
import type { Language } from '@/src/i18n/languages'
import { nothingTyped, type Typed } from '@/src/ui/confirm/answer-form'
import { ClosedView } from '@/src/ui/confirm/closed-view'
import { ConfirmView, ReceiptView } from '@/src/ui/confirm/confirm-view'
import { partsToConfirm } from '@/src/ui/confirm/rows'
import { viewOf } from '@/src/ui/view'
import { formOf } from '@/tests/fixtures/forms'
import { both, caseOf, snapshot } from '@/tests/fixtures/snapshot'
import { attributesOf, countOf, inOrder, parsed, words } from '@/tests/support/html'

const kakuu = caseOf('kakuu')
const link = { recipient: '架空町企画課', message: '', by: '山田', until: '2026-12-29T00:00:00.000Z' }
const draw = (typed: Typed = nothingTyped, language: Language = 'ja', message = '', record = kakuu) =>
  renderToStaticMarkup(
    <ConfirmView view={viewOf(snapshot, language)} record={record} token="token" link={{ ...link, message }} typed={typed} Body={CaseBodyWithPictures} />,
  )

const askedRows = (html: string): readonly string[] => attributesOf(html, '[name="row"]', 'value')

describe('The page of a confirmation link', () => {
  it('asks about every row of the case, each once, and leads to it in the text', () => {
    const html = draw()
    const asked = askedRows(html)
    const rows = { timeline: kakuu.timeline, outcomes: kakuu.outcomes, factors: kakuu.factors, pathways: kakuu.pathways, actors: kakuu.actors }
    const more = { keyFigures: kakuu.keyFigures, challenges: kakuu.challenges, resources: kakuu.resources, sections: kakuu.sections, undated: kakuu.undated }
    for (const [name, list] of Object.entries({ ...rows, ...more })) for (const { id } of list) expect(asked).toContain(`${name}[${id}]`)
    expect(asked).toEqual(expect.arrayContaining(['title', 'summary', 'limits[kakuu-l01]']))
    expect(new Set(asked).size).toBe(asked.length)
    const ids = attributesOf(html, '[id]', 'id')
    const links = attributesOf(html, '.confirm-to-text a', 'href')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
  })

  it('asks about nothing that cannot be answered', async () => {
    const { flattenedFields } = await formOf('cases')
    const opening = { lacked: both('人手がなかった', 'Hands were lacking'), did: null, changed: null }
    const picture = { id: 'picture', url: '', width: 1, height: 1, alt: kakuu.title, credit: kakuu.title, caption: null, sizes: [] }
    const whole = { ...kakuu, opening, plainJapanese: '人（ひと）が来（き）ました。', images: [picture] }
    const asked = partsToConfirm(viewOf(snapshot, 'ja'), whole).flatMap(({ rows }) => rows.map(({ path }) => path))
    expect(asked).toEqual(expect.arrayContaining(['opening', 'plainJapanese', 'images[picture]']))
    expect(asked.filter((path) => !isInState(path, whole, flattenedFields))).toEqual([])
  })

  it('asks about the opening and the plain Japanese that staff wrote, where readers meet them', () => {
    const opening = { lacked: both('人手がなかった', 'Hands were lacking'), did: null, changed: both('人が来た', 'People came') }
    const written = { ...kakuu, opening, plainJapanese: '町（まち）に人（ひと）が来（き）ました。' }
    const html = draw(nothingTyped, 'ja', '', written)
    expect(askedRows(html)).toEqual(expect.arrayContaining(['opening', 'plainJapanese']))
    const said = (path: string): string => words(parsed(html).querySelector(`.confirm-row:has([name="row"][value="${path}"])`)?.outerHTML ?? '')
    expect(said('opening')).toMatch(/人手がなかった.*人が来た/)
    expect(said('plainJapanese')).toContain('町（まち）に人')
    expect(inOrder(html, '[value="opening"]', '[value="plainJapanese"]')).toBe(true)
    expect(askedRows(draw(nothingTyped, 'en', '', written))).not.toContain('plainJapanese')
    expect(askedRows(draw())).not.toContain('opening')
  })

  it('has no control twice under one id, and none without a name', () => {
    const html = draw()
    const ids = attributesOf(html, '[id]', 'id')
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(countOf(html, 'input[name], textarea[name]')).toBeGreaterThan(0)
    expect(countOf(html, 'input:not([name]), textarea:not([name])')).toBe(0)
  })

  it('presses the button that sends what was chosen when somebody presses Return', () => {
    expect(attributesOf(draw(), 'button', 'value')[0]).toBe('chosen')
  })

  it('gives back what was typed, says at its place what is wrong, and draws no letter of it as code', () => {
    const evil = '<script>alert("x")</script>'
    const [row] = kakuu.timeline
    const path = `timeline[${row?.id}]`
    const html = draw({
      name: evil,
      office: '架空町',
      text: evil,
      rows: new Map([[path, { verdict: 'objected', text: evil }]]),
      faults: new Map([[path, both('ここが違います', 'This is wrong')]]),
    })
    expect(html).not.toContain('<script>')
    const page = parsed(html)
    // The parser leaves what stands in a text area as it is written.
    const typed = [...page.querySelectorAll('textarea')].map(({ textContent }) => textContent)
    expect(typed.filter((text) => text.includes('&lt;script&gt;'))).toHaveLength(2)
    expect(page.querySelector('input[name="name"]')?.getAttribute('value')).toBe(evil)
    const chosen = [...page.querySelectorAll('input[type="radio"][checked]')]
    expect(chosen.map((control) => [control.getAttribute('name'), control.getAttribute('value')])).toEqual([['verdict timeline[kakuu-t01]', 'objected']])
    const links = [...page.querySelectorAll('.confirm-faults a')]
    expect(links.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('ここが違います')])
    const target = page.querySelector(links[0]?.getAttribute('href') ?? '')
    const described = target
      ?.getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => page.querySelector(`[id="${id}"]`)?.textContent)
    expect(described).toContain('ここが違います')
    expect(draw(nothingTyped, 'ja', evil)).not.toContain('<script>')
  })

  it('leads into the site nowhere but to what is published', () => {
    const html = draw()
    expect(html).not.toContain('/ja/cases/')
    expect(html).not.toContain('/ja/compare')
    expect(html).not.toContain('rel="canonical"')
    expect(html).not.toContain('application/ld+json')
    expect(html).toContain('href="/en/confirm/token"')
  })
})

describe('What the page says afterwards', () => {
  it('is how much arrived, and nothing that was written', () => {
    const html = renderToStaticMarkup(<ReceiptView view={viewOf(snapshot, 'ja')} token="token" rows={12} objected={3} />)
    expect(words(html)).toContain('12項目の回答を受け取りました（うち「直してほしい」3項目）')
    expect(html).not.toContain(kakuu.title.ja)
  })
  it('is whom to ask when the link leads nowhere', () => {
    for (const language of ['ja', 'en'] as const) {
      const html = renderToStaticMarkup(
        <ClosedView view={viewOf({ ...snapshot, site: { ...snapshot.site, contact: both('地域課', 'Regional office') } }, language)} />,
      )
      expect(words(html)).toContain(language === 'ja' ? '地域課' : 'Regional office')
    }
  })
  it('promises no address of an office where the site names none', () => {
    const html = renderToStaticMarkup(<ClosedView view={viewOf({ ...snapshot, site: { ...snapshot.site, contact: both('', '') } }, 'ja')} />)
    expect(words(html)).toContain('リンクを送った担当者にお問い合わせください。')
    expect(words(html)).not.toContain('次のとおり')
  })
})
