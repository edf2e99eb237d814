/**
 * How far a record is, and what would make it better, by what its fields say of themselves: first what publishing needs, then evidence that is
 * weak, then English that is missing or old, then texts that may be left out.
 */
import { askedOf, holdsResults, isAside, isTranslated, type Need } from './annotations'
import { isBlank, isEmpty } from './emptiness'
import { get, rowsOf } from './reading'
import type { EnglishState } from './translation'
import { type FlatShape, type Value, walk } from './walk'

/** Why something is worth doing, the most urgent first. */
const kindsOfStep = ['needed', 'evidence', 'english', 'optional'] as const
export type KindOfStep = (typeof kindsOfStep)[number]

/** One thing to fill in. */
export interface Step extends Pick<Value<unknown>, 'label'> {
  /** In the form: where the cursor goes. */
  readonly path: string
  readonly kind: KindOfStep
  /** Of a text in English: whether there is none or an old one. */
  readonly english?: Exclude<EnglishState, 'there'>
  readonly isDone: boolean
}

interface Rules<Field> {
  /** Whether a value is what publishing needs (the guard's own checks). */
  readonly isGood: (need: Need, value: unknown) => boolean
  /** Whether publishing asks it of this record at all. */
  readonly isAsked: (field: Field) => boolean
  /** The state of the English of a text that has Japanese, by its path. */
  readonly english: ReadonlyMap<string, EnglishState>
}

/** Evidence that rests on the word of those involved alone. It can be published, and better evidence would say more. */
const isOnlyStated = (value: unknown): boolean => get(value, 'level') === 'stated'

/**
 * Everything that can be filled in, done or not, in the order of the form. Rows that may be left out count once, as their list; what stands in a
 * row counts where the row is there.
 */
export function stepsOf<Field extends FlatShape<Field>>(fields: readonly Field[], record: unknown, { isGood, isAsked, english }: Rules<Field>): Step[] {
  const steps: Step[] = []
  const results: Step[] = []
  const resultLists = fields.filter(holdsResults).map(({ name }) => `${name}.`)
  const isResult = (path: string): boolean => resultLists.some((list) => path.startsWith(list))
  walk(fields, record, ({ field, value, holder, path, row, label }) => {
    const base = { label, path }
    const asked = askedOf(field)
    const own = field.type === 'array' ? rowsOf(holder, field.name) : value
    const isNeeded = asked !== null && asked.need !== 'readable period' && isAsked(field)
    const isOffered = !isNeeded && row === null && !isAside(field)
    if (isNeeded) steps.push({ ...base, kind: 'needed', isDone: isGood(asked.need, own) })
    if (asked?.need === 'evidence' && isResult(path)) results.push({ ...base, path: `${path}.level`, kind: 'evidence', isDone: !isOnlyStated(value) })
    if (isTranslated(field)) {
      const state = english.get(path)
      const hasJapanese = !isBlank(get(value, 'ja'))
      if (hasJapanese)
        steps.push({
          ...base,
          path: `${path}.en`,
          kind: 'english',
          isDone: state === 'there',
          ...(state !== undefined && state !== 'there' && { english: state }),
        })
      if (isOffered) steps.push({ ...base, path: `${path}.ja`, kind: 'optional', isDone: hasJapanese })
    } else if (field.type === 'array' && isOffered && isWritten(field)) steps.push({ ...base, kind: 'optional', isDone: !isEmpty(own) })
  })
  // One result that rests on more than the word of those involved is enough.
  const [first] = results
  return first ? [...steps, results.find(({ isDone }) => isDone) ?? first] : steps
}

/** Whether the rows of a list hold texts that somebody writes. */
function isWritten<Field extends FlatShape<Field>>({ flattenedFields = [] }: Field): boolean {
  return flattenedFields.some((field) => isTranslated(field) || isWritten(field))
}

/** The next things to do, the most urgent first, in the order of the form: at most `most`, and of the same kind in the same list of rows only one. */
export function nextSteps(steps: readonly Step[], most = 3): Step[] {
  const open = kindsOfStep.flatMap((kind) => steps.filter((step) => !step.isDone && step.kind === kind))
  const seen = new Set<string>()
  return open
    .filter(({ kind, path }) => {
      const [list, index] = path.split('.')
      const position = /^\d+$/.test(index ?? '') ? `${kind} ${list}` : `${kind} ${path}`
      return !seen.has(position) && seen.add(position)
    })
    .slice(0, most)
}
