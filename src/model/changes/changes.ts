/**
 * What changed from one state of a record to another, in words: in the order of the form, rows by their ids, so that a row
 * that only moved reads as moved and not as two rewritten ones.
 */
import type { Bilingual, Language } from '@/src/i18n/languages'
import { type Address, formatAddress, valueAt } from '@/src/model/addresses'
import type { RecordField } from '@/src/model/fields'
import { byId, type Difference, differences, type FieldLocation, locationAt, movedBetween, type OrderDifference, rowTitle } from './differences'
import { compareOrder, orderIn } from './form-order'
import { holdsNothing } from './same'
import { changesBetween, type TextRun } from './text-changes'
import { fieldsText, type Names, valueText } from './value-text'

interface AtLocation {
  /** The address as a text, with what happened there; no two changes have the same. */
  readonly key: string
  readonly location: FieldLocation
  /** What the form calls the field; null for a whole row. */
  readonly label: Bilingual | null
}
export interface RowChange extends AtLocation {
  readonly kind: 'added' | 'removed'
  /** All that stands in the row, a line for each field. */
  readonly content: Bilingual
}
export interface MovedRow extends AtLocation {
  readonly kind: 'moved'
  /** Places in the list, counted from 1. */
  readonly from: number
  readonly to: number
}
export interface ValueChange extends AtLocation {
  /** A choice, a period, a relation: the one and then the other. */
  readonly kind: 'value'
  readonly before: Bilingual
  readonly after: Bilingual
}
export interface TextChange extends AtLocation {
  /** Sentences: what stayed, what came, what went, word by word. */
  readonly kind: 'text'
  readonly pieces: readonly TextRun[]
}
export type Change = RowChange | MovedRow | ValueChange | TextChange

const both = (say: (language: Language) => string): Bilingual => ({ ja: say('ja'), en: say('en') })

/**
 * What is different in `after`, in the order in which the form shows it. A row that is gone stands where it stood.
 * @param fields from `recordFields`
 * @param names of related records; one that is missing there is told by its number
 */
export function changesOf(
  record: Pick<Address, 'collection' | 'record'>,
  { before, after }: { readonly before: unknown; readonly after: unknown },
  fields: readonly RecordField[],
  names: Names,
): Change[] {
  return stateDifferences(record, { before, after }, fields)
    .flatMap((difference) => (difference.kind === 'moved' ? movedRows(difference, before, after) : [inWords(difference, names)]))
    .map((change) => ({ change, order: orderIn(change.location.address.steps, fields, [after, before]) }))
    .sort((one, other) => compareOrder(one.order, other.order))
    .map(({ change }) => change)
}

/** The same as the two-sided comparison has it: `after` is what one side made of `before`. For the names that have to be asked. */
export function stateDifferences(
  record: Pick<Address, 'collection' | 'record'>,
  { before, after }: { readonly before: unknown; readonly after: unknown },
  fields: readonly RecordField[],
): Difference[] {
  return differences(record, { base: before, mine: after, theirs: before }, fields)
}

function inWords(difference: Exclude<Difference, OrderDifference>, names: Names): Change {
  const { key, location } = difference
  if (difference.kind !== 'value') {
    const content = both((language) => fieldsText(difference.list.fields, difference.row, { language, names }))
    return { key, location, label: null, kind: difference.kind, content }
  }
  const { field, base, mine } = difference
  const text = (value: unknown, language: Language): string => valueText(field, value, { language, names })
  if (field.type === 'prose' || field.type === 'richText')
    return { key, location, label: field.label, kind: 'text', pieces: changesBetween(text(base, 'ja'), text(mine, 'ja')) }
  // A tick that was never set means no; whoever reads the change needs a word for it.
  const said = (value: unknown): Bilingual =>
    holdsNothing(field, value) && field.type !== 'flag' ? { ja: '', en: '' } : both((language) => text(value, language))
  return { key, location, label: field.label, kind: 'value', before: said(base), after: said(mine) }
}

/** Each row that has to be moved to get from one order to the other, as few as explain it. */
function movedRows({ list, location }: OrderDifference, before: unknown, after: unknown): MovedRow[] {
  const [old, now] = [byId(valueAt(location.address, before), 'before'), byId(valueAt(location.address, after), 'after')]
  const [ids, newIds] = [[...old.keys()], [...now.keys()]]
  return movedBetween(ids, newIds).map((id) => {
    const to = newIds.indexOf(id) + 1
    const at = locationAt(location, { row: id }, { row: list.row, title: rowTitle(list, now.get(id)), number: to })
    return { key: `${formatAddress(at.address)}:moved`, location: at, label: null, kind: 'moved', from: ids.indexOf(id) + 1, to }
  })
}

const nothing = { ja: '（空）', en: '(empty)' } as const

/** What happened, in one sentence without the location: 「3行目から1行目へ動きました」, `2012 → 2012-14`. Sentences are read as pieces, not here. */
export function changeWords(change: RowChange | MovedRow | ValueChange, language: Language): string {
  switch (change.kind) {
    case 'added':
      return language === 'ja' ? '行が追加されました' : 'Row added'
    case 'removed':
      return language === 'ja' ? '行が削除されました' : 'Row removed'
    case 'moved':
      return language === 'ja' ? `${change.from}行目から${change.to}行目へ動きました` : `Row moved from ${change.from} to ${change.to}`
    case 'value':
      return `${change.before[language] || nothing[language]} → ${change.after[language] || nothing[language]}`
  }
}
