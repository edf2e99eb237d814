/** Looks at the links of sources, cases and pages: each once a week, a host at a time and gently. */
import type { Payload } from 'payload'

import { recordTitle, titleSelect } from '@/src/model/record-title'
import { selectOf } from '@/src/model/select'
import { type Asked, askLink, isAnswer, pausePerHost } from './ask'
import { forgetLink, keepLink, type KeptLink, keptLinks, type LinkUser } from './kept'

const week = 7 * 24 * 60 * 60 * 1000
/** A link that failed is looked at again after a day: servers come back. */
const day = 24 * 60 * 60 * 1000
/** In milliseconds: other jobs wait while this one works, so it does a little each time. */
const share = 20_000
/** Records read at one time. */
const batch = 50

const read = ['sources', 'cases', 'pages'] as const

/** The addresses of the web that stand in fields called `url`, at any depth of a record. */
export function urlsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(urlsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'url' && typeof part === 'string' && /^https?:\/\//i.test(part) ? [part.trim()] : urlsIn(part),
  )
}

/** What an address of the web can stand in: a link of a rich text, or a field for one. */
const holdsLink = ({ type, name }: { readonly type: string; readonly name: string }): boolean => type === 'richText' || name === 'url'

/** Every link of the newest states of the records, and where it stands. Reading leaves others at least as long between two batches as it took. */
async function linksOf(payload: Payload, { isStopping, clock, wait }: Required<Omit<CheckOptions, 'ask'>>): Promise<Map<string, LinkUser[]> | null> {
  const links = new Map<string, LinkUser[]>()
  for (const collection of read) {
    const select = { ...selectOf(payload.collections[collection].config.flattenedFields, holdsLink), ...titleSelect }
    for (let page = 1; ; page += 1) {
      if (isStopping()) return null
      const began = clock()
      const { docs, hasNextPage } = await payload.find({ collection, draft: true, depth: 0, limit: batch, page, sort: 'id', select, overrideAccess: true })
      for (const doc of docs)
        for (const url of new Set(urlsIn(doc))) links.set(url, [...(links.get(url) ?? []), { collection, id: doc.id, title: recordTitle(doc) }])
      if (!hasNextPage) break
      await wait(clock() - began)
    }
  }
  return links
}

export interface CheckOptions {
  readonly isStopping: () => boolean
  /** In milliseconds. */
  readonly clock?: () => number
  readonly ask?: (url: string) => Promise<Asked>
  readonly wait?: (milliseconds: number) => Promise<void>
}

const isDue = ({ checkedAt, fault }: KeptLink, now: number): boolean => checkedAt === null || now - Date.parse(checkedAt) >= (fault === null ? week : day)
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Brings what is kept in line with what stands in the records. */
async function renew(payload: Payload, options: Parameters<typeof linksOf>[1]): Promise<KeptLink[] | null> {
  const links = await linksOf(payload, options)
  if (!links) return null
  const kept = new Map((await keptLinks(payload)).map((link) => [link.url, link]))
  for (const url of kept.keys()) if (!links.has(url)) await forgetLink(payload, url)
  return [...links].map(([url, users]) => ({ url, users, checkedAt: kept.get(url)?.checkedAt ?? null, fault: kept.get(url)?.fault ?? null }))
}

/**
 * Looks at the links whose time has come, for twenty seconds at most once they are known; the rest is left to the next time.
 * @returns how many were looked at
 */
export async function checkLinks(payload: Payload, { isStopping, clock = Date.now, ask = askLink, wait = sleep }: CheckOptions): Promise<number> {
  const links = await renew(payload, { isStopping, clock, wait })
  // Reading many records takes its time, too: what comes after it has its own.
  const began = clock()
  const due = (links ?? []).filter((link) => isDue(link, began)).sort((a, b) => hostOf(a.url).localeCompare(hostOf(b.url)) || a.url.localeCompare(b.url))
  let looked = 0
  let host = ''
  for (const link of due) {
    if (isStopping() || clock() - began >= share) break
    if (host === hostOf(link.url)) await wait(pausePerHost)
    host = hostOf(link.url)
    const asked = await ask(link.url)
    const fault = 'fault' in asked ? asked.fault : isAnswer(asked.status) ? null : String(asked.status)
    await keepLink(payload, { ...link, checkedAt: new Date(clock()).toISOString(), fault })
    looked += 1
  }
  return looked
}
