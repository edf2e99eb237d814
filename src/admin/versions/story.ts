import type { PayloadRequest } from 'payload'

import { eventLabels, isEventKind } from '@/src/editorial/events/kinds'
import { madeByMerges } from '@/src/editorial/merges/told'
import type { Language } from '@/src/i18n/languages'

export interface Story {
  readonly who: string
  readonly what: string
  readonly role: string | null
}

const unknown = { ja: '記録なし', en: 'Not recorded' } as const

/** Date and time in Tokyo, to the second: two versions of one minute can be told apart. */
export function momentInTokyo(time: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'Asia/Tokyo',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(time))
}

/** Who made each of these versions, and what kind of change it was. Staff may know that; the rest of the record is for administrators. */
export async function storiesOf(req: PayloadRequest, collection: string, versions: readonly string[], language: Language): Promise<(version: string) => Story> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: [{ inCollection: { equals: collection } }, { version: { in: versions } }, { kind: { not_equals: 'continued' } }] },
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const byVersion = new Map(docs.map((event) => [event.version, event]))
  const merged = new Map((await madeByMerges(req, collection, versions)).map((one) => [one.version, one]))
  return (version) => {
    const byMerge = merged.get(version)
    if (byMerge) return { who: byMerge.who ?? unknown[language], what: eventLabels[byMerge.kind][language], role: null }
    const event = byVersion.get(version)
    if (!event) return { who: unknown[language], what: unknown[language], role: null }
    return {
      who: event.personName ?? unknown[language],
      what: isEventKind(event.kind) ? eventLabels[event.kind][language] : unknown[language],
      role: event.role ?? null,
    }
  }
}
