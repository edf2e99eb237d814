import './desk.css'

import { Link } from '@payloadcms/ui'
import { createLocalReq, type Payload, type PayloadRequest, type SanitizedConfig } from 'payload'
import { type ReactNode, Suspense } from 'react'

import { addressIn } from '@/src/admin/address'
import { roleOf } from '@/src/editorial/access/roles'
import { namesOf } from '@/src/editorial/changes/names'
import { eventLabels } from '@/src/editorial/events/kinds'
import { brokenLinks } from '@/src/editorial/links/kept'
import { formatClock } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import type { Names } from '@/src/model/changes/value-text'
import { get } from '@/src/model/reading'
import { countOf } from './count'
import { coverageFor } from './coverage'
import { CoverageBox } from './coverage-box'
import { linkFault } from './link-fault'
import { NextBest, OldEnglish } from './next-best'
import { isNew, type RecentChange, recentChanges } from './recent'
import { words } from './words'
import { WorkCountLine } from './work-count-line'
import { listOf, type WorkCount, workCountsFor } from './work-counts'

interface Props {
  readonly i18n: PayloadRequest['i18n']
  readonly payload: Payload
  readonly user?: PayloadRequest['user']
}

type Counted = WorkCount & { readonly count: number }

interface WorkCountsProps {
  readonly heading: string
  readonly workCounts: readonly Counted[]
  readonly admin: string
  readonly language: Language
  readonly children?: ReactNode
}

function WorkCounts({ heading, workCounts, admin, language, children }: WorkCountsProps) {
  return (
    <section aria-label={heading} className="desk__group">
      <h2>{heading}</h2>
      <ul className="desk__work-counts">
        {workCounts.map((workCount) => (
          <WorkCountLine workCount={workCount} href={listOf(admin, workCount)} key={workCount.key} language={language} />
        ))}
        {children}
      </ul>
    </section>
  )
}

function Steps({ admin, language }: { admin: string; language: Language }) {
  const say = words[language]
  return (
    <section aria-label={say.steps} className="desk__steps">
      <h2>{say.steps}</h2>
      <ol>
        {say.stepsList.map(({ text, more, link }) => (
          <li key={text}>
            <strong>{text}</strong> {more} {link && <Link href={`${admin}/start-case`}>{link}</Link>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What an event's record is called and where it is edited; a global has the name of its form. */
function recordOf({ inCollection, record, recordTitle }: RecentChange, { config, language, names }: Pick<RecentProps, 'config' | 'language' | 'names'>) {
  const global = config.globals.find(({ slug }) => slug === inCollection)
  return {
    title: String(get(global?.label, language) ?? names.get(`${inCollection}/${record}`) ?? (recordTitle || record)),
    address: addressIn(config.routes.admin, inCollection, global ? null : record),
  }
}

interface RecentProps {
  readonly events: readonly RecentChange[]
  /** What the records are called now, where that is not as it was noted. */
  readonly names: Names
  readonly config: SanitizedConfig
  readonly language: Language
}

function Recent({ events, names, config, language }: RecentProps) {
  const say = words[language]
  return (
    <section aria-label={say.recent} className="desk__recent">
      <h2>{say.recent}</h2>
      {events.length === 0 && <p>{say.noRecent}</p>}
      <ul>
        {events.map((event) => {
          const { title, address } = recordOf(event, { config, language, names })
          return (
            <li key={event.id}>
              <time dateTime={event.createdAt}>{formatClock(event.createdAt, language)}</time>
              <span>
                {event.kind === 'deleted' || event.kind === 'trashed' ? title : <Link href={address}>{title}</Link>}
                <span className="desk__what">
                  {eventLabels[event.kind][language]}
                  {language === 'ja' ? '　' : ' · '}
                  {event.personName ? say.by(event.personName) : say.system}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The first page of the admin: what waits, what is to be mended, what the cases cover, what the others did. */
export async function Desk({ i18n, payload, user }: Props) {
  if (!user || roleOf(user) === null) return null
  const language: Language = i18n.language === 'en' ? 'en' : 'ja'
  const say = words[language]
  const admin = payload.config.routes.admin
  const req = await createLocalReq({ user, req: { i18n } }, payload)
  const viewer = { id: String(user.id), user }
  // The minute that has begun: the list, opened a moment later, counts the same.
  const now = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString()
  const broken = await brokenLinks(payload)
  const brokenSources = broken.flatMap(({ users }) => users.filter(({ collection }) => collection === 'sources').map(({ id }) => id))
  const groups = await Promise.all(
    workCountsFor(viewer, now, brokenSources).map(async ({ heading, workCounts }) => ({
      heading: heading[language],
      workCounts: await Promise.all(workCounts.map(async (workCount): Promise<Counted> => ({ ...workCount, count: await countOf(req, workCount) }))),
    })),
  )
  const [events, isFirst] = [await recentChanges(req), await isNew(req, viewer.id)]
  // What is noted of a change is Japanese.
  const names = await namesOf(req, language === 'ja' ? [] : events.map(({ inCollection, record }) => `${inCollection}/${record}`))
  const told = coverageFor(language)
  return (
    <div className="desk">
      {isFirst && <Steps admin={admin} language={language} />}
      <div className="desk__groups">
        {groups.map(({ heading, workCounts }, index) => (
          <WorkCounts admin={admin} workCounts={workCounts} heading={heading} key={heading} language={language}>
            {index === groups.length - 1 && (
              <Suspense fallback={<li className="desk__work-count desk__counting">{say.counting}</li>}>
                <OldEnglish admin={admin} language={language} req={req} />
              </Suspense>
            )}
          </WorkCounts>
        ))}
      </div>
      {broken.length > 0 && (
        <section aria-label={say.links} className="desk__links">
          <h2>{say.links}</h2>
          <ul>
            {broken.slice(0, 10).map(({ url, fault, users }) => (
              <li key={url}>
                <span className="desk__url">{url}</span> <span className="desk__what">{linkFault(fault ?? '', language)}</span>{' '}
                {users.slice(0, 3).map(({ collection, id, title }) => (
                  <Link href={addressIn(admin, collection, id)} key={`${collection}/${id}`}>
                    {title}
                  </Link>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="desk__groups">
        <Recent config={payload.config} events={events} language={language} names={names} />
        <div>
          <Suspense fallback={<p>{say.counting}</p>}>
            <NextBest admin={admin} language={language} req={req} />
          </Suspense>
          {told && <CoverageBox language={language} told={told} />}
        </div>
      </div>
    </div>
  )
}
