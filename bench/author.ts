/** What the author does of a case that is published together with its place and organisation. */
import { at, pasted, pick, tab, write } from './form'
import { begin, fromBell, saved, type Seat, state, type Step, title } from './seats'

async function addRow({ page, person }: Seat, list: string): Promise<void> {
  await person.click(`${at(list)} > .rows__below .rows__add`)
  await page.locator(`#${list}-row-0 .rows__fields .field-type`).first().waitFor()
}

/** The first of a list, whatever it is called. */
async function pickFirst({ page, person }: Seat, selector: string): Promise<void> {
  await person.tabTo(selector)
  person.count.picks += 1
  await person.press('ArrowDown')
  await page.locator(`${selector} .rs__option`).first().waitFor()
  await person.press('Enter')
}

/** A short case that can be published, with a place and an organisation that no reader has yet. */
export async function writeCase(author: Seat): Promise<void> {
  const { page, person } = author
  begin(author, 'writing the case')
  await person.click('.start-link')
  await person.click(`${at('places')} .rs__control`)
  await person.pick(at('places'), '下川')
  await write(person, '.start-case input[lang="ja"]', title)
  await pickFirst(author, at('sources'))
  await person.click('.start-case__make')
  await page.waitForURL(/\/cases\/\d+$/)
  await person.click(at('summary.ja'))
  await person.type('作り物の概要です。町の人が集まり、研修員を迎えました。')
  await person.click(at('slug'))
  await person.type('made-up-together')

  await person.click(tab(3))
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted)
  await person.click('.rows__tools button:has-text("年表を貼り付ける")')
  await page.locator('dialog.chronology textarea').waitFor()
  await person.press('Control+V')
  await person.click('dialog.chronology button:has-text("読み取る")')
  await person.click('dialog.chronology button:has-text("次へ")')
  await write(person, '.chronology__evidence input', '第2章')
  await person.click('dialog.chronology button:has-text("行を入れる")')
  await page.locator('#timeline-row-14').waitFor()

  const evidence = (path: string) => write(person, at(`${path}.evidence.locator`), '第2章')
  for (const [list, number, relation] of [
    ['outcomes', 4, 'impact'],
    ['factors', 5, 'factor'],
  ] as const) {
    await person.click(tab(number))
    await addRow(author, list)
    await pickFirst(author, at(`${list}.0.${relation}`))
    await write(person, at(`${list}.0.heading.ja`), '作り物の見出し')
    await write(person, at(`${list}.0.statement.ja`), '作り物の説明です。')
    await evidence(`${list}.0`)
  }

  await person.click(tab(6))
  await addRow(author, 'actors')
  const organisation = at('actors.0.organisation')
  await pick(person, organisation, '作り物の森の会')
  const drawer = page.locator('.drawer__content')
  await drawer.locator(at('name.ja')).waitFor()
  await person.click(`.drawer__content ${at('kind')} .rs__control`)
  await person.press('Enter')
  await person.click(`.drawer__content ${at('slug')}`)
  await person.type('made-up-forest')
  await person.click('.drawer__content #action-save-draft')
  await drawer.locator('[data-saving="rest"]').waitFor()
  await page.locator(`${organisation} .rs__single-value`).waitFor({ state: 'attached' })
  await person.press('Escape')
  await drawer.waitFor({ state: 'detached' })
  await person.click(at('actors.0.role.ja'))
  await person.type('作り物の役割')
  await saved(author)
}

export async function askForReview(author: Seat, step: Step): Promise<void> {
  begin(author, step)
  await saved(author)
  await author.person.click('#review-request')
  await author.person.click('#review-request-dialog .copy-dialog__make')
  await state(author, '確認依頼')
}

export async function mend(author: Seat): Promise<void> {
  const { person } = author
  const step = 'mending and asking again'
  begin(author, step)
  await fromBell(author)
  await person.click('button:has-text("コメント 1件")')
  await person.click('.comments button.comments__place')
  await person.click(at('timeline.1.period.text'))
  await person.press('Control+A')
  await person.type('2002年')
  await person.click('.comments button:has-text("済みにする")')
  await askForReview(author, step)
}

export async function addEnglish(author: Seat): Promise<void> {
  const { page, person } = author
  begin(author, 'adding English')
  await person.click('.doc-tab:has-text("英語")')
  await person.click('.english-row textarea >> nth=0')
  for (let passage = 0; passage < 3; passage += 1) {
    await person.type(`Made-up English, passage ${passage + 1}`)
    await person.press('Control+Enter')
    await page.locator('.english-row--done').nth(passage).waitFor()
  }
}
