import { Link } from '@payloadcms/ui'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { Suspense } from 'react'

import { addressIn } from '@/src/admin/address'
import { countOf, staleRecords, type Work, workOf } from '@/src/editorial/translation/work'
import { isLanguage, type Language } from '@/src/i18n/languages'
import { recordTitle } from '@/src/model/record-title'
import { NextThings } from './cells'
import { workWords } from './words'

interface DashboardProps {
  readonly i18n: { readonly language: string }
  readonly payload: Payload
  readonly user?: TypedUser | null
}

/** Cases that are looked at for their next best things, the last changed first, and of how many these are told. */
const looked = 12
const told = 3
/** More ids than this make an address that is too long. */
const mostIds = 200

interface Found {
  readonly withoutEnglish: number
  readonly stale: readonly (number | string)[]
  readonly recent: readonly { readonly title: string; readonly work: Work }[]
}

async function find(payload: Payload, user: TypedUser, language: Language): Promise<Found | null> {
  const collection = payload.config.collections.find(({ slug }) => slug === 'cases')
  if (!collection) return null
  const req = await createLocalReq({ user }, payload)
  const { docs } = await payload.find({
    collection: 'cases',
    draft: true,
    sort: '-updatedAt',
    limit: looked,
    depth: 0,
    select: { title: true, slug: true, listTitle: true },
    overrideAccess: false,
    user,
    req,
  })
  const works = await workOf(
    collection,
    docs.map(({ id }) => id),
    { req, language },
  )
  const recent = docs.flatMap((doc) => {
    const work = works.get(doc.id)
    return work && work.next.length > 0 ? [{ title: recordTitle(doc), work }] : []
  })
  return {
    withoutEnglish: await countOf('cases', { withoutEnglish: { equals: true } }, req),
    stale: await staleRecords(collection, req),
    recent: recent.slice(0, told),
  }
}

async function Counts({ i18n, payload, user }: DashboardProps & { readonly user: TypedUser }) {
  const language = isLanguage(i18n.language) ? i18n.language : 'ja'
  const say = workWords[language]
  const found = await find(payload, user, language)
  if (!found) return null
  const { withoutEnglish, stale, recent } = found
  const list = `${payload.config.routes.admin}/collections/cases`
  const ids = stale.slice(0, mostIds).map((id, index) => `where[and][0][id][in][${index}]=${id}`)
  return (
    <>
      <ul>
        {withoutEnglish > 0 && (
          <li>
            <Link href={`${list}?where[and][0][withoutEnglish][equals]=true`}>{say.withoutEnglish(withoutEnglish)}</Link>
          </li>
        )}
        {stale.length > 0 && (
          <li>
            <Link href={`${list}?${ids.join('&')}`}>{say.stale(stale.length)}</Link>
          </li>
        )}
        {withoutEnglish + stale.length === 0 && <li>{say.allEnglish}</li>}
      </ul>
      {recent.length > 0 && (
        <>
          <h2>{say.recent}</h2>
          <ul>
            {recent.map(({ title, work }) => (
              <li key={work.id}>
                <h3>{title}</h3>
                <NextThings form={addressIn(payload.config.routes.admin, 'cases', work.id)} language={language} next={work.next} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** On the first page: how much English is open, each count a way to the list that it counts, and what would be best to do next. The page does not wait for it. */
export function DashboardProgress({ i18n, payload, user }: DashboardProps) {
  if (!user) return null
  const say = workWords[isLanguage(i18n.language) ? i18n.language : 'ja']
  return (
    <section aria-label={say.title} className="dashboard-work">
      <Suspense fallback={<p>{say.counting}</p>}>
        <Counts i18n={i18n} payload={payload} user={user} />
      </Suspense>
    </section>
  )
}
