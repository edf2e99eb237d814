'use client'

import './review.css'

import { Link, useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'

import { addressIn } from '@/src/admin/address'
import { onUnread } from '@/src/admin/notifications/unread'
import { useSaving } from '@/src/admin/saving-engine/use-saving'
import { useLanguage } from '@/src/admin/use-language'
import { longestNotice } from '@/src/editorial/requests/written'
import type { ReviewAction } from '@/src/editorial/reviews/steps'
import type { ReviewAnswer } from '@/src/editorial/reviews/tell'
import { endPublication, readReview, takeStep } from './ask'
import { AskDialog } from './ask-dialog'
import { Objections } from './objections'
import { detailsInWords, reviewWords, stateInWords } from './words'

/** The steps as they are offered: what a reviewer came for first, what takes something back last. */
const offered = ['approve', 'return', 'look', 'request', 'withdraw'] as const satisfies readonly ReviewAction[]

/** At the head of the form: whether readers have the record, where its review stands, and what the person may do about it. */
export function ReviewBox(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo()
  const { id: storedId } = useSaving()
  const record = storedId ?? id
  return record === undefined || record === null || !collectionSlug ? null : <Box collection={collectionSlug} key={record} record={record} />
}

/** What was done is said while the review stands as that left it; what could not be done until something else is. */
interface Told {
  readonly words: string
  readonly after: { readonly draftState: ReviewAnswer['draftState']; readonly loaded: unknown } | null
}

/** The state as the server knows it: asked after each save, one's own or one that the form has taken in, when the window is looked at again, and when the bell has something new. */
function useReview(collection: string, record: number | string, loaded: unknown) {
  const { lastUpdateTime } = useDocumentInfo()
  const language = useLanguage()
  const [answer, setAnswer] = useState<ReviewAnswer | 'failed' | null>(null)
  const newest = useRef(0)
  const keep = useCallback((next: ReviewAnswer | 'failed'): void => {
    newest.current += 1
    setAnswer(next)
  }, [])
  /** What was asked before a step was taken, and is answered after it, says how it was before. */
  const read = useCallback(async () => {
    newest.current += 1
    const own = newest.current
    const next = (await readReview(collection, record, language)) ?? 'failed'
    if (own === newest.current) setAnswer(next)
  }, [collection, record, language])
  useEffect(() => void read(), [read, lastUpdateTime, loaded])
  useEffect(() => {
    const again = (): void => void read()
    window.addEventListener('focus', again)
    window.addEventListener('online', again)
    let told = Number.POSITIVE_INFINITY
    const deafen = onUnread((unread) => {
      if (unread > told) again()
      told = unread
    })
    return () => {
      window.removeEventListener('focus', again)
      window.removeEventListener('online', again)
      deafen()
    }
  }, [read])
  return { answer, keep, read }
}

function Box({ collection, record }: { readonly collection: string; readonly record: number | string }): ReactNode {
  const language = useLanguage()
  const say = reviewWords[language]
  const isModified = useFormModified()
  const { data } = useDocumentInfo()
  const { routes } = useConfig().config
  const loaded = useFormFields(([fields]) => fields.loadedVersion?.value) ?? data?.loadedVersion
  const { answer, keep, read } = useReview(collection, record, loaded)
  const box = useRef<HTMLElement>(null)
  const [asking, setAsking] = useState<'end' | 'request' | 'return' | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [steps, setSteps] = useState(0)
  // The button that was pressed is gone, and with it what a dialog would give the keyboard back to.
  useEffect(() => {
    if (steps > 0) box.current?.focus({ preventScroll: true })
  }, [steps])

  async function take(action: ReviewAction, more: { reason?: string; of?: string } = {}): Promise<string | null> {
    if (answer === null || answer === 'failed') return say.away
    // An approval is of what the person sees, not of what was saved meanwhile.
    const savedAt = action === 'look' ? (answer.liveSavedAt ?? '') : String(loaded ?? answer.savedAt)
    const { answer: next, fault } = await takeStep(collection, { id: record, action, savedAt, ...more }, language)
    if (next === null) {
      setTold({ words: fault ?? say.away, after: null })
      void read()
      return fault ?? say.away
    }
    setAsking(null)
    keep(next)
    setTold({ words: say.done[action], after: { draftState: next.draftState, loaded } })
    setSteps((count) => count + 1)
    return null
  }

  const press = (action: ReviewAction): void => {
    setTold(null)
    if (action === 'request' || action === 'return') setAsking(action)
    else void take(action)
  }

  const mayEnd = collection === 'cases' && answer !== null && answer !== 'failed' && answer.actions.includes('end')
  // Payload's own "unpublish" in the menu leads here: readers of a case are told why it is gone.
  useEffect(() => {
    if (!mayEnd) return undefined
    const lead = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest('#action-unpublish')) return
      event.preventDefault()
      event.stopPropagation()
      // The menu has not heard of the press, and would hold Tab and Escape behind the dialog: a press beside it closes it.
      document.dispatchEvent(new MouseEvent('mousedown'))
      setAsking('end')
    }
    document.addEventListener('click', lead, true)
    return () => document.removeEventListener('click', lead, true)
  }, [mayEnd])

  // Who is asked to look begins with what is different from what readers have.
  const isToCompare = answer !== null && answer !== 'failed' && (answer.draftState === 'requested' || answer.publication === 'changed')
  if (answer === null) return <section aria-label={say.title} className="review" />
  const draftState = answer === 'failed' ? null : answer.draftState
  const isSaid = told !== null && asking === null && (told.after === null || (told.after.draftState === draftState && told.after.loaded === loaded))
  const actions = answer === 'failed' ? [] : offered.filter((action) => answer.actions.includes(action))
  return (
    <section aria-label={say.title} className="review" data-draft-state={draftState ?? undefined} ref={box} tabIndex={-1}>
      <p className="review__state">{answer === 'failed' ? say.failed : stateInWords(answer, language)}</p>
      {answer !== 'failed' && detailsInWords(answer, language).map((line) => <p key={line}>{line}</p>)}
      {answer !== 'failed' && <Objections objections={answer.objections} />}
      {(actions.length > 0 || mayEnd || isToCompare) && (
        <div className="review__buttons">
          {actions.map((action, index) => (
            <button
              className={index === 0 ? 'review__first' : undefined}
              disabled={isModified}
              id={`review-${action}`}
              key={action}
              onClick={() => press(action)}
              type="button"
            >
              {action === 'request' && answer !== 'failed' && answer.draftState === 'requested' ? say.requestAgain : say.buttons[action]}
            </button>
          ))}
          {isToCompare && (
            <Link href={`${addressIn(routes.admin, collection, record)}/changes${answer.publication === 'changed' ? '?from=published' : ''}`}>
              {say.changes}
            </Link>
          )}
          {mayEnd && (
            <button className="review__end" disabled={isModified} id="review-end" onClick={() => setAsking('end')} type="button">
              {say.end}
            </button>
          )}
        </div>
      )}
      {isModified && actions.length > 0 && <p className="review__note">{say.unsaved}</p>}
      <p aria-live="polite" className="review__told">
        {isSaid ? told.words : ''}
      </p>
      {asking === 'end' && (
        <AskDialog
          confirm={say.endConfirm}
          english={say.endEnglish}
          heading={say.endHeading}
          intro={say.endIntro}
          longest={longestNotice}
          name="review-end-dialog"
          onCancel={() => setAsking(null)}
          onConfirm={async ({ reason, english }) => {
            const fault = await endPublication({ id: record, notice: { ja: reason, ...(english && { en: english }) } }, language, say.away)
            // The form and everything around it begins anew from what is stored now.
            if (fault === null) window.location.reload()
            return fault
          }}
          reason={say.endNotice}
        />
      )}
      {asking && asking !== 'end' && answer !== 'failed' && (
        <AskDialog
          confirm={say[asking]}
          heading={asking === 'request' ? say.requestHeading : say.returnHeading}
          intro={asking === 'request' ? say.requestIntro : say.returnIntro}
          isOptional={asking === 'request'}
          name={`review-${asking}-dialog`}
          onCancel={() => setAsking(null)}
          onConfirm={({ reason, of }) => take(asking, { ...(reason && { reason }), ...(of && { of }) })}
          people={asking === 'request' ? answer.reviewers : undefined}
          reason={asking === 'request' ? say.requestNote : say.returnReason}
        />
      )}
    </section>
  )
}
