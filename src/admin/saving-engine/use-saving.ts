'use client'

import { useForm } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import type { Engine, Snapshot } from './engine-types'
import { atRest, type SaveKind, type SavingState } from './machine'

/**
 * The engine of each open form. Payload draws buttons, state line and rows in separate places of one form, without a
 * common component of ours around them; the form's own element is what they share.
 */
const engines = new WeakMap<object, Engine>()
const arrivals = new Set<() => void>()

export function registerEngine(form: object, engine: Engine): void {
  engines.set(form, engine)
  arrivals.forEach((tell) => tell())
}

const none: Snapshot = { state: atRest(null), id: null, isKept: true, base: {}, theirs: null, savedBy: null, offers: [] }

export interface Saving {
  readonly state: SavingState
  /** The record's id, once it is stored: the form may not know it yet when it saved itself for the first time. */
  readonly id: string | null
  /** Saves now what the form shows. */
  readonly saveNow: (kind: SaveKind) => void
  /** Shows `values` in the form, as written on top of the newest stored state, and saves them. False if that cannot be shown now. */
  readonly adopt: (values: Record<string, unknown>, loadedVersion: string) => Promise<boolean>
}

/** The engine of the form around this component, and what it knows. */
export function useEngineOfForm(): { readonly engine: Engine | undefined; readonly snapshot: Snapshot } {
  const { formRef } = useForm()
  const engine = (): Engine | undefined => engines.get(formRef)
  const snapshot = useSyncExternalStore(
    (listener) => {
      let stop = engine()?.subscribe(listener)
      const arrive = (): void => {
        stop ??= engine()?.subscribe(listener)
        listener()
      }
      arrivals.add(arrive)
      return () => {
        stop?.()
        arrivals.delete(arrive)
      }
    },
    () => engine()?.snapshot() ?? none,
    () => none,
  )
  return { engine: engine(), snapshot }
}

/** For any component in a form: whether its text is saved, and how to save it. */
export function useSaving(): Saving {
  const { engine, snapshot } = useEngineOfForm()
  return {
    state: snapshot.state,
    id: snapshot.id,
    saveNow: (kind) => engine?.saveNow(kind),
    adopt: async (values, loadedVersion) => (await engine?.adopt(values, loadedVersion)) ?? false,
  }
}
