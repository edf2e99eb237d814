/** Somebody new: invited, in by their own password, and out of a screen that they left open elsewhere. */
import { expect, it } from 'vitest'

import { settledFindings, widthOf } from './support/accessibility'
import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { awake, enter, signIn } from './support/form'
import { useProduct } from './support/use-product'

const product = useProduct()
const openPage = useBrowser(() => product.url)
const newcomer = { email: 'shinjin@cases.test', password: 'a horse of their own' }

it('is invited by a link, chooses a password and begins; another session ends with one press', async () => {
  const { page: admin } = await openPage()
  await admin.goto('/admin/login')
  await signIn(admin)
  await admin.waitForURL((url) => url.pathname === '/admin')
  await admin.goto('/admin/collections/users')
  await awake(admin)
  await admin.locator('.start-link', { hasText: '招待する' }).click()
  await admin.locator('.people h1').waitFor()
  await awake(admin)
  await admin.locator('.people__do').click()
  await until(async () => (await admin.locator('.people__refused').innerText()).includes('メールアドレス'))
  await admin.getByLabel('名前', { exact: true }).fill('新人')
  await admin.getByLabel('メールアドレス', { exact: true }).fill(newcomer.email)
  await admin.locator('.people__do').click()
  const link = await admin.locator('.people__made input').inputValue()
  await until(async () => (await admin.locator('.people__list tbody tr').count()) === 1)
  for (const width of [1280, 768, 360]) {
    await admin.setViewportSize({ width, height: 900 })
    expect(await settledFindings(admin)).toEqual([])
    expect(await widthOf(admin)).toBeLessThanOrEqual(width)
  }

  const { page, noticed } = await openPage()
  await page.goto(link)
  await page.locator('.entry dl').waitFor()
  expect(await page.locator('.entry').innerText()).toMatch(/招待しています[\s\S]*新人[\s\S]*執筆者/)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await settledFindings(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.locator('[name="fresh"]').fill(newcomer.password)
  await page.locator('[name="again"]').fill('something else entirely')
  await page.keyboard.press('Enter')
  await until(async () => (await page.locator('.password-form__refused').innerText()).includes('同じではありません'))
  await page.locator('[name="again"]').fill(newcomer.password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/admin')
  await page.locator('.desk__steps').waitFor()
  expect(noticed.elsewhere).toEqual([])

  const { page: again } = await openPage()
  await again.goto(link)
  await again.locator('.entry [role="alert"]').waitFor()
  expect(await again.locator('.entry h2').innerText()).toBe('このリンクは使えません')
  await enter(again, newcomer)
  await again.goto('/admin')
  await again.locator('.desk').waitFor()

  await page.goto('/admin/account')
  await page.locator('.sessions li').nth(1).waitFor()
  expect(await settledFindings(page)).toEqual([])
  await page.locator('.sessions li button').click()
  await until(async () => (await page.locator('.sessions li').count()) === 1)
  expect(await page.locator('.sessions li').innerText()).toMatch(/Chrome.*[\s\S]*いまの画面/)
  await again.goto('/admin')
  await again.waitForURL(/\/admin\/login/)
})
