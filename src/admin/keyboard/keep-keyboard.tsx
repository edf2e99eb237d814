'use client'

import { type ReactNode, useEffect } from 'react'

import { enterDrawer } from './drawers'
import { giveKeyboard, takesKeyboard, Trail } from './lost'

/** Milliseconds after the last change of the screen: whatever gives the keyboard back by itself has done so by then. */
const patience = 120

/** For `admin.components.providers`: the keyboard is somewhere, whatever is closed, taken away or turned off. */
export function KeepKeyboard({ children }: { readonly children: ReactNode }): ReactNode {
  useEffect(() => {
    const trail = new Trail()
    let page = window.location.pathname
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      if (window.location.pathname !== page) trail.forget()
      page = window.location.pathname
      enterDrawer()
      if (trail.isLost()) trail.bringBack()
    }
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(look, patience)
    }
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element) trail.enter(target)
      later()
    }
    // A press beside everything leaves the keyboard nowhere on purpose; what has it is still there then.
    const onLeave = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget === null && target instanceof Element && document.hasFocus())
        setTimeout(() => takesKeyboard(target) && document.activeElement === document.body && trail.forget())
    }
    // The menu of the admin lies over the page on a telephone: Escape leaves it as it leaves every other.
    const onKey = ({ key, target }: KeyboardEvent): void => {
      const toggler = document.querySelector<HTMLElement>('.nav-toggler--is-open')
      if (key !== 'Escape' || !toggler || !(target instanceof Element) || !target.closest('.nav, .nav-toggler')) return
      toggler.click()
      // There is one for wide screens and one for narrow ones.
      ;[...document.querySelectorAll('.nav-toggler')].some(giveKeyboard)
    }
    const observer = new MutationObserver(later)
    observer.observe(document.body, { attributeFilter: ['disabled', 'open', 'class'], childList: true, subtree: true })
    document.addEventListener('focusin', onFocus)
    document.addEventListener('focusout', onLeave)
    document.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('focusout', onLeave)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return children
}
