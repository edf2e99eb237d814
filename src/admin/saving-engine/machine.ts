/**
 * What is known about a form's text and its way into the database: a pure function of what happened. The shell around it
 * (`use-engine.ts`) sends, waits and shows; nothing here knows of React, the network or the clock.
 */

/** What a save is: typed text that saves itself, the button, pasted rows, a text merged with another person's, publishing. */
export type SaveKind = 'typed' | 'saved' | 'pasted' | 'merged' | 'published'

/** Who saved a state of a record. */
export interface SavedBy {
  readonly name: string
  readonly isMe: boolean
}

export type Failure =
  /** No answer, or one that says that the server cannot answer now: worth trying again. */
  | { readonly kind: 'away'; /** What the server says, if it said anything. */ readonly reason?: string }
  /** The session has ended: the person signs in again, and it is saved then. */
  | { readonly kind: 'signedOut' }
  /** Somebody else saved the record since; who, where that is known. */
  | { readonly kind: 'conflict'; readonly savedBy?: SavedBy }
  /** The server says why it will not store this text; trying again changes nothing. */
  | { readonly kind: 'refused'; readonly reason: string }

export type Phase = 'rest' | 'typing' | 'saving' | 'waiting' | 'signedOut' | 'refused' | 'conflict'

export interface SavingState {
  readonly phase: Phase
  /** When the text as it was last stored was stored, in milliseconds; null for a record that is not stored yet. */
  readonly savedAt: number | null
  /** What the save under way, or the next try, is. */
  readonly kind: SaveKind
  /** Tries that found no server, since the last answer. */
  readonly tries: number
  /** When it is tried again, in milliseconds. */
  readonly retryAt: number | null
  readonly reason: string | null
  /** Typed while a save was under way. */
  readonly isChangedSince: boolean
  /** Asked for while a save was under way. */
  readonly next: SaveKind | null
}

export type SavingEvent =
  | { readonly type: 'changed' }
  | { readonly type: 'unchanged' }
  | { readonly type: 'timeIsUp' }
  | { readonly type: 'ask'; readonly kind: SaveKind }
  | { readonly type: 'saved'; readonly at: number }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'signedIn' }
  | { readonly type: 'later'; readonly reason: string }
  | { readonly type: 'reset'; readonly at: number | null }

export type Effect = { readonly do: 'send'; readonly kind: SaveKind } | { readonly do: 'wait'; readonly ms: number }

export interface Step {
  readonly state: SavingState
  readonly effect: Effect | null
}

/** How long after the last key a draft saves itself. */
export const typingPause = 1_500

const longestPause = 60_000

/** The pause before the n-th new try: 2, 4, 8 … seconds, at most a minute. */
export function pauseBefore(tries: number): number {
  return Math.min(1_000 * 2 ** Math.max(tries, 1), longestPause)
}

export function atRest(savedAt: number | null): SavingState {
  return { phase: 'rest', savedAt, kind: 'typed', tries: 0, retryAt: null, reason: null, isChangedSince: false, next: null }
}

/** Whether the form holds text that is stored nowhere but in the browser. */
export function isUnsaved({ phase }: SavingState): boolean {
  return phase !== 'rest'
}

interface Rules {
  /** Whether drafts save themselves while somebody types. */
  readonly savesByItself: boolean
  readonly now: number
}

const still = (state: SavingState): Step => ({ state, effect: null })

function send(state: SavingState, kind: SaveKind): Step {
  return { state: { ...state, phase: 'saving', kind, retryAt: null, reason: null, isChangedSince: false, next: null }, effect: { do: 'send', kind } }
}

function typing(state: SavingState, { savesByItself }: Rules, reason: string | null = null): Step {
  return { state: { ...state, phase: 'typing', kind: 'typed', retryAt: null, reason }, effect: savesByItself ? { do: 'wait', ms: typingPause } : null }
}

/** Publishing is never repeated by itself: the person presses again. Their text is saved as a draft all the same. */
const again = (kind: SaveKind): SaveKind => (kind === 'published' ? 'typed' : kind)

function afterFailure(state: SavingState, failure: Failure, rules: Rules): Step {
  const failed = { ...state, kind: again(state.kind), isChangedSince: false, next: null }
  switch (failure.kind) {
    case 'away': {
      const tries = state.tries + 1
      const ms = pauseBefore(tries)
      return { state: { ...failed, phase: 'waiting', tries, retryAt: rules.now + ms, reason: failure.reason ?? null }, effect: { do: 'wait', ms } }
    }
    case 'signedOut':
      return still({ ...failed, phase: 'signedOut' })
    case 'conflict':
      return still({ ...failed, phase: 'conflict' })
    case 'refused':
      // What was typed since may mend it; a refused publication leaves a draft to be saved.
      if (state.isChangedSince || state.kind === 'published') return typing({ ...failed, tries: 0 }, rules, failure.reason)
      return still({ ...failed, phase: 'refused', tries: 0, reason: failure.reason })
  }
}

/** What the form is in after something happened, and what is to be done about it. */
export function step(state: SavingState, event: SavingEvent, rules: Rules): Step {
  switch (event.type) {
    case 'changed':
      if (state.phase === 'saving') return still({ ...state, isChangedSince: true })
      // The text as it is then goes with the next try, after signing in, or after the conflict.
      if (state.phase === 'waiting' || state.phase === 'signedOut' || state.phase === 'conflict') return still(state)
      return typing(state, rules, state.phase === 'typing' ? state.reason : null)
    case 'unchanged':
      return still(state.phase === 'signedOut' || state.phase === 'conflict' ? state : atRest(state.savedAt))
    case 'timeIsUp':
      return state.phase === 'typing' || state.phase === 'waiting' ? send(state, state.kind) : still(state)
    case 'ask':
      if (state.phase === 'saving') return still({ ...state, next: event.kind })
      if (state.phase === 'signedOut' || state.phase === 'conflict') return still(state)
      return send(state, event.kind)
    case 'saved': {
      const saved = { ...atRest(event.at), isChangedSince: false }
      if (state.next) return send(saved, state.next)
      return state.isChangedSince ? typing(saved, rules) : still(saved)
    }
    case 'failed':
      return afterFailure(state, event.failure, rules)
    case 'signedIn':
      return state.phase === 'signedOut' ? send(state, state.kind) : still(state)
    case 'later':
      return state.phase === 'conflict' ? still({ ...state, phase: 'refused', reason: event.reason }) : still(state)
    case 'reset':
      return still(atRest(event.at))
  }
}
