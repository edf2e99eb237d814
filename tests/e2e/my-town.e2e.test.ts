/** From a town's name to the nearest cases with their limits: by suggestions, by a plain form, on paper and in forced colours. */
import { describe, expect, inject, it } from 'vitest'

import { townWords } from '@/src/explore/my-town/words'
import { ask } from './support/asking'
import { useBrowser } from './support/browser'

const origin = inject('readers')
const openPage = useBrowser(() => origin)

describe('my town', () => {
  it('is found from the home page by its reading, with the keys alone', async () => {
    const { page, noticed } = await openPage()
    await page.goto('/ja')
    await page.getByLabel(townWords.ja.label).fill('こまがね')
    await page.getByRole('option', { name: '駒ヶ根市' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ja/my-town?town=20210')
    expect(await page.locator('h1').innerText()).toBe('駒ヶ根市（長野県）')
    expect(await page.locator('#near').count()).toBe(1)
    expect(noticed).toEqual({ elsewhere: [], violations: [], errors: [] })
  })

  it('is one of two of its name, chosen by prefecture without scripts, and shows three cases with their limits', async () => {
    const { page } = await openPage({ locale: 'en', javaScriptEnabled: false })
    await page.goto('/en')
    await page.getByLabel(townWords.en.label).fill('Fuchu-shi')
    await page.getByRole('button', { name: townWords.en.submit }).click()
    await page.getByRole('link', { name: 'Fuchu City, Hiroshima' }).click()
    await page.waitForURL('**/en/my-town?town=34208')
    const limits = page.locator('.town-answer .town-case dt', { hasText: townWords.en.limitLabel })
    expect(await limits.count()).toBe(3)
    // The address of a name leads to that of the place.
    await page.goto(`/en/my-town?town=${encodeURIComponent('駒ケ根市')}`)
    expect(page.url()).toBe(`${origin}/en/my-town?town=20210`)
  })

  it('goes on to what is hoped for with the town filled in', async () => {
    const { page } = await openPage({ javaScriptEnabled: false })
    await page.goto('/ja/my-town?town=32526')
    // Folded, so that a phone reads the answer to its end: it opens without a script.
    expect(await page.locator('.find-form').isVisible()).toBe(false)
    await page.getByText(townWords.ja.choose, { exact: true }).click()
    await page.locator('input[name="hope"]').first().check()
    await page.locator('.find-form button').click()
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('where'), searchParams.get('kind'), searchParams.getAll('landscape')]).toEqual(['shimane', 'town', ['coast', 'island']])
    expect(searchParams.getAll('hope')).toHaveLength(1)
    // On paper the form is left out there, and the answer beside it stays.
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.find-case').first().isVisible()).toBe(true)
  })

  it('is legible on paper and in forced colours', async () => {
    const { page } = await openPage({ forcedColors: 'active' })
    await page.goto('/ja/my-town?town=32526')
    const [mine, other] = [page.locator('.strip-mine'), page.locator('.strip-other').first()]
    const fill = (element: Element) => getComputedStyle(element).fill
    expect(await mine.evaluate(fill)).not.toBe(await other.evaluate(fill))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.town-field').first().isVisible()).toBe(false)
    expect(await page.locator('.town-strip svg').isVisible()).toBe(true)
    expect(await page.locator('.town-rules li').first().isVisible()).toBe(true)
    expect(await page.locator('#facts + details dd').first().isVisible()).toBe(true)
    expect(await page.locator('#table + details table').isVisible()).toBe(true)
  })

  it('ends after seven screens of a phone, and asks back where a name is only begun or no name at all', async () => {
    const { page } = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    await page.goto('/ja/my-town?town=20210')
    const end = await page.locator('main').evaluate((main) => main.getBoundingClientRect().bottom)
    expect(end / 740).toBeLessThan(7)
    await page.goto(`/ja/my-town?town=${encodeURIComponent('房総')}`)
    expect(await page.locator('h2#choices + p + ul a').allInnerTexts()).toEqual(['南房総市（千葉県）'])
    // A ward of several cities and a former city are asked about, never taken for another place.
    await page.goto(`/ja/my-town?town=${encodeURIComponent('港区')}`)
    expect(await page.locator('.town-links a').allInnerTexts()).toEqual(['港区（東京都）', '名古屋市（愛知県）', '大阪市（大阪府）'])
    await page.goto(`/ja/my-town?town=${encodeURIComponent('浦和')}`)
    await page.locator('.town-links a').click()
    expect(await page.locator('h1').innerText()).toContain('さいたま市')
    await page.goto(`/ja/my-town?town=${encodeURIComponent('あああ')}`)
    expect(await page.locator('h2#choices').innerText()).toContain('見つかりません')
    expect(await page.locator('.town-links a').count()).toBeLessThanOrEqual(6)
    await page.goto(`/ja/my-town?town=${encodeURIComponent('２３区')}`)
    expect(await page.locator('.town-links a').count()).toBe(23)
  })

  it('answers what no place is called, and what no name can be, in the reader’s language', async () => {
    for (const town of ['%E5%AD%98%E5%9C%A8%E3%81%97%E3%81%AA%E3%81%84%E5%B8%82', '%00', '%2525', 'x'.repeat(3000), '20210&town=%5B%5D']) {
      const { status, bytes } = await ask(`${origin}/en/my-town?town=${town}`)
      expect({ town, status }).toEqual({ town, status: 200 })
      expect(bytes.toString('utf8')).toContain('<html lang="en"')
    }
  })
})
