/** A person at a page, with what each way of doing something costs them counted. */
import type { Page } from 'playwright-core'

export interface Count {
  clicks: number
  keys: number
  /** How often what was to be pressed was not on the screen. */
  scrolls: number
  /** Lists that were opened to pick from, by mouse or keyboard. */
  picks: number
}

export interface Person {
  readonly count: Count
  /** Clicks for each part of the work, in order. */
  readonly parts: Map<string, number>
  readonly part: (name: string) => void
  readonly click: (selector: string) => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Tab until the keyboard is in this part of the page. */
  readonly tabTo: (selector: string) => Promise<void>
  /** Types part of a record's name into the pick-list that has the keyboard, and takes the first that is offered. */
  readonly pick: (selector: string, name: string) => Promise<void>
}

/** Somebody who goes from field to field with Tab and takes the mouse for everything else. */
export function personAt(page: Page): Person {
  const count: Count = { clicks: 0, keys: 0, scrolls: 0, picks: 0 }
  const parts = new Map<string, number>()
  let now = ''
  const isIn = (selector: string) =>
    page.evaluate(
      (where) =>
        document.querySelector(where)?.contains(document.activeElement) === true &&
        document.activeElement?.matches('input, textarea, select, [contenteditable="true"]') === true,
      selector,
    )
  const press = async (key: string): Promise<void> => {
    count.keys += 1
    await page.keyboard.press(key)
  }
  return {
    count,
    parts,
    part: (name) => {
      now = name
      parts.set(name, parts.get(name) ?? 0)
    },
    press,
    click: async (selector) => {
      const target = page.locator(selector).first()
      await target.waitFor()
      const box = await target.boundingBox()
      const height = page.viewportSize()?.height ?? 0
      if (box && (box.y < 0 || box.y + box.height > height)) count.scrolls += 1
      await target.click()
      count.clicks += 1
      parts.set(now, (parts.get(now) ?? 0) + 1)
    },
    type: async (text) => {
      count.keys += [...text].length
      await page.keyboard.insertText(text)
    },
    tabTo: async (selector) => {
      await page.locator(selector).first().waitFor()
      // A row's fields are drawn one after the other, and so is the keyboard's first place in it.
      for (
        let look = 0;
        look < 20 && !(await page.evaluate(() => document.activeElement?.matches('input, textarea, select, [contenteditable="true"]') === true));
        look += 1
      )
        await page.waitForTimeout(100)
      for (let steps = 0; !(await isIn(selector)); steps += 1) {
        if (steps > 60) throw new Error(`Tab does not lead to ${selector}.`)
        await press('Tab')
      }
    },
    pick: async (selector, name) => {
      count.picks += 1
      count.keys += [...name].length
      await page.keyboard.type(name)
      await page.locator(`${selector} .rs__option`, { hasText: name }).first().waitFor()
      await press('Enter')
    },
  }
}
