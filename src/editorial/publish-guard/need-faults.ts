import type { FlattenedField, PayloadRequest } from 'payload'

import { type Fault, faultAt, type Form } from '@/src/editorial/faults/faults'
import { askedOf } from '@/src/model/annotations'
import { isEmpty } from '@/src/model/emptiness'
import { get, rowsOf } from '@/src/model/reading'
import { type Value, walk } from '@/src/model/walk'
import { checkOf } from './checks'

/** What publishing asks of a record's fields: everything but what is only asked of model cases that were studied, if it is none. */
export function asksOf(record: unknown): (field: object) => boolean {
  // A cancelled study has neither a timeline nor changes nor reasons.
  const isStudied = get(record, 'tier') === 'model' && get(record, 'study.kind') !== 'cancelled'
  return (field) => isStudied || askedOf(field)?.when !== 'studied'
}

/** Everything that publishing needs and the record lacks, in the order of the form, by what its fields say of themselves (`needs`). */
export function needFaults(form: Form, record: unknown): Fault[] {
  const isAsked = asksOf(record)
  const faults: Fault[] = []
  walk(form.flattenedFields, record, (one) => {
    const { field, value, holder } = one
    const asked = askedOf(field)
    if (asked === null || !isAsked(field)) return
    const found = checkOf[asked.need](field.type === 'array' ? rowsOf(holder, field.name) : value)
    if (found) faults.push(faultAt(form, { path: `${one.path}${found.at}`, field: one.label, message: found.message }))
  })
  return faults
}

/** Fields whose own rule is none of the guard's other checks: numbers with bounds, codes, choices, relations of one kind only. */
function hasOwnRule(field: FlattenedField): boolean {
  if (field.type === 'relationship' || field.type === 'upload') return Boolean(field.filterOptions)
  return ['number', 'text', 'textarea', 'select', 'email', 'date', 'checkbox'].includes(field.type)
}

/** What Payload passes to a field's own `validate`; the rest of its options concern the form. */
function optionsFor({ field, holder, path }: Value<FlattenedField>, record: unknown, req: PayloadRequest): object {
  const id = get(record, 'id')
  return {
    ...field,
    data: record,
    siblingData: holder,
    blockData: undefined,
    id,
    operation: id === undefined ? 'create' : 'update',
    event: 'submit',
    overrideAccess: true,
    path: path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    preferences: { fields: {} },
    req,
  }
}

/**
 * What a field says against its own value. Payload asks the same when it stores what is published, one field at a time and
 * in words of its own; asked here, it stands in one list with everything else.
 */
export async function fieldFaults(form: Form, record: unknown, known: readonly Fault[], req: PayloadRequest): Promise<Fault[]> {
  const told = new Set(known.map(({ path }) => path))
  const asked: Value<FlattenedField>[] = []
  walk(form.flattenedFields, record, (found) => {
    if (hasOwnRule(found.field) && !isEmpty(found.value) && !told.has(found.path)) asked.push(found)
  })
  const faults: Fault[] = []
  for (const found of asked) {
    const check: unknown = Reflect.get(found.field, 'validate')
    const answer: unknown = typeof check === 'function' ? await Reflect.apply(check, undefined, [found.value, optionsFor(found, record, req)]) : true
    if (typeof answer === 'string') faults.push(faultAt(form, { path: found.path, field: found.label, message: { ja: answer, en: answer } }))
  }
  return faults
}
