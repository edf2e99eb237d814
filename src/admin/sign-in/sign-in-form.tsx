'use client'

import './sign-in.css'

import { EmailField, Form, FormSubmit, Link, PasswordField, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { email as isEmail, formatAdminURL } from 'payload/shared'
import { type ReactNode, useRef, useState } from 'react'

import { useLanguage } from '@/src/admin/saving/use-language'
import { get } from '@/src/model/reading'
import { askToSignIn } from './ask'
import { CodeForm } from './code-form'
import { words } from './words'

const door = '/api/users/login'

/** Address and password, and on the same page the code of whoever has a second factor. */
export function SignInForm({ goTo }: { /** A path of the admin, for afterwards. */ readonly goTo: string }): ReactNode {
  const language = useLanguage()
  const say = words[language]
  const { t } = useTranslation()
  const { config } = useConfig()
  const [isAtCode, setAtCode] = useState(false)
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
  }

  if (isAtCode) return <CodeForm onBack={back} onSignedIn={enter} send={(code) => askToSignIn(door, { ...given.current, code }, language)} />
  return (
    <Form className="login__form" initialState={{ email: { valid: true }, password: { valid: true } }} onSubmit={(_, data) => void submit(data)} waitForAutocomplete>
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
  )
}
