/** Giving what somebody has in hand to colleagues, each thing only to one who may do it; in the transaction of `req`. */
import type { PayloadRequest } from 'payload'

import { mayAskOutside, mayPublish, roleOf } from '@/src/editorial/access/roles'
import { recordEvent } from '@/src/editorial/events/record'
import { refusal } from '@/src/editorial/faults/messages'
import { notify } from '@/src/editorial/notifications/notify'
import { authorshipOf } from '@/src/editorial/reviews/writers'
import type { Bilingual } from '@/src/i18n/languages'
import type { User } from '@/src/payload-types'
import { type OpenWork, type WorkGroup, workGroups, type WorkItem } from './open-work'

/** Who takes each group. */
export type Takers = Readonly<Partial<Record<WorkGroup, User>>>

/** What each group is called, in refusals and to whoever takes it. */
export const groupWords: Readonly<Record<WorkGroup, Bilingual>> = {
  drafts: { ja: '公開していない下書き', en: 'Drafts that are not published' },
  reviewsOf: { ja: '頼まれている確認', en: 'Reviews to be done' },
  reviewsBy: { ja: '頼んだ確認', en: 'Reviews that were asked for' },
  schedules: { ja: '公開・終了の予定', en: 'Schedules' },
  confirmations: { ja: '掲載内容の確認（開いているリンク）', en: 'Confirmations whose link is open' },
}

/** Whose role allows it to take a group at all; the rest depends on what is in it. */
export const mayTake: Readonly<Record<WorkGroup, (taker: User) => boolean>> = {
  drafts: () => true,
  reviewsOf: (taker) => roleOf(taker) !== 'author',
  reviewsBy: () => true,
  schedules: mayPublish,
  confirmations: mayAskOutside,
}

/** Why somebody may not take a thing; null where they may. */
async function hindrance(
  req: PayloadRequest,
  work: OpenWork,
  group: WorkGroup,
  taker: User,
): Promise<{ readonly title: string; readonly why: Bilingual } | null> {
  const id = String(taker.id)
  const refuse = (item: WorkItem, ja: string, en: string) => ({ title: item.title, why: { ja, en } })
  if (group === 'schedules' && work.schedules[0] && !mayTake.schedules(taker)) {
    return refuse(work.schedules[0], '公開の権限がない人です', 'this person may not publish')
  }
  if (group === 'confirmations' && work.confirmations[0] && !mayTake.confirmations(taker)) {
    return refuse(work.confirmations[0], '執筆者は、掲載内容の確認を受け持てません', 'authors have no confirmations')
  }
  if (group === 'reviewsOf') {
    for (const row of work.reviewsOf) {
      if (!mayTake.reviewsOf(taker)) return refuse(row, '執筆者は確認できません', 'authors do not review')
      if (row.asked === id) return refuse(row, '確認を頼んだ本人です', 'it was this person who asked')
      if ((await authorshipOf(req, row.inCollection, row.record)).writers.has(id)) return refuse(row, 'その文章を書いた人です', 'this person wrote the text')
    }
  }
  if (group === 'reviewsBy') {
    const own = work.reviewsBy.find((row) => row.askedOf === id)
    if (own) return refuse(own, 'その確認を頼まれている本人です', 'it is this person who was asked for it')
  }
  return null
}

async function give(req: PayloadRequest, work: OpenWork, group: WorkGroup, { id, name }: User): Promise<void> {
  const { db } = req.payload
  const person = String(id)
  const write = (collection: 'confirmations' | 'reviews' | 'schedules', row: { readonly id: number | string }, data: object): Promise<unknown> =>
    db.updateOne({ collection, id: row.id, data: { ...data }, req, returning: false })
  if (group === 'reviewsOf') for (const row of work.reviewsOf) await write('reviews', row, { askedOf: person, askedOfName: name })
  if (group === 'reviewsBy') for (const row of work.reviewsBy) await write('reviews', row, { asked: person, askedName: name })
  if (group === 'schedules') for (const row of work.schedules) await write('schedules', row, { person, personName: name })
  if (group === 'confirmations') for (const row of work.confirmations) await write('confirmations', row, { person, personName: name })
}

/**
 * Hands everything over, and tells whoever takes it.
 * @throws {APIError} 409 in words, if a group has nobody who takes it, or one who may not: nothing may be left behind
 */
export async function handOver(req: PayloadRequest, from: User, work: OpenWork, takers: Takers): Promise<void> {
  for (const group of workGroups) {
    const [first] = work[group]
    if (!first) continue
    const taker = takers[group]
    const { ja, en } = groupWords[group]
    if (!taker) throw refusal(req, { ja: `「${ja}」を引き継ぐ人を選んでください。`, en: `Choose who takes over: ${en}.` }, 409)
    const fault = await hindrance(req, work, group, taker)
    if (fault) {
      throw refusal(
        req,
        {
          ja: `「${ja}」は${taker.name}さんには引き継げません（${fault.title}：${fault.why.ja}）。ほかの人を選んでください。何も変えていません。`,
          en: `${en} cannot be handed to ${taker.name} (${fault.title}: ${fault.why.en}). Choose somebody else. Nothing was changed.`,
        },
        409,
      )
    }
    await give(req, work, group, taker)
    for (const { collection, record, title } of work[group]) {
      const about = { collection, record, recordTitle: title }
      await recordEvent(req, { ...about, kind: 'handedOver', note: `${ja}：${from.name} → ${taker.name}` })
      await notify(req, { ...about, kind: 'handedOver', people: [String(taker.id)], text: `${ja} / ${en}（${from.name}）` })
    }
  }
}
