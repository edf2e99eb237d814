'use client'

import './password.css'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { PasswordForm } from './password-form'

const words = {
  ja: { mine: '自分のパスワードを変える', other: 'ここで決めるパスワード（12文字以上）は仮のものです。本人は、最初のログインで自分のパスワードに変えます。' },
  en: {
    mine: 'Change my password',
    other: 'The password that you set here (12 characters or more) is for one time: the person changes it at the first sign-in.',
  },
}

/** On one's own account, the way to another password; on somebody else's, what a password set there means. */
export function OwnPassword(): ReactNode {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = words[i18n.language === 'en' ? 'en' : 'ja']
  if (id === undefined || String(id) !== String(user?.id)) return <p className="own-password">{say.other}</p>
  return (
    <details className="own-password own-password--mine">
      <summary>{say.mine}</summary>
      <PasswordForm onDone={() => undefined} />
    </details>
  )
}
