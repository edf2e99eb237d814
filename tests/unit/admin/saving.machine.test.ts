/** What a form says of its text, and what it does next: over plain events. */
import { describe, expect, test } from 'vitest'

import { stateInWords } from '@/src/admin/saving/words'
import { atRest, pauseBefore, type SavingEvent, type SavingState, type Step, step, typingPause } from '@/src/admin/saving-engine/machine'

const noon = Date.parse('2026-11-28T12:00:00+09:00')

/** Plays events one after another; the last step. */
function after(events: readonly SavingEvent[], { savesByItself = true, from = atRest(noon) }: { savesByItself?: boolean; from?: SavingState } = {}): Step {
  return events.reduce<Step>(({ state }, event) => step(state, event, { savesByItself, now: noon }), { state: from, effect: null })
}
const away: SavingEvent = { type: 'failed', failure: { kind: 'away' } }
const typed: readonly SavingEvent[] = [{ type: 'changed' }, { type: 'timeIsUp' }]

describe('typing', () => {
  test('saves a pause after the last key', () => {
    expect(after([{ type: 'changed' }])).toMatchObject({ state: { phase: 'typing' }, effect: { do: 'wait', ms: typingPause } })
    expect(after(typed)).toMatchObject({ state: { phase: 'saving' }, effect: { do: 'send', kind: 'typed' } })
    expect(after([...typed, { type: 'saved', at: noon }])).toEqual({ state: atRest(noon), effect: null })
  })
  test('waits for the button where drafts do not save themselves', () => {
    expect(after([{ type: 'changed' }], { savesByItself: false })).toMatchObject({ state: { phase: 'typing' }, effect: null })
    expect(after([{ type: 'changed' }, { type: 'ask', kind: 'saved' }], { savesByItself: false }).effect).toEqual({ do: 'send', kind: 'saved' })
  })
  test('while a save is under way is not forgotten when that is stored', () => {
    expect(after([...typed, { type: 'changed' }, { type: 'saved', at: noon }])).toMatchObject({
      state: { phase: 'typing', savedAt: noon },
      effect: { do: 'wait' },
    })
  })
  test('that leads back to what is stored is no change', () => {
    expect(after([{ type: 'changed' }, { type: 'unchanged' }]).state).toEqual(atRest(noon))
  })
})

describe('the button', () => {
  test('saves whether or not something was typed, and again after a save under way', () => {
    expect(after([{ type: 'ask', kind: 'saved' }]).effect).toEqual({ do: 'send', kind: 'saved' })
    expect(after([...typed, { type: 'ask', kind: 'saved' }]).effect).toBeNull()
    expect(after([...typed, { type: 'ask', kind: 'saved' }, { type: 'saved', at: noon }]).effect).toEqual({ do: 'send', kind: 'saved' })
  })
})

describe('a server that is away', () => {
  test('is asked again with growing pauses, a minute at most, until it answers', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(pauseBefore)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
    const twice = after([...typed, away, { type: 'timeIsUp' }, away])
    expect(twice).toMatchObject({ state: { phase: 'waiting', tries: 2, retryAt: noon + 4_000 }, effect: { do: 'wait', ms: 4_000 } })
    expect(after([{ type: 'timeIsUp' }], { from: twice.state }).effect).toEqual({ do: 'send', kind: 'typed' })
    expect(after([{ type: 'timeIsUp' }, { type: 'saved', at: noon }], { from: twice.state }).state).toEqual(atRest(noon))
  })
  test('is asked again in collections that do not save themselves too, once somebody pressed', () => {
    expect(after([{ type: 'changed' }, { type: 'ask', kind: 'saved' }, away], { savesByItself: false })).toMatchObject({
      state: { phase: 'waiting', kind: 'saved' },
      effect: { do: 'wait' },
    })
  })
  test('publishes nothing later by itself', () => {
    expect(after([{ type: 'ask', kind: 'published' }, away, { type: 'timeIsUp' }]).effect).toEqual({ do: 'send', kind: 'typed' })
  })
  test('may be asked at once', () => {
    expect(after([...typed, away, { type: 'ask', kind: 'typed' }]).effect).toEqual({ do: 'send', kind: 'typed' })
  })
})

describe('a session that ended', () => {
  const ended: SavingEvent = { type: 'failed', failure: { kind: 'signedOut' } }
  test('waits for the person, keeps what is typed on, and saves after signing in', () => {
    expect(after([...typed, ended, { type: 'changed' }, { type: 'timeIsUp' }])).toMatchObject({ state: { phase: 'signedOut' }, effect: null })
    expect(after([...typed, ended, { type: 'signedIn' }]).effect).toEqual({ do: 'send', kind: 'typed' })
  })
  test('does not publish by itself after signing in', () => {
    expect(after([{ type: 'ask', kind: 'published' }, ended, { type: 'signedIn' }]).effect).toEqual({ do: 'send', kind: 'typed' })
  })
})

describe('a refusal', () => {
  const refused: SavingEvent = { type: 'failed', failure: { kind: 'refused', reason: 'スラッグが使われています。' } }
  test('says why, is not repeated unchanged, and is tried again after the next key', () => {
    expect(after([...typed, refused])).toMatchObject({ state: { phase: 'refused', reason: 'スラッグが使われています。' }, effect: null })
    expect(after([...typed, refused, { type: 'changed' }]).effect).toMatchObject({ do: 'wait' })
  })
  test('of a publication leaves the text to be saved as a draft', () => {
    expect(after([{ type: 'changed' }, { type: 'ask', kind: 'published' }, refused])).toMatchObject({
      state: { phase: 'typing', kind: 'typed' },
      effect: { do: 'wait' },
    })
  })
})

describe('a conflict', () => {
  const conflict: SavingEvent = { type: 'failed', failure: { kind: 'conflict' } }
  test('stops saving until the two texts are looked at', () => {
    expect(after([...typed, conflict, { type: 'changed' }, { type: 'timeIsUp' }])).toMatchObject({ state: { phase: 'conflict' }, effect: null })
    expect(after([...typed, conflict, { type: 'later', reason: 'x' }]).state).toMatchObject({ phase: 'refused', reason: 'x' })
  })
})

describe('the line', () => {
  const about = { language: 'ja' as const, now: noon, savesByItself: true, button: 'ドラフトを保存', isKept: true }
  const line = (events: readonly SavingEvent[], part: Partial<typeof about> = {}) => stateInWords(after(events).state, { ...about, ...part })
  test('says when it was saved, in Tokyo, with the date on another day', () => {
    expect(line([])).toBe('保存済み 12:00')
    expect(line([], { now: noon + 86_400_000 })).toBe('保存済み 2026年11月28日 12:00')
  })
  test('says "not saved" for everything that is not, and why', () => {
    for (const events of [[{ type: 'changed' }], [...typed, away], [...typed, { type: 'failed', failure: { kind: 'conflict' } }]] satisfies SavingEvent[][]) {
      expect(line(events)).toMatch(/^未保存：/)
    }
    expect(line([...typed, away])).toBe('未保存：サーバーに接続できません。12:00:02 にもう一度保存します。文章はこのブラウザーに控えてあります。')
    expect(line([...typed, away], { isKept: false })).toContain('画面を閉じないでください')
    expect(line([...typed, { type: 'failed', failure: { kind: 'signedOut' } }])).toBe(
      '未保存：ログインの有効期間が切れました。ログインし直すと保存します。文章はこのブラウザーに控えてあります。',
    )
    expect(line(typed)).toBe('保存中…')
  })
})
