'use client'

import '@/src/admin/controls.css'
import './terms.css'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useId, useState } from 'react'

import { addressIn } from '@/src/admin/address'
import { askDoor } from '@/src/admin/ask-door'
import { BusyButton } from '@/src/admin/busy-button'
import { ReviewDialog } from '@/src/admin/review/review-dialog'
import { useLanguage } from '@/src/admin/use-language'
import type { LeftRecord } from '@/src/editorial/merges/undo'
import { get } from '@/src/model/reading'
import { mergeWords } from './words'

interface TakeMergeBackProps {
  readonly collection: string
  readonly merge: number | string
  readonly title: string
}

const isLeft = (told: unknown): told is readonly LeftRecord[] => Array.isArray(told)

/** The button that takes a merge back, with a question before and, where something was left, a list after it. */
export function TakeMergeBack({ collection, merge, title }: TakeMergeBackProps): ReactNode {
  const { config } = useConfig()
  const language = useLanguage()
  const say = mergeWords[language]
  const heading = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const [left, setLeft] = useState<readonly LeftRecord[] | null>(null)

  async function takeBack(): Promise<void> {
    // The form has the state from before; what is not saved in it is kept by the browser and offered.
    if (left !== null) return window.location.reload()
    setIsBusy(true)
    const address = formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}/merge-undo` })
    const answer = await askDoor(address, { merge }, language, say.failed)
    setIsBusy(false)
    if (!answer.ok) return setRefused(answer.words)
    const told: unknown = get(answer.told, 'left')
    setLeft(isLeft(told) ? told : [])
  }

  const cancel = (): void => {
    if (left !== null) window.location.reload()
    else setIsOpen(false)
  }

  return (
    <>
      <button aria-label={say.undoOf(title)} className="merge-undo" onClick={() => setIsOpen(true)} type="button">
        {say.undo}
      </button>
      {isOpen && (
        <ReviewDialog headingId={heading} name="merge-undo" onCancel={cancel} onSubmit={() => void takeBack()}>
          <h2 id={heading}>{say.undoOf(title)}</h2>
          {left === null && <p>{say.undoIntro(title)}</p>}
          <div aria-live="polite">{left && <p>{left.length === 0 ? say.undone : say.left(left.length)}</p>}</div>
          {left && left.length > 0 && (
            <ul className="copy-dialog__records">
              {left.map(({ collection: slug, id, title: name, locations }) => (
                <li key={`${slug}/${id}`}>
                  <Link href={addressIn(config.routes.admin, slug, id)} prefetch={false}>
                    {name}
                  </Link>
                  <ul>
                    {locations.map(({ address, words }) => (
                      <li key={address}>{words}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )}
          <p aria-live="assertive" className="copy-dialog__refused">
            {refused}
          </p>
          <div className="copy-dialog__buttons">
            <BusyButton className="copy-dialog__make" isBusy={isBusy} type="submit">
              {left !== null ? say.close : isBusy ? say.undoing : say.undo}
            </BusyButton>
            {left === null && (
              <button onClick={cancel} type="button">
                {say.cancel}
              </button>
            )}
          </div>
        </ReviewDialog>
      )}
    </>
  )
}
