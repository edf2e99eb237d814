/** The one walk over a record along its collection's fields. What asks something of every value of a record is a visitor of it. */
import { type Bilingual, isLanguage } from '@/src/i18n/languages'
import type { Step } from './addresses'
import { bilingualLabel, labelInGroup, named, shortLabel } from './labels'
import { get, rowsOf } from './reading'

/** A field as Payload flattens them: without the form's tabs and rows. */
export interface FlatShape<Field> {
  readonly type: string
  readonly name: string
  readonly flattenedFields?: readonly Field[]
}

/** One value of a record, and where it stands. */
export interface Value<Field> {
  readonly field: Field
  readonly value: unknown
  /** The group, row or record that holds the value. */
  readonly holder: unknown
  /** In the form and the API, rows by their number: `timeline.3.period.text`. */
  readonly path: string
  /** The same for as long as the record lives, rows by their ids; a row that has none yet is named by its number. */
  readonly steps: readonly Step[]
  /** The outermost row, counted from 1. */
  readonly row: number | null
  /** What the form calls it; one language of a bilingual text is called by the text's name. */
  readonly label: Bilingual
}

type Within = Pick<Value<unknown>, 'row' | 'steps'> & { readonly prefix: string; readonly parent: Bilingual | null }

/** Where a value stands is worked out when it is asked for: of a case's two thousand values a visitor wants to know it of a few. */
class Found<Field extends FlatShape<Field>> implements Value<Field> {
  constructor(
    readonly field: Field,
    readonly value: unknown,
    readonly holder: unknown,
    private readonly within: Within,
  ) {}

  get path(): string {
    return `${this.within.prefix}${this.field.name}`
  }

  get steps(): readonly Step[] {
    return [...this.within.steps, { field: this.field.name }]
  }

  get row(): number | null {
    return this.within.row
  }

  get label(): Bilingual {
    return labelInGroup(this.field.name, shortName(this.field), this.within.parent)
  }
}

const outermost: Within = { prefix: '', row: null, parent: null, steps: [] }

/** Calls `visit` for every value of a record, given or not, in the order of the form: a group before its parts, a list before its rows. */
export function walk<Field extends FlatShape<Field>>(
  fields: readonly Field[],
  record: unknown,
  visit: (found: Value<Field>) => void,
  within: Within = outermost,
): void {
  for (const field of fields) {
    const value = get(record, field.name)
    const found = new Found(field, value, record, within)
    visit(found)
    const inner = field.flattenedFields ?? []
    if (field.type === 'array') {
      const { path, steps } = found
      rowsOf(record, field.name).forEach((row, index) =>
        walk(inner, row, visit, {
          prefix: `${path}.${index}.`,
          steps: [...steps, { row: String(get(row, 'id') ?? index + 1) }],
          row: within.row ?? index + 1,
          parent: null,
        }),
      )
    } else if (field.type === 'group' || field.type === 'tab') {
      walk(inner, value, visit, { prefix: `${found.path}.`, steps: found.steps, row: within.row, parent: shortName(field) })
    }
  }
}

/** Names of fields as they were worked out; a case has some two thousand values and two hundred fields. */
const shortNames = new WeakMap<FlatShape<unknown>, Bilingual>()

/** What the form calls a field in a sentence. */
function shortName(field: FlatShape<unknown>): Bilingual {
  const known = shortNames.get(field)
  if (known) return known
  const name = shortLabel(bilingualLabel(get(field, 'label')) ?? named(field.name))
  shortNames.set(field, name)
  return name
}

/** What the form calls the field at a path; rows in the path may be numbered or left out. The path itself where no field stands there. */
export function labelAt<Field extends FlatShape<Field>>(fields: readonly Field[], path: string): Bilingual {
  const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return named(path)
  const inner = rest.length > 0 && field.flattenedFields && !isLanguage(rest[0] ?? '') ? labelAt(field.flattenedFields, rest.join('.')) : null
  return inner ?? shortName(field)
}

/** The list of rows that a path stands in, 「数字」 of the tab 変化; null for what stands in none. */
export function listAt<Field extends FlatShape<Field>>(fields: readonly Field[], path: string): Bilingual | null {
  const [name, index] = path.split('.')
  const list = fields.find((field) => field.name === name)
  return list?.type === 'array' && index !== undefined ? shortName(list) : null
}
