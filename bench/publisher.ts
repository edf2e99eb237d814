/** What the publisher of a case does, and the town that is asked about it. */
import type { Page } from 'playwright-core'

import { at, tab } from './form'
import { begin, fromBell, saved, type Seat, state } from './seats'

export const notice = '作り物の町の希望により公開を終えました。'

/** Whoever types before the dialog is there types into the form. */
const reasonAsked = (page: Page) => page.locator('.review-dialog textarea').first().waitFor()

export async function sendBack(publisher: Seat): Promise<void> {
  const { page, person } = publisher
  begin(publisher, 'comment and sending back')
  await fromBell(publisher)
  await person.click(tab(3))
  await person.click('#timeline-row-1 .comment-button >> nth=0')
  await page.locator('.comments textarea').first().waitFor()
  await person.type('この年を確かめてください。')
  await person.click('.comments button:has-text("送る")')
  await page.locator('.comments', { hasText: 'この年を確かめてください。' }).waitFor()
  await person.click('#review-return')
  await reasonAsked(page)
  await person.type('年表の2行目を直してください。')
  await person.click('#review-return-dialog .copy-dialog__make')
  await state(publisher, '差し戻し')
}

export async function makeLink(publisher: Seat): Promise<string> {
  const { page, person } = publisher
  begin(publisher, 'link for the town')
  await page.reload()
  await person.click(tab(7))
  await person.click('.confirmations input')
  await person.type('作り物の町')
  await person.click('.confirmations button:has-text("リンクを作る")')
  await person.click('.confirmations__mail button')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  const link = /https?:\S+\/ja\/confirm\/[\w-]+/.exec(text)?.[0]
  if (link === undefined) throw new Error('The text for the town has no link.')
  return link
}

export async function answer(town: Seat, link: string): Promise<void> {
  const { page, person } = town
  begin(town, 'answer of the town')
  await page.goto(link)
  const row = (number: number, verdict: string) => `.confirm-row:has([name^="verdict timeline"]) >> nth=${number} >> label:has-text("${verdict}")`
  await person.click('.confirm-line input >> nth=0')
  await person.type('作り物の課')
  await person.press('Tab')
  await person.type('作り物の人')
  await person.click(row(0, 'このままでよい'))
  await person.click(row(1, '直してほしい'))
  await person.press('Tab')
  await person.type('2003年です。')
  await person.click('.confirm-buttons button >> nth=0')
  await page.waitForURL(/received=2&objected=1/)
}

export async function publishTogether(publisher: Seat): Promise<void> {
  const { page, person } = publisher
  begin(publisher, 'approving and publishing together')
  await fromBell(publisher)
  await person.click('#review-approve')
  await state(publisher, '確認済み')
  await person.click('#action-save')
  await person.click('dialog button:has-text("と事例を公開する")')
  await state(publisher, '公開中')
  await page.locator('[data-saving="rest"]').waitFor()
}

export async function correct(publisher: Seat): Promise<void> {
  const { page, person } = publisher
  begin(publisher, 'correcting a typo')
  await person.click(tab(0))
  await person.click(at('summary.ja'))
  await person.press('End')
  await person.type('町の仕事が増えました。')
  await saved(publisher)
  await person.click('#action-save')
  await reasonAsked(page)
  await person.type('書き足しただけです。')
  await person.click('dialog button:has-text("理由を添えて公開する")')
  await state(publisher, 'ひとりで公開')
}

export async function endIt(publisher: Seat): Promise<void> {
  const { page, person } = publisher
  begin(publisher, 'ending with a notice')
  await person.click('#review-end')
  await reasonAsked(page)
  await person.type(notice)
  await person.click('#review-end-dialog .copy-dialog__make')
  await state(publisher, '公開終了')
}
