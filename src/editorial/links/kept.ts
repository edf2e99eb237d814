/** What is known of each link: a row of `payload-kv` under the hash of its address. */
import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { get, idOf, rowsOf } from '@/src/model/reading'

/** Where a link stands. */
export interface LinkUser {
  readonly collection: string
  readonly id: number | string
  readonly title: string
}

export interface KeptLink {
  readonly url: string
  readonly users: readonly LinkUser[]
  /** ISO instant of the last look; null before the first. */
  readonly checkedAt: string | null
  /** What is wrong, in a few words; null while it answers. */
  readonly fault: string | null
}

const collection = 'payload-kv'
const prefix = 'link:'
const keyOf = (url: string): string => `${prefix}${createHash('sha256').update(url).digest('hex')}`

function userIn(value: unknown): LinkUser[] {
  const [inCollection, id, title] = [get(value, 'collection'), idOf(value), get(value, 'title')]
  return typeof inCollection === 'string' && id !== null && typeof title === 'string' ? [{ collection: inCollection, id, title }] : []
}

function linkIn(data: unknown): KeptLink[] {
  const [url, checkedAt, fault] = [get(data, 'url'), get(data, 'checkedAt'), get(data, 'fault')]
  if (typeof url !== 'string') return []
  return [
    {
      url,
      users: rowsOf(data, 'users').flatMap(userIn),
      checkedAt: typeof checkedAt === 'string' ? checkedAt : null,
      fault: typeof fault === 'string' ? fault : null,
    },
  ]
}

/** Every link that is known. */
export async function keptLinks({ db }: Payload): Promise<KeptLink[]> {
  const { docs } = await db.find<{ id: string; data: unknown }>({ collection, where: { key: { contains: prefix } }, limit: 0, pagination: false })
  return docs.flatMap(({ data }) => linkIn(data))
}

/** Links that do not answer. */
export async function brokenLinks(payload: Payload): Promise<KeptLink[]> {
  return (await keptLinks(payload)).filter(({ fault }) => fault !== null)
}

/** Keeps what is known of a link. */
export async function keepLink({ db }: Payload, link: KeptLink): Promise<void> {
  const key = keyOf(link.url)
  await db.upsert({ collection, where: { key: { equals: key } }, data: { key, data: link }, returning: false })
}

/** Forgets a link that stands nowhere any more. */
export async function forgetLink({ db }: Payload, url: string): Promise<void> {
  await db.deleteMany({ collection, where: { key: { equals: keyOf(url) } } })
}
