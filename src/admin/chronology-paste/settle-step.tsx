'use client'

import { useCallback, useLayoutEffect, useRef } from 'react'

import type { Language } from '@/src/i18n/languages'
import { trackLabels, tracks } from '@/src/model/terms'
import { SettleRow } from './settle-row'
import { type Decision, marksWithoutTrack, openQuestions, type Settling } from './settling'
import type { ChronologyWords } from './words'

interface SettleStepProps {
  readonly state: Settling
  readonly words: ChronologyWords
  readonly language: Language
  readonly decide: (decision: Decision) => void
  readonly say: (text: string) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

/** Where the first thing that a row asks is answered. */
const answeredIn: Readonly<Record<string, string>> = {
  'no-period': '.chronology__period',
  'unreadable-period': '.chronology__period',
  'no-track': '.chronology__track',
  'no-title': '.chronology__title',
}

/** The preview: every row as it was read, with what is left to settle. */
export function SettleStep({ state, words, language, decide, say, onBack, onNext }: SettleStepProps) {
  const wrap = useRef<HTMLDivElement>(null)
  const goal = useRef<{ readonly key: number | null; readonly then: 'next question' | 'same row' } | null>(null)
  const last = useRef<number | null>(null)
  const open = state.rows.filter((one) => openQuestions(one).length > 0)
  const asking = (kind: string): number => state.rows.filter((one) => openQuestions(one).some((question) => question.kind === kind)).length
  const marks = marksWithoutTrack(state)
  const [same, undated] = [asking('period-above'), asking('no-period')]

  /** Goes to the first question from this row on, and from the first row again after the last. */
  const toQuestion = (from: number | null, isBeyond: boolean): boolean => {
    const lines = Array.from(wrap.current?.querySelectorAll<HTMLElement>('tr[data-key]') ?? [])
    const start = Math.max(0, lines.findIndex((line) => line.dataset.key === String(from)) + (isBeyond ? 1 : 0))
    const row = [...lines.slice(start), ...lines.slice(0, start)].find((line) => line.dataset.asks !== undefined)
    const target = row?.querySelector<HTMLElement>(answeredIn[row.dataset.asks ?? ''] ?? '.chronology__asked button')
    target?.focus()
    target?.scrollIntoView({ block: 'center' })
    return target !== undefined && target !== null
  }
  useLayoutEffect(() => {
    if (!goal.current) return
    const { key, then } = goal.current
    goal.current = null
    if (then === 'next question') {
      if (!toQuestion(key, false)) wrap.current?.querySelector<HTMLElement>('.chronology__next')?.focus()
      return
    }
    wrap.current?.querySelector<HTMLElement>(`tr[data-key="${key}"] .chronology__title`)?.focus()
  })
  const decideHere = useCallback(
    (decision: Decision, then?: 'next question' | 'same row') => {
      if (then && 'key' in decision) {
        const index = state.rows.findIndex(({ key }) => key === decision.key)
        const key = decision.kind === 'join' ? state.rows[index - 1]?.key : decision.kind === 'split' && then === 'same row' ? state.nextKey : decision.key
        goal.current = { key: key ?? decision.key, then }
      }
      decide(decision)
    },
    [decide, state],
  )
  /** What was pressed may be gone afterwards: the keyboard goes on to a row that was made, or to what is still asked. */
  const decideMany = (decision: Decision) => {
    goal.current = decision.kind === 'row of leftover' ? { key: state.nextKey, then: 'same row' } : { key: null, then: 'next question' }
    decide(decision)
  }
  const next = () => {
    if (open.length === 0) return onNext()
    say(words.stillOpen(open.length))
    toQuestion(open[0]?.key ?? null, false)
  }

  return (
    <div ref={wrap}>
      <p className="chronology__summary" data-start tabIndex={-1}>
        {words.summary(state.rows.length, open.length)}
      </p>
      <div className="chronology__many">
        {[...marks].map(([mark, count]) => (
          <fieldset key={mark}>
            <legend>{words.ofMark(mark, count)}</legend>
            {tracks.map((track) => (
              <button key={track} onClick={() => decideMany({ kind: 'track of mark', mark, track })} type="button">
                {trackLabels[track][language]}
              </button>
            ))}
          </fieldset>
        ))}
        {same > 1 && (
          <button onClick={() => decideMany({ kind: 'same periods' })} type="button">
            {words.samePeriods(same)}
          </button>
        )}
        {undated > 1 && (
          <button onClick={() => decideMany({ kind: 'undated out' })} type="button">
            {words.undatedOut(undated)}
          </button>
        )}
        {open.length > 0 && (
          <button onClick={() => toQuestion(last.current, last.current !== null)} type="button">
            {words.nextQuestion}
          </button>
        )}
      </div>
      <p className="chronology__help">{words.keys}</p>
      <table
        className="chronology__table"
        onFocus={({ target }) => {
          const key = target.closest('tr')?.dataset.key
          last.current = key === undefined ? last.current : Number(key)
        }}
      >
        <thead>
          <tr>
            <th scope="col">{words.columns.take}</th>
            <th scope="col">{words.columns.period}</th>
            <th scope="col">{words.columns.track}</th>
            <th scope="col">{words.columns.title}</th>
            <th scope="col">{words.columns.asked}</th>
          </tr>
        </thead>
        <tbody>
          {state.rows.map((one, index) => (
            <SettleRow decide={decideHere} key={one.key} language={language} number={index + 1} one={one} say={say} words={words} />
          ))}
        </tbody>
      </table>
      {state.leftover.length > 0 && (
        <details className="chronology__rest" open>
          <summary>{words.rest(state.leftover.length)}</summary>
          <p className="chronology__help">{words.restHelp}</p>
          <ul>
            {state.leftover.map((text, index) => (
              <li key={`${index}-${text}`}>
                <span>{text}</span>
                <button onClick={() => decideMany({ kind: 'row of leftover', index })} type="button">
                  {words.makeRow}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {state.headings.length > 0 && <p className="chronology__help">{words.headings(state.headings.join('　'))}</p>}
      <div className="chronology__buttons">
        <button onClick={onBack} type="button">
          {words.back}
        </button>
        <button className="chronology__next" onClick={next} type="button">
          {words.next}
        </button>
      </div>
    </div>
  )
}
