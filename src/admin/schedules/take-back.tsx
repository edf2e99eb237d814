'use client'

import './schedules.css'

import { toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'

import { BusyButton } from '@/src/admin/busy-button'
import { useLanguage } from '@/src/admin/use-language'
import { mayPublish } from '@/src/editorial/access/roles'
import { get, idOf } from '@/src/model/reading'
import { sendSchedule } from './ask'
import { words } from './words'

interface TakeBackProps {
  readonly id: number | string
  readonly isWaiting: boolean
  readonly onDone?: () => void
}

/** The button that takes a schedule back; then what was done, in its place, where the keyboard stays. */
export function TakeBack({ id, isWaiting, onDone }: TakeBackProps): ReactNode {
  const { config } = useConfig()
  const { user } = useAuth()
  const router = useRouter()
  const language = useLanguage()
  const say = words[language]
  const [state, setState] = useState<'busy' | 'done' | null>(null)
  const done = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (state === 'done') done.current?.focus()
  }, [state])

  async function takeBack(): Promise<void> {
    setState('busy')
    const refused = await sendSchedule(`${config.routes.api}/schedules/withdraw`, { id }, language, say.notTakenBack)
    setState(refused === null ? 'done' : null)
    if (refused !== null) return void toast.error(refused)
    onDone?.()
    router.refresh()
  }

  if (state === 'done') {
    return (
      <span ref={done} tabIndex={-1}>
        {say.takenBack}
      </span>
    )
  }
  return isWaiting && mayPublish(user) ? (
    <BusyButton className="schedule-take-back" isBusy={state === 'busy'} onClick={() => void takeBack()} type="button">
      {say.takeBack}
    </BusyButton>
  ) : null
}

/** In the list of schedules, beside what still waits. */
export function TakeBackCell({ rowData }: { readonly rowData?: unknown }): ReactNode {
  const id = idOf(rowData)
  return id === null ? null : <TakeBack id={id} isWaiting={get(rowData, 'state') === 'waiting'} />
}

/** The same in the form of one. */
export function TakeBackField(): ReactNode {
  const { id, savedDocumentData } = useDocumentInfo()
  return id === undefined ? null : <TakeBack id={id} isWaiting={savedDocumentData?.state === 'waiting'} />
}
