/** What axe and the screen itself say of a page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong, one line for each element. It comes in through the debugger, which no policy of the page stops. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axeSource)
  const options = { runOnly: tags, resultTypes: ['violations'] }
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
  )
}

/** How long nothing changes in a screen that has come to rest, and how long that is waited for; in milliseconds. */
const quiet = 300
const patience = 6_000

/** What axe still finds in a form or list once it has come to rest: names are put on a moment after something is drawn. */
export async function settledFindings(page: Page): Promise<string[]> {
  let findings = ['The screen was never looked at.']
  for (let looks = 0; looks < 6 && findings.length > 0; looks += 1) {
    await atRest(page)
    findings = await axeFindings(page)
  }
  return findings
}

/** Waits until nothing has changed in the page for a while; one that never rests is looked at nevertheless. */
function atRest(page: Page): Promise<void> {
  return page.evaluate(
    ([still, most]) =>
      new Promise<void>((resolve) => {
        const done = (): void => {
          observer.disconnect()
          clearTimeout(last)
          resolve()
        }
        let timer = setTimeout(done, still)
        const last = setTimeout(done, most)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, still)
        })
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
    [quiet, patience] as const,
  )
}

/** How wide the page is in CSS pixels: more than the screen, and one has to scroll sideways to read. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
}

/** What sticks out to the right of the screen, for the person who reads the failure. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${Math.round(element.getBoundingClientRect().right)}`)
      .slice(0, 8),
  )
}
