/** What an eye would see wrong, measured in the browser. Each function gives one line for each finding. */
import type { Page } from 'playwright-core'

/** A text that stands in a column so narrow that hardly more than a letter has room in a line. */
export function lettersInAColumn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const element = node.parentElement
      if (!element || text.length < 4 || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.hidden-text, script, style, svg')) continue
      // The heads of a table are hidden where each cell stands under its own.
      if (getComputedStyle(element).writingMode !== 'horizontal-tb' || getComputedStyle(element.closest('thead') ?? element).clipPath !== 'none') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size
      if (lines >= 3 && text.length / lines < 2) found.push(`${lines} lines: ${text.slice(0, 30)}`)
    }
    return found
  })
}

/** Text that its own box cuts off. */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, display } = getComputedStyle(element)
        if (!element.checkVisibility() || display === 'inline' || clipPath !== 'none' || element.closest('svg, .hidden-text, select')) return false
        const [cutsX, cutsY] = [overflowX, overflowY].map((overflow) => overflow === 'hidden' || overflow === 'clip')
        return (cutsX && element.scrollWidth > element.clientWidth + 1) || (cutsY && element.scrollHeight > element.clientHeight + 1)
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent?.trim().slice(0, 30)}`),
  )
}

/** Round marks of one drawing that lie on each other. */
export function overlappingMarks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg')].flatMap((svg) => {
      // The outermost ring of each link.
      const rings = [...svg.querySelectorAll('a')].flatMap((link) =>
        [...link.querySelectorAll('circle')].sort((a, b) => b.getBoundingClientRect().width - a.getBoundingClientRect().width).slice(0, 1),
      )
      const marks = rings
        .filter((mark) => mark.checkVisibility())
        .map((mark) => {
          const { left, top, width, height } = mark.getBoundingClientRect()
          return { x: left + width / 2, y: top + height / 2, radius: width / 2, name: mark.closest('a')?.querySelector('title')?.textContent ?? '' }
        })
      return marks.flatMap((a, index) =>
        marks
          .slice(index + 1)
          .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 0.5)
          .map((b) => `${a.name} and ${b.name}`),
      )
    }),
  )
}

/** Links that are smaller than a finger's least: 24 by 24 CSS pixels. */
export function smallTargets(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .filter((link) => link.checkVisibility())
        .map((link) => ({ box: link.getBoundingClientRect(), name: link.textContent?.trim().slice(0, 30) }))
        // What a group of a drawing hides has no box at all.
        .filter(({ box }) => box.width > 0 && (box.width < 23.5 || box.height < 23.5))
        .map(({ box, name }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    selector,
  )
}

/** Lines of a Japanese text that begin with a mark that belongs to the line before, the comma of the style sheet included. */
export function linesBegunByMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const rectOf = (node: Node, from: number): DOMRect | null => {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, from + 1)
      return range.getClientRects()[0] ?? null
    }
    /** The sign before on the page, in the same block. */
    let before: { block: Element | null; bottom: number } | null = null
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (
        !element ||
        !element.checkVisibility() ||
        element.closest('.hidden-text, script, style, svg, [lang="en"]') ||
        getComputedStyle(element).writingMode !== 'horizontal-tb'
      )
        continue
      const block = element.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, div, summary, label, figcaption')
      const text = node.textContent ?? ''
      for (let at = 0; at < text.length; at += 1) {
        if (/\s/.test(text[at] ?? '')) continue
        const rect = rectOf(node, at)
        if (!rect || rect.width === 0) continue
        if (/[、。，．）」』】〉》]/.test(text[at] ?? '') && before !== null && before.block === block && rect.top >= before.bottom - 2)
          found.push(text.slice(Math.max(0, at - 12), at + 12))
        before = { block, bottom: rect.bottom }
      }
    }
    // The comma after an item is no text: it is alone when the item's box goes on below its words.
    for (const item of document.querySelectorAll('.inline-list > li:not(:last-child)')) {
      if (!item.checkVisibility()) continue
      const words = document.createRange()
      words.selectNodeContents(item)
      const last = [...words.getClientRects()].at(-1)
      const box = [...item.getClientRects()].at(-1)
      if (last && box && box.top > last.top + last.height / 2) found.push(`、 after ${item.textContent}`)
    }
    return found
  })
}

/** Longer texts run on as paragraphs do; a title, a label or a cell is shorter. */
const longestLabel = 40

/** Words that are never parted, and are, in texts of up to `most` letters: titles, labels and cells. */
export function partedWords(page: Page, words: readonly string[], most = longestLabel): Promise<string[]> {
  return page.evaluate(
    ([wanted, longest]) => {
      const found: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        const text = node.textContent ?? ''
        const isClipped = element?.closest('thead') !== null && element !== null && getComputedStyle(element.closest('thead') ?? element).clipPath !== 'none'
        if (
          !element ||
          text.length > longest ||
          isClipped ||
          !element.checkVisibility() ||
          element.closest('.hidden-text, script, style, svg, select') ||
          getComputedStyle(element).writingMode !== 'horizontal-tb'
        )
          continue
        for (const word of wanted) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const range = document.createRange()
            range.setStart(node, at)
            range.setEnd(node, at + word.length)
            if (new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size > 1) {
              found.push(`${word} in ${element.tagName.toLowerCase()}.${element.className}: ${text.slice(Math.max(0, at - 10), at + 14)}`)
            }
          }
        }
      }
      return found
    },
    [words, most] as const,
  )
}

/** Words of drawings that hardly stand out from the shape under them; `least` is the contrast that they need. */
export function faintWords(page: Page, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const isSeen = (colour: string): boolean => colour.startsWith('rgb') && (channels(colour)[3] ?? 1) > 0.5
    const found: string[] = []
    for (const text of document.querySelectorAll('main svg text')) {
      if (!text.checkVisibility() || (text.textContent ?? '').trim() === '') continue
      text.scrollIntoView({ block: 'center' })
      const box = text.getBoundingClientRect()
      const stack = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      const ground =
        stack.flatMap((element) => {
          if (element.contains(text) && element instanceof SVGElement) return []
          if (element.closest('text')) return []
          const { fill, fillOpacity, backgroundColor } = getComputedStyle(element)
          const colour = element instanceof SVGGeometryElement && Number(fillOpacity) > 0.5 ? fill : element instanceof SVGElement ? '' : backgroundColor
          return isSeen(colour) ? [colour] : []
        })[0] ?? getComputedStyle(document.documentElement).backgroundColor
      const [ink, paper] = [luminance(getComputedStyle(text).fill), luminance(ground)]
      const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
      if (contrast < wanted) found.push(`${text.textContent?.slice(0, 20)}: ${contrast.toFixed(1)}, ${getComputedStyle(text).fill} on ${ground}`)
    }
    return found
  }, least)
}

/** How many times one presses Tab to pass what `selector` finds. */
export function stopsIn(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement | SVGElement>(`${wanted} :is(a[href], button, input, select, summary, [tabindex])`)].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
      ).length,
    selector,
  )
}
