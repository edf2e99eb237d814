import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'

/** Records that are read together. */
const page = 200

interface Asked {
  readonly collection: CollectionSlug
  readonly req: PayloadRequest
  /** Newest drafts in place of what is live. */
  readonly draft: boolean
  readonly select: SelectType
  readonly where?: Where
  readonly sort?: string
}

/** Every record that whoever asks may read, however many: one answer over the API is bounded. Relations are ids. */
export async function allRecords({ req, sort = 'id', where = {}, ...asked }: Asked): Promise<readonly ({ readonly id: number | string } & object)[]> {
  const records: ({ readonly id: number | string } & object)[] = []
  for (let number = 1, hasNext = true; hasNext; number += 1) {
    const found = await req.payload.find({
      ...asked,
      where,
      sort,
      limit: page,
      page: number,
      pagination: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    records.push(...found.docs)
    hasNext = found.hasNextPage
  }
  return records
}
