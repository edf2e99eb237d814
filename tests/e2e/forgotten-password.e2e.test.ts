/** A password that was forgotten: asked for at the sign-in, mailed, chosen anew. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { type MailServer, startMailServer } from '@/tests/int/support/mail-server'
import { settledFindings, widthOf } from './support/accessibility'
import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { signIn } from './support/form'
import { admin, type Product, startProduct } from './support/product'

let mailServer: MailServer
let product: Product
let page: Page
const openPage = useBrowser(() => product.url)

beforeAll(async () => {
  mailServer = await startMailServer()
  product = await startProduct({ from: inject('filled'), env: { SMTP_URL: mailServer.url(), MAIL_FROM: 'cases@cases.test' } })
  page = (await openPage()).page
})
afterAll(async () => {
  await product?.stop()
  await mailServer.stop()
})

const told = () => page.locator('[id$="-told"]').innerText()
async function ask(address: string): Promise<void> {
  await page.locator('#field-email').fill(address)
  await page.keyboard.press('Enter')
}

it('is asked for by whoever has no account too, and what is no address is told so', async () => {
  await page.goto('/admin/login')
  await page.getByRole('link', { name: 'パスワードをお忘れですか' }).click()
  await page.waitForURL((url) => url.pathname === '/admin/forgot')
  await ask('somebody at work')
  await expect.poll(told).toBe('メールアドレスを正しく入力してください。')
  await ask('nobody@cases.test')
  await expect.poll(told).toContain('メールが届きます')
  const toNobody = await told()
  await ask(admin.email)
  await expect.poll(told).toBe(toNobody)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await settledFindings(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
  }
})

it('is chosen anew through the link of the mail, which one signs in with', async () => {
  await until(async () => mailServer.received.some((mail) => mail.startsWith(admin.email)))
  expect(mailServer.received).toHaveLength(1)
  const [path] = /\/admin\/new-password#[\w-]{43}/.exec((mailServer.received[0] ?? '').replaceAll(/=\r?\n/g, '')) ?? []
  await page.goto(String(path))
  for (const name of ['fresh', 'again']) await page.locator(`[name="${name}"]`).fill('a password set anew')
  await page.keyboard.press('Enter')
  await page.locator('[name="fresh"]').waitFor({ state: 'detached' })
  await page.goto('/admin/login')
  await signIn(page, { ...admin, password: 'a password set anew' })
  await page.waitForURL((url) => url.pathname === '/admin')
})
