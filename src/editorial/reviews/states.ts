import { label } from '@/src/fields/labels'

/** Where a review stands: handed over, sent back, approved as it stood, published by one person alone, or done with. */
export const reviewStates = ['requested', 'returned', 'approved', 'publishedAlone', 'closed'] as const
export type ReviewState = (typeof reviewStates)[number]

/** What staff read for each state. */
export const reviewLabels: Readonly<Record<ReviewState, Record<'ja' | 'en', string>>> = {
  requested: label('確認依頼', 'Review asked for'),
  returned: label('差し戻し', 'Sent back'),
  approved: label('確認済み', 'Approved'),
  publishedAlone: label('ひとりで公開（確認待ち）', 'Published alone (not looked at yet)'),
  closed: label('終わり', 'Closed'),
}

/** Of these one person may not publish alone without saying why; what they refer to is proposed and looked at with them. */
export const isReviewedCollection = (collection: string): boolean => collection === 'cases'
