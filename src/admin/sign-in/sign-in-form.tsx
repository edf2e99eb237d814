'use client'

import './sign-in.css'

import { EmailField, Form, FormSubmit, Link, PasswordField, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { email as isEmail, formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useRef, useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { get } from '@/src/model/reading'
import { askToSignIn } from './ask'
import { CodeForm } from './code-form'
import { words } from './words'

const door = '/api/users/login'

interface SignInFormProps {
  /** A path of the admin, for afterwards. */
  readonly goTo: string
  /** What the button says that leads to the provider; null where there is none. */
  readonly provider: string | null
  /** What became of signing in there; null for whoever has not been there. */
  readonly outcome: string | null
}

/** Back from the provider with a session. Its cookie is sent with what our own pages ask for, not with what another site led to. */
function Arrived({ goTo }: Pick<SignInFormProps, 'goTo'>): ReactNode {
  const say = words[useLanguage()]
  useEffect(() => window.location.replace(goTo), [goTo])
  return (
    <p className="sign-in-provider" role="status">
      {say.arrived} <a href={goTo}>{say.open}</a>
    </p>
  )
}

/** Address and password, and on the same page the code of whoever has a second factor. */
export function SignInForm({ goTo, provider, outcome }: SignInFormProps): ReactNode {
  const language = useLanguage()
  const say = words[language]
  const { t } = useTranslation()
  const { config } = useConfig()
  const [isAtCode, setAtCode] = useState(outcome === 'code')
  const [isFromProvider, setFromProvider] = useState(outcome === 'code')
  const given = useRef<{ readonly email: unknown; readonly password: unknown }>({ email: '', password: '' })
  const isBusy = useRef(false)
  // The whole page anew, with the session.
  const enter = (): void => window.location.assign(goTo)

  async function submit(data: unknown): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    given.current = { email: get(data, 'email'), password: get(data, 'password') }
    const outcome = await askToSignIn(door, given.current, language)
    if (outcome.kind === 'in') return enter()
    isBusy.current = false
    if (outcome.kind === 'code') setAtCode(true)
    else toast.error(outcome.reason)
  }

  function back(): void {
    given.current = { email: '', password: '' }
    setAtCode(false)
    setFromProvider(false)
  }

  if (outcome === 'arrived') return <Arrived goTo={goTo} />
  if (isAtCode) {
    const send = (code: string) =>
      isFromProvider ? askToSignIn('/api/identities/finish', { code }, language) : askToSignIn(door, { ...given.current, code }, language)
    return <CodeForm onBack={back} onSignedIn={enter} send={send} />
  }
  const fault = outcome === null ? undefined : Object.entries(say.openid).find(([name]) => name === outcome)?.[1]
  return (
    <>
      {fault && (
        <p className="sign-in-provider__fault" role="alert">
          {fault}
        </p>
      )}
      <Form
        className="login__form"
        initialState={{ email: { valid: true }, password: { valid: true } }}
        // Before the page answers to what is pressed, the browser sends the form itself: not in the address.
        method="POST"
        onSubmit={(_, data) => void submit(data)}
        waitForAutocomplete
      >
        <div className="login__form__inputWrap">
          <EmailField
            field={{ name: 'email', admin: { autoComplete: 'username' }, label: t('general:email'), required: true }}
            path="email"
            validate={isEmail}
          />
          <PasswordField field={{ name: 'password', label: t('general:password'), required: true }} path="password" />
        </div>
        <Link href={formatAdminURL({ adminRoute: config.routes.admin, path: config.admin.routes.forgot })} prefetch={false}>
          {t('authentication:forgotPasswordQuestion')}
        </Link>
        <FormSubmit size="large">{t('authentication:login')}</FormSubmit>
      </Form>
      {provider && (
        <p className="sign-in-provider">
          <span>{say.or}</span>
          <a className="sign-in-provider__button" href={`/api/identities/begin?redirect=${encodeURIComponent(goTo)}`}>
            {provider}
          </a>
        </p>
      )}
    </>
  )
}
