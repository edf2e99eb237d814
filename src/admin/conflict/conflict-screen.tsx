'use client'

import './conflict.css'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import type { SavedBy } from '@/src/admin/saving-engine/machine'
import type { FormTarget } from '@/src/admin/saving-engine/send'
import { formatClock } from '@/src/i18n/format'
import { type Difference, differences, isConflict } from '@/src/model/changes/differences'
import { type Choice, merge } from '@/src/model/changes/merge'
import { relationsShown } from '@/src/model/changes/value-text'
import { recordFields } from '@/src/model/fields'
import { get } from '@/src/model/reading'
import { DifferenceCard, standing } from './difference-card'
import { useNames } from './use-names'
import { conflictWords } from './words'

export interface ConflictScreenProps {
  readonly target: FormTarget
  readonly id: number | string
  /** The state that both began from, what stands in this form, and the newest state that was saved. Relations as ids. */
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
  /** Who saved the newest state, where that is known. */
  readonly savedBy?: SavedBy | null
  /** With both people's work, and the state that it now stands on: what the next save sends as `loadedVersion`. */
  readonly onResolved: (values: Record<string, unknown>, loadedVersionOfTheirs: string) => void
  /** Nothing is changed: the form stays as it is. */
  readonly onLater: () => void
}

/**
 * Both people's texts, field by field and row by row, over the form. What only one side changed is taken and can be left
 * out; what both changed waits for a choice. Nothing goes away because this was closed.
 */
export function ConflictScreen({ target, id, base, mine, theirs, savedBy = null, onResolved, onLater }: ConflictScreenProps): ReactNode {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const say = conflictWords(language)
  const dialog = useRef<HTMLDialogElement>(null)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [isAsked, setAsked] = useState(false)
  const version = String(get(theirs, 'loadedVersion') ?? get(theirs, 'updatedAt') ?? '')

  const fields = useMemo(
    () => recordFields(getEntityConfig(target.isGlobal ? { globalSlug: target.slug } : { collectionSlug: target.slug })?.fields ?? []),
    [getEntityConfig, target],
  )
  const record = useMemo(() => ({ collection: target.slug, record: String(id) }), [id, target])
  const found = useMemo(() => differences(record, { base, mine, theirs }, fields), [base, fields, mine, record, theirs])
  const names = useNames(
    config.routes.api,
    useMemo(() => relationsShown(found), [found]),
  )
  const conflicts = found.filter(isConflict)
  const taken = found.filter((one) => !isConflict(one))
  const left = conflicts.filter((one) => (choices.get(one.key) ?? standing(one)) === undefined).length

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  function finish(): void {
    setAsked(true)
    if (left > 0) {
      dialog.current?.querySelector<HTMLElement>('[data-undecided] input')?.focus()
      return
    }
    onResolved(merge(record, { base, mine, theirs }, fields, choices), version)
  }

  const theirName = savedBy?.isMe ? say.other : say.theirs(savedBy?.name ?? '')
  const card = (difference: Difference): ReactNode => (
    <DifferenceCard
      choice={choices.get(difference.key)}
      difference={difference}
      key={difference.key}
      language={language}
      names={names}
      onChoose={(choice) => setChoices((before) => new Map(before).set(difference.key, choice))}
      say={say}
      theirName={theirName}
    />
  )
  // Beside the form and not inside it: what is typed here is no field of the record.
  return createPortal(
    <dialog
      aria-labelledby="conflict-title"
      className="conflict"
      lang={language}
      onCancel={(event) => {
        event.preventDefault()
        onLater()
      }}
      ref={dialog}
    >
      <header className="conflict__head">
        <h2 id="conflict-title">{say.title}</h2>
        <p>
          {savedBy?.isMe ? say.savedByMe(formatClock(version, language)) : say.saved(savedBy?.name ?? '', formatClock(version, language))}
          {language === 'ja' ? '' : ' '}
          {say.kept}
        </p>
      </header>
      <div className="conflict__body">
        {found.length === 0 && <p>{say.none}</p>}
        {conflicts.length > 0 && (
          <section>
            <h3>{say.toChoose(conflicts.length)}</h3>
            {conflicts.map(card)}
          </section>
        )}
        {taken.length > 0 && (
          <section>
            <h3>{say.taken(taken.length)}</h3>
            {taken.map(card)}
          </section>
        )}
      </div>
      <footer className="conflict__foot">
        <p aria-live="polite">{isAsked && left > 0 ? say.left(left) : say.after}</p>
        <button className="conflict__done" onClick={finish} type="button">
          {say.done}
        </button>
        <button onClick={onLater} type="button">
          {say.later}
        </button>
      </footer>
    </dialog>,
    document.body,
  )
}
