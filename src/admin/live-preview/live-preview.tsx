'use client'

import './live-preview.css'

import { useDocumentInfo, useEditDepth } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { holdInSight } from '@/src/admin/hold-in-sight'
import { useSaving } from '@/src/admin/saving-engine/use-saving'
import { useLanguage } from '@/src/admin/use-language'
import { hasPreview, linkTo } from '@/src/i18n/links'
import { onAsked } from './asked'
import { type Preferences, storedPreferences, storePreferences } from './preferences'
import { PreviewPane } from './preview-pane'
import { useRoom } from './use-room'
import { useWrittenLocation } from './use-written-location'
import { words } from './words'

/** The button that opens and closes the page beside the form, and the page. */
export function LivePreview() {
  const { collectionSlug } = useDocumentInfo()
  // A record in a drawer has no room beside it.
  const depth = useEditDepth()
  return depth <= 1 && collectionSlug && hasPreview(collectionSlug) ? <OfCollection collection={collectionSlug} /> : null
}

/** An element that is in the window, or null. */
function inSight(element: Element | null): Element | null {
  const box = element?.getBoundingClientRect()
  return element?.isConnected && box && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight ? element : null
}

function OfCollection({ collection }: { readonly collection: Parameters<typeof linkTo.preview>[1] }) {
  const { id, savedDocumentData } = useDocumentInfo()
  const { state, id: stored } = useSaving()
  const say = words[useLanguage()]
  const width = useRoom()
  const written = useWrittenLocation()
  const slug: unknown = savedDocumentData?.slug
  // On a page that many records share, each stands under its address.
  const ids = useMemo(
    () => (collection !== 'cases' && typeof slug === 'string' && slug !== '' ? [slug, ...written.ids] : written.ids),
    [collection, written.ids, slug],
  )
  const paneId = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [preferences, setPreferences] = useState<Preferences | null>(null)
  const [isHere, setHere] = useState(false)
  const record = id ?? stored
  const isBeside = width !== null && preferences?.isOpen === true
  const isShown = isBeside || (width === null && isHere)

  useEffect(() => setPreferences(storedPreferences(window.localStorage, window.innerWidth)), [])
  useEffect(() => {
    const { documentElement: page } = document
    page.toggleAttribute('data-live-preview', isBeside)
    page.style.setProperty('--live-preview-width', isBeside ? `${width}px` : '0px')
    return () => page.removeAttribute('data-live-preview')
  }, [isBeside, width])

  const showNow = useRef<(isOpen: boolean) => void>(() => {})
  useEffect(() => onAsked(() => showNow.current(true)), [])

  if (!preferences) return null
  const change = (now: Preferences): void => {
    setPreferences(now)
    storePreferences(window.localStorage, now)
  }
  const show = (isOpen: boolean): void => {
    if (width === null) setHere(isOpen)
    // The form gets narrower or wider: what is being written stays where it is.
    else holdInSight(inSight(written.element.current), () => change({ ...preferences, isOpen }))
    if (!isOpen) button.current?.focus()
  }
  showNow.current = show
  const pane = isShown && (
    <PreviewPane
      addressIn={record === null ? null : (language) => linkTo.preview(language, collection, String(record))}
      id={paneId}
      ids={ids}
      isBeside={isBeside}
      preferences={preferences}
      onClose={() => show(false)}
      onPreferences={change}
      savedAt={state.savedAt}
      say={say}
    />
  )
  return (
    <>
      <button
        aria-controls={isShown ? paneId : undefined}
        aria-expanded={isShown}
        className="live-preview-button"
        onClick={() => show(!isShown)}
        ref={button}
        type="button"
      >
        {isShown ? say.close : width === null ? say.openHere : say.open}
      </button>
      {/* On a narrow screen Payload's bar would hold what is fixed in it; beside the form the next stop of the keyboard is the page. */}
      {isBeside || !pane ? pane : createPortal(pane, document.body)}
    </>
  )
}
