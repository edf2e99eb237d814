/** What a form keeps of its rows until it is left: it outlives a change of tab, and is gone with the form. */
import type { FormState } from 'payload'

import { type Losses, noLosses } from './removed-rows'

interface ListState {
  open: ReadonlySet<string> | null
  losses: Losses
}

/** By the form's own element reference, which lives as long as the form. */
const forms = new WeakMap<object, Map<string, ListState>>()

export function listStateOf(form: object, list: string): ListState {
  const lists = forms.get(form) ?? new Map<string, ListState>()
  forms.set(form, lists)
  const state = lists.get(list) ?? { open: null, losses: noLosses }
  lists.set(list, state)
  return state
}

/** The list's name for what is kept of it: a list inside a row goes by that row's id, because rows move. */
export function addressOf(path: string, form: FormState): string {
  const parts = path.split('.')
  return parts.map((part, index) => (/^\d+$/.test(part) ? String(form[[...parts.slice(0, index + 1), 'id'].join('.')]?.value ?? part) : part)).join('/')
}
