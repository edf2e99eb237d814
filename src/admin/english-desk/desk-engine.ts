/**
 * Brings English texts into the record, one after the other, each as a draft like any other save. No React, network or clock here:
 * `use-desk.ts` gives them, and tests give made-up ones.
 */
import type { DeskPassage } from '@/src/editorial/translation/english'
import { isBlank } from '@/src/model/emptiness'
import type { DeskEngine, DeskState, DeskWorld, Doc, Note } from './desk-types'
import { changedFields, englishAt, isSamePassage, patchFor } from './patch'

const versionOf = (doc: Doc): string => String(doc.loadedVersion ?? doc.updatedAt ?? '')

export function createDesk(world: DeskWorld): DeskEngine {
  let now: DeskState = {
    phase: 'loading',
    record: {},
    loadedVersion: '',
    passages: [],
    typed: new Map(),
    notes: new Map(),
    todo: [],
    conflict: null,
    isSignedOut: false,
  }
  const listeners = new Set<() => void>()
  let line: Promise<void> = Promise.resolve()

  function set(part: Partial<DeskState>): void {
    now = { ...now, ...part }
    listeners.forEach((listener) => listener())
  }
  const note = (address: string, value: Note): void => set({ notes: new Map(now.notes).set(address, value) })
  function setTyped(address: string, text: string | null): void {
    const typed = new Map(now.typed)
    if (text === null) typed.delete(address)
    else typed.set(address, text)
    set({ typed })
    world.keep(typed)
  }
  /** One thing after the other: each save stands on the version that the one before made. */
  function inLine(work: () => Promise<void>): Promise<void> {
    line = line.then(work, work)
    return line
  }

  async function load(): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      const [desk, record] = await Promise.all([world.load(), world.newest()])
      if (!desk || !record) break
      // Saved by somebody between the two answers: they are asked for again.
      if (Date.parse(desk.loadedVersion) !== Date.parse(versionOf(record))) continue
      const open = desk.passages.filter(({ state }) => state !== 'there').map(({ address }) => address)
      const { passages } = desk
      return set({ phase: 'ready', record, loadedVersion: versionOf(record), passages, todo: [...new Set([...now.todo, ...open])] })
    }
    if (now.phase !== 'ready') set({ phase: 'failed' })
  }

  function accept(doc: Doc, address: string, text: string): void {
    const passages = now.passages.map((passage): DeskPassage =>
      passage.address === address ? { ...passage, en: text, state: isBlank(text) ? 'none' : 'there' } : passage,
    )
    set({ record: doc, loadedVersion: versionOf(doc), passages })
    note(address, { kind: 'saved', at: world.now() })
    if (now.typed.get(address) === text) setTyped(address, null)
  }

  const fail = (address: string, why: Extract<Note, { kind: 'failed' }>['why'], reason: string): void => note(address, { kind: 'failed', why, reason })

  async function send(address: string): Promise<void> {
    const text = now.typed.get(address)
    if (text === undefined) return
    if (text === englishAt(now.record, address)) return setTyped(address, null)
    note(address, { kind: 'saving' })
    let isNewer = false
    for (let tries = 0; tries < 3; tries += 1) {
      const values = patchFor(now.record, address, text)
      if (!values) return fail(address, 'refused', world.words.gone)
      const answer = await world.send({ values, loadedVersion: now.loadedVersion, kind: 'typed' })
      if (answer.kind === 'saved') {
        accept(answer.doc, address, text)
        return isNewer ? load() : undefined
      }
      if (answer.kind === 'signedOut') {
        set({ isSignedOut: true })
        return fail(address, 'signedOut', world.words.signedOut)
      }
      if (answer.kind === 'refused') return fail(address, 'refused', answer.reason)
      if (answer.kind === 'away') return fail(address, 'away', answer.reason ?? world.words.away)
      const theirs = await world.newest()
      if (!theirs) return fail(address, 'away', world.words.away)
      if (!isSamePassage(now.record, theirs, address)) {
        set({ conflict: { base: now.record, mine: { ...now.record, ...values }, theirs, savedBy: answer.savedBy ?? null } })
        return fail(address, 'conflict', world.words.conflict)
      }
      // Somebody saved, but neither language of this text: it is written on top of their work.
      isNewer = true
      set({ record: theirs, loadedVersion: versionOf(theirs) })
    }
    fail(address, 'away', world.words.away)
  }

  const save = (address: string): Promise<void> => inLine(() => send(address))

  return {
    state: () => now,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    load: () => inLine(load),
    type: (address, text) => {
      const isStored = text === englishAt(now.record, address)
      const notes = new Map(now.notes)
      notes.delete(address)
      set({ notes })
      setTyped(address, isStored ? null : text)
    },
    save,
    saveAll: async () => {
      for (const address of now.typed.keys()) await save(address)
    },
    confirm: (address) =>
      inLine(async () => {
        const answer = await world.confirm(address, now.loadedVersion)
        if (answer === 'done') {
          set({ passages: now.passages.map((passage) => (passage.address === address ? { ...passage, state: 'there' } : passage)) })
          return note(address, { kind: 'confirmed' })
        }
        if (answer === 'stale') {
          await load()
          return fail(address, 'refused', world.words.conflict)
        }
        fail(address, answer === 'away' ? 'away' : 'refused', answer === 'away' ? world.words.away : answer.reason)
      }),
    resolve: (values, loadedVersion) =>
      inLine(async () => {
        const { conflict } = now
        if (!conflict) return
        const answer = await world.send({ values: changedFields(values, conflict.theirs), loadedVersion, kind: 'merged' })
        set({ conflict: null })
        if (answer.kind !== 'saved') return
        const decided = [...now.typed.keys()].filter((address) => now.notes.get(address)?.kind === 'failed')
        decided.forEach((address) => setTyped(address, null))
        set({ notes: new Map([...now.notes].filter(([address]) => !decided.includes(address))) })
        await load()
      }),
    later: () => set({ conflict: null }),
    signedIn: () => {
      set({ isSignedOut: false })
      for (const address of now.typed.keys()) void save(address)
    },
  }
}
