'use client'
import './confirmations.css'

import { useAuth, useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useId, useState } from 'react'

import { askDoor } from '@/src/admin/ask-door'
import { useLanguage } from '@/src/admin/use-language'
import { mayAskOutside } from '@/src/editorial/access/roles'
import type { ShownAnswer, ShownLink } from '@/src/editorial/confirmations/list'
import { formatInstant } from '@/src/i18n/format'
import { get } from '@/src/model/reading'
import { ConfirmationLink } from './links'
import { confirmationWords } from './words'

interface Listed {
  readonly links: readonly ShownLink[]
  readonly outstanding: number
}

/** Asks one of the doors of confirmations. @returns what it says, or the words of its refusal */
function useDoor() {
  const { config } = useConfig()
  const language = useLanguage()
  return useCallback(
    async (door: 'make' | 'of' | 'revoke', body: object): Promise<{ readonly told: unknown; readonly refusal: string | null }> => {
      const answer = await askDoor(`${config.routes.api}/confirmations/${door}`, body, language, confirmationWords[language].failed)
      return { told: answer.told, refusal: answer.ok ? null : answer.words }
    },
    [config.routes.api, language],
  )
}

/** A link is shown once, inside the text that goes to the recipient. */
function Mail({ text }: { readonly text: string }): ReactNode {
  const say = confirmationWords[useLanguage()]
  const [told, setTold] = useState('')
  const id = useId()
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setTold(say.copied),
      () => setTold(say.notCopied),
    )
  return (
    <div className="confirmations__mail">
      <p role="status">{say.made}</p>
      <label htmlFor={id}>{say.mailLabel}</label>
      <textarea id={id} readOnly rows={11} value={text} onFocus={(event) => event.target.select()} />
      <div className="confirmations__buttons">
        <button type="button" className="btn btn--style-primary btn--size-small" onClick={copy}>
          {say.copy}
        </button>
        <span role="status">{told}</span>
      </div>
    </div>
  )
}

/** In the form of a case: its confirmation links, what came back through them, and a new one. */
export function ConfirmationsPanel(): ReactNode {
  const { id } = useDocumentInfo()
  const say = confirmationWords[useLanguage()]
  return (
    <section aria-labelledby="confirmations-title" className="confirmations field-type">
      <h3 id="confirmations-title">{say.title}</h3>
      <p className="confirmations__hint">{say.intro}</p>
      {id === undefined ? <p>{say.unsaved}</p> : <OfCase key={String(id)} id={String(id)} />}
    </section>
  )
}

function OfCase({ id }: { readonly id: string }): ReactNode {
  const language = useLanguage()
  const say = confirmationWords[language]
  const ask = useDoor()
  const { user } = useAuth()
  const { data } = useDocumentInfo()
  const by = useField<string>({ path: 'confirmation.by.ja' })
  const on = useField<string>({ path: 'confirmation.on' })
  const [listed, setListed] = useState<Listed | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [mail, setMail] = useState<string | null>(null)
  const [filled, setFilled] = useState(false)
  const [recipient, setRecipient] = useState('')
  const [message, setMessage] = useState('')
  const names = { recipient: useId(), message: useId() }
  const mayAsk = mayAskOutside(user)

  const look = useCallback(async () => {
    const { told, refusal: why } = await ask('of', { record: id })
    setRefusal(why)
    if (why === null) setListed(told as Listed)
  }, [ask, id])
  useEffect(() => void look(), [look])

  const make = async (): Promise<void> => {
    const { told, refusal: why } = await ask('make', { record: id, recipient, message })
    if (why !== null) return setRefusal(why)
    const title = String(get(data, 'title.ja') ?? '')
    setMail(say.mail(recipient, title, String(get(told, 'links.ja')), String(get(told, 'links.en')), formatInstant(String(get(told, 'expiresAt')), language)))
    setRecipient('')
    setMessage('')
    await look()
  }
  const revoke = async (confirmation: string): Promise<void> => {
    const { refusal: why } = await ask('revoke', { confirmation })
    if (why === null) await look()
    else setRefusal(why)
  }
  const fill = ({ office, at }: ShownAnswer): void => {
    by.setValue(office)
    on.setValue(at)
    setFilled(true)
  }

  return (
    <>
      {listed !== null && listed.outstanding > 0 && <p className="confirmations__outstanding">{say.outstanding(listed.outstanding)}</p>}
      {mayAsk && (
        <div className="confirmations__new">
          <label htmlFor={names.recipient}>{say.recipient}</label>
          <input id={names.recipient} maxLength={200} value={recipient} onChange={(event) => setRecipient(event.target.value)} />
          <label htmlFor={names.message}>{say.message}</label>
          <textarea id={names.message} maxLength={2000} rows={3} value={message} onChange={(event) => setMessage(event.target.value)} />
          <div className="confirmations__buttons">
            <button type="button" className="btn btn--style-primary btn--size-small" onClick={() => void make()}>
              {say.make}
            </button>
          </div>
        </div>
      )}
      {refusal !== null && (
        <p className="confirmations__refusal" role="alert">
          {refusal}
        </p>
      )}
      {mail !== null && <Mail text={mail} />}
      <p role="status">{filled ? say.filled : ''}</p>
      {listed !== null && listed.links.length > 0 && (
        <ul className="confirmations__links">
          {listed.links.map((link) => (
            <ConfirmationLink key={link.id} link={link} language={language} say={say} mayRevoke={mayAsk} onRevoke={() => void revoke(link.id)} onFill={fill} />
          ))}
        </ul>
      )}
    </>
  )
}
