/** In which rows and fields a record is used: what stands behind a line of `where-used.ts`. */
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { bothStatesOf } from '@/src/editorial/versions/both-states'
import type { Language } from '@/src/i18n/languages'
import { parseAddress } from '@/src/model/addresses'
import { recordFields } from '@/src/model/fields'
import { locationWords } from '@/src/model/location-words'
import { locate } from '@/src/model/locations'
import { type Named, namingsOf } from '@/src/model/related'

/** One relation that names a record. */
export interface Use {
  /** Where the form goes to: `cases/12#outcomes[65f0a].impact`. */
  readonly address: string
  /** 「変化 › 2行目「…」 › 変化の種類」 */
  readonly words: string
  readonly isLive: boolean
  /** In the newest draft; false also where there is none. */
  readonly isInDraft: boolean
  /** The record has a draft beside what readers see. */
  readonly hasDraft: boolean
}

/** What the form calls what stands at an address in this state of a record; the address itself where the form has no such field. */
export function wordsAt({ fields }: SanitizedCollectionConfig, address: string, state: unknown, language: Language): string {
  const parsed = parseAddress(address)
  const located = parsed && locate(parsed, recordFields(fields), state)
  return located ? locationWords(located.location, located.label?.[language] ?? null, language) : address
}

/** Every location in which these records of one collection name another, by the record's id as text. */
export async function usesIn(
  req: PayloadRequest,
  slug: CollectionSlug,
  ids: readonly (number | string)[],
  { named, language }: { readonly named: Named; readonly language: Language },
): Promise<Map<string, readonly Use[]>> {
  const { config } = req.payload.collections[slug]
  const found = new Map<string, readonly Use[]>()
  for (const [id, { live, draft }] of await bothStatesOf(req, slug, ids)) {
    const addressesIn = (state: unknown): string[] => namingsOf(config.flattenedFields, { collection: slug, id }, state, named).map(({ address }) => address)
    const [seen, drafted] = [new Set(live ? addressesIn(live) : []), new Set(draft ? addressesIn(draft) : [])]
    const uses = [...new Set([...(draft ? drafted : []), ...seen])].map((address): Use => ({
      address,
      words: wordsAt(config, address, drafted.has(address) ? draft : live, language),
      isLive: seen.has(address),
      isInDraft: drafted.has(address),
      hasDraft: draft !== null,
    }))
    found.set(id, uses)
  }
  return found
}
