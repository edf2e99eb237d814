'use client'

import './schedules.css'

import { toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { mayPublish } from '@/src/editorial/access/roles'
import { get, idOf } from '@/src/model/reading'
import { sendSchedule } from './ask'
import { words } from './words'

/** The button that takes a schedule back. */
export function TakeBack({ id }: { readonly id: number | string }): ReactNode {
  const { config } = useConfig()
  const router = useRouter()
  const language = useLanguage()
  const say = words[language]
  const [isBusy, setBusy] = useState(false)

  async function takeBack(): Promise<void> {
    setBusy(true)
    const refused = await sendSchedule(`${config.routes.api}/schedules/withdraw`, { id }, language, say.notTakenBack)
    setBusy(false)
    if (refused === null) {
      toast.success(say.takenBack)
      router.refresh()
    } else toast.error(refused)
  }

  return (
    <button className="schedule-take-back" disabled={isBusy} onClick={() => void takeBack()} type="button">
      {say.takeBack}
    </button>
  )
}

/** In the list of schedules, beside what still waits. */
export function TakeBackCell({ rowData }: { readonly rowData?: unknown }): ReactNode {
  const { user } = useAuth()
  const id = idOf(rowData)
  return id === null || get(rowData, 'state') !== 'waiting' || !mayPublish(user) ? null : <TakeBack id={id} />
}

/** The same in the form of one. */
export function TakeBackField(): ReactNode {
  const { user } = useAuth()
  const { id, savedDocumentData } = useDocumentInfo()
  return id === undefined || savedDocumentData?.state !== 'waiting' || !mayPublish(user) ? null : <TakeBack id={id} />
}
