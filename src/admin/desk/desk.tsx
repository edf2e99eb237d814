import './desk.css'

import { Link } from '@payloadcms/ui'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { addressIn } from '@/src/admin/address'
import { roleOf } from '@/src/editorial/access/roles'
import { eventLabels } from '@/src/editorial/events/kinds'
import { brokenLinks } from '@/src/editorial/links/kept'
import { formatClock } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import type { Event } from '@/src/payload-types'
import { countOf } from './count'
import { coverageFor } from './coverage'
import { CoverageBox } from './coverage-box'
import { type Figure, figuresFor, listOf } from './figures'
import { isNew, recentChanges } from './recent'
import { words } from './words'

interface Props {
  readonly i18n: PayloadRequest['i18n']
  readonly payload: Payload
  readonly user?: PayloadRequest['user']
}

type Counted = Figure & { readonly count: number }

function Figures({ heading, figures, admin, language }: { heading: string; figures: readonly Counted[]; admin: string; language: Language }) {
  return (
    <section aria-label={heading} className="desk__group">
      <h2>{heading}</h2>
      <ul className="desk__figures">
        {figures.map((figure) => (
          <li className={figure.count === 0 ? 'desk__figure desk__figure--none' : 'desk__figure'} data-figure={figure.key} key={figure.key}>
            <Link href={listOf(admin, figure)} prefetch={false}>
              <span className="desk__label">{figure.label[language]}</span>
              <span className="desk__count">{words[language].count(figure.count)}</span>
            </Link>
          </li>
        ))}
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
            <strong>{text}</strong> {more} {link && <Link href={`${admin}/collections/cases/create`}>{link}</Link>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Recent({ events, admin, language }: { events: readonly Event[]; admin: string; language: Language }) {
  const say = words[language]
  return (
    <section aria-label={say.recent} className="desk__recent">
      <h2>{say.recent}</h2>
      {events.length === 0 && <p>{say.noRecent}</p>}
      <ul>
        {events.map(({ id, createdAt, kind, inCollection, record, recordTitle, personName, person }) => (
          <li key={id}>
            <time dateTime={createdAt}>{formatClock(createdAt, language)}</time>
            <span>
              {kind === 'deleted' ? recordTitle : <Link href={addressIn(admin, inCollection, record)}>{recordTitle || record}</Link>}
              <span className="desk__what">
                {eventLabels[kind][language]}
                {language === 'ja' ? '　' : ' · '}
                {person && personName ? say.by(personName) : say.system}
              </span>
            </span>
          </li>
        ))}
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
  const viewer = { id: String(user.id), name: typeof user.name === 'string' ? user.name : '', user }
  // The minute that has begun: the list, opened a moment later, counts the same.
  const now = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString()
  const broken = await brokenLinks(payload)
  const brokenSources = broken.flatMap(({ users }) => users.filter(({ collection }) => collection === 'sources').map(({ id }) => id))
  const groups = await Promise.all(
    figuresFor(viewer, now, brokenSources).map(async ({ heading, figures }) => ({
      heading: heading[language],
      figures: await Promise.all(figures.map(async (figure): Promise<Counted> => ({ ...figure, count: await countOf(req, figure) }))),
    })),
  )
  const [events, isFirst] = [await recentChanges(req), await isNew(req, viewer.id)]
  const told = coverageFor(language)
  return (
    <div className="desk">
      {isFirst && <Steps admin={admin} language={language} />}
      <div className="desk__groups">
        {groups.map(({ heading, figures }) => (
          <Figures admin={admin} figures={figures} heading={heading} key={heading} language={language} />
        ))}
      </div>
      {broken.length > 0 && (
        <section aria-label={say.links} className="desk__links">
          <h2>{say.links}</h2>
          <ul>
            {broken.slice(0, 10).map(({ url, fault, users }) => (
              <li key={url}>
                <span className="desk__url">{url}</span> <span className="desk__what">{fault}</span>{' '}
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
        <Recent admin={admin} events={events} language={language} />
        {told && <CoverageBox language={language} told={told} />}
      </div>
    </div>
  )
}
