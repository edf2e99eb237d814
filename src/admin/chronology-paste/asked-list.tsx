'use client'

import type { Question } from '@/src/chronology-text'
import type { Language } from '@/src/i18n/languages'
import type { Decision, SettlingRow } from './settling'
import type { ChronologyWords } from './words'

interface AskedListProps {
  readonly one: SettlingRow
  readonly questions: readonly Question[]
  readonly isFirst: boolean
  readonly words: ChronologyWords
  readonly language: Language
  /** A decision after which the keyboard goes on to the next question. */
  readonly answer: (decision: Decision) => void
}

/** What a row asks, each with the answers that it can be given at once. */
export function AskedList({ one, questions, isFirst, words, language, answer }: AskedListProps) {
  const { key, row } = one
  const says = (question: Question): string => {
    switch (question.kind) {
      case 'unreadable-period':
        return question.says[language]
      case 'another-period':
        return words.askedPeriodWithin(question.period)
      case 'leftover':
        return words.askedLeftover(row.leftover.join(' '))
      default:
        return words.asked[question.kind]
    }
  }
  const button = (text: string, decision: Decision) => (
    <button key={text} onClick={() => answer(decision)} type="button">
      {text}
    </button>
  )
  const answers = (question: Question) => {
    const { kind } = question
    if (kind === 'no-track') return []
    return [
      ...(kind === 'another-period' ? [button(words.splitHere, { kind: 'split', key, at: question.at })] : []),
      ...(kind === 'leftover' ? [button(words.toNote, { kind: 'note', key })] : []),
      ...(kind === 'no-period' && !isFirst ? [button(words.join, { kind: 'join', key })] : []),
      button(words.accept[kind] ?? words.asIs, { kind: 'accept', key, question: kind }),
    ]
  }
  return (
    <ul className="chronology__asked">
      {questions.map((question) => (
        <li key={question.kind}>
          {says(question)} <span className="chronology__answers">{answers(question)}</span>
        </li>
      ))}
    </ul>
  )
}
