'use client'

import '@/src/admin/password/password.css'
import './second-factor.css'

import { useAuth } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import { get } from '@/src/model/reading'
import { SetUp } from './set-up'
import { words } from './words'

/** Stands before every page of the admin while the signed-in person must set up a second factor. */
export function FactorFirst({ children }: { readonly children?: ReactNode }): ReactNode {
  const { user, logOut } = useAuth()
  const say = words[useLanguage()]
  if (get(user, 'secondFactor') !== 'needed') return children
  return (
    <main className="password-first">
      <title>{say.setUpFirst}</title>
      <div className="password-first__box">
        <h1>{say.setUpFirst}</h1>
        <p>{say.setUpWhy}</p>
        {/* The whole page anew: what the server drew for a person without rights must go. */}
        <SetUp asksPassword={false} onDone={() => window.location.reload()} />
        <p className="password-first__out">
          <button className="btn" onClick={() => void logOut().then(() => window.location.reload())} type="button">
            {say.signOut}
          </button>
        </p>
      </div>
    </main>
  )
}
