/** The counts of work on the first page: what each counts is a condition of a list of the admin, and the list opens with the same one. */
import type { CollectionSlug, Where } from 'payload'
import { stringify } from 'qs-esm'

import { isAdmin, mayPublish, roleOf } from '@/src/editorial/access/roles'
import type { Bilingual } from '@/src/i18n/languages'

export interface WorkCount {
  readonly key: string
  readonly label: Bilingual
  readonly collection: CollectionSlug
  readonly where: Where
}

export interface WorkCountGroup {
  readonly heading: Bilingual
  readonly workCounts: readonly WorkCount[]
}

/** Whoever looks at the page. */
export interface Viewer {
  readonly id: string
  readonly user: unknown
}

/** Conditions in the form that a list's own filter has: any of several, each all of some. */
const anyOf = (...each: readonly Where[][]): Where => ({ or: each.map((and) => ({ and })) })

/** Of a list: these records. An empty list would leave no condition in an address: no record has this slug. */
export const amongIds = (ids: readonly (number | string)[]): Where => anyOf([ids.length > 0 ? { id: { in: ids } } : { slug: { equals: '-' } }])

function own({ id, user }: Viewer): WorkCount[] {
  const role = roleOf(user)
  const isReviewer = role !== null && role !== 'author'
  const requested: Where = { state: { equals: 'requested' } }
  return [
    {
      key: 'waiting',
      label: { ja: '自分が確認する', en: 'Waiting for me' },
      collection: 'reviews',
      where: anyOf(
        [requested, { askedOf: { equals: id } }],
        ...(isReviewer ? [[requested, { askedOf: { exists: false } }, { asked: { not_equals: id } }]] : []),
      ),
    },
    {
      key: 'returned',
      label: { ja: '自分の依頼で、差し戻された', en: 'Sent back to me' },
      collection: 'reviews',
      where: anyOf([{ state: { equals: 'returned' } }, { asked: { equals: id } }]),
    },
    {
      key: 'mine',
      label: { ja: '自分が最後に書いた下書き', en: 'Drafts that I wrote last' },
      collection: 'cases',
      where: anyOf([{ _status: { equals: 'draft' } }, { lastSaver: { equals: id } }]),
    },
  ]
}

function shared({ user }: Viewer, now: string, broken: readonly (number | string)[]): WorkCount[] {
  return [
    {
      key: 'alone',
      label: { ja: 'ひとりで公開され、まだ確認されていない', en: 'Published alone and not yet looked at' },
      collection: 'reviews',
      where: anyOf([{ state: { equals: 'publishedAlone' } }]),
    },
    { key: 'scheduled', label: { ja: '公開・終了の予定', en: 'Scheduled' }, collection: 'schedules', where: anyOf([{ state: { equals: 'waiting' } }]) },
    {
      key: 'confirmations',
      label: { ja: '掲載内容の確認で、回答待ち', en: 'Confirmations without an answer' },
      collection: 'confirmations',
      where: anyOf([{ answeredAt: { exists: false } }, { revokedAt: { exists: false } }, { expiresAt: { greater_than: now } }]),
    },
    {
      key: 'stale',
      label: { ja: '見直しの時期が来た事例', en: 'Cases due to be looked at again' },
      collection: 'cases',
      where: anyOf([{ reviewOn: { less_than_equal: now } }]),
    },
    {
      key: 'english',
      label: { ja: '英語が空のところがある事例', en: 'Cases that lack some English' },
      collection: 'cases',
      where: anyOf([{ withoutEnglish: { equals: true } }]),
    },
    {
      key: 'evidence',
      label: { ja: '根拠が弱いか、欠けている事例', en: 'Cases with weak or missing evidence' },
      collection: 'cases',
      where: anyOf([{ weakEvidence: { equals: true } }]),
    },
    { key: 'links', label: { ja: 'リンクが切れている出典', en: 'Sources whose link does not answer' }, collection: 'sources', where: amongIds(broken) },
    ...(isAdmin(user)
      ? [
          {
            key: 'mails',
            label: { ja: '送れていないメール', en: 'Mails that could not be sent so far' },
            collection: 'outgoing-mails' as const,
            // A mail server that is away shows here within the minute, and not after the two days for which a mail is tried.
            where: anyOf([{ state: { equals: 'failed' } }], [{ state: { equals: 'waiting' } }, { lastError: { exists: true } }]),
          },
        ]
      : []),
  ]
}

/**
 * What the first page counts for somebody.
 * @param now an ISO instant; cut to the minute, so that a list opened from the page shows what the page counted
 * @param broken ids of sources whose link does not answer
 */
export function workCountsFor(viewer: Viewer, now: string, broken: readonly (number | string)[]): WorkCountGroup[] {
  const groups: WorkCountGroup[] = [
    { heading: { ja: '自分の仕事', en: 'My work' }, workCounts: own(viewer) },
    { heading: { ja: 'みんなの仕事', en: 'Everybody’s work' }, workCounts: shared(viewer, now, broken) },
  ]
  return mayPublish(viewer.user) ? groups : groups.map((group) => ({ ...group, workCounts: group.workCounts.filter(({ key }) => key !== 'scheduled') }))
}

/** The list of the admin that a count is of. */
export function listOf(adminRoute: string, { collection, where }: Pick<WorkCount, 'collection' | 'where'>): string {
  return `${adminRoute}/collections/${collection}${stringify({ where }, { addQueryPrefix: true })}`
}
