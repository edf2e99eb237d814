/**
 * A reader at the public pages, with what the way costs them counted. The ways are found by what the page shows: links, buttons
 * and fields by their names, and only while they can be seen.
 *
 * The seconds follow the keystroke-level model (Card, Moran and Newell 1980, "The keystroke-level model for user performance
 * time with interactive systems", Communications of the ACM 23(7), 396–410): pointing 1.1 s, a click 0.2 s, a key 0.28 s, a
 * mental act 1.35 s, and the time in which the reader waits for the machine as it was measured. A mental act comes before each
 * thing that is done and with each screen that is scrolled, one key each. How long the pages are read is in no model and not here.
 */
import type { Locator, Page } from 'playwright-core'

const secondsOf = { point: 1.1, click: 0.2, key: 0.28, think: 1.35 } as const

export interface Spent {
  readonly clicks: number
  readonly keys: number
  /** Heights of the window that were scrolled. */
  readonly screens: number
  /** Documents that were loaded, the first one included. */
  readonly pages: number
  /** From asking for a page or file to its last byte drawn or stored, all of them together. */
  readonly milliseconds: number
  /** What the model says a person takes, the milliseconds included. */
  readonly seconds: number
}

export interface Named {
  /** The role by which a screen reader tells of it; a link if none is given. */
  readonly role?: 'link' | 'button' | 'checkbox'
  /** Where on the page: the reader is there already, or has read so far. */
  readonly within?: Locator
}

export interface Reader {
  readonly page: Page
  readonly spent: () => Spent
  /** Where the way begins: the page is counted as loaded, and nothing else. */
  readonly start: (path: string) => Promise<void>
  /** Scrolls as far as it takes to see this. */
  readonly see: (target: Locator) => Promise<void>
  /** Points at what has this name and clicks; waits for the page that it leads to. */
  readonly click: (name: string | RegExp, named?: Named) => Promise<void>
  /** Opens what is folded under this name. */
  readonly unfold: (name: string, within?: Locator) => Promise<void>
  /** The navigation, which a narrow screen keeps behind a button. */
  readonly navigate: (name: string, menu: string) => Promise<void>
  /** Clicks into a field, types and sends it. `keys`: what is pressed for it where that is not one key a letter. */
  readonly ask: (field: string, text: string, keys?: number) => Promise<void>
  /** Clicks a link that leads to a file, and gives what it holds. */
  readonly take: (name: string | RegExp, within?: Locator) => Promise<Buffer>
  /** To the page before, by its two keys. */
  readonly back: () => Promise<void>
  /** Keys for what the browser itself does, such as printing. */
  readonly keys: (count: number) => void
  /** By keyboard: Tab until what has this name has the focus, then Enter, or the text and Enter. */
  readonly tabTo: (name: string | RegExp, text?: string) => Promise<void>
}

/** More stops than these are no way. */
const mostStops = 120

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined
    return (focused?.getAttribute('aria-label') ?? (label ?? focused)?.textContent ?? '').trim()
  })

export function readerAt(page: Page): Reader {
  const count = { clicks: 0, points: 0, keys: 0, thoughts: 0, screens: 0, pages: 0, milliseconds: 0 }
  const clicked = (): void => {
    count.thoughts += 1
    count.points += 1
    count.clicks += 1
  }
  const loaded = async (): Promise<void> => {
    count.pages += 1
    count.milliseconds += await page.evaluate(() => {
      const [timing] = performance.getEntriesByType('navigation')
      return timing instanceof PerformanceNavigationTiming ? timing.loadEventStart : NaN
    })
  }
  /** Does what leads to another document, or to another part of this one. */
  const go = async (target: Locator, act: () => Promise<void>): Promise<void> => {
    const leads = await target.evaluate((element) => {
      const link = element.closest('a')
      if (!link) return element.closest('form') !== null && !(element instanceof HTMLInputElement && element.type === 'checkbox')
      return link.href.split('#')[0] !== location.href.split('#')[0]
    })
    if (!leads) return act()
    await Promise.all([page.waitForEvent('load'), act()])
    await loaded()
  }
  const named = (name: string | RegExp, { role = 'link', within = page.locator('body') }: Named = {}): Locator =>
    within.getByRole(role, { name, exact: typeof name === 'string' }).first()
  const see = async (target: Locator): Promise<void> => {
    await target.waitFor()
    const screens = await target.evaluate((element) => {
      const { top, bottom, height } = element.getBoundingClientRect()
      if (top >= 0 && bottom <= innerHeight) return 0
      const before = scrollY
      scrollTo({ top: scrollY + top - Math.max(0, (innerHeight - height) / 2), behavior: 'instant' })
      return Math.abs(scrollY - before) / innerHeight
    })
    count.screens += screens
    count.keys += Math.ceil(screens)
    count.thoughts += Math.ceil(screens)
  }
  const clickOn = async (target: Locator): Promise<void> => {
    await see(target)
    clicked()
    await go(target, () => target.click())
  }
  return {
    page,
    spent: () => ({
      ...count,
      seconds:
        count.points * secondsOf.point +
        count.clicks * secondsOf.click +
        count.keys * secondsOf.key +
        count.thoughts * secondsOf.think +
        count.milliseconds / 1_000,
    }),
    start: async (path) => {
      await page.goto(path)
      await loaded()
    },
    see,
    click: (name, where) => clickOn(named(name, where)),
    unfold: (name, within = page.locator('body')) => clickOn(within.locator('summary', { hasText: name }).first()),
    navigate: async (name, menu) => {
      const folded = page.locator('header summary', { hasText: menu })
      if (await folded.isVisible()) await clickOn(folded)
      await clickOn(named(name, { within: page.getByRole('navigation') }))
    },
    ask: async (field, text, keys = [...text].length) => {
      // Its role changes once the script offers suggestions.
      const target = page.getByLabel(field, { exact: true }).first()
      await see(target)
      clicked()
      await target.click()
      await target.fill(text)
      count.thoughts += 1
      count.keys += keys + 1
      await go(target, () => target.press('Enter'))
    },
    take: async (name, within) => {
      const target = named(name, { within })
      await see(target)
      clicked()
      const address = await target.evaluate((element) => element.closest('a')?.href ?? '')
      const began = performance.now()
      const answer = await page.request.get(address)
      const body = await answer.body()
      count.milliseconds += performance.now() - began
      if (!answer.ok()) throw new Error(`${address} answers ${answer.status()}.`)
      return body
    },
    back: async () => {
      count.thoughts += 1
      count.keys += 2
      count.pages += 1
      await page.goBack()
    },
    keys: (pressed) => {
      count.thoughts += 1
      count.keys += pressed
    },
    tabTo: async (name, text) => {
      count.thoughts += 1
      for (let stops = 1; ; stops += 1) {
        if (stops > mostStops) throw new Error(`${mostStops} presses of Tab do not lead to ${String(name)}.`)
        await page.keyboard.press('Tab')
        count.keys += 1
        const here = await focusedName(page)
        if (typeof name === 'string' ? here === name : name.test(here)) break
      }
      if (text !== undefined) {
        await page.keyboard.insertText(text)
        count.thoughts += 1
        count.keys += [...text].length
      }
      count.keys += 1
      await go(page.locator(':focus'), () => page.keyboard.press('Enter'))
    },
  }
}
