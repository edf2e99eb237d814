/**
 * Forms that could not be taken, for the moment between the request that brought one and the page that shows it again with
 * everything that was typed. In memory, because it is the same process a few milliseconds later; each is read once.
 */
import { randomUUID } from 'node:crypto'

import { LRUCache } from 'lru-cache'

import type { AnswerFault, TypedAnswer } from './answer-shape'

interface TypedAgain {
  readonly answer: TypedAnswer
  readonly faults: readonly AnswerFault[]
}

const key = Symbol.for('case-knowledge-base.confirmations-typed-again')
type Store = LRUCache<string, TypedAgain>
type Holder = typeof globalThis & { [key]?: Store }

function store(): Store {
  // On `globalThis`: the route and the page are bundles of their own.
  const holder: Holder = globalThis
  holder[key] ??= new LRUCache({ max: 50, ttl: 60_000 })
  return holder[key]
}

/** Keeps a form for its page, for a minute. @returns the name under which the page finds it */
export function keepTyped(typed: TypedAgain): string {
  const name = randomUUID()
  store().set(name, typed)
  return name
}

/** The form that was kept under a name, once; null for a name that nobody was given. */
export function takeTyped(name: string | null): TypedAgain | null {
  const found = name === null ? undefined : store().get(name)
  if (name !== null) store().delete(name)
  return found ?? null
}
