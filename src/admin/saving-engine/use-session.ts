'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Language } from '@/src/i18n/languages'
import { renewSession } from './send'

/** A session lasts eight hours; work renews it well before. */
const renewalPause = 20 * 60_000

/**
 * Payload leaves every page for the sign-in when a session runs out, with whatever was typed. In a form that saves
 * through the engine the end of a session is said where one writes, so its timers are put out while the form is open.
 */
export function useSessionWhileWriting(language: Language): () => void {
  const { fetchFullUser, setUser, token, tokenExpirationMs, user } = useAuth()
  const renewedAt = useRef(0)
  useEffect(() => {
    if (user && tokenExpirationMs) setUser({ exp: 0, token, user })
  }, [setUser, token, tokenExpirationMs, user])
  const lightAgain = useRef(fetchFullUser)
  lightAgain.current = fetchFullUser
  useEffect(() => () => void lightAgain.current(), [])
  return () => {
    if (Date.now() - renewedAt.current < renewalPause) return
    renewedAt.current = Date.now()
    void renewSession(language)
  }
}
