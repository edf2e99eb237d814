/** What localities asked to be changed and nobody has resolved: said before a case is published, and no reason to refuse it. */
import type { PayloadRequest } from 'payload'

export interface OpenObjection {
  /** Where it stands; null for the whole record. */
  readonly address: string | null
  /** Office and name, as they were written. */
  readonly by: string
}

/** Objections that one answer holds: more than a person reads at once. */
const most = 100

/** The open objections to a record, the oldest first. */
export async function openObjections(req: PayloadRequest, collection: string, record: number | string): Promise<OpenObjection[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: {
      and: [
        { inCollection: { equals: collection } },
        { record: { equals: String(record) } },
        { origin: { equals: 'confirmation' } },
        { resolvedAt: { exists: false } },
      ],
    },
    sort: 'createdAt',
    limit: most,
    depth: 0,
    pagination: false,
    select: { address: true, personName: true },
    overrideAccess: true,
    req,
  })
  return docs.map(({ address, personName }) => ({ address: address ?? null, by: personName ?? '' }))
}
