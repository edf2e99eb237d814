'use client'

import { useEffect } from 'react'

import { cleanAddress } from '@/src/text/clean'

/** React hears of a change only if the field's value was not set through its own property. */
const setValue = (input: HTMLInputElement, value: string): void => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
}

/**
 * On the page to sign in: an address that was pasted with characters that nobody sees would be refused in the browser as
 * none, and nobody could see why. Payload's form has no place of its own for this.
 */
export function CleanAddress() {
  useEffect(() => {
    const clean = (event: Event): void => {
      const input = event.target
      if (!(input instanceof HTMLInputElement) || input.id !== 'field-email' || (event instanceof InputEvent && event.isComposing)) return
      const address = cleanAddress(input.value)
      if (address !== input.value) setValue(input, address)
    }
    // Before React's own listener, which then reads the clean address.
    document.addEventListener('input', clean, { capture: true })
    return () => document.removeEventListener('input', clean, { capture: true })
  }, [])
  return null
}
