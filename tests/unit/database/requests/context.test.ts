import { describe, expect, it } from 'vitest'

import {
  claimedNumbers,
  contextOfJob,
  copiedFrom,
  isBulk,
  isDraftSave,
  isJob,
  notePasswordSetter,
  noteShownImages,
  passwordSetBy,
  restoredFrom,
  shownImages,
  stateWrite,
  versionPlanOf,
} from '@/src/database/requests/context'

/** As Payload makes it for a call of the Local API inside a hook. */
const nested = (req: { context: Record<string, unknown> }) => ({ context: { ...req.context } })

describe('a write', () => {
  it('that said nothing is no draft, no bulk change and no copy', () => {
    expect([isDraftSave({}), isBulk({}), copiedFrom({}), restoredFrom({})]).toEqual([false, false, null, null])
  })

  it('replaces what an earlier write of the same request said', () => {
    const req = { context: {} }
    stateWrite(req, { isDraftSave: true, isBulk: false, copiedFrom: 7 })
    expect([isDraftSave(req.context), copiedFrom(req.context)]).toEqual([true, 7])
    stateWrite(req, { isDraftSave: false, isBulk: true, restoredFrom: 'v1' })
    expect([isDraftSave(req.context), isBulk(req.context), copiedFrom(req.context), restoredFrom(req.context)]).toEqual([false, true, null, 'v1'])
  })

  it('in a nested call says nothing about the write around it', () => {
    const req = { context: {} }
    stateWrite(req, { isDraftSave: true, isBulk: false })
    const inner = nested(req)
    stateWrite(inner, { isDraftSave: false, isBulk: false })
    expect([isDraftSave(req.context), isDraftSave(inner.context)]).toEqual([true, false])
  })
})

describe('what several records of one request share', () => {
  it('is one plan for each record, in nested calls too', () => {
    const req = { context: {} }
    versionPlanOf(req, 'cases', 1).kind = 'typed'
    expect(versionPlanOf(nested(req), 'cases', 1).kind).toBe('typed')
    expect(versionPlanOf(req, 'cases', 2)).toEqual({})
  })

  it('is which record goes live with which number', () => {
    const req = { context: {} }
    claimedNumbers(req).set('survey/1', 'a record')
    expect(claimedNumbers(nested(req)).get('survey/1')).toBe('a record')
  })

  it('is kept apart by case for images', () => {
    const req = { context: {} }
    noteShownImages(req, 1, [5, 6])
    expect([shownImages(req, 1), shownImages(req, 2)]).toEqual([[5, 6], []])
  })
})

it('a password is set by whoever was noted, and by nobody otherwise', () => {
  const req = { context: {} }
  expect(passwordSetBy(req.context)).toBe(null)
  notePasswordSetter(req, 'other')
  expect(passwordSetBy(req.context)).toBe('other')
  expect(passwordSetBy({ passwordSetBy: 'somebody' })).toBe(null)
})

it('a request of a job is known as one', () => {
  expect([isJob(contextOfJob('some-job')), isJob({})]).toEqual([true, false])
})
