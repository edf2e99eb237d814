/** The rules of a review: which step from which state, by whom, and why not. */
import { describe, expect, test } from 'vitest'

import { type Action, actionsNow, isPublishedAlone, type Said, type Situation, step } from '@/src/editorial/reviews/steps'

const draft: Situation = {
  draftState: 'draft',
  role: 'author',
  isWriter: true,
  isAsker: false,
  isLive: false,
  hasChanges: true,
  isAlone: false,
  isAlonePublisher: false,
  isReviewed: true,
}
const said: Said = { isNewest: true, hasReason: true }

/** The next state, or the name of what refuses it. */
function outcome(now: Partial<Situation>, action: Action, more: Partial<Said> = {}): string {
  const found = step({ ...draft, ...now }, action, { ...said, ...more })
  return 'to' in found ? found.to : found.code
}

const reviewer = { role: 'reviewer', isWriter: false } as const
const publisher = { role: 'publisher', isWriter: false } as const

describe('a step of a review', () => {
  test.each<[string, Partial<Situation>, Action, Partial<Said>, string]>([
    ['an author asks', {}, 'request', {}, 'requested'],
    ['an author asks again after it was sent back', { draftState: 'returned' }, 'request', {}, 'requested'],
    ['nothing differs from what readers have', { hasChanges: false }, 'request', {}, 'nothingNew'],
    ['what is approved is not asked for again', { draftState: 'approved' }, 'request', {}, 'draftState'],
    ['somebody saved since', {}, 'request', { isNewest: false }, 'stale'],
    ['who asked takes it back', { draftState: 'requested', isAsker: true }, 'withdraw', {}, 'draft'],
    ['another author does not', { draftState: 'requested' }, 'withdraw', {}, 'notAsker'],
    ['a publisher takes it back for them', { draftState: 'requested', ...publisher }, 'withdraw', {}, 'draft'],
    ['a reviewer sends back', { draftState: 'requested', ...reviewer }, 'return', {}, 'returned'],
    ['not without a reason', { draftState: 'requested', ...reviewer }, 'return', { hasReason: false }, 'noReason'],
    ['not their own request', { draftState: 'requested', ...reviewer, isAsker: true }, 'return', {}, 'ownRequest'],
    ['an author sends nothing back', { draftState: 'requested', isWriter: false }, 'return', {}, 'role'],
    ['a reviewer approves', { draftState: 'requested', ...reviewer }, 'approve', {}, 'approved'],
    ['also what nobody asked for', reviewer, 'approve', {}, 'approved'],
    ['not what they wrote in', { ...reviewer, draftState: 'requested', isWriter: true }, 'approve', {}, 'ownText'],
    ['not what was saved again since they saw it', { draftState: 'requested', ...reviewer }, 'approve', { isNewest: false }, 'stale'],
    ['an administrator who wrote in it does not either', { role: 'admin', draftState: 'requested' }, 'approve', {}, 'ownText'],
    ['somebody looks after a publication alone', { ...reviewer, isAlone: true, isLive: true }, 'look', {}, 'closed'],
    ['not whoever published it', { ...publisher, isAlone: true, isAlonePublisher: true }, 'look', {}, 'ownPublication'],
    ['where nothing waits', reviewer, 'look', {}, 'notAlone'],
    ['a publisher ends what is live', { ...publisher, isLive: true }, 'end', {}, 'closed'],
    ['and nothing else', publisher, 'end', {}, 'notLive'],
    ['a reviewer ends nothing', { ...reviewer, isLive: true }, 'end', {}, 'role'],
    ['a stranger does nothing', { role: null }, 'request', {}, 'role'],
  ])('%s', (_, now, action, more, expected) => {
    expect(outcome(now, action, more)).toBe(expected)
  })
})

describe('publishing', () => {
  test.each<[string, Partial<Situation>, Partial<Said>, string]>([
    ['what was approved, by whoever publishes', { role: 'publisher', draftState: 'approved' }, { hasReason: false }, 'closed'],
    ['what others wrote', publisher, { hasReason: false }, 'closed'],
    ['what one wrote in, without a reason', { role: 'publisher' }, { hasReason: false }, 'noSecondPerson'],
    ['what one wrote in, with a reason', { role: 'publisher' }, {}, 'publishedAlone'],
    ['what is changed while it is published', { ...publisher, draftState: 'approved' }, { hasReason: false, changesText: true }, 'noSecondPerson'],
    ['what was sent back', { ...publisher, draftState: 'returned' }, { hasReason: false }, 'noSecondPerson'],
    ['what needs no second person', { role: 'publisher', isReviewed: false }, { hasReason: false, changesText: true }, 'closed'],
    ['by a reviewer', reviewer, {}, 'role'],
  ])('%s', (_, now, more, expected) => {
    expect(outcome(now, 'publish', more)).toBe(expected)
  })
  test('is alone whether or not there is a reason', () => {
    expect(isPublishedAlone({ ...draft, role: 'publisher' }, false)).toBe(true)
    expect(isPublishedAlone({ ...draft, role: 'publisher', draftState: 'approved' }, false)).toBe(false)
  })
})

test('the form offers what the rules let through', () => {
  expect(actionsNow(draft)).toEqual(['request'])
  expect(actionsNow({ ...draft, ...reviewer, draftState: 'requested' })).toEqual(['request', 'return', 'approve'])
  expect(actionsNow({ ...draft, ...publisher, isLive: true, hasChanges: false, isAlone: true })).toEqual(['look', 'publish', 'end'])
})
