'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'

import { forgetText, keepText, keptTexts, type Offer } from '@/src/admin/saving-engine/kept-text'
import { type FormTarget, newestState, sendSave } from '@/src/admin/saving-engine/send'
import { useSessionWhileWriting } from '@/src/admin/saving-engine/use-session'
import type { Desk } from '@/src/editorial/translation/endpoints'
import type { Language } from '@/src/i18n/languages'
import { get } from '@/src/model/reading'
import { createDesk } from './desk-engine'
import type { DeskEngine, DeskState } from './desk-types'
import { deskWords } from './words'

/** How often what the server could not take is tried again, in milliseconds. */
const retryPause = 10_000

const isDesk = (answer: unknown): answer is Desk => Array.isArray(get(answer, 'passages')) && typeof get(answer, 'loadedVersion') === 'string'

interface Answered {
  readonly status: number
  readonly body: unknown
}
async function ask(path: string, language: Language, body?: object): Promise<Answered | null> {
  try {
    const response = await fetch(path, {
      credentials: 'same-origin',
      cache: 'no-store',
      method: body ? 'POST' : 'GET',
      headers: { 'Accept-Language': language, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json().catch(() => null)
    return { status: response.status, body: answer }
  } catch {
    return null
  }
}

interface Used {
  readonly desk: DeskEngine
  readonly state: DeskState
  /** Texts of an earlier visit that were never saved. */
  readonly offers: readonly Offer[]
  readonly takeBack: (offer: Offer) => void
  readonly discard: (offer: Offer) => void
}

/** The desk of one record: joined with the server, the session and the browser's store. */
export function useDesk(target: FormTarget, id: string, language: Language): Used {
  const { user } = useAuth()
  const [person] = useState(() => (user ? String(user.id) : null))
  const renew = useSessionWhileWriting(language)
  const renewNow = useRef(renew)
  renewNow.current = renew
  const [offers, setOffers] = useState<readonly Offer[]>([])
  const kept = `english/${target.slug}`

  const desk = useMemo(() => {
    const name = `english-${typeof crypto === 'undefined' ? 0 : crypto.getRandomValues(new Uint32Array(2)).join('-')}`
    const path = `/api/${target.slug}/${encodeURIComponent(id)}/english`
    const made: DeskEngine = createDesk({
      now: () => Date.now(),
      load: async () => {
        const answer = await ask(path, language)
        return answer && isDesk(answer.body) ? answer.body : null
      },
      newest: () => newestState(target, id, language),
      send: (save) => {
        renewNow.current()
        return sendSave({ ...save, target, id, person, language })
      },
      confirm: async (address, loadedVersion) => {
        const answer = await ask(path, language, { address, loadedVersion })
        if (answer === null || answer.status >= 500) return 'away'
        if (answer.status < 300) return 'done'
        return answer.status === 409 ? 'stale' : { reason: String(get(answer.body, 'errors.0.message') ?? answer.status) }
      },
      keep: (typed) => {
        if (person === null) return
        if (typed.size === 0) return forgetText(window.localStorage, name)
        const { loadedVersion } = made.state()
        keepText(window.localStorage, name, {
          person,
          collection: kept,
          record: id,
          typedAt: Date.now(),
          loadedVersion,
          values: Object.fromEntries(typed),
          base: {},
        })
      },
      words: deskWords[language],
    })
    return made
  }, [id, kept, language, person, target])

  const state = useSyncExternalStore(desk.subscribe, desk.state, desk.state)

  useEffect(() => {
    void desk.load()
    if (person !== null) setOffers(keptTexts(window.localStorage, { person, collection: kept, record: id }))
    const again = (): void => {
      const waits = [...desk.state().notes.values()].some((note) => note.kind === 'failed' && note.why === 'away')
      if (waits) void desk.saveAll()
    }
    const timer = setInterval(again, retryPause)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [desk, id, kept, person])

  const drop = (offer: Offer): void => {
    forgetText(window.localStorage, offer.form)
    setOffers((all) => all.filter((other) => other !== offer))
  }
  return {
    desk,
    state,
    offers,
    discard: drop,
    takeBack: (offer) => {
      const known = new Set(state.passages.map(({ address }) => address))
      for (const [address, text] of Object.entries(offer.text.values)) if (typeof text === 'string' && known.has(address)) desk.type(address, text)
      drop(offer)
    },
  }
}
