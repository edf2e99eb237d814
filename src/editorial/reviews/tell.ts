/** Where a review stands, as the form shows it to the person who asks. */
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { endingOf } from '@/src/editorial/endings/ending'
import { type OpenObjection, openObjections } from './objections'
import { type Reviewer, reviewersOf } from './people'
import { reviewedRecord } from './situation'
import { type Action, actionsNow, type DraftState, isPublishedAlone } from './steps'

interface Step {
  readonly name: string
  readonly at: string | null
}

export interface ReviewAnswer {
  readonly draftState: DraftState
  readonly publication: 'none' | 'live' | 'changed'
  /** The state that the answer speaks of, and the one that readers have. */
  readonly savedAt: string
  readonly liveSavedAt: string | null
  /** What the person may do now. */
  readonly actions: readonly Action[]
  /** Publishing the text as it stands needs a reason; if the person changes it, it needs one in any case where `isReviewed`. */
  readonly needsReason: boolean
  readonly isReviewed: boolean
  /** Who asked, of whom (null: of anybody), and whether it was saved again since. */
  readonly asked: (Step & { readonly of: string | null; readonly note: string | null; readonly isChangedSince: boolean }) | null
  readonly returned: (Step & { readonly reason: string }) | null
  /** `isVoid`: the text was changed after it was approved. */
  readonly approved: (Step & { readonly isVoid: boolean }) | null
  readonly alone: (Step & { readonly reason: string }) | null
  /** When the publication was ended, and what readers are told. */
  readonly ended: (Step & { readonly notice: string }) | null
  /** What localities asked to be changed, and nobody has resolved. */
  readonly objections: readonly OpenObjection[]
  /** Who may be asked. */
  readonly reviewers: readonly Reviewer[]
}

/** Null where there is no such record. */
export async function reviewAnswer(req: PayloadRequest, collection: SanitizedCollectionConfig, id: number | string): Promise<ReviewAnswer | null> {
  const reviewed = await reviewedRecord(req, collection, id)
  if (!reviewed) return null
  const { now, row, savedAt, liveSavedAt, alone, writers } = reviewed
  const isChangedSince = row !== null && Date.parse(row.savedAt) !== Date.parse(savedAt)
  const decided = { name: row?.decidedName ?? '', at: row?.decidedAt ?? null }
  const actions = actionsNow(now)
  const ending = now.isLive ? null : await endingOf(req, collection.slug, id)
  return {
    draftState: now.draftState,
    publication: now.isLive ? (now.hasChanges ? 'changed' : 'live') : 'none',
    savedAt,
    liveSavedAt,
    actions,
    needsReason: isPublishedAlone(now, false),
    isReviewed: now.isReviewed,
    asked:
      now.draftState === 'requested'
        ? { name: row?.askedName ?? '', at: row?.askedAt ?? null, of: row?.askedOf ? (row.askedOfName ?? '') : null, note: row?.reason ?? null, isChangedSince }
        : null,
    returned: now.draftState === 'returned' ? { ...decided, reason: row?.reason ?? '' } : null,
    approved: row?.state === 'approved' ? { ...decided, isVoid: now.draftState !== 'approved' } : null,
    alone: now.isAlone && alone ? { name: alone.name, at: alone.at, reason: alone.reason } : null,
    ended: ending && { name: ending.personName ?? '', at: ending.endedAt, notice: ending.noticeJa },
    objections: collection.slug === 'cases' ? await openObjections(req, collection.slug, id) : [],
    reviewers: actions.includes('request') ? await reviewersOf(req, writers) : [],
  }
}
