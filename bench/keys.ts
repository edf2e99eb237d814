/** Real keys in a real browser, and how long each takes until the screen shows it. */
import type { Page } from 'playwright-core'

/** Fifty milliseconds are the limit below which a key feels immediate, so at most this many at the 95th percentile. */
export const slowestKey = 50

/** Keys to type, and milliseconds between two of them: a quick typist. */
const keys = 240
const pace = 110
/** After so many keys the typist thinks, long enough for the form to ask its server and to save by itself. */
const phrase = 30
const thinking = 2_200

export interface Keys {
  /** Of each key, in milliseconds. */
  readonly times: readonly number[]
  /** Processor time that the page's own thread took for a key, pauses included, in milliseconds: other work on the machine hardly changes it. */
  readonly processor: number
}

/**
 * Types into a field that is in the page. Each key is timed from the event to the first moment after the next paint, by the
 * page's own clock.
 */
export async function timeKeys(page: Page, selector: string): Promise<Keys> {
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'keyTimes', times)
    const channel = new MessageChannel()
    const begun: number[] = []
    channel.port1.onmessage = () => {
      const at = performance.now()
      for (const began of begun.splice(0)) times.push(at - began)
    }
    window.addEventListener(
      'keydown',
      (event) => {
        begun.push(event.timeStamp)
        requestAnimationFrame(() => channel.port2.postMessage(null))
      },
      { capture: true },
    )
  })
  const field = page.locator(selector)
  await field.click()
  await page.keyboard.press('End')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const taken = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
  }
  const before = await taken()
  for (let key = 1; key <= keys; key += 1) {
    const next = new Promise((resolve) => setTimeout(resolve, key % phrase === 0 ? thinking : pace))
    await page.keyboard.press('abcdefghijklmnopqrstuvwxyz'[key % 26] ?? 'x')
    await next
  }
  const processor = ((await taken()) - before) / keys
  const [times, typed] = await page.evaluate((where) => {
    const found = document.querySelector(where)
    return [Reflect.get(window, 'keyTimes'), found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found.value.length : 0] as const
  }, selector)
  if (!Array.isArray(times) || typed < keys) throw new Error(`Only ${typed} of ${keys} keys arrived.`)
  // The first key of all is `End`.
  return { times: times.slice(1), processor }
}
