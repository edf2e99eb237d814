'use client'

import './schedules.css'

import { Link, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { formatJapanTime } from '@/src/editorial/schedules/when'
import { get, rowsOf } from '@/src/model/reading'
import { onSchedulesChanged } from './ask'
import { TakeBack } from './take-back'
import { words } from './words'

interface Row {
  readonly id: number | string
  readonly action: unknown
  readonly at: string
  readonly savedAt: string
  readonly who: string
}

function rowIn(value: unknown): Row | null {
  const [id, at, savedAt, who] = [get(value, 'id'), get(value, 'at'), get(value, 'savedAt'), get(value, 'personName')]
  if ((typeof id !== 'number' && typeof id !== 'string') || typeof at !== 'string' || typeof savedAt !== 'string') return null
  return { id, action: get(value, 'action'), at, savedAt, who: typeof who === 'string' ? who : '' }
}

/** In the head of a form: what is to be done with the record at a time, and the way to take it back. */
export function Planned(): ReactNode {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const language = useLanguage()
  const say = words[language]
  const savedAt = useFormFields(([fields]) => fields.loadedVersion?.value)
  const [row, setRow] = useState<Row | null>(null)
  const [isTakenBack, setTakenBack] = useState(false)
  const done = useRef<HTMLParagraphElement>(null)
  const { api, admin } = config.routes

  const look = useCallback(async () => {
    if (id === undefined || !collectionSlug) return
    const where = `where[inCollection][equals]=${collectionSlug}&where[record][equals]=${id}&where[state][equals]=waiting&limit=1&depth=0`
    const answer = await fetch(`${api}/schedules?${where}`, { credentials: 'include' }).catch(() => null)
    if (!answer?.ok) return
    const found = rowIn(rowsOf(await answer.json().catch(() => null), 'docs')[0])
    setRow(found)
    // What becomes of a new schedule is no longer that one's being taken back.
    if (found) setTakenBack(false)
  }, [api, collectionSlug, id])
  useEffect(() => {
    void look()
    return onSchedulesChanged(() => void look())
  }, [look])

  // The button is gone with the schedule; the keyboard stays where it was.
  const isGone = row === null && isTakenBack
  useEffect(() => {
    if (isGone) done.current?.focus()
  }, [isGone])

  if (isGone) {
    return (
      <p className="planned" ref={done} role="status" tabIndex={-1}>
        {say.takenBack}
      </p>
    )
  }
  if (!row) return null
  const at = formatJapanTime(Date.parse(row.at))
  const isChanged = typeof savedAt === 'string' && Date.parse(savedAt) !== Date.parse(row.savedAt)
  const text = isChanged ? say.changed(at) : row.action === 'end' ? say.plannedEnd(at, row.who) : say.planned(at, row.who)
  return (
    <div className={isChanged ? 'planned planned--stopped' : 'planned'} role="status">
      <p>{text}</p>
      <TakeBack id={row.id} isWaiting onDone={() => setTakenBack(true)} />
      <Link href={`${admin}/collections/schedules`}>{say.all}</Link>
    </div>
  )
}
