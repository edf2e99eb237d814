'use client'

import '@/src/admin/controls.css'
import './trash.css'

import { toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useId, useState } from 'react'

import { addressIn } from '@/src/admin/address'
import { BusyButton } from '@/src/admin/busy-button'
import { ReviewDialog } from '@/src/admin/review/review-dialog'
import { useLanguage } from '@/src/admin/use-language'
import { isAdmin, mayPublish } from '@/src/editorial/access/roles'
import { get, idOf } from '@/src/model/reading'
import { askTrash } from './ask'
import { words } from './words'

interface Row {
  readonly id: number | string
  readonly title: string
  readonly mayRestore: boolean
  readonly mayDestroy: boolean
}

/** What a dialog asks: whether a record is taken back without some of it, or destroyed. */
type Question = { readonly action: 'destroy' } | { readonly action: 'restore'; readonly notices: readonly string[] }

function TrashActions({ id, title, mayRestore, mayDestroy }: Row): ReactNode {
  const {
    config: {
      routes: { admin, api },
    },
  } = useConfig()
  const router = useRouter()
  const language = useLanguage()
  const say = words[language]
  const [question, setQuestion] = useState<Question | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function restore(anyway: boolean): Promise<void> {
    setBusy(true)
    const answer = await askTrash(`${api}/trash/restore`, { id, anyway }, language)
    setBusy(false)
    if (answer.kind === 'notWhole') setQuestion({ action: 'restore', notices: answer.notices })
    else if (answer.kind === 'refused') toast.error(answer.reason || say.failed)
    else {
      toast.success(say.restored(title))
      for (const notice of answer.notices) toast.warning(notice, { duration: 20_000 })
      router.push(addressIn(admin, answer.collection, answer.id ?? ''))
    }
  }

  async function destroy(): Promise<void> {
    setBusy(true)
    const answer = await askTrash(`${api}/trash/destroy`, { id }, language)
    setBusy(false)
    if (answer.kind !== 'done') {
      toast.error((answer.kind === 'refused' && answer.reason) || say.failed)
      return
    }
    toast.success(say.destroyed(title))
    setQuestion(null)
    router.push(`${admin}/collections/trash`)
    router.refresh()
  }

  return (
    <div className="trash-actions">
      {mayRestore && (
        <BusyButton aria-label={say.restoreOf(title)} isBusy={isBusy} onClick={() => void restore(false)} type="button">
          {say.restore}
        </BusyButton>
      )}
      {mayDestroy && (
        <BusyButton
          aria-label={say.destroyOf(title)}
          className="trash-actions__destroy"
          isBusy={isBusy}
          onClick={() => setQuestion({ action: 'destroy' })}
          type="button"
        >
          {say.destroy}
        </BusyButton>
      )}
      {question && (
        <TrashDialog
          isBusy={isBusy}
          onCancel={() => setQuestion(null)}
          onConfirm={() => void (question.action === 'destroy' ? destroy() : restore(true))}
          question={question}
          title={title}
        />
      )}
    </div>
  )
}

interface TrashDialogProps {
  readonly question: Question
  readonly title: string
  readonly isBusy: boolean
  readonly onCancel: () => void
  readonly onConfirm: () => void
}

function TrashDialog({ question, title, isBusy, onCancel, onConfirm }: TrashDialogProps): ReactNode {
  const say = words[useLanguage()]
  const heading = useId()
  const isDestroying = question.action === 'destroy'
  return (
    <ReviewDialog headingId={heading} name="trash-dialog" onCancel={onCancel} onSubmit={onConfirm}>
      <h2 id={heading}>{isDestroying ? say.destroyHeading : say.notWholeHeading}</h2>
      <p>{isDestroying ? say.destroyIntro(title) : say.notWhole(title)}</p>
      {question.action === 'restore' && (
        <ul className="copy-dialog__records">
          {question.notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      <div className="copy-dialog__buttons">
        <button onClick={onCancel} type="button">
          {say.cancel}
        </button>
        <BusyButton className={isDestroying ? 'trash-dialog__destroy' : 'copy-dialog__make'} isBusy={isBusy} type="submit">
          {isDestroying ? say.destroyNow : say.anyway}
        </BusyButton>
      </div>
    </ReviewDialog>
  )
}

function actionsFor(row: unknown, user: unknown): ReactNode {
  const id = idOf(row)
  if (id === null) return null
  const mayRestore = mayPublish(user) || String(get(row, 'person')) === String(get(user, 'id'))
  return <TrashActions id={id} mayDestroy={isAdmin(user)} mayRestore={mayRestore} title={String(get(row, 'recordTitle') ?? '')} />
}

/** In the list of the trash. */
export function TrashCell({ rowData }: { readonly rowData?: unknown }): ReactNode {
  return actionsFor(rowData, useAuth().user)
}

/** The same in the page of one record. */
export function TrashField(): ReactNode {
  const { savedDocumentData } = useDocumentInfo()
  return actionsFor(savedDocumentData, useAuth().user)
}
