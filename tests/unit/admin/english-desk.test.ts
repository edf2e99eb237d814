/** The desk for English without a browser: what it sends, what it keeps, and that nobody's words go away. */
import { describe, expect, it } from 'vitest'

import { createDesk } from '@/src/admin/english-desk/desk-engine'
import type { DeskWorld, Doc } from '@/src/admin/english-desk/desk-types'
import { markTerms, termsOf } from '@/src/admin/english-desk/glossary-marks'
import { changedFields, englishAt, isSamePassage, patchFor } from '@/src/admin/english-desk/patch'
import type { Answer } from '@/src/admin/saving-engine/send'
import { glossary, parseGlossary } from '@/src/content/glossary'
import { get } from '@/src/model/reading'

const record: Doc = {
  id: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
  title: { ja: '題名', en: 'Title' },
  timeline: [
    { id: 'b', title: { ja: '後', en: null }, voices: [{ id: 'v', text: { ja: '声' } }] },
    { id: 'a', title: { ja: '先', en: 'Earlier' }, evidence: { source: 3 } },
  ],
}
const first = 'cases/1#timeline[a].title'
const second = 'cases/1#timeline[b].title'

describe('an English text in its record', () => {
  it('is put where its row is, beside everything else of the list', () => {
    expect(patchFor(record, first, 'New')).toEqual({
      timeline: [get(record, 'timeline.0'), { id: 'a', title: { ja: '先', en: 'New' }, evidence: { source: 3 } }],
    })
    expect(patchFor(record, 'cases/1#title', 'New')).toEqual({ title: { ja: '題名', en: 'New' } })
    expect(get(patchFor(record, 'cases/1#timeline[b].voices[v].text', 'Voice'), 'timeline.0.voices.0.text')).toEqual({ ja: '声', en: 'Voice' })
    expect(patchFor(record, 'cases/1#timeline[gone].title', 'New')).toBeNull()
    expect([englishAt(record, first), englishAt(record, second)]).toEqual(['Earlier', ''])
  })
  it('fits another state of the record while both of its languages are the same there', () => {
    const moved = { ...record, timeline: [get(record, 'timeline.1'), { id: 'new' }] }
    expect(isSamePassage(record, moved, first)).toBe(true)
    expect(isSamePassage(record, moved, second)).toBe(false)
    expect(isSamePassage(record, { title: { ja: '別の題名', en: 'Title' } }, 'cases/1#title')).toBe(false)
    expect(changedFields({ a: [1], b: 2 }, { a: [1], b: 3 })).toEqual({ b: 2 })
  })
})

describe('terms of the glossary', () => {
  const terms = parseGlossary('- ja: 高等専門学校（高専）\n  en: technical college\n- ja: 研修\n  en: training\n- ja: 研修員\n  en: training participant\n')
  it('are marked once each place, the longest first, in every spelling', () => {
    const text = '高専の研修員が研修で高等専門学校へ。'
    const pieces = markTerms(text, terms)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.flatMap(({ term }) => term?.ja ?? [])).toEqual(['高専', '研修員', '研修', '高等専門学校'])
    expect(termsOf(pieces).map(({ en }) => en)).toEqual(['technical college', 'training participant', 'training'])
    expect(markTerms('', terms)).toEqual([])
  })
  it('are read from the file as it is committed', () => {
    expect(glossary().find(({ ja }) => ja === '多文化共生')?.en).toBe('multicultural coexistence')
    expect(() => parseGlossary('- ja: 片方だけ')).toThrow()
  })
})

/** A desk on a made-up server. */
function deskWith(answers: (Answer | 'ok')[], newer: Doc[] = []) {
  const sent: { readonly values: Doc; readonly loadedVersion: string; readonly kind: string }[] = []
  const kept: string[][] = []
  let stored = record
  let saves = 0
  const world: DeskWorld = {
    now: () => 0,
    load: () =>
      Promise.resolve({
        loadedVersion: String(stored.updatedAt),
        passages: [first, second, 'cases/1#title'].map((address) => ({
          address,
          path: '',
          tab: 0,
          location: address,
          kind: 'line',
          ja: '',
          en: englishAt(stored, address),
          state: englishAt(stored, address) ? 'there' : 'none',
          before: null,
        })),
      }),
    newest: () => {
      stored = newer.shift() ?? stored
      return Promise.resolve(stored)
    },
    send: (save) => {
      sent.push(save)
      const answer = answers.shift() ?? 'ok'
      if (answer !== 'ok') return Promise.resolve(answer)
      saves += 1
      stored = { ...stored, ...save.values, updatedAt: `2026-01-02T00:00:0${saves}.000Z` }
      return Promise.resolve({ kind: 'saved', doc: stored })
    },
    confirm: () => Promise.resolve('done'),
    keep: (typed) => kept.push([...typed.values()]),
    words: { away: 'away', conflict: 'conflict', gone: 'gone', signedOut: 'signed out' },
  }
  return { desk: createDesk(world), sent, kept }
}
const noteOf = (desk: ReturnType<typeof createDesk>, address: string) => desk.state().notes.get(address)

describe('the desk', () => {
  it('saves one text after the other, each on top of the one before, and forgets only what is stored', async () => {
    const { desk, sent, kept } = deskWith([])
    await desk.load()
    expect(desk.state().todo).toEqual([second])
    desk.type(second, 'Later')
    desk.type(first, 'Early')
    await Promise.all([desk.save(second), desk.save(first), desk.save(second)])
    expect(sent.map(({ loadedVersion }) => loadedVersion)).toEqual(['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:01.000Z'])
    expect(get(sent[1]?.values, 'timeline.0.title.en')).toBe('Later')
    expect([desk.state().typed.size, kept.at(-1)]).toEqual([0, []])
    expect([noteOf(desk, second), desk.state().todo]).toEqual([{ kind: 'saved', at: 0 }, [second]])
  })
  it('sends nothing for a text that is stored like that', async () => {
    const { desk, sent } = deskWith([])
    await desk.load()
    desk.type(first, 'Other')
    desk.type(first, 'Earlier')
    await desk.save(first)
    expect(sent).toEqual([])
  })
  it('keeps what was typed while it was on its way', async () => {
    const { desk } = deskWith([])
    await desk.load()
    desk.type(second, 'Lat')
    const save = desk.save(second)
    await Promise.resolve()
    desk.type(second, 'Later')
    await save
    expect(desk.state().typed.get(second)).toBe('Later')
  })
  it('writes on top of what somebody else saved elsewhere in the record', async () => {
    const theirs = { ...record, updatedAt: '2026-01-01T12:00:00.000Z', title: { ja: '変えた題名', en: 'Title' } }
    const { desk, sent } = deskWith([{ kind: 'conflict' }], [record, theirs])
    await desk.load()
    desk.type(second, 'Later')
    await desk.save(second)
    expect(sent.map(({ loadedVersion }) => loadedVersion)).toEqual(['2026-01-01T00:00:00.000Z', '2026-01-01T12:00:00.000Z'])
    expect([desk.state().conflict, desk.state().typed.size, get(desk.state().record, 'title.ja')]).toEqual([null, 0, '変えた題名'])
  })
  it('shows both texts where somebody changed the same, and stores what is decided', async () => {
    const theirs = { ...record, updatedAt: '2026-01-01T12:00:00.000Z', timeline: [{ id: 'b', title: { ja: '後で変えた', en: '' } }, get(record, 'timeline.1')] }
    const { desk, sent } = deskWith([{ kind: 'conflict', savedBy: { name: '佐藤', isMe: false } }], [record, theirs])
    await desk.load()
    desk.type(second, 'Later')
    await desk.save(second)
    const { conflict } = desk.state()
    expect(get(conflict?.mine, 'timeline.0.title')).toEqual({ ja: '後', en: 'Later' })
    expect([conflict?.theirs, conflict?.savedBy?.name, noteOf(desk, second)?.kind, desk.state().typed.get(second)]).toEqual([theirs, '佐藤', 'failed', 'Later'])
    await desk.resolve({ ...theirs, timeline: [{ id: 'b', title: { ja: '後で変えた', en: 'Later' } }] }, theirs.updatedAt)
    expect(sent.at(-1)).toEqual({
      kind: 'merged',
      loadedVersion: theirs.updatedAt,
      values: { timeline: [{ id: 'b', title: { ja: '後で変えた', en: 'Later' } }] },
    })
    expect([desk.state().conflict, desk.state().typed.size]).toEqual([null, 0])
  })
  it.each<[Answer, string]>([
    [{ kind: 'away' }, 'away'],
    [{ kind: 'refused', reason: 'too long' }, 'too long'],
    [{ kind: 'signedOut' }, 'signed out'],
  ])('keeps the text and says why when the answer is %o', async (answer, reason) => {
    const { desk, kept } = deskWith([answer])
    await desk.load()
    desk.type(second, 'Later')
    await desk.save(second)
    expect([noteOf(desk, second), desk.state().typed.get(second), kept.at(-1)]).toEqual([{ kind: 'failed', why: answer.kind, reason }, 'Later', ['Later']])
    await desk.saveAll()
    expect(desk.state().typed.size).toBe(0)
  })
})
