'use client'

import { useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { type ReactNode, useRef, useState } from 'react'

import { publishTogether, readReview, readTogether } from '@/src/admin/review/ask'
import { AskDialog } from '@/src/admin/review/ask-dialog'
import { CheckingDialog } from '@/src/admin/review/checking-dialog'
import { Objections, ObjectionsDialog } from '@/src/admin/review/objections'
import { TogetherDialog } from '@/src/admin/review/together-dialog'
import { reviewWords } from '@/src/admin/review/words'
import { isUnsaved } from '@/src/admin/saving-engine/machine'
import { notePublishReason } from '@/src/admin/saving-engine/publish-reason'
import { useSaving } from '@/src/admin/saving-engine/use-saving'
import { useLanguage } from '@/src/admin/use-language'
import { isReviewedCollection } from '@/src/editorial/reviews/states'
import type { ReviewAnswer } from '@/src/editorial/reviews/tell'
import type { TogetherAnswer } from '@/src/editorial/together/publish-together'

/** What is asked before a case is published: why nobody else has seen it, what goes live with it, and whether a locality still waits. */
interface Question {
  readonly needsReason: boolean
  readonly records: TogetherAnswer['records']
  readonly objections: ReviewAnswer['objections']
}

/** What pressing "publish" does: at once, or after a dialog. From the press on, what is typed goes into nothing else. */
export function usePublishing(): { readonly press: () => void; readonly dialog: ReactNode } {
  const { id: formId, collectionSlug, data } = useDocumentInfo()
  const { formRef, getData } = useForm()
  const modified = useFormModified()
  const loaded = useFormFields(([fields]) => fields.loadedVersion?.value) ?? data?.loadedVersion
  const { id: storedId, state, saveNow } = useSaving()
  const language = useLanguage()
  const say = reviewWords[language]
  const [question, setQuestion] = useState<Question | 'checking' | null>(null)
  const turn = useRef(0)
  const id = storedId ?? formId
  const isSaved = !modified && !isUnsaved(state)

  function publish(reason: string | null): null {
    setQuestion(null)
    notePublishReason(formRef, reason)
    saveNow('published')
    return null
  }

  const cancel = (): void => {
    turn.current += 1
    setQuestion(null)
  }

  async function press(): Promise<void> {
    if (!collectionSlug || !isReviewedCollection(collectionSlug)) return void publish(null)
    turn.current += 1
    const own = turn.current
    setQuestion('checking')
    const isStored = id !== undefined && id !== null
    const [together, review] = await Promise.all([readTogether(id ?? null, getData(), language), isStored ? readReview(collectionSlug, id, language) : null])
    if (own !== turn.current) return
    // The refusal leads to what is missing; nothing is asked before that is mended.
    if (together === null || together.ownFaults > 0) return void publish(null)
    const { records } = together
    // What is typed and not stored yet nobody else has seen.
    const needsReason = !isStored || !isSaved || (review?.needsReason ?? false)
    const objections = review?.objections ?? []
    if (needsReason || records.length > 0 || objections.length > 0) setQuestion({ needsReason, records, objections })
    else publish(null)
  }

  async function publishAll(reason: string, also: Parameters<typeof publishTogether>[0]['also']): Promise<string | null> {
    if (id === undefined || id === null || !isSaved) return say.saveFirst
    const fault = await publishTogether({ id, loadedVersion: String(loaded), also, ...(reason && { reason }) }, language, say.away)
    // The form and everything around it begins anew from what is live now.
    if (fault === null) window.location.reload()
    return fault
  }

  function dialogFor(asked: Question): ReactNode {
    const { needsReason, records, objections } = asked
    const open = <Objections objections={objections} onLeave={cancel} />
    if (records.length > 0) {
      return (
        <TogetherDialog needsReason={needsReason} onCancel={cancel} onConfirm={publishAll} records={records}>
          {open}
        </TogetherDialog>
      )
    }
    if (!needsReason) return <ObjectionsDialog objections={objections} onCancel={cancel} onConfirm={() => void publish(null)} />
    return (
      <AskDialog
        confirm={say.publishAlone}
        heading={say.aloneHeading}
        intro={say.aloneIntro}
        name="publish-alone"
        onCancel={cancel}
        onConfirm={async ({ reason }) => publish(reason)}
        reason={say.aloneReason}
      >
        {open}
      </AskDialog>
    )
  }

  return {
    press: () => void press(),
    dialog: question === 'checking' ? <CheckingDialog onCancel={cancel} say={say.checking} /> : question && dialogFor(question),
  }
}
