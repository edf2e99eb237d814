/** A table that staff paste from Excel, Word or a page keeps its cells: in the form, in the stored text, for readers. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { until } from './support/asking'
import { useBrowser } from './support/browser'
import { enter, openRow, openTab } from './support/form'
import { recordOf, staffAt } from './support/staff'
import { useProduct } from './support/use-product'

const product = useProduct()
let page: Page
const openPage = useBrowser(() => product.url)

beforeAll(async () => {
  page = (await openPage()).page
  await enter(page)
})

/** As Excel for Windows puts it on the clipboard, shortened. */
const excel = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
<!--td {color:black; font-size:11.0pt; font-family:"Yu Gothic";} .xl65 {border:.5pt solid windowtext;}--></style></head><body>
<table border=0 cellpadding=0 cellspacing=0 width=216 style='border-collapse:collapse;width:162pt'><col width=72 style='width:54pt'><col width=72>
<tr height=25><td height=25 class=xl65 width=72 style='height:18.75pt;width:54pt'>年度</td><td class=xl65>研修員</td><td class=xl65>国</td></tr>
<tr height=25><td class=xl65 align=right style='color:red'>2018</td><td class=xl65 align=right>12</td><td class=xl65>ブータン</td></tr>
<tr height=25><td class=xl65 colspan=2>合計</td><td class=xl65 style='font-weight:700'>12</td></tr></table></body></html>`

/** As Word does: paragraphs and spans with a look in every cell. */
const word = `<html><body><p class=MsoNormal>前の段落</p><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0><tr>
<td width=189 valign=top style='width:141.6pt;border:solid windowtext 1.0pt'><p class=MsoNormal><span lang=EN-US style='color:#1F497D'>講義</span></p></td>
<td width=189><p class=MsoNormal>午前<span lang=EN-US><o:p></o:p></span></p></td></tr>
<tr><td><p class=MsoNormal>視察</p></td><td><p class=MsoNormal>午後</p><p class=MsoNormal>夕方</p></td></tr></table></body></html>`

async function paste(html: string): Promise<void> {
  const editor = page.locator('#sections-row-0 [contenteditable="true"]').first()
  await editor.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  const stored = page.waitForResponse(
    (response) => response.url().includes('draft=true') && response.ok() && (response.request().postDataBuffer()?.toString('utf8') ?? '').includes('tablecell'),
  )
  await editor.evaluate((element, text) => {
    const data = new DataTransfer()
    data.setData('text/html', text)
    data.setData('text/plain', 'not this')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, html)
  await stored
}

/** The words of every cell, row by row, as they are stored. */
async function storedCells(): Promise<unknown> {
  const ask = await staffAt(product.url)
  const { sections } = await recordOf(ask, 'cases', { slug: { equals: 'kanra' } })
  const words = (node: unknown): string => {
    if (typeof node !== 'object' || node === null) return ''
    if ('text' in node && typeof node.text === 'string') return node.text
    return 'children' in node && Array.isArray(node.children) ? node.children.map(words).join('type' in node && node.type === 'tablecell' ? '/' : '') : ''
  }
  const tables = (node: unknown): unknown[] => {
    if (typeof node !== 'object' || node === null) return []
    if ('type' in node && node.type === 'table' && 'children' in node && Array.isArray(node.children)) {
      return [node.children.map((row: { children?: unknown[] }) => (row.children ?? []).map(words))]
    }
    return Object.values(node).flatMap((value): unknown[] => (Array.isArray(value) ? value.flatMap(tables) : tables(value)))
  }
  return tables(sections)
}

describe('a pasted table', () => {
  it.each([
    [
      'Excel',
      excel,
      [
        [
          ['年度', '研修員', '国'],
          ['2018', '12', 'ブータン'],
          ['合計', '12'],
        ],
      ],
    ],
    [
      'Word',
      word,
      [
        [
          ['講義', '午前'],
          ['視察', '午後/夕方'],
        ],
      ],
    ],
  ])('from %s keeps its cells in the form, in the stored text and in the preview, without its look', async (_from, html, cells) => {
    const ask = await staffAt(product.url)
    const { id } = await recordOf(ask, 'cases', { slug: { equals: 'kanra' } })
    await page.goto(`/admin/collections/cases/${String(id)}`)
    await openTab(page, '本文')
    await openRow(page, 'sections-row-0')
    await paste(html)
    await expect.poll(() => page.locator('#sections-row-0 [contenteditable="true"]').first().locator('table').count()).toBe(1)
    await until(async () => JSON.stringify(await storedCells()) === JSON.stringify(cells))
    expect(await storedCells()).toEqual(cells)
    await page.goto(`/ja/preview/cases/${String(id)}`)
    const table = page.locator('.prose-table table')
    expect(await table.locator('tr').evaluateAll((rows) => rows.map((row) => row.children.length))).toEqual(cells[0]?.map((row) => row.length))
    await expect.poll(() => table.locator('[style]').count()).toBe(0)
  })
})
