'use client'

import { type ClipboardEvent, useId, useState } from 'react'

import { type Chronology, readChronology } from '@/src/chronology-text'
import { textOfHtml } from './clipboard-text'
import type { ChronologyWords } from './words'

interface PasteStepProps {
  readonly text: string
  readonly words: ChronologyWords
  readonly onText: (text: string) => void
  readonly onRead: (chronology: Chronology) => void
  readonly onClose: () => void
}

/** More is no chronology of one case; the preview would be too long to look at. */
const mostRows = 200

/** The text, as it was pasted or typed. A table becomes cells between tabs, which can be seen and mended. */
export function PasteStep({ text, words, onText, onRead, onClose }: PasteStepProps) {
  const id = useId()
  const [refusal, setRefusal] = useState('')
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const table = textOfHtml(event.clipboardData.getData('text/html'))
    if (table === null) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    onText(`${text.slice(0, selectionStart)}${table}${text.slice(selectionEnd)}`)
  }
  const read = () => {
    const chronology = readChronology(text)
    const { rows, leftover } = chronology
    if (rows.length > mostRows) return setRefusal(words.tooMany(rows.length, mostRows))
    if (rows.length === 0 && leftover.length === 0) return setRefusal(words.nothing)
    onRead(chronology)
  }
  return (
    <>
      <label htmlFor={id}>{words.pasteHere}</label>
      <p className="chronology__help" id={`${id}-help`}>
        {words.pasteHelp}
      </p>
      <textarea
        aria-describedby={`${id}-help ${id}-refusal`}
        aria-invalid={refusal !== ''}
        data-start
        id={id}
        onChange={({ target }) => {
          setRefusal('')
          onText(target.value)
        }}
        onPaste={onPaste}
        rows={14}
        value={text}
      />
      <p className="chronology__refusal" id={`${id}-refusal`} role="alert">
        {refusal}
      </p>
      <div className="chronology__buttons">
        <button onClick={onClose} type="button">
          {words.close}
        </button>
        <button className="chronology__next" onClick={read} type="button">
          {words.read}
        </button>
      </div>
    </>
  )
}
