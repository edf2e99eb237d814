/**
 * Forms that could not be taken, for the moment between the request that brought one and the page that shows it again with
 * everything that was typed. In memory, because it is the same process a few milliseconds later; each is read once.
 */
import { randomUUID } from 'node:crypto'

import type { AnswerFault, TypedAnswer } from './answer-shape'

/** In which the server in front says under which name the page finds a form; from nobody else (`src/server/http/confirm.ts`). */
export const typedHeader = 'x-confirmation-typed'

interface TypedAgain {
  readonly answer: TypedAnswer
  readonly faults: readonly AnswerFault[]
}

const key = Symbol.for('case-knowledge-base.confirmations-typed-again')
type Holder = typeof globalThis & { [key]?: Map<string, { readonly typed: TypedAgain; readonly at: number }> }
const kept = { most: 50, milliseconds: 60_000 }

function store() {
  // On `globalThis`: the route and the page are bundles of their own.
  const holder: Holder = globalThis
  holder[key] ??= new Map()
  return holder[key]
}

/** Keeps a form for its page. @returns the name under which the page finds it */
export function keepTyped(typed: TypedAgain, now = Date.now()): string {
  const all = store()
  for (const [name, { at }] of all) if (now - at > kept.milliseconds || all.size >= kept.most) all.delete(name)
  const name = randomUUID()
  all.set(name, { typed, at: now })
  return name
}

/** The form that was kept under a name, once; null for a name that nobody was given. */
export function takeTyped(name: string | null): TypedAgain | null {
  const found = name === null ? undefined : store().get(name)
  if (name !== null) store().delete(name)
  return found?.typed ?? null
}
