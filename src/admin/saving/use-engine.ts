'use client'

import {
  toast,
  useAllFormFields,
  useAuth,
  useDocumentDrawerContext,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormInitializing,
  useFormModified,
  useModal,
  useServerFunctions,
  useUploadEdits,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef, useState } from 'react'

import { takeNotedChange } from '@/src/admin/rows/list/change-kind'
import { isSameText } from '@/src/admin/saving-engine/changes'
import { createEngine } from '@/src/admin/saving-engine/engine'
import type { Engine, FormSide, World } from '@/src/admin/saving-engine/engine-types'
import { forgetText, keepText, keptTexts } from '@/src/admin/saving-engine/kept-text'
import { publishReasonIn } from '@/src/admin/saving-engine/publish-reason'
import { type FormTarget, newestRecords, newestState, sendSave } from '@/src/admin/saving-engine/send'
import { registerEngine } from '@/src/admin/saving-engine/use-saving'
import { useSessionWhileWriting } from '@/src/admin/saving-engine/use-session'
import { useLanguage } from '@/src/admin/use-language'
import { refusalToast } from './refusal-toast'
import { words } from './words'

const addressOf = (collection: string, id: string): string => `/admin/collections/${collection}/${encodeURIComponent(id)}`

/** Where the text of the form around this component lies. */
export function useFormTarget(): FormTarget {
  const { collectionSlug, globalSlug, docConfig } = useDocumentInfo()
  const hasDrafts = Boolean(docConfig && 'versions' in docConfig && docConfig.versions && docConfig.versions.drafts)
  return useMemo(() => ({ slug: collectionSlug ?? globalSlug ?? '', isGlobal: !collectionSlug, hasDrafts }), [collectionSlug, globalSlug, hasDrafts])
}

/** The part of the address that says how an image was cut, as Payload writes it. */
function imageEditsIn(action: string | undefined): string {
  const query = action?.split('?')[1] ?? ''
  return query
    .split('&')
    .filter((part) => decodeURIComponent(part).startsWith('uploadEdits['))
    .join('&')
}

/** Everything that the engine needs of Payload's form, always as it is now. */
function useFormSide(target: FormTarget): FormSide & { readonly isReady: boolean } {
  const form = useForm()
  const [, dispatch] = useAllFormFields()
  const info = useDocumentInfo()
  const depth = useEditDepth()
  const drawer = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const router = useRouter()
  const { getFormState } = useServerFunctions()
  const language = useLanguage()
  const say = words[language]
  const { collectionSlug, globalSlug } = info
  const { refreshCookieAsync, user } = useAuth()
  const { resetUploadEdits } = useUploadEdits()
  /** Stored by itself on the page for new records: the address says so, the page around the form learns it at the next press. */
  const isInPlace = useRef(false)
  const initializing = useFormInitializing()

  return {
    isReady: !initializing,
    values: () => reduceFieldsToValues(form.getFields(), true),
    fields: () => form.getFields(),
    loadedVersion: () => {
      const value: unknown = form.getFields().loadedVersion?.value
      return typeof value === 'string' ? value : null
    },
    put: (values) => values.forEach(([path, value]) => dispatch({ type: 'UPDATE', path, value })),
    setModified: (isModified) => form.setModified(isModified),
    show: async (values) => {
      if (!info.docPermissions) return false
      // An image that was chosen stays chosen; only its words go through the server.
      const { file: chosen } = form.getFields()
      const { file: _file, ...text } = values
      const { state } = await getFormState({
        id: info.id,
        collectionSlug,
        globalSlug,
        data: text,
        docPermissions: info.docPermissions,
        docPreferences: await info.getDocPreferences(),
        operation: info.id === undefined && !target.isGlobal ? 'create' : 'update',
        renderAllFields: true,
        schemaPath: target.slug,
        skipValidation: true,
      })
      if (!state) return false
      form.replaceState(chosen ? { ...state, file: chosen } : state)
      return true
    },
    stored: (doc, { kind, isNew }) => {
      const id = String(doc.id)
      info.setData({ ...doc })
      info.setLastUpdateTime(Date.parse(String(doc.updatedAt)) || Date.now())
      info.incrementVersionCount()
      const isPublished = doc._status === 'published'
      // What is sent once is the record's now: sent again it would be another file, another one-time password.
      resetUploadEdits()
      const once = ['file', 'password', 'confirm-password'].filter((path) => form.getFields()[path])
      once.forEach((path) => dispatch({ type: 'REMOVE', path }))
      if (once.includes('file')) {
        // Payload's image field shows the stored file again when it sees the form being sent.
        form.setProcessing(true)
        setTimeout(() => form.setProcessing(false))
      }
      // What the person is called and may do is part of the session.
      if (collectionSlug === user?.collection && id === String(user?.id)) void refreshCookieAsync()
      if (isPublished) info.setHasPublishedDoc(true)
      info.setUnpublishedVersionCount((count) => (isPublished ? 0 : count + 1))
      form.setIsValid(true)
      const isPressed = kind === 'saved' || kind === 'published'
      if (isPressed) {
        form.setSubmitted(false)
        toast.success(isPublished ? say.published : target.hasDrafts ? say.savedDraft : say.saved)
      }
      if (depth > 1) {
        if (typeof doc.id === 'string' || typeof doc.id === 'number') {
          void drawer.onSave?.({ doc: { ...doc, id: doc.id }, operation: isNew ? 'create' : 'update', result: { ...doc } })
        }
        // What was to be added is added, and chosen: the person goes on where they came from.
        if (isNew && drawer.drawerSlug) closeModal(drawer.drawerSlug)
        return
      }
      if (isNew && collectionSlug) {
        isInPlace.current = true
        window.history.replaceState(window.history.state, '', addressOf(collectionSlug, id))
      }
      // A press is no typing: the page may be drawn anew, now with its versions, preview and menu.
      if (isInPlace.current && isPressed && collectionSlug) {
        isInPlace.current = false
        router.replace(addressOf(collectionSlug, id))
        router.refresh()
      }
    },
    refused: ({ reason, faults = [] }, kind) => {
      if (kind === 'typed') return
      form.setSubmitted(true)
      form.setIsValid(false)
      if (faults.length > 0) dispatch({ type: 'ADD_SERVER_ERRORS', errors: faults.map((fault) => ({ ...fault })) })
      toast.error(refusalToast(reason))
    },
  }
}

/** The engine of this form, made once and given the form as it is. */
export function useEngine(): { readonly engine: Engine | null; readonly target: FormTarget; readonly savesByItself: boolean } {
  const form = useForm()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const { action, data, docConfig, id } = useDocumentInfo()
  const target = useFormTarget()
  const depth = useEditDepth()
  const { user } = useAuth()
  const language = useLanguage()
  const side = useFormSide(target)
  const actionNow = useRef(action)
  actionNow.current = action
  const sideNow = useRef(side)
  sideNow.current = side
  const languageNow = useRef(language)
  languageNow.current = language
  // Whoever opened the form writes it, also while nobody is signed in.
  const [person] = useState(() => (user ? String(user.id) : null))
  const renew = useSessionWhileWriting(language)
  const renewNow = useRef(renew)
  renewNow.current = renew
  // A new record in a drawer belongs to the field that asked for it, and is stored by its button.
  const savesByItself = docConfig?.admin?.custom?.savesByItself === true && (depth <= 1 || id !== undefined)
  const [engine, setEngine] = useState<Engine | null>(null)

  useEffect(() => {
    if (!side.isReady || engine) return
    const name = crypto.getRandomValues(new Uint32Array(2)).join('-')
    // A global is always there, once.
    const record = target.isGlobal ? target.slug : id === undefined ? null : String(id)
    const formSide: FormSide = {
      values: () => sideNow.current.values(),
      fields: () => sideNow.current.fields(),
      loadedVersion: () => sideNow.current.loadedVersion(),
      put: (values) => sideNow.current.put(values),
      setModified: (isModified) => sideNow.current.setModified(isModified),
      show: (values) => sideNow.current.show(values),
      stored: (doc, how) => sideNow.current.stored(doc, how),
      refused: (answer, kind) => sideNow.current.refused(answer, kind),
    }
    let hasPasted = false
    const world: World = {
      now: () => Date.now(),
      after: (ms, then) => {
        const timer = setTimeout(then, ms)
        return () => clearTimeout(timer)
      },
      send: async (request) => {
        renewNow.current()
        // That rows were pasted is told with the save that stores them, however often that has to be tried.
        if (takeNotedChange() === 'pasted') hasPasted = true
        const kind = request.kind === 'typed' && hasPasted ? 'pasted' : request.kind
        const publishReason = publishReasonIn(form.formRef)
        const imageEdits = imageEditsIn(actionNow.current)
        const answer = await sendSave({ ...request, kind, target, person, language: languageNow.current, publishReason, imageEdits })
        if (answer.kind === 'saved') hasPasted = false
        return answer
      },
      newest: (stored) => newestState(target, stored, languageNow.current),
      newestRecords: () => newestRecords(target, languageNow.current),
      keep: (text) => person !== null && keepText(window.localStorage, name, { ...text, person, collection: target.slug }),
      forget: () => forgetText(window.localStorage, name),
      forgetOffer: (offer) => forgetText(window.localStorage, offer.form),
    }
    const savedAt = Date.parse(String(data?.updatedAt)) || null
    const made = createEngine({ id: record, savedAt: record === null ? null : savedAt, savesByItself }, formSide, world)
    if (person !== null) {
      const base = formSide.values()
      const found = keptTexts(window.localStorage, { person, collection: target.slug, record })
      found.filter(({ text }) => isSameText(text.values, base)).forEach(({ form: kept }) => forgetText(window.localStorage, kept))
      made.offer(found.filter(({ text }) => !isSameText(text.values, base)))
    }
    registerEngine(form.formRef, made)
    setEngine(made)
  }, [data, engine, form, id, person, target, savesByItself, side.isReady])

  useEffect(() => {
    if (modified) engine?.changed()
    else engine?.rested()
  }, [engine, fields, modified])

  useEffect(() => {
    if (!engine) return undefined
    const keep = (): void => engine.keepNow()
    const detach = engine.attach()
    // A page that is closed or put aside gets no other chance.
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keep)
      detach()
    }
  }, [engine])

  return { engine, target, savesByItself }
}
