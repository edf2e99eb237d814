/**
 * Brings a form's text into the database: joins the state machine with the network, the browser's store and the form.
 * No React here; `use-engine.ts` gives it the form, and tests give it a made-up one.
 */
import { compareWithNewer, isSameText, valuesFromServer } from './changes'
import type { Engine, FormSide, Snapshot, Values, World } from './engine-types'
import { atRest, isUnsaved, type SaveKind, type SavingEvent, step } from './machine'
import type { Doc } from './send'

/** How long after a key the browser's store is written. */
const keepPause = 300

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function withValues(values: Values, updates: readonly (readonly [string, unknown])[]): Values {
  const copy = structuredClone(values)
  for (const [path, value] of updates) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const holder = keys.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), copy)
    if (typeof holder === 'object' && holder !== null) Reflect.set(holder, last, value)
  }
  return copy
}

interface Start {
  readonly id: string | null
  readonly savedAt: number | null
  readonly savesByItself: boolean
}

export function createEngine({ id, savedAt, savesByItself }: Start, form: FormSide, world: World): Engine {
  let now: Snapshot = { state: atRest(savedAt), id, isKept: true, base: form.values(), theirs: null, savedBy: null, offers: [] }
  const listeners = new Set<() => void>()
  let stopWaiting = (): void => undefined
  let stopKeeping = (): void => undefined
  /** While the form is being filled from elsewhere, what it shows is neither typed nor stored. */
  let isFilling = false
  let isGone = false
  /** What the server will not store; trying the same again changes nothing. */
  let refused: Values | null = null
  /** A create whose answer never came may have been stored all the same. */
  let unsure: { readonly since: number; readonly values: Values } | null = null

  function set(part: Partial<Snapshot>): void {
    now = { ...now, ...part }
    listeners.forEach((listener) => listener())
  }

  function run(event: SavingEvent): void {
    const { state, effect } = step(now.state, event, { savesByItself, now: world.now() })
    if (state !== now.state) set({ state })
    if (effect || !isUnsaved(state)) stopWaiting()
    if (effect?.do === 'wait' && !isGone) stopWaiting = world.after(effect.ms, () => run({ type: 'timeIsUp' }))
    if (effect?.do === 'send') void send(effect.kind)
  }

  function keep(values: Values): void {
    stopKeeping()
    set({ isKept: world.keep({ record: now.id, typedAt: world.now(), loadedVersion: form.loadedVersion(), values, base: now.base }) })
  }

  function clean(): void {
    stopKeeping()
    world.forget()
    if (!isGone) form.setModified(false)
  }

  /** Looks at what was typed once the keys rest: nothing new, or text to keep in the browser. */
  function lookAt(): void {
    const values = form.values()
    if (now.state.phase === 'saving' || !isSameText(values, now.base)) return keep(values)
    clean()
    run({ type: 'unchanged' })
  }

  function accept(doc: Doc, sent: Values, kind: SaveKind): void {
    const isNew = now.id === null
    const changedSince = now.state.isChangedSince
    const updates = valuesFromServer({ fields: form.fields(), sent, saved: doc })
    const own = updates.filter(([path]) => path !== 'loadedVersion' && path !== 'updatedAt')
    const version: [string, unknown][] = [
      ['loadedVersion', doc.loadedVersion ?? doc.updatedAt],
      ['updatedAt', doc.updatedAt],
    ]
    if (!isGone) form.put([...own, ...version])
    unsure = null
    set({ id: now.id ?? String(doc.id), base: withValues(sent, own), theirs: null })
    if (changedSince) keep(form.values())
    else clean()
    if (!isGone) form.stored(doc, { kind, isNew })
    run({ type: 'saved', at: Date.parse(text(doc.updatedAt) ?? '') || world.now() })
  }

  /** A record that an earlier try stored, though its answer did not come. */
  async function storedBefore(): Promise<Doc | null | 'away'> {
    if (now.id !== null || unsure === null) return null
    const records = await world.newestRecords()
    if (records === null) return 'away'
    const { since, values } = unsure
    const tolerance = 10 * 60_000
    return (
      records.find(
        (doc) => Date.parse(text(doc.createdAt) ?? '') > since - tolerance && compareWithNewer({ base: {}, mine: values, theirs: doc }) === 'saved',
      ) ?? null
    )
  }

  async function send(kind: SaveKind): Promise<void> {
    const values = form.values()
    // The answer to a conflict may be that there was none; it is asked again then, but not for ever.
    for (let tries = 0; tries < 3; tries += 1) {
      if (kind === 'typed' && isSameText(values, now.base)) {
        clean()
        return run({ type: 'unchanged' })
      }
      keep(values)
      const before = await storedBefore()
      if (before === 'away') return run({ type: 'failed', failure: { kind: 'away' } })
      if (before) {
        form.put([['loadedVersion', before.loadedVersion ?? before.updatedAt]])
        set({ id: String(before.id), base: unsure?.values ?? values })
        unsure = null
        form.stored(before, { kind: 'typed', isNew: true })
      }
      const since = world.now()
      const answer = await world.send({ id: now.id, kind, values, loadedVersion: form.loadedVersion() })
      if (answer.kind === 'saved') return accept(answer.doc, values, kind)
      if (answer.kind === 'refused') {
        refused = values
        form.refused(answer, kind)
      }
      if (answer.kind === 'away' && now.id === null) unsure = { since, values }
      if (answer.kind !== 'conflict' || now.id === null) return run({ type: 'failed', failure: answer })
      const theirs = await world.newest(now.id)
      if (theirs === null) return run({ type: 'failed', failure: { kind: 'away' } })
      const verdict = compareWithNewer({ base: now.base, mine: values, theirs })
      if (verdict === 'saved' && kind !== 'published') return accept(theirs, values, kind)
      if (verdict === 'two texts') {
        set({ theirs, savedBy: answer.savedBy ?? null })
        return run({ type: 'failed', failure: { kind: 'conflict' } })
      }
      form.put([['loadedVersion', theirs.loadedVersion ?? theirs.updatedAt]])
    }
    run({ type: 'failed', failure: { kind: 'away' } })
  }

  /** Fills the form with text that is not stored, and lets it be saved. */
  async function fill(values: Values, base: Values, loadedVersion: string | null): Promise<boolean> {
    isFilling = true
    const isShown = await form.show({ ...values, loadedVersion })
    if (!isShown) {
      isFilling = false
      return false
    }
    form.put([['loadedVersion', loadedVersion]])
    set({ base })
    form.setModified(true)
    keep(values)
    return true
  }

  return {
    snapshot: () => now,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changed: () => {
      isFilling = false
      // The faults of a refusal are drawn into the form; that is no new text, and the reason stands until there is one.
      if (now.state.phase === 'refused' && refused && isSameText(form.values(), refused)) return
      run({ type: 'changed' })
      stopKeeping()
      stopKeeping = world.after(keepPause, lookAt)
    },
    rested: () => {
      if (isFilling || now.state.phase === 'saving') return
      set({ base: form.values() })
      if (!isUnsaved(now.state)) return
      stopKeeping()
      world.forget()
      run({ type: 'reset', at: now.state.savedAt })
    },
    saveNow: (kind) => {
      // Looking at the two texts was put off: asking again brings them up again.
      run({ type: 'ask', kind })
    },
    adopt: async (values, loadedVersion) => {
      const base = now.theirs ?? now.base
      if (!(await fill(values, { ...base }, loadedVersion))) return false
      set({ theirs: null, state: { ...now.state, phase: 'typing' } })
      run({ type: 'ask', kind: 'merged' })
      return true
    },
    later: (reason) => run({ type: 'later', reason }),
    signedIn: () => run({ type: 'signedIn' }),
    offer: (offers) => set({ offers }),
    takeBack: async (offer) => {
      // What was typed since stands in the form; it is saved first, so that neither text covers the other.
      if (isUnsaved(now.state)) return 'busy'
      const { values, base, loadedVersion } = offer.text
      if (!(await fill(values, base, loadedVersion))) return 'away'
      world.forgetOffer(offer)
      set({ offers: now.offers.filter((other) => other !== offer) })
      run({ type: 'changed' })
      return 'back'
    },
    discard: (offer) => {
      world.forgetOffer(offer)
      set({ offers: now.offers.filter((other) => other !== offer) })
    },
    keepNow: () => {
      if (isUnsaved(now.state)) keep(form.values())
    },
    attach: () => {
      isGone = false
      return () => {
        // Text on its way goes on; what waits for its pause is sent at once or stays in the browser's store.
        if (now.state.phase === 'typing' && savesByItself) run({ type: 'timeIsUp' })
        else if (isUnsaved(now.state)) keep(form.values())
        isGone = true
        stopWaiting()
        stopKeeping()
      }
    },
  }
}
