'use client'

import './readiness.css'

import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { addressIn } from '@/src/admin/address'
import { FaultList } from './fault-list'
import { goTo } from './go-to'
import { NextThings } from './next-things'
import { TabMarks } from './tab-marks'
import { useReadiness } from './use-readiness'
import { readinessWords } from './words'

/**
 * How far the record is from being published, tab by tab, while it is being written. The list is the guard's own, computed
 * on the server, so publishing is refused for what stands here and for nothing else; each line leads to its field.
 */
export function ReadinessBox() {
  const { readiness, wasRefused } = useReadiness()
  const { id, collectionSlug } = useDocumentInfo()
  const {
    config: {
      routes: { admin: adminRoute },
    },
  } = useConfig()
  const { i18n } = useTranslation()
  const say = readinessWords(i18n.language)
  const box = useRef<HTMLElement>(null)
  const list = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (wasRefused === 0) return
    if (list.current) list.current.open = true
    box.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
    box.current?.focus({ preventScroll: true })
  }, [wasRefused])
  const isReady = readiness !== null
  // A link of a list, of the first page or of the desk for English names a field: `#at=limits.ja&tab=5`.
  useEffect(() => {
    const asked = new URLSearchParams(window.location.hash.slice(1))
    const path = asked.get('at')
    if (isReady && path) goTo(path, Number(asked.get('tab') ?? -1))
  }, [isReady])
  const known = readiness === null || readiness === 'failed' ? null : readiness
  const left = known?.faults.length ?? 0
  const lacks = known ? known.english.missing + known.english.stale : 0
  return (
    <section aria-label={say.title} className="readiness" ref={box} tabIndex={-1}>
      <p aria-live="polite" className="readiness__state">
        {readiness === null ? say.checking : readiness === 'failed' ? say.failed : left === 0 ? say.ready : say.left(left)}
      </p>
      {known && (
        <>
          <TabMarks faults={known.faults} say={say} sections={known.sections} tabs={known.tabs} />
          <NextThings next={known.next} say={say} />
          <FaultList faults={known.faults} list={list} say={say} tabs={known.tabs} />
          <p className="readiness__english">
            {known.english.written === 0 ? say.nothing : lacks === 0 ? say.englishDone : say.english(known.english.missing, known.english.stale)}{' '}
            {lacks > 0 && id !== undefined && collectionSlug && <Link href={`${addressIn(adminRoute, collectionSlug, id)}/english`}>{say.desk}</Link>}
          </p>
        </>
      )}
    </section>
  )
}
