'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { addressIn } from '@/src/admin/address'
import { useLanguage } from '@/src/admin/use-language'
import type { MergePreview, PreviewedRecord, PreviewedValue } from '@/src/editorial/merges/endpoints'
import { mergeWords } from './words'

/** Every value that a merge will change, record by record: where, what becomes of it, and whether readers see it. */
export function PreviewList({ preview: { from, into, isPublic, records } }: { readonly preview: MergePreview }): ReactNode {
  const { config } = useConfig()
  const say = mergeWords[useLanguage()]
  const stateOf = ({ isLive, isDraft }: PreviewedValue, record: PreviewedRecord): string | null => {
    if (isLive && isDraft) return say.bothStates
    return !isLive && record.isPublic ? say.newDraft : null
  }
  return (
    <>
      {records.some((record) => record.isPublic) && <p>{say.seen}</p>}
      {isPublic && <p>{say.redirect(from, into)}</p>}
      <ul className="merge__records">
        {records.map((record) => {
          const address = addressIn(config.routes.admin, record.collection, record.id)
          return (
            <li key={`${record.collection}/${record.id}`}>
              <p className="merge__record">
                <Link href={address} prefetch={false}>
                  {record.title}
                </Link>{' '}
                <span className="merge__state">{record.isPublic ? say.published : say.draft}</span>
              </p>
              <ul>
                {record.values.map((value) => {
                  const state = stateOf(value, record)
                  return (
                    <li key={value.address}>
                      <span className="merge__location">{value.words}</span>
                      <span className="merge__change">{say[value.becomes](from, into)}</span>
                      {state && <span className="merge__state">{state}</span>}
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ul>
    </>
  )
}
