'use client'

import './one-line.css'

import { TextareaField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { ClipboardEvent, KeyboardEvent } from 'react'

import { asOneLine } from './pasted-line'

/** Enter makes no line of its own; in an input method it takes the word. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
}

function onPaste(event: ClipboardEvent): void {
  const text = event.clipboardData.getData('text/plain')
  if (!/[\r\n]/.test(text)) return
  event.preventDefault()
  // As typed, so that it can be undone.
  document.execCommand('insertText', false, asOneLine(text))
}

/** A text of one line that is shown whole: a long title wraps where Payload's input would cut it. */
export function OneLine({ field, path, readOnly }: TextFieldClientProps) {
  const { admin, label, localized, maxLength, minLength, name, required } = field
  const { className, description, placeholder, rtl, style, width } = admin ?? {}
  const shown = { className, description, placeholder, rtl, rows: 1, style, width }
  return (
    <div className="one-line" onKeyDown={onKeyDown} onPaste={onPaste} style={Object.fromEntries([['--field-width', width ?? '100%']])}>
      <TextareaField field={{ name, type: 'textarea', label, localized, maxLength, minLength, required, admin: shown }} path={path} readOnly={readOnly} />
    </div>
  )
}
