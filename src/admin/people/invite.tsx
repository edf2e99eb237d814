'use client'

import './people.css'

import { Link, useConfig, useStepNav, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'

import { askDoor, type Told } from '@/src/admin/ask-door'
import { BusyButton } from '@/src/admin/busy-button'
import { roleOptions } from '@/src/editorial/access/roles'
import { get, rowsOf } from '@/src/model/reading'
import type { Invitation } from '@/src/payload-types'
import { Invitations } from './invitations'
import { NewLink } from './new-link'
import { peopleWords } from './words'

const empty = { name: '', email: '', role: 'author' }

/** Inviting somebody: who, as what; the link, once; and the invitations that wait. */
export function Invite(): ReactNode {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const words = peopleWords(language)
  const say = words.invite
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: say.title }]), [say.title, setStepNav])
  const id = useId()
  const nameInput = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(empty)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const [told, setStatus] = useState('')
  const [made, setMade] = useState<{ readonly name: string; readonly link: string; readonly isMailed: boolean } | null>(null)
  const [listed, setListed] = useState<readonly Invitation[]>([])

  const look = useCallback(async (): Promise<void> => {
    const answer = await askDoor(`${api}/invitations?limit=300&sort=-sentAt&depth=0`, null, language, '')
    if (answer.ok) setListed(rowsOf(answer.told, 'docs') as Invitation[])
  }, [api, language])
  useEffect(() => void look(), [look])

  /** Sends, and shows the link that comes back. */
  async function door(name: 'send' | 'send-again' | 'withdraw', body: object, person: string): Promise<Told> {
    setRefused('')
    setStatus('')
    setMade(null)
    setBusy(true)
    const answer = await askDoor(`${api}/invitations/${name}`, body, language, words.failed)
    setBusy(false)
    if (!answer.ok) setRefused(answer.words)
    else if (name === 'withdraw') setStatus(say.withdrawn)
    else setMade({ name: person, link: String(get(answer.told, 'link')), isMailed: get(answer.told, 'isMailed') === true })
    await look()
    return answer
  }
  async function send(): Promise<void> {
    if (isBusy) return
    const answer = await door('send', typed, typed.name)
    if (answer.ok) setTyped(empty)
    else nameInput.current?.focus()
  }

  return (
    <>
      <h1>{say.title}</h1>
      <p className="people__note">{say.intro}</p>
      <form
        className="people__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        {(['name', 'email'] as const).map((field) => (
          <div className="people__field" key={field}>
            <label htmlFor={`${id}-${field}`}>{say[field]}</label>
            <input
              autoComplete="off"
              id={`${id}-${field}`}
              onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
              ref={field === 'name' ? nameInput : undefined}
              type={field === 'email' ? 'email' : 'text'}
              value={typed[field]}
            />
          </div>
        ))}
        <div className="people__field">
          <label htmlFor={`${id}-role`}>{say.role}</label>
          <select id={`${id}-role`} onChange={({ target }) => setTyped({ ...typed, role: target.value })} value={typed.role}>
            {roleOptions.map(({ value, label }) => (
              <option key={value} value={value}>
                {label[language]}
              </option>
            ))}
          </select>
        </div>
        <p className="people__refused" role="alert">
          {refused}
        </p>
        <BusyButton isBusy={isBusy} className="people__do" type="submit">
          {isBusy ? say.sending : say.send}
        </BusyButton>
      </form>
      {made && <NewLink key={made.link} {...made} language={language} />}
      <p role="status">{told}</p>
      <Invitations
        invitations={listed}
        isBusy={isBusy}
        language={language}
        onAgain={({ id: invitation, name }) => void door('send-again', { invitation }, name)}
        onWithdraw={({ id: invitation, name }) => void door('withdraw', { invitation }, name)}
      />
      <p>
        <Link href={`${admin}/collections/users`}>{say.users}</Link>
      </p>
    </>
  )
}
