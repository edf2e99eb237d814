/** Terms that the texts of a case name: what the pure search (`src/model/suggestions.ts`) needs, from the form and the database. */
import { type Endpoint, type FlattenedField, Forbidden, type PayloadRequest } from 'payload'

import { roleOf } from '@/src/editorial/access/roles'
import { refusal } from '@/src/editorial/faults/messages'
import { type Language, languageOf, languages } from '@/src/i18n/languages'
import { isTranslated } from '@/src/model/annotations'
import { get, idOf } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { type CaseText, type Passage, type SuggestibleTerm, suggestionsIn } from '@/src/model/suggestions'
import { type TermRow, type TermRows, termRowsOf } from '@/src/model/term-rows'
import { labelAt, listAt, walk } from '@/src/model/walk'
import { countries } from '@/src/reference/countries'
import { plainText } from '@/src/rich-text/tree'
import { allRecords } from './all-records'
import { sameWords } from './same-words'

/** The vocabularies of a case's rows. */
const vocabularies = ['impact-tags', 'promoting-factors', 'local-conditions', 'programmes', 'organisations', 'countries'] as const
export type Vocabulary = (typeof vocabularies)[number]

/** A term that the form offers to add. */
export interface OfferedTerm {
  readonly collection: Vocabulary
  /** Null for a country that is no record yet. */
  readonly id: number | string | null
  /** By which such a country becomes one. */
  readonly code: string | null
  readonly title: string
  /** Of a local condition: challenge or resource. */
  readonly kind: string | null
  /** Rows in which it can be set, if their texts name it. */
  readonly within: readonly TermRow[]
  /** Where else it becomes a row of its own. */
  readonly own: TermRow
  readonly passage: Passage
  /** Where the passage stands, in words: 「取り組み年表 3：出来事」. */
  readonly location: string
}

function textsOf(fields: readonly FlattenedField[], record: unknown): CaseText[] {
  const texts: CaseText[] = []
  walk(fields, record, (found) => {
    if (!isTranslated(found.field)) return
    for (const language of languages) {
      const written = get(found.value, language)
      const text = typeof written === 'string' ? written : plainText(written)
      if (text.trim() !== '') texts.push({ path: `${found.path}.${language}`, text })
    }
  })
  return texts
}

function keysIn(fields: readonly FlattenedField[], record: unknown): Set<string> {
  const keys = new Set<string>()
  walk(fields, record, ({ field, value }) => {
    if (field.type !== 'relationship') return
    for (const item of [value].flat()) keys.add(`${String(field.relationTo)}/${String(idOf(item))}`)
  })
  return keys
}

type Term = SuggestibleTerm & Omit<OfferedTerm, 'location' | 'own' | 'passage' | 'within'> & { readonly rows: TermRows }

/** The cases are Japan's: it is no partner of theirs. */
const home = 'JP'

/** Countries of the reference table that are no records yet. */
function otherCountries(records: readonly object[], rows: TermRows, language: Language): Term[] {
  const known = new Set(records.map((record) => get(record, 'code')))
  return [...countries().values()]
    .filter(({ code }) => code !== home && !known.has(code))
    .map(({ code, ja, en, other }) => ({
      collection: 'countries',
      id: null,
      code,
      key: `countries/${code}`,
      title: { ja, en }[language],
      kind: null,
      names: [ja, en, ...other],
      lists: rows.within.map(({ list }) => list),
      rows,
    }))
}

async function termsOf(req: PayloadRequest, fields: readonly FlattenedField[]): Promise<readonly Term[]> {
  const same = await sameWords(req)
  const found = await Promise.all(
    vocabularies.map(async (collection) => {
      const docs = await allRecords({ collection, draft: true, select: { name: true, kind: true, code: true, retired: true }, req })
      const offered = docs.filter((doc) => get(doc, 'retired') !== true)
      const rows = termRowsOf(fields, collection)
      const terms = offered.map((doc): Term => {
        const own = languages.map((language) => get(doc, `name.${language}`)).filter((name) => typeof name === 'string')
        const kind = get(doc, 'kind')
        return {
          collection,
          id: doc.id,
          code: null,
          key: `${collection}/${doc.id}`,
          title: recordTitle(doc, languageOf(req)),
          kind: collection === 'local-conditions' && typeof kind === 'string' ? kind : null,
          names: [...new Set([...own, ...same(own)])],
          lists: rows.within.map(({ list }) => list),
          rows,
        }
      })
      return collection === 'countries' ? [...terms, ...otherCountries(docs, rows, languageOf(req))] : terms
    }),
  )
  return found.flat()
}

/** `POST /api/cases/suggestions` with `{ values }`, the form as it stands, for staff. Nothing is stored. */
export const suggestionsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/suggestions',
  method: 'post',
  handler: async (req) => {
    if (roleOf(req.user) === null) throw new Forbidden(req.t)
    const values = get(await req.json?.().catch(() => null), 'values')
    if (typeof values !== 'object' || values === null) {
      throw refusal(req, { ja: '事例の内容を { values } の形で送ってください。', en: 'Send the case as { values }.' }, 400)
    }
    const { flattenedFields } = req.payload.collections.cases.config
    const terms = await termsOf(req, flattenedFields)
    const byKey = new Map(terms.map((term) => [term.key, term]))
    const language = languageOf(req)
    const suggestions = suggestionsIn(textsOf(flattenedFields, values), terms, keysIn(flattenedFields, values)).flatMap(({ key, passage }): OfferedTerm[] => {
      const term = byKey.get(key)
      if (!term) return []
      const { collection, id, code, title, kind, rows } = term
      const own = rows.own.find((one) => one.kind === kind) ?? rows.own[0]
      if (!own) return []
      const within = rows.within.filter((one) => one.kind === null || one.kind === own.kind)
      const list = listAt(flattenedFields, passage.path)?.[language]
      const row = Number(passage.path.split('.')[1]) + 1
      const field = labelAt(flattenedFields, passage.path)[language]
      return [{ collection, id, code, title, kind, within, own, passage, location: list ? `${list} ${row}${language === 'ja' ? '：' : ': '}${field}` : field }]
    })
    return Response.json({ suggestions }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
