/** A publisher at work, and what readers see of it. */
import type { CollectionSlug } from 'payload'

import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { newestRevision } from '@/src/catalogue/loading/load'
import { refreshCatalogue } from '@/src/catalogue/loading/refresh'
import type { CaseRecord } from '@/src/catalogue/types'
import type { Answer } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { openProduct, type Product } from '@/tests/int/support/product'

export interface Newsroom extends Product {
  terms: Terms
  /** A request of a publisher. */
  publisher: (method: 'DELETE' | 'PATCH' | 'POST', path: string, body?: object) => Promise<Answer>
  /** Publishes a case like no other. */
  live: (more?: object) => Promise<{ id: unknown; slug: string }>
  /** Publishes an impact tag. */
  tag: (slug: string) => Promise<Answer>
  /** What readers see of a case after the next look at the database. */
  shown: (slug: string) => Promise<CaseRecord | undefined>
  /** Unpublishes a record past every rule, as an older release or a hand in the database could have. */
  withdraw: (collection: CollectionSlug, id: unknown) => Promise<void>
  /** How much the revision rises while something is done. */
  rise: (work: () => Promise<unknown>) => Promise<number>
}

export const publish = { _status: 'published' }

/** The product with staff and with one published entry of each vocabulary. */
export async function openNewsroom(): Promise<Newsroom> {
  const product = await openProduct()
  await product.hireEverybody()
  const terms = await publishTerms(product.payload)
  let count = 0
  const publisher: Newsroom['publisher'] = (method, path, body) => product.ask(method, path, { as: 'publisher', query: { depth: 0 }, body })

  return {
    ...product,
    terms,
    publisher,
    live: async (more = {}) => {
      count += 1
      const slug = `live-${count}`
      const answer = await publisher('POST', '/cases', { ...exampleCase(terms, slug), ...more, ...publish })
      if (answer.status !== 201) throw new Error(`No case could be published: ${answer.text}`)
      return { id: answer.at('doc.id'), slug }
    },
    tag: (slug) =>
      publisher('POST', '/impact-tags', {
        slug,
        name: { ja: slug },
        definition: { ja: '定義' },
        definitionSource: { ja: '出典' },
        stage: 'direct',
        elements: ['economic'],
        ...publish,
      }),
    shown: async (slug) => {
      await refreshCatalogue(product.payload)
      return currentSnapshot().cases.find((record) => record.slug === slug)
    },
    withdraw: async (collection, id) => {
      const { db } = product.payload
      await db.updateOne({ collection, id: String(id), data: { _status: 'draft' } })
      const revision = (await newestRevision(product.payload)) + 1
      await product.payload.create({
        collection: 'catalogue-changes',
        data: { revision, changedCollection: collection, document: String(id) },
        overrideAccess: true,
      })
    },
    rise: async (work) => {
      const before = await newestRevision(product.payload)
      await work()
      return (await newestRevision(product.payload)) - before
    },
  }
}
