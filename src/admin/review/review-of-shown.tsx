'use client'

import './review.css'

import { type ReactNode, useEffect, useRef, useState } from 'react'

import { useLanguage } from '@/src/admin/use-language'
import type { ReviewAnswer } from '@/src/editorial/reviews/tell'
import { readReview, takeStep } from './ask'
import { AskDialog } from './ask-dialog'
import { reviewWords, stateInWords } from './words'

const offered = ['approve', 'return'] as const

interface ReviewOfShownProps {
  readonly collection: string
  readonly record: string
  /** When the state that is shown was saved; ISO. */
  readonly savedAt: string
}

/** Below what changed: a reviewer approves or sends back the very state that the page shows; one that was saved over is refused in words. */
export function ReviewOfShown({ collection, record, savedAt }: ReviewOfShownProps): ReactNode {
  const language = useLanguage()
  const say = reviewWords[language]
  const [answer, setAnswer] = useState<ReviewAnswer | null>(null)
  const [told, setTold] = useState('')
  const [isReturning, setReturning] = useState(false)
  const box = useRef<HTMLElement>(null)
  useEffect(() => void readReview(collection, record, language).then(setAnswer), [collection, record, language])

  async function take(action: (typeof offered)[number], reason?: string): Promise<string | null> {
    const { answer: next, fault } = await takeStep(collection, { id: record, action, savedAt, ...(reason && { reason }) }, language)
    const refused = next === null ? (fault ?? say.away) : null
    if (next) setAnswer(next)
    setTold(refused ?? say.done[action])
    if (refused === null) setReturning(false)
    box.current?.focus({ preventScroll: true })
    return refused
  }

  const actions = offered.filter((action) => answer?.actions.includes(action))
  if (answer === null || (actions.length === 0 && told === '')) return null
  return (
    <section aria-label={say.title} className="review" id="review-of-shown" ref={box} tabIndex={-1}>
      <p className="review__state">{stateInWords(answer, language)}</p>
      <div className="review__buttons">
        {actions.map((action, index) => (
          <button
            className={index === 0 ? 'review__first' : undefined}
            key={action}
            onClick={() => (action === 'return' ? setReturning(true) : void take(action))}
            type="button"
          >
            {say.buttons[action]}
          </button>
        ))}
      </div>
      <p aria-live="polite" className="review__told">
        {isReturning ? '' : told}
      </p>
      {isReturning && (
        <AskDialog
          confirm={say.return}
          heading={say.returnHeading}
          intro={say.returnIntro}
          name="review-return-dialog"
          onCancel={() => setReturning(false)}
          onConfirm={({ reason }) => take('return', reason)}
          reason={say.returnReason}
        />
      )}
    </section>
  )
}
