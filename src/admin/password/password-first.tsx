'use client'

import './password.css'

import { useAuth, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { get } from '@/src/model/reading'
import { PasswordForm } from './password-form'

const words = {
  ja: {
    heading: '自分のパスワードを決めてください',
    why: '管理者から受け取った仮のパスワードでログインしています。この先へ進む前に、あなただけが知っているパスワードに変えてください。',
    out: 'ログアウト',
  },
  en: {
    heading: 'Choose your own password',
    why: 'You are signed in with a one-time password that somebody gave you. Before you go on, change it to one that only you know.',
    out: 'Log out',
  },
}

/** Stands before every page of the admin while the signed-in person still has a one-time password. */
export function PasswordFirst({ children }: { readonly children?: ReactNode }): ReactNode {
  const { user, logOut } = useAuth()
  const { i18n } = useTranslation()
  if (get(user, 'hasOneTimePassword') !== true) return children
  const say = words[i18n.language === 'en' ? 'en' : 'ja']
  return (
    <main className="password-first">
      <title>{say.heading}</title>
      <div className="password-first__box">
        <h1>{say.heading}</h1>
        <p>{say.why}</p>
        {/* The whole page anew: what the server drew for a person without rights must go. */}
        <PasswordForm onDone={() => window.location.reload()} />
        <p className="password-first__out">
          <button className="btn" onClick={() => void logOut().then(() => window.location.reload())} type="button">
            {say.out}
          </button>
        </p>
      </div>
    </main>
  )
}
