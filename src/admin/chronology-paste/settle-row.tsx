'use client'

import { type KeyboardEvent, memo, useRef } from 'react'

import type { Language } from '@/src/i18n/languages'
import { type Track, trackLabels, tracks } from '@/src/model/terms'
import { formatPeriod, parsePeriod } from '@/src/periods'
import { AskedList } from './asked-list'
import { type Decision, openQuestions, type SettlingRow } from './settling'
import type { ChronologyWords } from './words'

interface SettleRowProps {
  readonly one: SettlingRow
  readonly number: number
  readonly words: ChronologyWords
  readonly language: Language
  readonly decide: (decision: Decision, then?: 'next question' | 'same row') => void
  readonly say: (text: string) => void
}

const trackOfValue = (value: string): Track | null => tracks.find((track) => track === value) ?? null

/** One row of the preview: what was read, what it means, and what it asks. */
export const SettleRow = memo(function SettleRow({ one, number, words, language, decide, say }: SettleRowProps) {
  const { key, row, isOut } = one
  const title = useRef<HTMLTextAreaElement>(null)
  const questions = openQuestions(one)
  const read = row.period.trim() === '' ? null : parsePeriod(row.period)
  const named = (name: string) => words.inRow(name, number)
  const split = () => {
    const at = title.current?.selectionStart ?? 0
    if (at <= 0 || at >= row.title.length) return say(words.splitWhere)
    decide({ kind: 'split', key, at }, 'same row')
  }
  const join = () => number > 1 && decide({ kind: 'join', key }, 'same row')
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || !(event.key === 'ArrowUp' || event.key === 'Enter')) return
    event.preventDefault()
    if (event.key === 'Enter') split()
    else join()
  }
  return (
    <tr className={isOut ? 'chronology__out' : undefined} data-asks={questions[0]?.kind} data-key={key}>
      <td>
        <label className="chronology__take">
          <input
            aria-label={named(words.columns.take)}
            checked={!isOut}
            onChange={({ target }) => decide({ kind: 'out', key, isOut: !target.checked })}
            type="checkbox"
          />
          <span aria-hidden="true">{number}</span>
        </label>
      </td>
      <td>
        <input
          aria-label={named(words.columns.period)}
          className="chronology__period"
          disabled={isOut}
          onChange={({ target }) => decide({ kind: 'period', key, text: target.value })}
          value={row.period}
        />
        {read?.ok && <p className="chronology__understood">{words.understood(formatPeriod(read.period, language, { era: true }))}</p>}
      </td>
      <td>
        <select
          aria-label={named(words.columns.track)}
          className="chronology__track"
          disabled={isOut}
          onChange={({ target }) => decide({ kind: 'track', key, track: trackOfValue(target.value) })}
          value={row.track ?? ''}
        >
          <option value="">{words.chooseTrack}</option>
          {tracks.map((track) => (
            <option key={track} value={track}>
              {trackLabels[track][language]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <textarea
          aria-label={named(words.columns.title)}
          className="chronology__title"
          disabled={isOut}
          onChange={({ target }) => decide({ kind: 'title', key, text: target.value })}
          onKeyDown={onKeyDown}
          ref={title}
          rows={2}
          value={row.title}
        />
        {row.note !== '' && <p className="chronology__note">{words.note(row.note)}</p>}
        {!isOut && (
          <p className="chronology__tools">
            {number > 1 && (
              <button aria-label={named(words.join)} onClick={join} type="button">
                {words.join}
              </button>
            )}
            <button aria-label={named(words.split)} onClick={split} type="button">
              {words.split}
            </button>
          </p>
        )}
      </td>
      <td>
        {questions.length > 0 && (
          <AskedList
            answer={(decision) => decide(decision, 'next question')}
            isFirst={number === 1}
            language={language}
            one={one}
            questions={questions}
            words={words}
          />
        )}
      </td>
    </tr>
  )
})
