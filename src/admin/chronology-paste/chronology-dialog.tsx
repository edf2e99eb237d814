'use client'

import './chronology-paste.css'

import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'

import type { Language } from '@/src/i18n/languages'
import { InsertStep } from './insert-step'
import { insertionPlan } from './insertion'
import { PasteStep } from './paste-step'
import { SettleStep } from './settle-step'
import { beginSettling, decided, type Decision, type Settling } from './settling'
import type { PasteList, SharedEvidence } from './types'
import { useSources } from './use-sources'
import type { ChronologyWords } from './words'

type Step = 'paste' | 'settle' | 'insert'
const steps: readonly Step[] = ['paste', 'settle', 'insert']

/** What was pasted and decided so far; kept while the list is on the screen, so that Escape loses nothing. */
export interface Progress {
  readonly step: Step
  readonly text: string
  readonly settling: Settling | null
}
export const noProgress: Progress = { step: 'paste', text: '', settling: null }

interface ChronologyDialogProps {
  readonly list: PasteList
  readonly progress: Progress
  readonly words: ChronologyWords
  readonly language: Language
  readonly onProgress: (change: (before: Progress) => Progress) => void
  readonly onClose: () => void
  /** Closes and forgets, before the rows are put in: what stands behind an open dialog takes no focus. */
  readonly onDone: () => void
}

export function ChronologyDialog({ list, progress, words, language, onProgress, onClose, onDone }: ChronologyDialogProps) {
  const { step, text, settling } = progress
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [said, setSaid] = useState('')
  const [evidence, setEvidence] = useState<SharedEvidence>(() => list.evidence())
  const sources = useSources([...(evidence.source === null ? [] : [evidence.source]), ...list.sources()])
  // A dialog that opens takes its first button: each step says itself where the keyboard begins.
  useEffect(() => {
    const { current } = dialog
    if (current?.open === false) current.showModal()
    current?.scrollTo(0, 0)
    current?.querySelector<HTMLElement>('[data-start]')?.focus()
  }, [step])
  const go = (to: Step) => {
    setSaid('')
    onProgress((before) => ({ ...before, step: to }))
  }
  const decide = useCallback(
    (decision: Decision) => {
      setSaid('')
      onProgress((before) => (before.settling ? { ...before, settling: decided(before.settling, decision) } : before))
    },
    [onProgress],
  )
  const taken = useMemo(() => (settling?.rows ?? []).filter(({ isOut }) => !isOut).map(({ row }) => row), [settling])
  const plan =
    step === 'insert'
      ? insertionPlan(
          list.periods(),
          taken.map(({ period }) => period),
        )
      : null
  const insert = () => {
    if (!plan) return
    if (list.isBusy) return setSaid(list.busy)
    const rows = plan.steps.flatMap(({ row, at }) => {
      const event = taken[row]
      return event ? [{ event, at }] : []
    })
    onDone()
    list.insert(rows, evidence, words.inserted(rows.length))
  }

  return (
    <dialog
      aria-labelledby={id}
      className="chronology"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={dialog}
    >
      <div className="chronology__head">
        <h2 id={id}>{words.title}</h2>
        <ol>
          {steps.map((one, index) => (
            <li aria-current={one === step ? 'step' : undefined} key={one}>
              {words.step(index + 1, words.steps[index] ?? '')}
            </li>
          ))}
        </ol>
        <button className="chronology__close" onClick={onClose} type="button">
          {words.close}
        </button>
      </div>
      {step === 'paste' && (
        <PasteStep
          onClose={onClose}
          onRead={(chronology) => onProgress((before) => ({ ...before, step: 'settle', settling: beginSettling(chronology) }))}
          onText={(typed) => onProgress((before) => ({ ...before, text: typed }))}
          text={text}
          words={words}
        />
      )}
      {step === 'settle' && settling && (
        <SettleStep
          decide={decide}
          language={language}
          onBack={() => go('paste')}
          onNext={() => (taken.length === 0 ? setSaid(words.noneLeft) : go('insert'))}
          say={setSaid}
          state={settling}
          words={words}
        />
      )}
      {step === 'insert' && settling && plan && (
        <InsertStep
          count={taken.length}
          evidence={evidence}
          isByTime={plan.isByTime}
          language={language}
          left={{ rows: settling.rows.length - taken.length, texts: settling.leftover.length }}
          onBack={() => go('settle')}
          onEvidence={setEvidence}
          onInsert={insert}
          sources={sources}
          words={words}
        />
      )}
      <p className="chronology__said" role="status">
        {said}
      </p>
    </dialog>
  )
}
