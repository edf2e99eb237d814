/** The way of a text from a form into the database, with a made-up form, server and browser store. */
import { beforeEach, describe, expect, test } from 'vitest'

import { changedAddresses, compareWithNewer, valuesFromServer } from '@/src/admin/saving-engine/changes'
import { createEngine } from '@/src/admin/saving-engine/engine'
import type { Engine } from '@/src/admin/saving-engine/engine-types'
import { forgetText, type Keeper, keepText, type KeptText, keptTexts, mostKept } from '@/src/admin/saving-engine/kept-text'
import { type Answer, type Doc, meaningOf } from '@/src/admin/saving-engine/send'

const noon = Date.parse('2026-11-28T12:00:00+09:00')
const iso = (ms: number): string => new Date(ms).toISOString()

/** A server that keeps one record as the product does: later states win, older ones are refused. */
class Bench {
  clock = noon
  timers: { at: number; then: () => void }[] = []
  form: Record<string, unknown> = { title: 'はじめ', loadedVersion: iso(noon), rows: 0 }
  stored: Doc = { id: 7, title: 'はじめ', rows: 0, loadedVersion: iso(noon), updatedAt: iso(noon), createdAt: iso(noon) }
  isAway = false
  /** The answer gets lost after the server has stored the text. */
  losesAnswers = false
  isSignedOut = false
  refuses: string | null = null
  sent: string[] = []
  kept: Omit<KeptText, 'person' | 'collection'> | null = null
  modified = false
  records: Doc[] = []

  engine(id: string | null = '7', savesByItself = true): Engine {
    return createEngine(
      { id, savedAt: noon, savesByItself },
      {
        values: () => structuredClone(this.form),
        fields: () => Object.fromEntries(Object.entries(this.form).map(([path, value]) => [path, { value }])),
        loadedVersion: () => (typeof this.form.loadedVersion === 'string' ? this.form.loadedVersion : null),
        put: (values) => values.forEach(([path, value]) => (this.form[path] = value)),
        setModified: (isModified) => (this.modified = isModified),
        show: async (values) => {
          this.form = { ...values }
          return !this.isAway
        },
        stored: () => undefined,
        refused: () => undefined,
      },
      {
        now: () => this.clock,
        after: (ms, then) => {
          const timer = { at: this.clock + ms, then }
          this.timers.push(timer)
          return () => (this.timers = this.timers.filter((other) => other !== timer))
        },
        send: async (request) => this.answer(request),
        newest: async () => (this.isAway ? null : this.stored),
        newestRecords: async () => (this.isAway ? null : this.records),
        keep: (text) => {
          this.kept = text
          return true
        },
        forget: () => (this.kept = null),
        forgetOffer: () => undefined,
      },
    )
  }

  private answer({ id, kind, values, loadedVersion }: { id: string | null; kind: string; values: Doc; loadedVersion: string | null }): Answer {
    this.sent.push(`${kind}:${String(values.title)}`)
    if (this.isAway) return { kind: 'away' }
    if (this.isSignedOut) return { kind: 'signedOut' }
    if (this.refuses) return { kind: 'refused', reason: this.refuses }
    if (id !== null && loadedVersion !== this.stored.loadedVersion) return { kind: 'conflict' }
    this.clock += 10
    this.stored = {
      ...this.stored,
      ...values,
      id: id ?? 8,
      listTitle: values.title,
      loadedVersion: iso(this.clock),
      updatedAt: iso(this.clock),
      createdAt: iso(this.clock),
    }
    if (id === null) this.records.unshift(this.stored)
    return this.losesAnswers ? { kind: 'away' } : { kind: 'saved', doc: this.stored }
  }

  /** Lets time pass, and what waits for it happen. */
  async pass(ms: number): Promise<void> {
    const until = this.clock + ms
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      const [next] = this.timers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)
      if (!next) break
      this.clock = Math.max(this.clock, next.at)
      this.timers = this.timers.filter((timer) => timer !== next)
      next.then()
    }
    this.clock = Math.max(this.clock, until)
  }

  type(engine: Engine, title: string): void {
    this.form.title = title
    this.modified = true
    engine.changed()
  }
}

let bench: Bench
beforeEach(() => (bench = new Bench()))

describe('what is typed', () => {
  test('is stored a pause later, once, and the browser then keeps nothing', async () => {
    const engine = bench.engine()
    bench.type(engine, 'ある')
    await bench.pass(400)
    expect(bench.kept?.values.title).toBe('ある')
    bench.type(engine, 'ある町')
    await bench.pass(5_000)
    expect(bench.sent).toEqual(['typed:ある町'])
    expect([bench.stored.title, bench.kept, bench.modified, engine.snapshot().state.phase]).toEqual(['ある町', null, false, 'rest'])
  })
  test('and taken back again is no save', async () => {
    const engine = bench.engine()
    bench.type(engine, 'ある')
    bench.type(engine, 'はじめ')
    await bench.pass(5_000)
    expect([bench.sent, engine.snapshot().state.phase, bench.modified]).toEqual([[], 'rest', false])
  })
  test('and nothing else: a publication that was refused leaves no text to be offered later, over what others wrote since', async () => {
    const engine = bench.engine()
    bench.refuses = '直すところがあります'
    engine.saveNow('published')
    await bench.pass(100)
    expect(bench.sent).toEqual(['published:はじめ'])
    // The faults are drawn into the form, which then says that nothing was typed.
    engine.rested()
    await bench.pass(5_000)
    expect([bench.kept, engine.snapshot().state.phase]).toEqual([null, 'rest'])
  })
  test.each(['\u3000', '\u200b\u00ad', ' \n'])('of blanks alone (%j) begins no record', async (blank) => {
    bench.form = { title: '', loadedVersion: null, rows: 0 }
    const engine = bench.engine(null)
    bench.type(engine, blank)
    await bench.pass(5_000)
    expect([bench.sent, engine.snapshot().state.phase]).toEqual([[], 'rest'])
    bench.type(engine, `${blank}町`)
    await bench.pass(5_000)
    expect(bench.sent).toEqual([`typed:${blank}町`])
  })
  test('while the server is away is kept, tried again, and stored when it is back', async () => {
    const engine = bench.engine()
    bench.isAway = true
    bench.type(engine, '停電')
    await bench.pass(10_000)
    expect(engine.snapshot().state.phase).toBe('waiting')
    expect(bench.kept?.values.title).toBe('停電')
    bench.isAway = false
    await bench.pass(70_000)
    expect([bench.stored.title, engine.snapshot().state.phase, bench.kept]).toEqual(['停電', 'rest', null])
  })
  test('that the server refuses stays unsaved with its reason until something else is typed', async () => {
    const engine = bench.engine('7', false)
    bench.refuses = '画像が途中で切れています。'
    bench.type(engine, '切れた画像')
    engine.saveNow('saved')
    await bench.pass(1_000)
    // Payload draws the faults into the form, which then tells of a change.
    engine.changed()
    await bench.pass(1_000)
    expect(engine.snapshot().state).toMatchObject({ phase: 'refused', reason: '画像が途中で切れています。' })
    expect(bench.kept?.values.title).toBe('切れた画像')
    bench.type(engine, '別の画像')
    expect(engine.snapshot().state).toMatchObject({ phase: 'typing', reason: null })
  })
  test('is stored after signing in again', async () => {
    const engine = bench.engine()
    bench.isSignedOut = true
    bench.type(engine, '切れた')
    await bench.pass(5_000)
    expect(engine.snapshot().state.phase).toBe('signedOut')
    bench.isSignedOut = false
    engine.signedIn()
    await bench.pass(100)
    expect(bench.stored.title).toBe('切れた')
  })
  test('just before the form is left is sent all the same', async () => {
    const engine = bench.engine()
    const leave = engine.attach()
    bench.type(engine, '最後の文')
    leave()
    await bench.pass(100)
    expect([bench.stored.title, bench.kept]).toEqual(['最後の文', null])
  })
})

describe('an answer that got lost', () => {
  test('is no conflict with oneself', async () => {
    const engine = bench.engine()
    bench.losesAnswers = true
    bench.type(engine, '届いた文')
    await bench.pass(2_000)
    expect(engine.snapshot().state.phase).toBe('waiting')
    bench.losesAnswers = false
    await bench.pass(10_000)
    expect([engine.snapshot().state.phase, bench.form.loadedVersion]).toEqual(['rest', bench.stored.loadedVersion])
  })
  test('makes no second record of a new one', async () => {
    const engine = bench.engine(null)
    bench.losesAnswers = true
    bench.type(engine, '新しい記録')
    await bench.pass(2_000)
    bench.losesAnswers = false
    await bench.pass(10_000)
    expect([bench.records.length, engine.snapshot().id, engine.snapshot().state.phase]).toEqual([1, '8', 'rest'])
  })
})

describe('somebody else', () => {
  test('who saved another text first makes a conflict, in which nothing is sent or lost', async () => {
    const engine = bench.engine()
    bench.stored = { ...bench.stored, title: '別の人の文', loadedVersion: iso(noon + 5), updatedAt: iso(noon + 5) }
    bench.type(engine, '私の文')
    await bench.pass(5_000)
    const { state, theirs, base } = engine.snapshot()
    expect([state.phase, theirs?.title, base.title, bench.form.title, bench.kept?.values.title]).toEqual([
      'conflict',
      '別の人の文',
      'はじめ',
      '私の文',
      '私の文',
    ])
    expect(await engine.adopt({ title: '二つを合わせた文' }, iso(noon + 5))).toBe(true)
    await bench.pass(5_000)
    expect([bench.sent.at(-1), bench.stored.title, engine.snapshot().state.phase]).toEqual(['merged:二つを合わせた文', '二つを合わせた文', 'rest'])
  })
  test('who only published what the form was opened from is no conflict', async () => {
    const engine = bench.engine()
    bench.stored = { ...bench.stored, _status: 'published', loadedVersion: iso(noon + 5), updatedAt: iso(noon + 5) }
    bench.type(engine, '続き')
    await bench.pass(5_000)
    expect([bench.stored.title, engine.snapshot().state.phase]).toEqual(['続き', 'rest'])
  })
})

describe('text of an earlier visit', () => {
  const text: KeptText = {
    person: '1',
    collection: 'cases',
    record: '7',
    typedAt: noon - 60_000,
    loadedVersion: iso(noon),
    values: { title: '前の文', rows: 0 },
    base: { title: 'はじめ', rows: 0 },
  }
  test('is shown when taken back, and saved', async () => {
    const engine = bench.engine()
    engine.offer([{ form: 'x', text }])
    expect(await engine.takeBack({ form: 'x', text })).toBe('back')
    await bench.pass(5_000)
    expect(bench.stored.title).toBe('前の文')
  })
  test('stays kept when the server cannot draw it', async () => {
    const engine = bench.engine()
    const offer = { form: 'x', text }
    engine.offer([offer])
    bench.isAway = true
    expect(await engine.takeBack(offer)).toBe('away')
    expect(engine.snapshot().offers).toEqual([offer])
  })
})

describe('text typed since', () => {
  test('is not covered by text of an earlier visit', async () => {
    const engine = bench.engine()
    bench.type(engine, 'いまの文')
    const text: KeptText = { person: '1', collection: 'cases', record: '7', typedAt: noon, loadedVersion: null, values: { title: '前の文' }, base: {} }
    expect(await engine.takeBack({ form: 'x', text })).toBe('busy')
    expect(bench.form.title).toBe('いまの文')
  })
})

/** The browser's store, with a limit. */
function store(limit = Infinity): Keeper & { readonly size: () => number } {
  const entries = new Map<string, string>()
  return {
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => {
      const used = [...entries].filter(([other]) => other !== key).reduce((sum, [, text]) => sum + text.length, 0)
      if (used + value.length > limit) throw new DOMException('full', 'QuotaExceededError')
      entries.set(key, value)
    },
    get length() {
      return entries.size
    },
    size: () => entries.size,
  }
}

describe("the browser's store", () => {
  const text = (part: Partial<KeptText> = {}): KeptText => ({
    person: '1',
    collection: 'cases',
    record: '7',
    typedAt: noon,
    loadedVersion: null,
    values: { title: 'x' },
    base: {},
    ...part,
  })
  const of = { person: '1', collection: 'cases', record: '7' }
  test('offers a text to the person and the record it belongs to, newest first', () => {
    const browser = store()
    keepText(browser, 'a', text())
    keepText(browser, 'b', text({ typedAt: noon + 1 }))
    keepText(browser, 'c', text({ person: '2' }))
    keepText(browser, 'd', text({ record: null }))
    expect(keptTexts(browser, of).map(({ form }) => form)).toEqual(['b', 'a'])
    expect(keptTexts(browser, { ...of, record: null }).map(({ form }) => form)).toEqual(['d'])
    forgetText(browser, 'b')
    expect(keptTexts(browser, of).map(({ form }) => form)).toEqual(['a'])
  })
  test('holds no password and no file', () => {
    const browser = store()
    keepText(browser, 'a', text({ values: { name: '佐藤', password: 'secret words', 'confirm-password': 'secret words', file: { name: 'a.png' } } }))
    expect(keptTexts(browser, of)[0]?.text.values).toEqual({ name: '佐藤' })
  })
  test('has bounds: the oldest go', () => {
    const browser = store()
    for (let number = 0; number < mostKept + 5; number += 1) keepText(browser, `form-${number}`, text({ typedAt: noon + number }))
    expect(browser.size()).toBe(mostKept)
    expect(keptTexts(browser, of).at(-1)?.form).toBe('form-5')
  })
  test('makes room when it is full, and says so when it cannot', () => {
    const browser = store(900)
    expect(keepText(browser, 'a', text({ values: { title: 'あ'.repeat(500) } }))).toBe(true)
    expect(keepText(browser, 'b', text({ typedAt: noon + 1, values: { title: 'い'.repeat(500) } }))).toBe(true)
    expect(keptTexts(browser, of).map(({ form }) => form)).toEqual(['b'])
    expect(keepText(browser, 'c', text({ values: { title: 'う'.repeat(5_000) } }))).toBe(false)
  })
  test('is not confused by what others left there', () => {
    const browser = store()
    browser.setItem('unsaved-text/x', 'not json')
    browser.setItem('theme', 'dark')
    expect(keptTexts(browser, of)).toEqual([])
  })
})

describe('two states of a record', () => {
  const row = (id: string, ja: string) => ({ id, title: { ja } })
  test('differ where a value does; rows are known by id; what is empty is the same as what is not there', () => {
    expect(changedAddresses({ title: { ja: 'あ', en: '' } }, { title: { ja: 'あ', en: null }, rows: [] })).toEqual([])
    expect(changedAddresses({ rows: [row('a', '1'), row('b', '2')] }, { rows: [row('b', '2'), row('a', '1')] })).toEqual(['.rows#order'])
    expect(changedAddresses({ rows: [row('a', '1')] }, { rows: [row('a', '2')] })).toEqual(['.rows[a].title.ja'])
    expect(changedAddresses({ updatedAt: '1', _status: 'draft' }, { updatedAt: '2', _status: 'published' })).toEqual([])
  })
  test('are two texts only if both sides changed', () => {
    const base = { a: '1', b: '1' }
    expect(compareWithNewer({ base, mine: { a: '2', b: '1' }, theirs: { a: '1', b: '2' } })).toBe('two texts')
    expect(compareWithNewer({ base, mine: { a: '2', b: '1' }, theirs: { a: '2', b: '2' } })).toBe('saved')
    expect(compareWithNewer({ base, mine: { a: '2', b: '1' }, theirs: base })).toBe('go on')
  })
  test('what the server worked out is put where nobody typed since, and never into a row that moved', () => {
    const fields = { title: { value: 'typed since' }, listTitle: { value: 'old' }, rows: { value: 1, rows: [{ id: 'a' }] }, 'rows.0.start': { value: null } }
    const sent = { title: 'sent', listTitle: 'old', rows: [{ id: 'a', start: null }] }
    const saved = { title: 'sent', listTitle: 'new', rows: [{ id: 'a', start: '2016-04-01' }] }
    expect(valuesFromServer({ fields, sent, saved })).toEqual([
      ['listTitle', 'new'],
      ['rows.0.start', '2016-04-01'],
    ])
    const moved = { ...fields, rows: { value: 1, rows: [{ id: 'b' }] } }
    expect(valuesFromServer({ fields: moved, sent, saved })).toEqual([['listTitle', 'new']])
  })
})

describe('an answer of the server', () => {
  test.each([
    [
      { status: 200, body: { doc: { id: 1 } } },
      { kind: 'saved', doc: { id: 1 } },
    ],
    [{ status: 503, body: null }, { kind: 'away' }],
    [{ status: 429, body: null }, { kind: 'away' }],
    [{ status: 403, body: null }, 'who'],
    [{ status: 409, body: { errors: [{ message: 'x', data: { reason: 'stale' } }] } }, { kind: 'conflict' }],
    [
      { status: 409, body: { errors: [{ message: 'x', data: { reason: 'stale', newest: { savedBy: { name: '佐藤', isMe: false } } } }] } },
      { kind: 'conflict', savedBy: { name: '佐藤', isMe: false } },
    ],
    [
      { status: 409, body: { errors: [{ message: '使われています', data: {} }] } },
      { kind: 'refused', reason: '使われています' },
    ],
    [
      { status: 404, body: { errors: [{ message: 'Not Found' }] } },
      { kind: 'refused', reason: 'この記録は、ほかの人が削除しました。文章はこのブラウザーに控えてあります。' },
    ],
    [
      { status: 404, body: { errors: [{ message: '佐藤さんがごみ箱に移しました。', data: { reason: 'trashed' } }] } },
      { kind: 'refused', reason: '佐藤さんがごみ箱に移しました。書いた文章は、このブラウザーに控えてあります。' },
    ],
    [
      { status: 400, body: { errors: [{ message: 'だめ', data: { errors: [{ path: 'slug', message: '直して' }] } }] } },
      { kind: 'refused', reason: 'だめ', faults: [{ path: 'slug', message: '直して' }] },
    ],
  ])('%j means %j', (reply, meaning) => {
    const found = meaningOf(reply, 'ja')
    if (typeof meaning === 'string') expect(found).toBe(meaning)
    else expect(found).toMatchObject(meaning)
  })
})
