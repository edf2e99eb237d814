import '@/src/admin/where-used/where-used.css'

import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { addressIn } from '@/src/admin/address'
import { mayPublish } from '@/src/editorial/access/roles'
import { namesOf } from '@/src/editorial/changes/names'
import { intoTitle, mergedInto, mergeOf } from '@/src/editorial/merges/merges'
import { formatClock } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { recordTitle } from '@/src/model/record-title'
import type { Merge } from '@/src/payload-types'
import { TakeMergeBack } from './take-merge-back'
import { mergeWords } from './words'

interface MergeStateProps {
  readonly collection: string
  readonly id: number | string
  readonly language: Language
  readonly req: PayloadRequest
}

/** Of an entry: into which it was merged, and which were merged into it, each with the way back. */
export async function MergeState({ collection, id, language, req }: MergeStateProps) {
  const say = mergeWords[language]
  const own = await mergeOf(req, collection, id)
  const others = await mergedInto(req, collection, id)
  const { admin } = req.payload.config.routes
  const names = await namesOf(
    req,
    [own?.into, own?.record, ...others.map(({ record }) => record)].flatMap((record) => (record ? [`${collection}/${record}`] : [])),
  )
  /** As staff read it now; what is noted of a merge is Japanese. */
  const nameOf = ({ recordTitle: noted, record }: Merge): string => names.get(`${collection}/${record}`) ?? noted ?? recordTitle(null)
  const line = (merge: Merge, record: string, title: string, [before, after]: readonly [string, string]) => {
    return (
      <div className="merge-state" key={merge.id}>
        <p>
          {before}
          <Link href={addressIn(admin, collection, record)} prefetch={false}>
            {title}
          </Link>
          {after} <span className="where-used__hint">{[formatClock(merge.createdAt, language), merge.personName].filter(Boolean).join(' ')}</span>
        </p>
        {mayPublish(req.user) && <TakeMergeBack collection={collection} merge={merge.id} title={nameOf(merge)} />}
      </div>
    )
  }
  return (
    <>
      {own && line(own, own.into, names.get(`${collection}/${own.into}`) ?? intoTitle(own), say.wasMerged)}
      {others.map((merge) => line(merge, merge.record, nameOf(merge), say.hasMerged))}
    </>
  )
}
