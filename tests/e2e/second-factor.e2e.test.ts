/** Signing in with a second factor and with a provider, in a browser. */
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { freePort } from '@/src/commands/plain/server.mjs'
import { settingsOf, startProvider, type TestProvider } from '@/tests/support/openid-provider'
import { settledFindings } from './support/accessibility'
import { useBrowser } from './support/browser'
import { signIn } from './support/form'
import { admin, type Product, startProduct } from './support/product'

let provider: TestProvider
let product: Product
const openPage = useBrowser(() => product.url)
let page: Page
let secret: string
let recoveryCodes: string[]

beforeAll(async () => {
  const port = await freePort()
  provider = await startProvider(`http://localhost:${port}`)
  provider.somebody = { subject: 'the-administrator', email: admin.email, isVerified: true, amr: ['mfa'] }
  product = await startProduct({ from: inject('filled'), env: { PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, ...settingsOf(provider) } })
  page = (await openPage()).page
})
afterAll(async () => {
  await product?.stop()
  await provider.stop()
})

const codeNow = (steps = 0): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })
const inside = () => page.waitForURL((url) => url.pathname === '/admin')
async function signOut(): Promise<void> {
  await page.goto('/admin/logout')
  // The page of signing out does so by itself, and leads on when it is done.
  await page.waitForURL((url) => url.pathname === '/admin/login')
  await page.locator('#field-email').waitFor()
}

// Each step goes on from where the one before has led.
describe('a member of staff', () => {
  it('turns on a code in the account: password, picture and letters, the first code, ten recovery codes', async () => {
    await signIn(page)
    await inside()
    await page.goto('/admin/account')
    const box = page.locator('#second-factor')
    await box.getByRole('button', { name: '使い始める' }).click()
    await box.locator('[data-name="currentPassword"]').fill(admin.password)
    await page.keyboard.press('Enter')
    await box.getByRole('img', { name: /QRコード/ }).waitFor()
    secret = (await box.locator('.second-factor__secret').innerText()).replaceAll(' ', '')
    expect(await settledFindings(page)).toEqual([])
    await box.locator('[data-name="code"]').fill(codeNow(-1))
    await page.keyboard.press('Enter')
    await box.locator('.recovery-codes li').first().waitFor()
    recoveryCodes = await box.locator('.recovery-codes li').allInnerTexts()
    expect(recoveryCodes).toHaveLength(10)
    // It is on from here, and no sentence beside the codes says otherwise.
    await box.getByText('使っています').waitFor()
    await box.getByRole('button', { name: '控えました' }).click()
    await box.getByText('回復コードは残り10個').waitFor()
  })

  it('signs in with the code, by the keyboard alone, and is told of a wrong one where it is typed', async () => {
    await signOut()
    await signIn(page)
    const input = page.locator('#field-code')
    await input.waitFor()
    expect([await input.getAttribute('autocomplete'), await input.evaluate((node) => node === document.activeElement)]).toEqual(['one-time-code', true])
    expect(await settledFindings(page)).toEqual([])
    await page.keyboard.type('000000')
    await page.keyboard.press('Enter')
    await page.getByText('確認コードが正しくないか、使用済みです').waitFor()
    await input.fill(codeNow())
    await page.keyboard.press('Enter')
    await inside()
  })

  it('signs in with a recovery code where the phone is not there', async () => {
    await signOut()
    await signIn(page)
    await page.getByRole('button', { name: /回復コードを使う/ }).click()
    await page.locator('#field-code').fill(recoveryCodes[0] ?? '')
    await page.keyboard.press('Enter')
    await inside()
  })

  it('signs in with the organisation’s account: the way back from another site keeps the strict cookie', async () => {
    await signOut()
    await page.getByRole('link', { name: '組織のアカウントでログイン' }).click()
    await inside()
    await page.locator('.dashboard').waitFor()
    provider.somebody = { subject: 'a-stranger', email: 'stranger@cases.test', isVerified: true }
    await page.context().clearCookies()
    await page.goto('/admin/login')
    await page.getByRole('link', { name: '組織のアカウントでログイン' }).click()
    await page.getByRole('alert').getByText('ここに登録されていません').waitFor()
    expect(new URL(page.url()).pathname).toBe('/admin/login')
  })
})
