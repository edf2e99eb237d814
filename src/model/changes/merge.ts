/**
 * One record from two people's: what only one side changed is taken; where both changed the same, a person chooses. Until
 * then both sentences stand, and a removed row that somebody wrote on stays: nothing typed is lost by waiting.
 */
import { type Address, formatAddress } from '@/src/model/addresses'
import type { RecordField, RowsField, ValueField } from '@/src/model/fields'
import { entriesOf, get } from '@/src/model/reading'
import { byId, type FieldLocation, locationAt, movedBetween, type Side, type Sides } from './differences'
import { blocksOf, isSame, isSameRecord, spellingOf } from './same'
import { mergePieces, mergeSentences } from './text-changes'

/** What a person chose for one difference; a text of their own where both sentences were put together by hand. */
export type Choice = Side | 'both' | { readonly text: string }
/** By the key of the difference. */
export type Choices = ReadonlyMap<string, Choice>

/** Whether two values of this field can stand together: sentences and paragraphs can, a number cannot. */
export function canKeepBoth({ type }: Pick<ValueField, 'type'>): boolean {
  return type === 'prose' || type === 'richText'
}

/** The record with both people's work. Begins from theirs, so that what nobody types (addresses, dates) is the newest. */
export function merge(
  record: Pick<Address, 'collection' | 'record'>,
  sides: Sides,
  fields: readonly RecordField[],
  choices: Choices = new Map(),
): Record<string, unknown> {
  return mergeFields(fields, sides, { address: { ...record, steps: [] }, tab: null, within: [] }, choices)
}

function mergeFields(fields: readonly RecordField[], sides: Sides, location: FieldLocation, choices: Choices): Record<string, unknown> {
  const merged = { ...entriesOf(sides.mine), ...entriesOf(sides.theirs) }
  for (const field of fields) {
    const own = { base: get(sides.base, field.name), mine: get(sides.mine, field.name), theirs: get(sides.theirs, field.name) }
    const here = locationAt(location, { field: field.name })
    if (isSame(field, own.mine, own.theirs)) continue
    if (field.kind === 'group') merged[field.name] = mergeFields(field.fields, own, here, choices)
    else if (field.kind === 'rows') merged[field.name] = mergeRows(field, own, here, choices)
    else merged[field.name] = mergeValue(field, own, choices.get(formatAddress(here.address)))
  }
  return merged
}

/** Both people's words in one text. */
export function bothTexts(field: ValueField, { base, mine, theirs }: Sides): unknown {
  if (field.type === 'richText') return bothBlocks({ base, mine, theirs })
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return mergeSentences(text(base), text(mine), text(theirs))
}

function bothBlocks({ base, mine, theirs }: Sides): unknown {
  const spelled = [mine, base, theirs].map((tree) => blocksOf(tree))
  const known = new Map(spelled.flat().map((block) => [spellingOf(block), block]))
  const [a = [], o = [], b = []] = spelled.map((blocks) => blocks.map(spellingOf))
  const root = { ...entriesOf(get(theirs, 'root')), ...entriesOf(get(mine, 'root')) }
  return { root: { ...root, children: mergePieces(a, o, b).map((spelling) => known.get(spelling)) } }
}

function mergeValue(field: ValueField, sides: Sides, choice: Choice | undefined): unknown {
  const { base, mine, theirs } = sides
  const isMineOnly = isSame(field, base, theirs)
  const isTheirsOnly = isSame(field, base, mine)
  const chosen = choice ?? (isMineOnly ? 'mine' : isTheirsOnly ? 'theirs' : canKeepBoth(field) ? 'both' : 'mine')
  if (typeof chosen === 'object') return chosen.text
  if (chosen === 'both' && canKeepBoth(field)) return bothTexts(field, sides)
  return chosen === 'theirs' ? theirs : mine
}

function mergeRows(list: RowsField, sides: Sides, location: FieldLocation, choices: Choices): unknown[] {
  const base = byId(sides.base, 'base')
  const mine = byId(sides.mine, 'mine')
  const theirs = byId(sides.theirs, 'theirs')

  /** The row as it will be, or null when it goes. */
  function rowOf(id: string): Record<string, unknown> | null {
    const here = locationAt(location, { row: id })
    const states = { base: base.get(id), mine: mine.get(id), theirs: theirs.get(id) }
    if (mine.has(id) && theirs.has(id)) return mergeFields(list.fields, states, here, choices)
    const holder: Side = mine.has(id) ? 'mine' : 'theirs'
    const row = states[holder]
    const isWorthKeeping = !base.has(id) || !isSameRecord(list.fields, states.base, row)
    const choice = choices.get(formatAddress(here.address)) ?? (isWorthKeeping ? holder : 'nobody')
    return choice === holder || choice === 'both' ? entriesOf(row) : null
  }

  const kept = new Map<string, Record<string, unknown>>()
  for (const id of new Set([...theirs.keys(), ...mine.keys()])) {
    const row = rowOf(id)
    if (row) kept.set(id, row)
  }
  const isMovedByMe = movedBetween([...base.keys()], [...mine.keys()]).length > 0
  const chosen = choices.get(`${formatAddress(location.address)}:order`) ?? (isMovedByMe ? 'mine' : 'theirs')
  const leads = chosen === 'theirs' ? [theirs, mine] : [mine, theirs]
  return ordered(leads.map((rows) => [...rows.keys()])).flatMap((id) => kept.get(id) ?? [])
}

/** The ids of both lists in the order of the first; what only the second has stands behind what it stood behind there. */
function ordered([lead = [], follow = []]: readonly string[][]): string[] {
  const result = [...lead]
  follow.forEach((id, index) => {
    if (result.includes(id)) return
    const before = follow
      .slice(0, index)
      .reverse()
      .find((other) => result.includes(other))
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id)
  })
  return result
}
