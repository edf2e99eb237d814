/** The doors of the reference tables: what is found there, and making one of it a record. For staff. */
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { roleOf } from '@/src/editorial/access/roles'
import { refusal } from '@/src/editorial/faults/messages'
import { retiredAmong } from '@/src/editorial/publish-guard/retired-faults'
import { languageOf } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import { findCountries } from '@/src/reference/find-countries'
import { findMunicipalities } from '@/src/reference/find-municipalities'
import { placeCode } from '@/src/reference/municipalities'
import { fullNameOfPlace } from '@/src/reference/place-names'
import { isReferenced, recordsByCode, type Referenced, register } from './register'

/** A row of a reference table as a picker offers it. */
export interface KnownRow {
  readonly code: string
  readonly title: string
  /** The record that it is already, or null. */
  readonly id: number | string | null
  /** What is typed is its whole name or its code. */
  readonly isExact: boolean
}

/** Longest question in characters: the longest name of a place with its prefecture and county has twenty. */
const longest = 100

const noStore = { headers: { 'Cache-Control': 'no-store' } }

async function asked(req: PayloadRequest, key: 'typed' | 'code'): Promise<{ readonly collection: Referenced; readonly text: string }> {
  if (roleOf(req.user) === null) throw new Forbidden(req.t)
  const body: unknown = await req.json?.().catch(() => null)
  const text = get(body, key)
  const collection = req.routeParams?.collection
  if (!isReferenced(collection) || typeof text !== 'string' || text.length > longest) {
    throw refusal(
      req,
      { ja: `{ "${key}": "…" } の形で、${longest}字までで送ってください。`, en: `Send { "${key}": "…" } of at most ${longest} characters.` },
      400,
    )
  }
  return { collection, text }
}

const found = {
  places: (typed: string) => findMunicipalities(typed).map(({ row, rank }) => ({ code: placeCode(row), name: fullNameOfPlace(row), isExact: rank === 0 })),
  countries: (typed: string) => findCountries(typed).map(({ row, rank }) => ({ code: row.code, name: { ja: row.ja, en: row.en }, isExact: rank === 0 })),
}

/** `POST /api/places/known` with `{ typed }`: rows that this may mean, the nearest first, with the records that they are already. */
const known: Omit<Endpoint, 'root'> = {
  path: '/known',
  method: 'post',
  handler: async (req) => {
    const { collection, text } = await asked(req, 'typed')
    const rows = found[collection](text)
    const ids =
      rows.length === 0
        ? new Map<string, number | string>()
        : await recordsByCode(
            collection,
            rows.map(({ code }) => code),
            req,
          )
    const language = languageOf(req)
    const retired = await retiredAmong(req, collection, [...ids.values()])
    const offered = rows.filter(({ code }) => !retired.has(String(ids.get(code))))
    const answer: KnownRow[] = offered.map(({ code, name, isExact }) => ({ code, title: name[language], id: ids.get(code) ?? null, isExact }))
    return Response.json({ known: answer }, noStore)
  },
}

/** `POST /api/places/register` with `{ code }`: the id of its record, which is made if there is none. */
const registered: Omit<Endpoint, 'root'> = {
  path: '/register',
  method: 'post',
  handler: async (req) => {
    const { collection, text } = await asked(req, 'code')
    const id = await register(collection, text, req)
    if (id === null) {
      throw refusal(
        req,
        {
          ja: `「${text}」という番号は一覧にありません。名前で探して、一覧から選んでください。`,
          en: `"${text}" is no code of the list. Look for the name and choose it from the list.`,
        },
        400,
      )
    }
    return Response.json({ id }, noStore)
  },
}

export const referenceEndpoints = [known, registered]
