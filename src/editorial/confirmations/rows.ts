/** What of a case can be confirmed or objected to: its own texts, and each row that a citation can lead to. */
import { parseAddress, type Step, valueAt } from '@/src/model/addresses'
import { isCited, isTranslated } from '@/src/model/annotations'
import { get } from '@/src/model/reading'
import type { FlatShape } from '@/src/model/walk'

/** What is read of the fields of a case. */
interface ConfirmedShape extends FlatShape<ConfirmedShape> {
  readonly custom?: unknown
}
type Fields = readonly ConfirmedShape[]

/** The texts that a field or a row of it holds: those of its parts, or its own. */
const textsOf = ({ flattenedFields = [] }: ConfirmedShape): Fields => flattenedFields.filter(isTranslated)

/** A text of the case itself: in both languages, of several parts, or in Japanese alone. */
function isOwnText(field: ConfirmedShape): boolean {
  if (field.type !== 'group') return field.type === 'textarea'
  return isTranslated(field) || (textsOf(field).length > 0 && textsOf(field).length === field.flattenedFields?.length)
}

interface Asked {
  readonly field: ConfirmedShape
  readonly steps: readonly Step[]
}

function askedBy(path: string, fields: Fields): Asked | null {
  const steps = parseAddress(`cases/1#${path}`)?.steps ?? []
  const [first, second, ...rest] = steps
  if (!first || !('field' in first) || rest.length > 0) return null
  const field = fields.find(({ name }) => name === first.field)
  if (!field) return null
  return (second ? 'row' in second && isCited(field) : isOwnText(field)) ? { field, steps } : null
}

/** Whether a path, `timeline[65f0a]` or `summary`, names a row or a text that this state of a case holds. @param fields of the collection */
export function isInState(path: string, content: unknown, fields: Fields): boolean {
  const asked = askedBy(path, fields)
  return asked !== null && valueAt(asked, content) !== undefined
}

/** The Japanese words of a text or a row, as they were; what a comment on it is about. @param fields of the collection */
export function quoteOf(path: string, content: unknown, fields: Fields): string {
  const asked = askedBy(path, fields)
  if (!asked) return ''
  const value = valueAt(asked, content)
  const found = [value, get(value, 'ja'), ...textsOf(asked.field).map(({ name }) => get(value, `${name}.ja`))]
  const texts = found.filter((text): text is string => typeof text === 'string' && text.trim() !== '')
  return [...new Set(texts)].join('\n').slice(0, 1_000)
}
