import { type PayloadRequest, type SanitizedCollectionConfig, ValidationError } from 'payload'

import { type Bilingual, languageOf } from '@/src/i18n/languages'
import { tabAt } from '@/src/model/fields'
import { labelAt, listAt } from '@/src/model/walk'

/** Another record that a fault is about, so that the form can lead to it. */
export interface Named {
  readonly collection: string
  readonly id: number | string
  readonly title: string
}

/** One thing that keeps a record from being published: where it is, and what to do about it. */
export interface Fault {
  /** Path of the field in the form and the API: `timeline.3.period.text`. */
  readonly path: string
  /** The form's tab, the list and the row counted from 1, the field: what a person needs to find it. */
  readonly tab: Bilingual | null
  readonly list: Bilingual | null
  readonly row: number | null
  readonly field: Bilingual
  readonly message: Bilingual
  readonly record?: Named
}

/** A fault as it is found: its path tells the rest (`faultAt`). `field` only where the form's own name would mislead. */
export type FaultAt = Omit<Fault, 'tab' | 'list' | 'row' | 'field'> & { readonly field?: Bilingual }

/** The part of a collection's or global's configuration that says where its fields stand in the form. */
export type Form = Pick<SanitizedCollectionConfig, 'fields' | 'flattenedFields'>

/** A fault told with the tab, the list, the row and the field that its path leads to. */
export function faultAt({ fields, flattenedFields }: Form, { path, field, ...rest }: FaultAt): Fault {
  const row = /^[^.]+\.(\d+)/.exec(path)?.[1]
  return {
    ...rest,
    path,
    tab: tabAt(fields, path),
    list: listAt(flattenedFields, path),
    row: row === undefined ? null : Number(row) + 1,
    field: field ?? labelAt(flattenedFields, path),
  }
}

/** 「成果・数字」: the tab and the list in it, or one of them where the other says nothing more. */
function partOf(tab: string | undefined, list: string | undefined, between: string): string | undefined {
  if (!tab || !list) return tab ?? list
  return list.endsWith(tab) ? list : `${tab}${between}${list}`
}

/** Where a fault is: `成果・数字 1行目「値」` or, in English, `Outcomes, Figures, row 1, Value`. */
export function locationOfFault({ tab, list, row, field }: Pick<Fault, 'tab' | 'list' | 'row' | 'field'>, language: 'ja' | 'en'): string {
  if (language === 'ja') {
    const location = [partOf(tab?.ja, list?.ja, '・'), row === null ? undefined : `${row}行目`].filter(Boolean).join(' ')
    return `${location}「${field.ja}」`
  }
  return [partOf(tab?.en, list?.en, ', '), row === null ? undefined : `row ${row}`, field.en].filter(Boolean).join(', ')
}

/** `年表 3行目「時期」：…` or, in English, `Timeline, row 3, Period: …`; a form without tabs leaves the tab out. */
export function describeFault(fault: Fault, language: 'ja' | 'en'): string {
  return `${locationOfFault(fault, language)}${language === 'ja' ? '：' : ': '}${fault.message[language]}`
}

/** Payload's form takes every comma of a refusal for the end of one fault and would show and count the halves. */
function withoutCommas(text: string): string {
  return text.replaceAll(',', ';')
}

/** Faults in the sentence of a refusal, where there is no list that it could lead to. All of them are in its data. */
const mostTold = 3

/**
 * Refuses the write with all faults at once, in the user's language, each at its field. Answers 400.
 * @param summary what the form shows instead of the faults, where it has a list of them; either is lower than its window
 * @throws {ValidationError} always.
 */
export function refuse(collection: string, faults: readonly Fault[], req: PayloadRequest, summary?: Bilingual): never {
  const language = languageOf(req)
  const errors = faults.map((fault) => ({
    path: fault.path,
    label: withoutCommas(describeFault(fault, language)),
    message: fault.message[language],
    ...(fault.record && { record: fault.record }),
  }))
  const error = new ValidationError({ collection, errors, req }, req.t)
  // The Local API has no form and no window: a command prints what it is told.
  if (req.payloadAPI === 'local') throw error
  const more = errors.length - mostTold
  if (summary) error.message = summary[language]
  else if (more > 0) {
    const { message } = new ValidationError({ collection, errors: errors.slice(0, mostTold), req }, req.t)
    error.message = `${message}, ${language === 'ja' ? `ほか${more}か所` : `and ${more} more`}`
  }
  throw error
}
