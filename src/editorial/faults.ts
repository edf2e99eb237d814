import { ValidationError, type PayloadRequest } from 'payload'

import type { Bilingual } from '../i18n/languages'
import { languageOf } from './messages'

/** One thing that keeps a record from being published: where it is, and what to do about it. */
export interface Fault {
  /** Path of the field in the form and the API: `timeline.3.period.text`. */
  readonly path: string
  /** The form's tab, the row counted from 1, the field: what a person needs to find it. */
  readonly tab: Bilingual | null
  readonly row: number | null
  readonly field: Bilingual
  readonly message: Bilingual
}

/** `年表 3行目「時期」：…` or, in English, `Timeline, row 3, Period: …`; a form without tabs leaves the tab out. */
export function describeFault({ tab, row, field, message }: Fault, language: 'ja' | 'en'): string {
  if (language === 'ja') {
    const place = [tab?.ja, row === null ? undefined : `${row}行目`].filter(Boolean).join(' ')
    return `${place}「${field.ja}」：${message.ja}`
  }
  const place = [tab?.en, row === null ? undefined : `row ${row}`, field.en].filter(Boolean).join(', ')
  return `${place}: ${message.en}`
}

/** Payload's form takes every comma of a refusal for the end of one fault and would show and count the halves. */
function withoutCommas(text: string): string {
  return text.replaceAll(',', ';')
}

/** Refuses the write with all faults at once, in the user's language, each at its field. Answers 400. */
export function refuse(collection: string, faults: readonly Fault[], req: PayloadRequest): never {
  const language = languageOf(req)
  throw new ValidationError(
    {
      collection,
      errors: faults.map((fault) => ({
        path: fault.path,
        label: withoutCommas(describeFault(fault, language)),
        message: fault.message[language],
      })),
      req,
    },
    req.t,
  )
}
