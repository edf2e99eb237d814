'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'

import { ChronologyDialog, noProgress, type Progress } from './chronology-dialog'
import type { PasteList } from './types'
import { chronologyWords } from './words'

/** The button in a timeline's bar, and the dialog that it opens: paste, settle, insert. */
export function ChronologyPaste({ list }: { readonly list: PasteList }) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const words = chronologyWords(language)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [progress, setProgress] = useState<Progress>(noProgress)
  return (
    <>
      <button onClick={() => setOpen(true)} ref={button} type="button">
        {words.open}
      </button>
      {isOpen &&
        // Outside of the form: Enter in a field of the dialog would save the record.
        createPortal(
          <ChronologyDialog
            language={language}
            list={list}
            onClose={() => {
              flushSync(() => setOpen(false))
              button.current?.focus()
            }}
            onDone={() =>
              flushSync(() => {
                setOpen(false)
                setProgress(noProgress)
              })
            }
            onProgress={setProgress}
            progress={progress}
            words={words}
          />,
          document.body,
        )}
    </>
  )
}
