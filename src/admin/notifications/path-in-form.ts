import type { Address } from '@/src/model/addresses'
import { get, rowsOf } from '@/src/model/reading'

type Rows = (path: string) => readonly unknown[]

/** Where a value stands in an open form, `timeline.3.title.ja`; null when its row is gone. @param rowsAt the rows of a list in the form */
export function pathInForm({ steps }: Pick<Address, 'steps'>, rowsAt: Rows): string | null {
  const path: string[] = []
  for (const step of steps) {
    const key = 'field' in step ? step.field : String(rowsAt(path.join('.')).findIndex((row) => get(row, 'id') === step.row))
    if (key === '-1') return null
    path.push(key)
  }
  return path.join('.')
}

const holds = (fields: readonly unknown[], name: string): boolean => fields.some((field) => get(field, 'name') === name || holds(rowsOf(field, 'fields'), name))

/** The position of the tab in which a field stands; -1 where the form has no tabs. */
export function tabOfField(fields: readonly unknown[], name: string): number {
  const tabs = fields.flatMap((field) => (get(field, 'type') === 'tabs' ? rowsOf(field, 'tabs') : []))
  return tabs.findIndex((tab) => holds(rowsOf(tab, 'fields'), name))
}
