import type { PayloadRequest } from 'payload'

import { addressIn } from '@/src/admin/address'
import { NextThings } from '@/src/admin/progress/cells'
import { staleRecords, type Work, workOf } from '@/src/editorial/progress/work'
import type { Language } from '@/src/i18n/languages'
import { recordTitle } from '@/src/model/record-title'
import { words } from './words'
import { WorkCountLine } from './work-count-line'
import { amongIds, listOf } from './work-counts'

interface Props {
  readonly req: PayloadRequest
  readonly admin: string
  readonly language: Language
}

/** Cases that are looked at for their next best things, the last changed first, and of how many these are told. */
const looked = 12
const told = 3
/** More ids than this make an address that is too long. */
const mostIds = 200

const casesIn = ({ payload }: PayloadRequest) => payload.config.collections.find(({ slug }) => slug === 'cases')

/** How many cases have English older than its Japanese, and the list of them: worked out from what was saved when, so the page does not wait for it. */
export async function OldEnglish({ req, admin, language }: Props) {
  const collection = casesIn(req)
  if (!collection) return null
  const stale = await staleRecords(collection, req)
  const label = { ja: words.ja.oldEnglish, en: words.en.oldEnglish }
  return (
    <WorkCountLine
      workCount={{ key: 'oldEnglish', label, count: stale.length }}
      href={listOf(admin, { collection: 'cases', where: amongIds(stale.slice(0, mostIds)) })}
      language={language}
    />
  )
}

/** What would be best to do next in the cases that changed last, each a way to its field. */
export async function NextBest({ req, admin, language }: Props) {
  const collection = casesIn(req)
  if (!collection) return null
  const { docs } = await req.payload.find({
    collection: 'cases',
    draft: true,
    sort: '-updatedAt',
    limit: looked,
    depth: 0,
    select: { title: true, slug: true, listTitle: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const recent: { readonly title: string; readonly work: Work }[] = []
  // A few at a time: whole cases are read, and mostly the first ones leave something to do.
  for (let from = 0; from < docs.length && recent.length < told; from += told) {
    const some = docs.slice(from, from + told)
    const works = await workOf(
      collection,
      some.map(({ id }) => id),
      { req, language },
    )
    for (const doc of some) {
      const work = works.get(doc.id)
      if (work && work.next.length > 0) recent.push({ title: recordTitle(doc, language), work })
    }
  }
  if (recent.length === 0) return null
  const say = words[language]
  return (
    <section aria-label={say.nextBest} className="desk__next">
      <h2>{say.nextBest}</h2>
      {recent.slice(0, told).map(({ title, work }) => (
        <div key={work.id}>
          <h3>{title}</h3>
          <NextThings form={addressIn(admin, 'cases', work.id)} language={language} next={work.next} />
        </div>
      ))}
    </section>
  )
}
