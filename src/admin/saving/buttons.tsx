'use client'

import { FormSubmit, useDocumentInfo, useEditDepth, useFormModified, useHotkey } from '@payloadcms/ui'
import { useRef } from 'react'

import { isUnsaved } from '@/src/admin/saving-engine/machine'
import { useSaving } from '@/src/admin/saving-engine/use-saving'
import { useLanguage } from '@/src/admin/use-language'
import { usePublishing } from './use-publishing'
import { words } from './words'

/** The button that ctrl or cmd with S presses too. */
function useSaveKey() {
  const { saveNow } = useSaving()
  const depth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  useHotkey({ cmdCtrlKey: true, editDepth: depth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return { ref: button, onClick: () => saveNow('saved') }
}

/** Makes a version at each press, whether or not there is anything that is not saved yet. */
export function SaveDraftButton() {
  return (
    <FormSubmit {...useSaveKey()} buttonId="action-save-draft" buttonStyle="secondary" className="save-draft" size="medium" type="button">
      {words[useLanguage()].saveDraft}
    </FormSubmit>
  )
}

/** Saves what has no drafts: images, people, the settings of the site. */
export function SaveButton() {
  const { hasSavePermission } = useDocumentInfo()
  const save = useSaveKey()
  const say = words[useLanguage()]
  if (!hasSavePermission) return null
  return (
    <FormSubmit {...save} buttonId="action-save" size="medium" type="button">
      {say.save}
    </FormSubmit>
  )
}

/** Publishes what the form shows; a refusal says why, and the text is saved as a draft all the same. Where nobody else has seen it, it asks why first. */
export function PublishButton() {
  const { state } = useSaving()
  const { hasPublishedDoc, hasPublishPermission, unpublishedVersionCount } = useDocumentInfo()
  const modified = useFormModified()
  const { press, dialog } = usePublishing()
  const say = words[useLanguage()]
  if (!hasPublishPermission) return null
  const isNothingNew = hasPublishedDoc && !modified && unpublishedVersionCount === 0 && !isUnsaved(state)
  return (
    <>
      <FormSubmit buttonId="action-save" disabled={isNothingNew} onClick={press} size="medium" type="button">
        {hasPublishedDoc ? say.publishChanges : say.publish}
      </FormSubmit>
      {dialog}
    </>
  )
}
