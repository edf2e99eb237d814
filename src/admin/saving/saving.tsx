'use client'

import './saving.css'

import { useAuth, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

import { ConflictScreen } from '@/src/admin/conflict/conflict-screen'
import type { Engine } from '@/src/admin/saving-engine/engine-types'
import type { Offer } from '@/src/admin/saving-engine/kept-text'
import { useEngineOfForm } from '@/src/admin/saving-engine/use-saving'
import { useLanguage } from '@/src/admin/use-language'
import { SignIn } from './sign-in'
import { useEngine } from './use-engine'
import { stateInWords, timeInTokyo, words } from './words'

/** Text of an earlier visit that was never saved: taken back or thrown away, as the person says. */
function Offers({ engine, offers }: { readonly engine: Engine; readonly offers: readonly Offer[] }) {
  const language = useLanguage()
  const say = words[language]
  const [fault, setFault] = useState<string | null>(null)
  if (offers.length === 0) return null
  return createPortal(
    <section aria-label={say.offers} className="saving-panel" role="region">
      {offers.map((offer) => (
        <p key={offer.form}>
          <span>{say.found(timeInTokyo(offer.text.typedAt, Date.now(), language))}</span>
          <button
            className="saving-button saving-button--first"
            type="button"
            onClick={() => void engine.takeBack(offer).then((how) => setFault(how === 'back' ? null : how === 'busy' ? say.saveFirst : say.cannotTakeBack))}
          >
            {say.takeBack}
          </button>
          <button
            className="saving-button"
            type="button"
            onClick={() => {
              if (window.confirm(say.reallyDiscard)) engine.discard(offer)
            }}
          >
            {say.discard}
          </button>
        </p>
      ))}
      <p aria-live="assertive" className="saving-dialog__fault">
        {fault}
      </p>
    </section>,
    document.body,
  )
}

const attention = new Set(['waiting', 'signedOut', 'refused', 'conflict'])

/** The line that says whether the text is saved, and what goes with it. It also runs the engine of its form. */
export function Saving() {
  const { engine, target, savesByItself } = useEngine()
  const { snapshot } = useEngineOfForm()
  const form = useForm()
  const { user } = useAuth()
  const [person] = useState(user)
  const language = useLanguage()
  const say = words[language]
  const [isSigningIn, setIsSigningIn] = useState(false)
  const { state, offers, theirs, savedBy, base, id, isKept } = snapshot
  const isSignedOut = state.phase === 'signedOut'
  useEffect(() => setIsSigningIn(isSignedOut), [isSignedOut])

  // Enter in a field would send the form by Payload's own way, past the engine.
  useEffect(() => {
    const element = form.formRef.current
    const onSubmit = (event: Event): void => {
      if (event.target !== element) return
      event.preventDefault()
      event.stopPropagation()
      engine?.saveNow('saved')
    }
    element?.addEventListener('submit', onSubmit, true)
    return () => element?.removeEventListener('submit', onSubmit, true)
  }, [engine, form.formRef])

  if (!engine) return null
  const button = target.hasDrafts ? say.saveDraft : say.save
  const line = stateInWords(state, { language, now: Date.now(), savesByItself, button, isKept })
  return (
    <div className={`saving-state saving-state--${state.phase}`} data-saving={state.phase}>
      <p className="saving-state__line">{line}</p>
      {/* Heard only when something needs the person; a voice at each saved word would be in the way of writing. */}
      <p aria-live="assertive" className="saving-state__heard">
        {attention.has(state.phase) ? line : ''}
      </p>
      {(state.phase === 'waiting' || state.phase === 'refused') && (
        <button className="saving-button" onClick={() => engine.saveNow(state.kind)} type="button">
          {say.tryNow}
        </button>
      )}
      {isSignedOut && !isSigningIn && (
        <button className="saving-button" onClick={() => setIsSigningIn(true)} type="button">
          {say.signIn}
        </button>
      )}
      {isSignedOut && isSigningIn && typeof person?.email === 'string' && (
        <SignIn email={person.email} onCancel={() => setIsSigningIn(false)} onSignedIn={() => engine.signedIn()} />
      )}
      {state.phase === 'conflict' &&
        theirs &&
        id !== null &&
        createPortal(
          <ConflictScreen
            base={base}
            id={id}
            mine={form.getData()}
            target={target}
            savedBy={savedBy}
            theirs={{ ...theirs }}
            onLater={() => engine.later(say.later(button))}
            onResolved={(values, loadedVersion) => void engine.adopt(values, loadedVersion)}
          />,
          document.body,
        )}
      <Offers engine={engine} offers={offers} />
    </div>
  )
}
