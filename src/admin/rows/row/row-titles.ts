/** The titles of a list's rows as they are typed, each told to its own row, and only when it changes. No React here. */
import type { FormState } from 'payload'

import { type ChoiceWords, partsOf, type TitlePart } from './row-title'

export type Titles = readonly (readonly [id: string, title: readonly TitlePart[]])[]

/** What is read: the list's path, the parts of a title, the words of its choices, the language of the admin. */
export interface Reading {
  readonly path: string
  readonly parts: readonly string[]
  readonly choices: ChoiceWords
  readonly language: string
}

export function readTitles(form: FormState, { path, parts, choices, language }: Reading): Titles {
  return (form[path]?.rows ?? []).map(({ id }, index) => [id, partsOf(form, `${path}.${index}`, parts, language, choices)])
}

export interface RowTitles {
  readonly of: (id: string) => readonly TitlePart[]
  readonly subscribe: (listener: () => void) => () => void
  readonly set: (titles: Titles) => void
}

const none: readonly TitlePart[] = []

export function createRowTitles(first: Titles): RowTitles {
  let known = new Map(first)
  const listeners = new Set<() => void>()
  return {
    of: (id) => known.get(id) ?? none,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (titles) => {
      // The same list as long as it says the same: what is new is drawn.
      known = new Map(
        titles.map(([id, title]) => {
          const old = known.get(id)
          return [id, old && JSON.stringify(old) === JSON.stringify(title) ? old : title]
        }),
      )
      listeners.forEach((tell) => tell())
    },
  }
}
