/**
 * One case from the first invitation to its end, by four people in four browsers: an administrator, an author, a publisher and a
 * town without an account. What each step costs in clicks, by what the screens show in Japanese; each step has a limit.
 */
import type { Browser, Page } from 'playwright-core'

import { addEnglish, askForReview, mend, writeCase } from './author'
import { personAt } from './counting'
import { answer, correct, endIt, makeLink, notice, publishTogether, sendBack } from './publisher'
import { begin, most, type Seat, seatIn } from './seats'
import type { Site } from './sites'
import type { Row } from './table'

const newcomers = {
  author: { name: '作り物の執筆者', email: 'author@example.jp' },
  publisher: { name: '作り物の公開者', email: 'publisher@example.jp' },
} as const
const password = 'only for measuring this'

async function invite(admin: Seat, site: Site): Promise<{ readonly author: string; readonly publisher: string }> {
  const { page, person } = admin
  begin(admin, 'inviting two people')
  await page.goto(`${site.url}/admin`)
  await person.click('#card-users .card__click')
  await person.click('.start-link:has-text("招待する")')
  const links: string[] = []
  for (const [role, { name, email }] of Object.entries(newcomers)) {
    await person.click('.people__form input >> nth=0')
    await person.type(name)
    await person.press('Tab')
    await person.type(email)
    await person.press('Tab')
    await page.locator('.people__form select').selectOption(role)
    person.count.picks += 1
    await person.click('.people__do')
    await page.locator('.people__made', { hasText: name }).waitFor()
    await person.click('.people__made button')
    links.push(await page.evaluate(() => navigator.clipboard.readText()))
  }
  const [author = '', publisher = ''] = links
  return { author, publisher }
}

async function join(seat: Seat, link: string): Promise<void> {
  const { page, person } = seat
  begin(seat, 'joining by the link')
  await page.goto(link)
  await person.click('[name="fresh"]')
  await person.type(password)
  await person.press('Tab')
  await person.type(password)
  await person.press('Enter')
  await page.locator('.desk').waitFor()
}

/** What a reader finds at the address of the case; asked for some seconds, as the pages follow the database. */
async function isTold(site: Site): Promise<boolean> {
  for (let turn = 0; turn < 40; turn += 1) {
    const page = await fetch(`${site.url}/ja/cases/made-up-together`)
    if (page.status === 410 && (await page.text()).includes(notice)) return true
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return false
}

/** @param admin somebody who has signed in and may invite */
export async function measureTogether(browser: Browser, site: Site, admin: Page): Promise<Row[]> {
  await admin.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const seats = [{ page: admin, person: personAt(admin) }, await seatIn(browser, site), await seatIn(browser, site), await seatIn(browser, site)] as const
  const [inviter, author, publisher, town] = seats
  const links = await invite(inviter, site)
  await join(author, links.author)
  await join(publisher, links.publisher)
  await writeCase(author)
  await askForReview(author, 'asking for review')
  await sendBack(publisher)
  await mend(author)
  await answer(town, await makeLink(publisher))
  await addEnglish(author)
  await publishTogether(publisher)
  await correct(publisher)
  await endIt(publisher)
  if (!(await isTold(site))) throw new Error('The page of the ended case does not show its notice.')
  const clicks = new Map<string, number>()
  for (const { person } of seats) for (const [step, count] of person.parts) clicks.set(step, (clicks.get(step) ?? 0) + count)
  const row = (name: string, value: number, limit?: number): Row => ({
    name: `together · ${name}`,
    unit: 'times',
    value,
    better: 'less',
    ...(limit === undefined ? {} : { most: limit }),
  })
  const all = (name: 'clicks' | 'keys' | 'scrolls' | 'picks') => seats.reduce((sum, { person }) => sum + person.count[name], 0)
  return [
    ...Object.entries(most).map(([step, limit]) => row(`clicks for ${step}`, clicks.get(step) ?? 0, limit)),
    row('clicks, from the invitation to the notice', all('clicks')),
    row('keys', all('keys')),
    row('scrolls', all('scrolls')),
    row('pick-lists', all('picks')),
  ]
}
