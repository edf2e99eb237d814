/** Which versions of records a merge has made: it has one event for all of them, so that who and why is told from its own row. */
import type { PayloadRequest } from 'payload'

import type { EventKind } from '@/src/editorial/events/kinds'
import type { Merge } from '@/src/payload-types'
import { changesOf } from './merges'

export interface MadeByMerge {
  readonly version: string
  readonly kind: EventKind
  readonly who: string | null
  /** ISO */
  readonly at: string
  readonly addresses: readonly string[]
}

/** What merges, and taking them back, made of these versions of one collection. */
export async function madeByMerges(req: PayloadRequest, collection: string, versions: readonly string[]): Promise<MadeByMerge[]> {
  if (versions.length === 0) return []
  const keys = versions.map((version) => `${collection}/${version}`)
  const { docs } = await req.payload.find({
    collection: 'merges',
    where: { or: [{ versions: { in: keys } }, { undoneVersions: { in: keys } }] },
    sort: 'createdAt',
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const asked = new Set(keys)
  const bare = (key: string): string => key.slice(collection.length + 1)
  const told = (merge: Merge, made: readonly string[] | null | undefined, rest: Omit<MadeByMerge, 'addresses' | 'version'>): MadeByMerge[] =>
    (made ?? [])
      .filter((key) => asked.has(key))
      .map((key) => ({ ...rest, version: bare(key), addresses: [...new Set(changesOf(merge).map(({ address }) => address))] }))
  return docs.flatMap((merge) => [
    ...told(merge, merge.versions, { kind: 'recordsMerged', who: merge.personName ?? null, at: merge.createdAt }),
    ...told(merge, merge.undoneVersions, { kind: 'mergeUndone', who: merge.undonePersonName ?? null, at: merge.undoneAt ?? merge.updatedAt }),
  ])
}
