/** Which parts of a form can be commented on. Pure. */
import type { Step } from '@/src/model/addresses'
import type { RecordField } from '@/src/model/fields'

/**
 * The steps to a row or to one thing that a person enters, from its path in the form (`timeline.3.title.ja`); null for
 * everything else: groups, lists, the parts of what is one value.
 * @param idOfRow of the row at a position in a list; undefined where there is none
 */
export function stepsOf(path: string, fields: readonly RecordField[], idOfRow: (list: string, index: number) => string | undefined): Step[] | null {
  const steps: Step[] = []
  let inside = fields
  let field: RecordField | undefined
  const walked: string[] = []
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) {
      const row = field?.kind === 'rows' ? idOfRow(walked.join('.'), Number(part)) : undefined
      if (row === undefined) return null
      steps.push({ row })
    } else {
      field = inside.find(({ name }) => name === part)
      if (!field) return null
      steps.push({ field: part })
      inside = field.kind === 'value' ? [] : field.fields
    }
    walked.push(part)
  }
  const last = steps.at(-1)
  return last && ('row' in last || field?.kind === 'value') ? steps : null
}

/** Whether a comment's address is a location's own, or lies within it: a closed row shows what was said about its fields. */
export function isWithin(address: string | null, location: string | null): boolean {
  return address === location || (address !== null && location !== null && location.endsWith(']') && address.startsWith(`${location}.`))
}

/** Whether a comment can suggest other words for a field. */
export function takesWording(field: RecordField | null): boolean {
  return field?.kind === 'value' && (field.type === 'prose' || field.type === 'text')
}

/** The people whose names stand after an `@` in a text. */
export function mentionsIn(text: string, people: readonly { readonly id: string; readonly name: string }[]): string[] {
  return people.filter(({ name }) => name && text.includes(`@${name}`)).map(({ id }) => id)
}

/** What is being typed after an `@` in front of the cursor; null where nobody is being called. */
export function callBefore(text: string, cursor: number): { readonly start: number; readonly typed: string } | null {
  const start = text.lastIndexOf('@', cursor - 1)
  const full = text.lastIndexOf('＠', cursor - 1)
  const at = Math.max(start, full)
  if (at < 0 || cursor - at > 30) return null
  const typed = text.slice(at + 1, cursor)
  return /\s/.test(typed) ? null : { start: at, typed }
}
