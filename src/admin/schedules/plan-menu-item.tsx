'use client'

import '@/src/admin/controls.css'
import './schedules.css'

import { PopupList, useAuth, useConfig, useDocumentDrawerContext, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { type ReactNode, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { BusyButton } from '@/src/admin/busy-button'
import { useLanguage } from '@/src/admin/use-language'
import { mayPublish } from '@/src/editorial/access/roles'
import { formatJapanTime, nextMorning } from '@/src/editorial/schedules/when'
import { languages } from '@/src/i18n/languages'
import { sendSchedule } from './ask'
import { words } from './words'

/** In the menu of a form: says when the text as it is saved now is to be published, or when its publication ends. */
export function PlanMenuItem(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { user } = useAuth()
  return id === undefined || !collectionSlug || drawerSlug || !mayPublish(user) ? null : <PlanAction collection={collectionSlug} id={id} />
}

function PlanAction({ collection, id }: { readonly collection: string; readonly id: number | string }): ReactNode {
  const { config } = useConfig()
  const { hasPublishedDoc } = useDocumentInfo()
  const language = useLanguage()
  const say = words[language]
  const isModified = useFormModified()
  const savedAt = useFormFields(([fields]) => fields.loadedVersion?.value)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [action, setAction] = useState<'end' | 'publish'>('publish')
  const [at, setAt] = useState('')
  const [notice, setNotice] = useState({ ja: '', en: '' })
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  function open(): void {
    setAt(formatJapanTime(nextMorning(Date.now())))
    setRefused(null)
    dialog.current?.showModal()
  }

  async function plan(): Promise<void> {
    setBusy(true)
    const body = { collection, record: id, action, at, savedAt, noticeJa: notice.ja, noticeEn: notice.en }
    const told = isModified ? say.unsaved : await sendSchedule(`${config.routes.api}/schedules/plan`, body, language, say.failed)
    setBusy(false)
    setRefused(told)
    if (told === null) dialog.current?.close()
    else dialog.current?.querySelector<HTMLInputElement>('[name="at"]')?.focus()
  }

  return (
    <>
      <PopupList.Button id="action-schedule" onClick={open}>
        {say.item}
      </PopupList.Button>
      {createPortal(
        <dialog aria-labelledby={heading} className="copy-dialog schedule-dialog" lang={language} ref={dialog}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              event.stopPropagation()
              void plan()
            }}
          >
            <h2 id={heading}>{say.heading}</h2>
            {hasPublishedDoc && collection === 'cases' && (
              <fieldset>
                <legend>{say.action}</legend>
                {(['publish', 'end'] as const).map((one) => (
                  <label className="schedule-dialog__choice" key={one}>
                    <input checked={action === one} name="action" onChange={() => setAction(one)} type="radio" value={one} />
                    {say[one]}
                  </label>
                ))}
              </fieldset>
            )}
            <p>{action === 'publish' ? say.intro : say.introEnd}</p>
            {isModified && <p className="copy-dialog__unsaved">{say.unsaved}</p>}
            <label>
              <span>{say.at}</span>
              <input
                aria-describedby={`${heading}-hint ${heading}-refused`}
                aria-invalid={refused !== null || undefined}
                aria-required
                name="at"
                onChange={(event) => setAt(event.target.value)}
                type="text"
                value={at}
              />
              <small id={`${heading}-hint`}>{say.hint}</small>
            </label>
            {action === 'end' &&
              languages.map((one) => (
                <label key={one}>
                  <span>{one === 'ja' ? say.noticeJa : say.noticeEn}</span>
                  <textarea lang={one} onChange={(event) => setNotice((all) => ({ ...all, [one]: event.target.value }))} rows={3} value={notice[one]} />
                </label>
              ))}
            <p aria-live="assertive" className="copy-dialog__refused" id={`${heading}-refused`}>
              {refused}
            </p>
            <div className="copy-dialog__buttons">
              <BusyButton className="copy-dialog__make" isBusy={isBusy} type="submit">
                {say.make}
              </BusyButton>
              <button onClick={() => dialog.current?.close()} type="button">
                {say.cancel}
              </button>
            </div>
          </form>
        </dialog>,
        document.body,
      )}
    </>
  )
}
