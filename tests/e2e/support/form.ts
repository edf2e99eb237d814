/** The admin's forms, handled as a member of staff does. The selectors are Payload's. */
import type { Page } from 'playwright-core'

import { until } from './asking'
import { admin } from './product'

/** Signs in at the login page. */
export async function signIn(page: Page, { email, password } = admin): Promise<void> {
  if (!page.url().includes('/login')) await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('.login__form button[type="submit"]').click()
}

/** The session of somebody who has signed in, without the screens on the way: those are looked at where signing in is tested. */
export async function enter(page: Page, { email, password } = admin): Promise<void> {
  const answer = await page.request.post('/api/users/login', { data: { email, password } })
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`)
}

/** Waits until the page answers to what is pressed: the server's page is there before. */
export const awake = (page: Page) => page.locator('html[data-may-publish]').waitFor({ state: 'attached' })

/** Opens a tab of the case form by its name; a count of faults may stand behind that. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.locator('.tabs-field__tab-button', { hasText: name }).click()
}

/** Opens a row, `timeline-row-0`; its fields are drawn once it is open, so it is looked at for a while. */
export async function openRow(page: Page, row: string): Promise<void> {
  let looks = 0
  await until(async () => {
    const isOpen = await page.locator(`#${row} .collapsible__content`).first().isVisible()
    looks = isOpen ? looks + 1 : 0
    if (!isOpen) await page.locator(`#${row} .collapsible__toggle`).first().click()
    return looks > 12
  })
}

/** Chooses a record or a value from a list by typing part of its name. */
export async function choose(page: Page, field: string, name: string): Promise<void> {
  const list = page.locator(`#field-${field}`)
  await list.locator('.rs__control').click()
  await page.keyboard.type(name)
  await list.locator('.rs__option', { hasText: name }).first().click()
}

/** What the form says after a save; waits for it, and clears it away for the next. */
export async function toldAfter(page: Page, press: () => Promise<void>): Promise<{ readonly kind: 'refused' | 'done'; readonly text: string }> {
  await press()
  const toast = page.locator('.payload-toast-item:is([data-type="error"], [data-type="success"])').last()
  const text = await toast.innerText()
  const kind = (await toast.getAttribute('data-type')) === 'error' ? 'refused' : 'done'
  await toast.locator('.payload-toast-close-button').click()
  await page.locator('.payload-toast-item').first().waitFor({ state: 'detached' })
  return { kind, text }
}

/** The lines of the readiness box, once it has opened: 「基本「番号」：入力してください。」 */
export async function faultsInBox(page: Page): Promise<string[]> {
  const lines = page.locator('.readiness details[open] > ul > li')
  await lines.first().waitFor()
  return (await lines.allInnerTexts()).map((line) => line.trim())
}

/** Presses "publish", and says why where the person publishes what nobody else has seen; an open objection keeps nobody from it. */
export const publish = (page: Page) =>
  toldAfter(page, async () => {
    await page.locator('#action-save').click()
    const dialog = page.locator('#publish-alone')
    const objected = page.locator('#publish-objected')
    await dialog.or(objected).or(page.locator('.payload-toast-item')).first().waitFor()
    if (await objected.isVisible()) return objected.locator('.copy-dialog__make').click()
    if (!(await dialog.isVisible())) return
    await dialog.locator('textarea').fill('試験のため')
    await dialog.locator('.copy-dialog__make').click()
  })

/** Presses "save draft". */
export const saveDraft = (page: Page) => toldAfter(page, () => page.locator('#action-save-draft').click())

const menu = '.doc-controls__popup .popup-button'

/** Opens the menu behind the dots and chooses an entry, with the pointer. */
export async function chooseFromMenu(page: Page, entry: string): Promise<void> {
  await page.locator(menu).click()
  await page.locator(entry).click()
}

/** The same with the keyboard alone: the menu takes the keyboard a frame after it has opened, and the arrows go down to the entry. */
export async function chooseFromMenuByKeyboard(page: Page, entry: string): Promise<void> {
  await page.locator(menu).press('Enter')
  await page.locator('.popup__content :focus').waitFor()
  for (let above = 0; above < 20 && (await page.locator(`${entry}:focus`).count()) === 0; above += 1) await page.keyboard.press('ArrowDown')
  await page.locator(`${entry}:focus`).waitFor()
  await page.keyboard.press('Enter')
}

/** Chooses "unpublish" from the menu behind the dots and confirms it. */
export const unpublish = (page: Page) =>
  toldAfter(page, async () => {
    await chooseFromMenu(page, '#action-unpublish')
    await page.locator('#confirm-action').click()
  })

/** Ends the publication of a case: there "unpublish" leads to the notice for readers. Waits for the form as it is afterwards. */
export async function endPublication(page: Page, notice: string): Promise<void> {
  await chooseFromMenu(page, '#action-unpublish')
  const dialog = page.locator('#review-end-dialog')
  await dialog.locator('textarea[name="reason"]').fill(notice)
  await dialog.locator('.copy-dialog__make').click()
  await page.locator('.review__state', { hasText: '公開終了' }).waitFor()
}

/** Types into a field and waits until the form has stored that by itself. */
export async function typeAndAutosave(page: Page, field: string, text: string): Promise<void> {
  const saved = page.waitForResponse(
    (response) =>
      response.url().includes('draft=true') &&
      response.request().method() !== 'GET' &&
      response.ok() &&
      (response.request().postDataBuffer()?.toString('utf8') ?? '').includes(text),
  )
  await page.locator(field).fill(text)
  await saved
}

/** Saves part of a record as a draft over REST with the page's own session, where typing is not what is tested. */
export async function patchAsSameSession(page: Page, path: string, body: object): Promise<void> {
  const status = await page.evaluate(
    async ([address, text]) => {
      const answer = await fetch(address, { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, body: text })
      return answer.ok ? 'ok' : `${answer.status} ${await answer.text()}`
    },
    [`/api${path}?draft=true&depth=0`, JSON.stringify(body)] as const,
  )
  if (status !== 'ok') throw new Error(status)
}
