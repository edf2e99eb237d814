/** Who sits at which browser while a case goes from hand to hand. */
import type { Browser, Page } from 'playwright-core'

import { type Person, personAt } from './counting'
import type { Site } from './sites'

/** As many clicks as each step takes now: whatever makes one longer is seen. */
export const most = {
  'inviting two people': 8,
  'joining by the link': 2,
  'writing the case': 20,
  'asking for review': 2,
  'comment and sending back': 7,
  'mending and asking again': 8,
  'link for the town': 4,
  'answer of the town': 4,
  'adding English': 2,
  'approving and publishing together': 5,
  'correcting a typo': 4,
  'ending with a notice': 2,
} as const
export type Step = keyof typeof most

export const title = '作り物の事例と町'

export interface Seat {
  readonly page: Page
  readonly person: Person
}

export async function seatIn(browser: Browser, site: Site): Promise<Seat> {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: 1280, height: 900 },
    locale: 'ja-JP',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  return { page, person: personAt(page) }
}

export const begin = ({ person }: Seat, step: Step): void => person.part(step)
/** Nothing of the form is on its way to the server. */
export const saved = ({ page }: Seat) => page.locator('[data-saving="rest"]').waitFor()
export const state = ({ page }: Seat, words: string) => page.locator('.review__state', { hasText: words }).first().waitFor()

/** From the bell to the case that the newest notification is about. */
export async function fromBell({ page, person }: Seat): Promise<void> {
  await page.goto('/admin')
  await person.click('.bell')
  await person.click(`main a:has-text("${title}")`)
  await page.locator('.review__state').waitFor()
}
