/** Does one step of a review: its row, its event, the column, who is told; all in one transaction, or nothing. */
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { inOneTransaction } from '@/src/database/transactions/in-one'
import type { EventKind } from '@/src/editorial/events/kinds'
import { personOf, recordEvent } from '@/src/editorial/events/record'
import { refusal } from '@/src/editorial/faults/messages'
import { endVisit } from '@/src/editorial/looks/rows'
import type { NotificationKind } from '@/src/editorial/notifications/kinds'
import { notify } from '@/src/editorial/notifications/notify'
import { isBlank } from '@/src/model/emptiness'
import { type Reviewer, reviewersOf } from './people'
import { showState, writeReview } from './rows'
import { type Reviewed, reviewedRecord } from './situation'
import { type DraftState, draftStates, type ReviewAction, step } from './steps'

export interface Asked {
  readonly id: number | string
  readonly action: ReviewAction
  /** The state that the person speaks of (`loadedVersion`). */
  readonly savedAt: string
  /** Of whom a review is asked, by id; of anybody who may, if it is left out. */
  readonly of?: string
  readonly reason?: string
}

const notThere = { ja: 'この記録は見つかりません。', en: 'There is no such record.' }
const notAReviewer = {
  ja: 'その人には依頼できません。確認者・公開者・管理者のうち、この内容を書いていない人を選んでください。',
  en: 'This person cannot be asked. Choose a reviewer, publisher or administrator who wrote none of this text.',
}

const eventOf: Readonly<Record<ReviewAction, EventKind>> = {
  request: 'reviewRequested',
  withdraw: 'reviewWithdrawn',
  return: 'reviewReturned',
  approve: 'reviewApproved',
  look: 'lookedAt',
}

const told: Readonly<Partial<Record<ReviewAction, NotificationKind>>> = { request: 'reviewRequested', return: 'returned', approve: 'approved' }

const draftStateAfter = (to: string, before: DraftState): DraftState => draftStates.find((draftState) => draftState === to) ?? before

function valuesOf(req: PayloadRequest, { action, savedAt, reason }: Asked, of: Reviewer | null): object {
  const name: unknown = req.user?.name
  const person = { id: personOf(req), name: typeof name === 'string' ? name : null, at: new Date().toISOString() }
  if (action === 'request') {
    const asked = { asked: person.id, askedName: person.name, askedAt: person.at, askedOf: of?.id ?? null, askedOfName: of?.name ?? null }
    return { ...asked, decided: null, decidedName: null, decidedAt: null, reason: reason ?? null, savedAt }
  }
  return action === 'withdraw' ? {} : { decided: person.id, decidedName: person.name, decidedAt: person.at, savedAt, ...(action === 'return' && { reason }) }
}

async function write(req: PayloadRequest, reviewed: Reviewed, asked: Asked, to: DraftState | 'closed'): Promise<void> {
  const { collection, id, title, now, row, writers, alone } = reviewed
  const { action } = asked
  const candidates = action === 'request' ? await reviewersOf(req, writers) : []
  const of = candidates.find((person) => person.id === asked.of) ?? null
  if (asked.of !== undefined && action === 'request' && !of) throw refusal(req, notAReviewer, 400)
  const draftState = action === 'look' ? now.draftState : draftStateAfter(to, now.draftState)
  const isAlone = now.isAlone && action !== 'look'
  const target = { collection: collection.slug, id, title }
  const values = { savedAt: row?.savedAt ?? asked.savedAt, ...valuesOf(req, asked, of) }
  if (draftState !== 'draft') {
    // A look at what is live leaves the review of what is newer as it is.
    if (action !== 'look') await writeReview(req, target, { ...values, state: draftState })
  } else if (isAlone && alone) {
    const asker = { asked: alone.person, askedName: alone.name, askedAt: alone.at, askedOf: null, askedOfName: null, reason: alone.reason }
    await writeReview(req, target, { ...values, ...asker, state: 'publishedAlone', savedAt: reviewed.liveSavedAt ?? values.savedAt })
  } else await writeReview(req, target, { ...values, state: 'closed' })
  await showState(req, reviewed, draftState, isAlone)
  await recordEvent(req, { kind: eventOf[action], collection: collection.slug, record: id, recordTitle: title, note: asked.reason })
  const kind = told[action]
  const people = action === 'request' ? (of ? [of.id] : candidates.map((person) => person.id)) : [...writers, ...(row?.asked ? [row.asked] : [])]
  // Who hands a text on has seen it: what the others write until it comes back is new to them.
  if (kind) await endVisit(req, { collection: collection.slug, record: String(id), version: null, savedAt: new Date(asked.savedAt).toISOString() })
  if (kind) await notify(req, { kind, people, collection: collection.slug, record: id, recordTitle: title, text: asked.reason })
}

/**
 * Does the step, if the rules let it.
 * @throws {APIError} with why not: 400, 403, 404 or 409; nothing is changed then
 */
export async function doReviewStep(req: PayloadRequest, collection: SanitizedCollectionConfig, asked: Asked): Promise<void> {
  await inOneTransaction(req, async () => {
    const reviewed = await reviewedRecord(req, collection, asked.id)
    if (!reviewed) throw refusal(req, notThere, 404)
    const spokenOf = asked.action === 'look' ? reviewed.liveSavedAt : reviewed.savedAt
    const outcome = step(reviewed.now, asked.action, {
      isNewest: spokenOf !== null && Date.parse(asked.savedAt) === Date.parse(spokenOf),
      hasReason: !isBlank(asked.reason ?? ''),
    })
    if ('refused' in outcome) throw refusal(req, outcome.refused, outcome.status, { reason: outcome.code })
    if (outcome.to !== 'publishedAlone') await write(req, reviewed, asked, outcome.to)
  })
}
