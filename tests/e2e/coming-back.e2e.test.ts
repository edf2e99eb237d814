/** After Back and Forward a form says what the address says, whatever the browser kept of it. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { useBrowser } from './support/browser'

const openPage = useBrowser(() => inject('readers'))

/** Every form that is sent by its address, with something in it to change. */
const forms = [
  { name: 'facets of the list', path: '/ja/cases?element=economic', form: 'form:has(.facet)' },
  { name: 'cards of the list', path: '/ja/cases', form: '.card-choice' },
  { name: 'comparison', path: '/ja/compare?cases=kanra,marumori', form: '.compare-picker' },
  { name: 'overlays of the chronology', path: '/en/explore/chronology?case=kanra', form: '.overlay-form form' },
  { name: 'places like mine', path: '/ja/find', form: 'form:has(select[name="where"])' },
  { name: 'figures', path: '/ja/explore/figures?subject=people', form: 'form:has(select)' },
  { name: 'search', path: '/en/search?q=water', form: '#main form:has(input[type="search"])' },
] as const

/** What a form would send, and what its address has it send. */
const said = (page: Page, form: string) =>
  page
    .locator(form)
    .first()
    .evaluate((element) =>
      element instanceof HTMLFormElement ? [...new FormData(element)].map(([name, value]) => `${name}=${String(value)}`).sort() : ['no form'],
    )

/** Changes every tick, select and field of a form as a reader would, and sends nothing. */
const changeAll = (page: Page, form: string) =>
  page
    .locator(form)
    .first()
    .evaluate((element) => {
      let changed = 0
      for (const field of element.querySelectorAll('input, select')) {
        if (field instanceof HTMLSelectElement) field.selectedIndex = (field.selectedIndex + 1) % field.options.length
        else if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) field.checked = !field.checked
        else if (field instanceof HTMLInputElement && field.type !== 'hidden') field.value = `${field.value} changed`
        else continue
        changed += 1
      }
      return changed
    })

let page: Page
beforeAll(async () => {
  page = (await openPage()).page
})

describe.each(forms)('$name', ({ path, form }) => {
  it('says after Back what it said when the page was opened', async () => {
    await page.goto(path)
    const before = await said(page, form)
    expect(await changeAll(page, form)).toBeGreaterThan(0)
    expect(await said(page, form)).not.toEqual(before)
    await page.goto('/ja/about')
    await page.goBack({ waitUntil: 'load' })
    expect(new URL(page.url()).pathname).toBe(path.split('?')[0])
    expect(await said(page, form)).toEqual(before)
  })
})
