/** What axe and the screen itself say of a page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong, one line for each element. It comes in through the debugger, which no policy of the page stops.
 * @param isColourSeen whether contrast is measured too: most of the work, and the same at nearly every width
 */
export async function axeFindings(page: Page, isColourSeen = true): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axeSource)
  const options = { runOnly: tags, resultTypes: ['violations'], rules: { 'color-contrast': { enabled: isColourSeen } } }
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
  )
}

/** What axe still finds in a form or list once it has come to rest: names are put on a moment after something is drawn. */
export async function settledFindings(page: Page): Promise<string[]> {
  let findings = ['The screen was never looked at.']
  for (let looks = 0; looks < 12 && findings.length > 0; looks += 1) {
    await page.waitForTimeout(500)
    findings = await axeFindings(page)
  }
  return findings
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
