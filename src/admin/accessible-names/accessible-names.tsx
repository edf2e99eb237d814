'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { mendings, mendingWords } from './mendings'

/** Milliseconds after the last change of the screen: nobody hears it sooner, and no key waits for it. */
const patience = 120

/** Names what Payload leaves unnamed, now and whenever something new is drawn. */
export function AccessibleNames({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation()
  const words = mendingWords[i18n.language === 'en' ? 'en' : 'ja']
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const mend = () => mendings.forEach(({ selector, mend: by }) => document.querySelectorAll(selector).forEach((element) => by(element, words)))
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(mend, patience)
    }
    mend()
    const observer = new MutationObserver(later)
    // Payload writes some names anew when what they name changes.
    observer.observe(document.body, { attributeFilter: ['aria-label'], childList: true, subtree: true })
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [words])
  return children
}
