/** What somebody writes who answers through a link, and what is wrong with it. Pure. */
import { z } from 'zod'

import type { Bilingual } from '@/src/i18n/languages'

/** Letters of one remark, of the remark on the whole, and of a name. */
export const longest = { remark: 2_000, whole: 5_000, name: 100 } as const
const mostRows = 600

export interface TypedRow {
  /** `timeline[65f0a]`, `summary` */
  readonly path: string
  readonly verdict: 'confirmed' | 'objected' | null
  readonly text: string
}
/** A form as it was sent, whatever is wrong with it. */
export interface TypedAnswer {
  readonly name: string
  readonly office: string
  readonly text: string
  readonly isAll: boolean
  readonly rows: readonly TypedRow[]
}
/** `field` is `name`, `office`, `text`, the path of a row, or `''` for the form as a whole. */
export interface AnswerFault {
  readonly field: string
  readonly message: Bilingual
}

const oneLine = z.string().transform((value) => value.replace(/[\p{Cc}\p{Cf}\u2800\u3164\s]+/gu, ' ').trim())
/** Line ends as one sign; what no pen writes is left out. */
const lines = z.string().transform((value) =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u200b\u2060]/gu, (sign) => (sign === '\n' ? sign : ''))
    .trim(),
)
const verdict = z.enum(['confirmed', 'objected']).nullable().catch(null)
const shape = z.object({
  name: oneLine,
  office: oneLine,
  text: lines,
  isAll: z.boolean(),
  rows: z.array(z.object({ path: z.string().max(120), verdict, text: lines })).max(mostRows),
})

/** Reads the fields of the page's form; null for what that form cannot have sent. */
export function readAnswer(fields: URLSearchParams): TypedAnswer | null {
  const read = shape.safeParse({
    name: fields.get('name') ?? '',
    office: fields.get('office') ?? '',
    text: fields.get('text') ?? '',
    isAll: fields.get('send') === 'all',
    rows: [...new Set(fields.getAll('row'))].map((path) => ({ path, verdict: fields.get(`verdict ${path}`), text: fields.get(`text ${path}`) ?? '' })),
  })
  return read.success ? read.data : null
}

const tooLong = (most: number): Bilingual => ({
  ja: `${most.toLocaleString('en')}字以内で書いてください。`,
  en: `Please use at most ${most.toLocaleString('en')} characters.`,
})

function rowFault({ path, verdict: given, text }: TypedRow, isAll: boolean): AnswerFault[] {
  if (text.length > longest.remark) return [{ field: path, message: tooLong(longest.remark) }]
  if (given === 'objected' && isAll)
    return [
      {
        field: path,
        message: {
          ja: '「直してほしい」が選ばれています。このまま送るときは「回答を送る」を押してください。',
          en: 'This is marked “please change”. To send it so, press “Send the answer”.',
        },
      },
    ]
  if (given === 'objected' && text === '')
    return [{ field: path, message: { ja: 'どこをどう直すかを書いてください。', en: 'Please say what should be changed, and how.' } }]
  if (given === null && text !== '' && !isAll)
    return [{ field: path, message: { ja: '「このままでよい」か「直してほしい」を選んでください。', en: 'Please choose “fine as it is” or “please change”.' } }]
  return []
}

/** Everything that keeps an answer from being sent, in the order of the form; empty if nothing does. */
export function answerFaults({ name, office, text, isAll, rows }: TypedAnswer): AnswerFault[] {
  const person = (field: 'name' | 'office', value: string, missing: Bilingual): AnswerFault[] => {
    if (value === '') return [{ field, message: missing }]
    return value.length > longest.name ? [{ field, message: tooLong(longest.name) }] : []
  }
  const isEmpty = !isAll && text === '' && rows.every((row) => row.verdict === null && row.text === '')
  return [
    ...person('name', name, { ja: 'お名前を書いてください。', en: 'Please write your name.' }),
    ...person('office', office, { ja: '所属（市町村・部署など）を書いてください。', en: 'Please write your office.' }),
    ...rows.flatMap((row) => rowFault(row, isAll)),
    ...(text.length > longest.whole ? [{ field: 'text', message: tooLong(longest.whole) }] : []),
    ...(isEmpty
      ? [
          {
            field: '',
            message: {
              ja: '回答がまだありません。項目ごとに選ぶか、「すべてこのままでよい」を押してください。',
              en: 'There is no answer yet. Choose for each item, or press “Everything is fine as it is”.',
            },
          },
        ]
      : []),
  ]
}

/** Row by row what was answered; with "all", every row that the page showed is confirmed. */
export function answeredRows({ isAll, rows }: TypedAnswer): { readonly path: string; readonly verdict: 'confirmed' | 'objected'; readonly text: string }[] {
  return rows.flatMap(({ path, verdict: given, text }) => {
    const meant = isAll ? 'confirmed' : given
    return meant === null ? [] : [{ path, verdict: meant, text }]
  })
}
