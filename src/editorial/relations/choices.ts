/** What a picker tells of the records that it offers: what a term means, and how many cases use it. */
import { type CollectionSlug, type Endpoint, type FlattenedField, Forbidden, type PayloadRequest } from 'payload'

import { roleOf } from '@/src/editorial/access/roles'
import { languageOf, languages } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { recordTitle } from '@/src/model/record-title'
import { selectOf } from '@/src/model/select'
import { walk } from '@/src/model/walk'
import { partsSaid } from '@/src/reference/parts-said'
import type { Part } from '@/src/reference/said'
import { allRecords } from './all-records'
import { sameWords } from './same-words'

type Id = number | string

export interface Choice {
  readonly id: Id
  readonly title: string
  /** In the language of whoever asks, else in Japanese; empty where it has none. */
  readonly definition: string
  /** Words that mean the same, by which it is found as well. */
  readonly alike: readonly string[]
  /** How its Japanese name is said (`src/reference/said.ts`). */
  readonly said: readonly Part[]
  /** Cases, drafts too, whose newest state uses it. */
  readonly cases: number
  /** Offered no more; still shown where it is chosen. */
  readonly isRetired: boolean
}

/** How many cases use each record of a collection, by id, in their newest state. Of a case only what can lead there is read. */
async function casesByUse(target: CollectionSlug, req: PayloadRequest): Promise<ReadonlyMap<Id, number>> {
  const { flattenedFields } = req.payload.collections.cases.config
  const leadsThere = (field: FlattenedField): boolean => field.type === 'relationship' && [field.relationTo].flat().includes(target)
  const select = selectOf(flattenedFields, leadsThere)
  const counts = new Map<Id, number>()
  if (!select) return counts
  const cases = await allRecords({ collection: 'cases', draft: true, select, req })
  for (const doc of cases) {
    const used = new Set<Id>()
    walk(flattenedFields, doc, ({ field, value }) => {
      if (leadsThere(field)) for (const item of [value].flat()) used.add(idOf(item) ?? '')
    })
    for (const id of used) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** `POST /api/<collection>/choices`, for staff: every record with its definition and the number of cases that use it. */
export const choicesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/choices',
  method: 'post',
  handler: async (req) => {
    if (roleOf(req.user) === null) throw new Forbidden(req.t)
    const collection = req.payload.config.collections.find(({ slug }) => slug === req.routeParams?.collection)
    if (!collection) throw new Forbidden(req.t)
    const docs = await allRecords({
      collection: collection.slug,
      draft: true,
      sort: typeof collection.defaultSort === 'string' ? collection.defaultSort : 'id',
      select: { listTitle: true, name: true, title: true, slug: true, definition: true, retired: true },
      req,
    })
    const counts = await casesByUse(collection.slug, req)
    const same = await sameWords(req)
    const language = languageOf(req)
    const choices = docs.map((doc): Choice => {
      const definition = [get(doc, `definition.${language}`), get(doc, 'definition.ja')].find((text) => typeof text === 'string' && text !== '')
      const names = languages.map((one) => get(doc, `name.${one}`)).filter((name) => typeof name === 'string')
      return {
        id: doc.id,
        alike: same(names),
        said: partsSaid(recordTitle(doc, 'ja')),
        title: recordTitle(doc, language),
        definition: typeof definition === 'string' ? definition : '',
        cases: counts.get(doc.id) ?? 0,
        isRetired: get(doc, 'retired') === true,
      }
    })
    return Response.json({ choices }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
