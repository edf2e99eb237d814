/** What a form remembers of its rows until it is left: it outlives a change of tab, and is gone with the form. */
import type { FormState } from 'payload'

import { type Losses, noLosses } from './removed-rows'

interface ListMemory {
  open: ReadonlySet<string> | null
  losses: Losses
}

/** By the form's own element reference, which lives as long as the form. */
const forms = new WeakMap<object, Map<string, ListMemory>>()

export function memoryOf(form: object, list: string): ListMemory {
  const lists = forms.get(form) ?? new Map<string, ListMemory>()
  forms.set(form, lists)
  const memory = lists.get(list) ?? { open: null, losses: noLosses }
  lists.set(list, memory)
  return memory
}

/** The list's name for what is remembered of it: a list inside a row goes by that row's id, because rows move. */
export function addressOf(path: string, form: FormState): string {
  const parts = path.split('.')
  return parts.map((part, index) => (/^\d+$/.test(part) ? String(form[[...parts.slice(0, index + 1), 'id'].join('.')]?.value ?? part) : part)).join('/')
}
