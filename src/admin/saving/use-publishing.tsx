'use client'

import { useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'

import { publishTogether, readReview, readTogether } from '@/src/admin/review/ask'
import { AskDialog } from '@/src/admin/review/ask-dialog'
import { TogetherDialog } from '@/src/admin/review/together-dialog'
import { reviewWords } from '@/src/admin/review/words'
import { notePublishReason } from '@/src/admin/saving-engine/publish-reason'
import { useSaving } from '@/src/admin/saving-engine/use-saving'
import { useLanguage } from '@/src/admin/use-language'
import { isReviewedCollection } from '@/src/editorial/reviews/states'
import type { TogetherAnswer } from '@/src/editorial/together/publish-together'

/** What is asked before a case is published: why nobody else has seen it, what goes live with it. */
interface Question {
  readonly needsReason: boolean
  readonly records: TogetherAnswer['records']
}

/** What pressing "publish" does: at once, or after a dialog. */
export function usePublishing(): { readonly press: () => void; readonly dialog: ReactNode; readonly isAsking: boolean } {
  const { id: formId, collectionSlug, data } = useDocumentInfo()
  const { formRef, getData } = useForm()
  const modified = useFormModified()
  const loaded = useFormFields(([fields]) => fields.loadedVersion?.value) ?? data?.loadedVersion
  const { id: storedId, state, saveNow } = useSaving()
  const language = useLanguage()
  const say = reviewWords[language]
  const [isAsking, setIsAsking] = useState(false)
  const [question, setQuestion] = useState<Question | null>(null)
  const id = storedId ?? formId
  const isSaved = !modified && state.phase === 'rest'

  function publish(reason: string | null): null {
    setQuestion(null)
    notePublishReason(formRef, reason)
    saveNow('published')
    return null
  }

  async function press(): Promise<void> {
    if (!collectionSlug || !isReviewedCollection(collectionSlug)) return void publish(null)
    setIsAsking(true)
    const together = await readTogether(id ?? null, getData(), language)
    // The refusal leads to what is missing; nothing is asked before that is mended.
    if (together === null || together.ownFaults > 0) {
      setIsAsking(false)
      return void publish(null)
    }
    const { records } = together
    // What is typed and not stored yet nobody else has seen.
    const isOwn = id === undefined || id === null || !isSaved
    const needsReason = isOwn || ((await readReview(collectionSlug, id, language))?.needsReason ?? false)
    setIsAsking(false)
    if (needsReason || records.length > 0) setQuestion({ needsReason, records })
    else publish(null)
  }

  async function publishAll(reason: string, also: Parameters<typeof publishTogether>[0]['also']): Promise<string | null> {
    if (id === undefined || id === null || !isSaved || !question) return say.saveFirst
    const fault = await publishTogether({ id, loadedVersion: String(loaded), also, ...(reason && { reason }) }, language, say.away)
    // The form and everything around it begins anew from what is live now.
    if (fault === null) window.location.reload()
    return fault
  }

  const onCancel = (): void => setQuestion(null)
  return {
    press: () => void press(),
    isAsking,
    dialog:
      question &&
      (question.records.length > 0 ? (
        <TogetherDialog {...question} onCancel={onCancel} onConfirm={publishAll} />
      ) : (
        <AskDialog
          confirm={say.publishAlone}
          heading={say.aloneHeading}
          intro={say.aloneIntro}
          name="publish-alone"
          onCancel={onCancel}
          onConfirm={async ({ reason }) => publish(reason)}
          reason={say.aloneReason}
        />
      )),
  }
}
