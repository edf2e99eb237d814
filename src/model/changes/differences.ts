/** What two people changed in one record since they both had it in front of them: field by field, rows by their ids. */
import { diffArrays } from 'diff'

import type { Bilingual, Language } from '@/src/i18n/languages'
import { type Address, formatAddress, type Step } from '@/src/model/addresses'
import { isBlank } from '@/src/model/emptiness'
import type { RecordField, RowsField, ValueField } from '@/src/model/fields'
import { entriesOf, get } from '@/src/model/reading'
import { isSame, isSameRecord } from './same'

export type Side = 'mine' | 'theirs'
/** Three states of one record: the one that both began from, and what each made of it. */
export interface Sides {
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

/** Where something stands, in the words of the form: tab, list, the row's title, group. */
export interface FieldLocation {
  readonly address: Address
  readonly tab: Bilingual | null
  readonly within: readonly (Bilingual | { readonly row: Bilingual; readonly title: Bilingual; readonly number: number })[]
}

interface Located {
  /** The address as a text: what a choice is kept under. */
  readonly key: string
  readonly location: FieldLocation
}
export interface ValueDifference extends Located, Sides {
  readonly kind: 'value'
  readonly field: ValueField
  readonly by: Side | 'both'
}
export interface RowDifference extends Located {
  readonly kind: 'added' | 'removed'
  readonly list: RowsField
  readonly by: Side
  /** The row as it was added, or as the other side still has it. */
  readonly row: unknown
  /** A removed row that the other side has changed meanwhile: its words would be lost. */
  readonly isChanged: boolean
}
export interface OrderDifference extends Located {
  readonly kind: 'moved'
  readonly list: RowsField
  readonly by: Side | 'both'
  /** Titles of the rows that were moved. */
  readonly rows: readonly Bilingual[]
}
export type Difference = ValueDifference | RowDifference | OrderDifference

/** Whether it needs a person: both changed the same, or one removed what the other wrote on. */
export function isConflict(difference: Difference): boolean {
  return difference.kind === 'removed' ? difference.isChanged : difference.by === 'both'
}

/**
 * What is different between the two sides, in the order of the form. What both changed in the same way is no difference.
 * @param fields from `recordFields`
 */
export function differences(record: Pick<Address, 'collection' | 'record'>, sides: Sides, fields: readonly RecordField[]): Difference[] {
  return ofFields(fields, sides, { address: { ...record, steps: [] }, tab: null, within: [] })
}

/** The location one step further down; `within` is what the form calls that step, where it says it. */
export function locationAt(location: FieldLocation, step: Step, within?: FieldLocation['within'][number]): FieldLocation {
  return {
    ...location,
    address: { ...location.address, steps: [...location.address.steps, step] },
    within: within ? [...location.within, within] : location.within,
  }
}

function ofFields(fields: readonly RecordField[], { base, mine, theirs }: Sides, location: FieldLocation): Difference[] {
  return fields.flatMap((field) => {
    const sides = { base: get(base, field.name), mine: get(mine, field.name), theirs: get(theirs, field.name) }
    if (isSame(field, sides.mine, sides.theirs)) return []
    const here = { ...locationAt(location, { field: field.name }), tab: location.tab ?? field.tab }
    if (field.kind === 'group') return ofFields(field.fields, sides, { ...here, within: field.label.ja ? [...here.within, field.label] : here.within })
    if (field.kind === 'rows') return ofRows(field, sides, here)
    const by = isSame(field, sides.base, sides.mine) ? 'theirs' : isSame(field, sides.base, sides.theirs) ? 'mine' : 'both'
    return [{ kind: 'value', key: formatAddress(here.address), location: here, field, by, ...sides }]
  })
}

/** Rows by their ids; one that a form has just added and that has none yet is named by its side. */
export function byId(rows: unknown, side: string): Map<string, unknown> {
  return new Map((Array.isArray(rows) ? rows : []).map((row: unknown, index) => [String(get(row, 'id') ?? `${side}-${index + 1}`), row]))
}

/** The ids that were moved on the way from one order to the other, as few as explain it. */
export function movedBetween(before: readonly string[], after: readonly string[]): string[] {
  const common = before.filter((id) => after.includes(id))
  return diffArrays(
    common,
    after.filter((id) => before.includes(id)),
  ).flatMap(({ added, value }) => (added ? value : []))
}

/** Whether a field holds words that somebody wrote; a choice holds a name of ours, and a relation a number of the database. */
const holdsWords = (field: RecordField | undefined): boolean => field?.kind === 'value' && ['number', 'prose', 'text'].includes(field.type)

function fieldAt(fields: readonly RecordField[], path: string): RecordField | undefined {
  const [name, ...rest] = path.split('.')
  const field = fields.find((one) => one.name === name)
  if (rest.length === 0 || field === undefined) return field
  return fieldAt(field.kind === 'group' ? field.fields : field.kind === 'value' ? field.parts : [], rest.join('.'))
}

/**
 * What a row is called: the texts of its title in the form, else its first words; each in the language where it is written in
 * it, else in the other.
 */
export function rowTitle(list: RowsField, row: unknown): Bilingual {
  const paths = list.title.filter((path) => holdsWords(fieldAt(list.fields, path)))
  const isThere = (text: unknown): boolean => (typeof text === 'string' && !isBlank(text)) || typeof text === 'number'
  const titleIn = (language: Language): string => {
    const texts = paths.map((path) => [path.replace(/\.ja$/, `.${language}`), path].map((one) => get(row, one)).find(isThere)).filter(isThere)
    return texts.length > 0 ? texts.join('　') : firstWords(list.fields, row, language)
  }
  return { ja: titleIn('ja'), en: titleIn('en') }
}

function firstWords(fields: readonly RecordField[], value: unknown, language: Language): string {
  const inLanguage = fields.filter(({ name }) => name === language)
  for (const field of [...inLanguage, ...fields]) {
    const own = entriesOf(value)[field.name]
    const found = field.kind === 'group' ? firstWords(field.fields, own, language) : holdsWords(field) && typeof own === 'string' ? own.trim() : ''
    if (found) return found
  }
  return ''
}

function ofRows(list: RowsField, sides: Sides, location: FieldLocation): Difference[] {
  const base = byId(sides.base, 'base')
  const mine = byId(sides.mine, 'mine')
  const theirs = byId(sides.theirs, 'theirs')
  const rowLocation = (id: string, row: unknown, number: number): FieldLocation =>
    locationAt({ ...location, within: [...location.within, list.label] }, { row: id }, { row: list.row, title: rowTitle(list, row), number })
  const changes = [...new Set([...theirs.keys(), ...mine.keys()])].flatMap((id): Difference[] => {
    const states = { base: base.get(id), mine: mine.get(id), theirs: theirs.get(id) }
    const row = states.mine ?? states.theirs
    const at = rowLocation(id, row, [...(mine.has(id) ? mine : theirs).keys()].indexOf(id) + 1)
    if (mine.has(id) && theirs.has(id)) return ofFields(list.fields, states, at)
    const holder: Side = mine.has(id) ? 'mine' : 'theirs'
    const found = { key: formatAddress(at.address), location: at, list, row }
    if (!base.has(id)) return [{ ...found, kind: 'added', by: holder, isChanged: false }]
    return [{ ...found, kind: 'removed', by: holder === 'mine' ? 'theirs' : 'mine', isChanged: !isSameRecord(list.fields, states.base, row) }]
  })
  return [...changes, ...ofOrder(list, { base, mine, theirs }, location)]
}

function ofOrder(list: RowsField, { base, mine, theirs }: Record<'base' | Side, Map<string, unknown>>, location: FieldLocation): OrderDifference[] {
  const byMe = movedBetween([...base.keys()], [...mine.keys()])
  const byThem = movedBetween([...base.keys()], [...theirs.keys()])
  const isSameOrder = movedBetween([...mine.keys()], [...theirs.keys()]).length === 0
  if (isSameOrder || (byMe.length === 0 && byThem.length === 0)) return []
  const by = byMe.length === 0 ? 'theirs' : byThem.length === 0 ? 'mine' : 'both'
  const moved = [...new Set([...byMe, ...byThem])]
  return [
    {
      kind: 'moved',
      key: `${formatAddress(location.address)}:order`,
      location: { ...location, within: [...location.within, list.label] },
      list,
      by,
      rows: moved.map((id) => rowTitle(list, mine.get(id) ?? theirs.get(id))),
    },
  ]
}
