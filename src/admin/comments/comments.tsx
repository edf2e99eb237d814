'use client'

import './comments.css'

import { useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { NoteLook } from '@/src/admin/looks/note-look'
import { goTo } from '@/src/admin/readiness/go-to'
import { useSaving } from '@/src/admin/saving-engine/use-saving'
import { useLanguage } from '@/src/admin/use-language'
import type { Thread } from '@/src/editorial/comments/list'
import { parseAddress, pathOf, valueAt } from '@/src/model/addresses'
import { compareOrder, orderIn } from '@/src/model/changes/form-order'
import { recordFields, tabsOf } from '@/src/model/fields'
import { locationWords } from '@/src/model/location-words'
import { locate } from '@/src/model/locations'
import { CommentButton } from './comment-button'
import { isWithin, takesWording } from './commentable'
import { CommentsPanel, type OpenLocation } from './comments-panel'
import { onCommentsAsked } from './opening'
import { useSlots } from './use-slots'
import { useThreads } from './use-threads'
import { commentsWords } from './words'

/** Above the form of a stored record: its comments as a panel, a button at every row and field, and the note that I have seen it. */
export function Comments() {
  const { id, collectionSlug } = useDocumentInfo()
  const saving = useSaving()
  const record = id ?? saving.id
  return collectionSlug && record !== null && record !== undefined ? (
    <OfRecord collection={collectionSlug} key={String(record)} record={String(record)} />
  ) : null
}

const OfRecord = memo(function OfRecord({ collection, record }: { readonly collection: string; readonly record: string }) {
  const { config, getEntityConfig } = useConfig()
  const { data, lastUpdateTime } = useDocumentInfo()
  const { dispatchFields, getData, setModified } = useForm()
  const language = useLanguage()
  const say = commentsWords(language)
  const shapes = getEntityConfig({ collectionSlug: collection })?.fields
  const fields = useMemo(() => recordFields(shapes ?? []), [shapes])
  const tabs = useMemo(() => tabsOf(shapes ?? []), [shapes])
  const loaded = useFormFields(([state]) => state.loadedVersion?.value) ?? data?.loadedVersion
  const threads = useThreads(collection, record, loaded ?? lastUpdateTime, say.failed)
  const slots = useSlots(collection, record, fields)
  const [location, setLocation] = useState<OpenLocation | null>(null)
  const opener = useRef<Element | null>(null)
  const bar = useRef<HTMLButtonElement>(null)

  const all = threads.threads.filter(({ resolvedAt }) => !resolvedAt).length
  const locatedAt = useCallback(
    (address: string | null, state: unknown = getData()) => {
      const parsed = address === null ? null : parseAddress(address)
      return parsed && locate(parsed, fields, state)
    },
    [fields, getData],
  )
  const wordsOf = useCallback(
    (address: string | null, state?: unknown): string => {
      const found = locatedAt(address, state)
      return found ? locationWords(found.location, found.label?.[language] ?? null, language) : ''
    },
    [language, locatedAt],
  )
  const open = useCallback(
    (address: string | null): void => {
      opener.current = document.activeElement
      setLocation({ address, words: wordsOf(address) })
    },
    [wordsOf],
  )
  const close = useCallback((): void => {
    setLocation(null)
    const back = opener.current
    setTimeout(() => (back instanceof HTMLElement && back.isConnected ? back : bar.current)?.focus())
  }, [])
  const goToAddress = useCallback(
    (address: string): void => {
      const parsed = parseAddress(address)
      const path = parsed && pathOf(parsed, getData())
      const tab = locatedAt(address)?.location.tab
      if (path) goTo(path, tab ? tabs.findIndex(({ ja }) => ja === tab.ja) : -1)
    },
    [getData, locatedAt, tabs],
  )

  // A link into the form: from the list of comments, of changes, of what I am told.
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search)
    const address = asked.get('at')
    if (address === null) return undefined
    const timer = setTimeout(() => {
      if (address) goToAddress(address)
      if (asked.has('comment')) setTimeout(() => open(address || null), 600)
    }, 400)
    return () => clearTimeout(timer)
  }, [])

  useEffect(
    () =>
      onCommentsAsked((address) => {
        if (address !== null) goToAddress(address)
        open(address)
      }),
    [goToAddress, open],
  )

  // The panel stands beside the form: the page makes room for it.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-comments-open', location !== null)
    return () => document.documentElement.removeAttribute('data-comments-open')
  }, [location])

  // The whole form is read once for all threads, when something is drawn; never at a key.
  const shown = location ? getData() : null
  const wordingAt = (address: string | null): string | null => {
    const found = locatedAt(address, shown)
    if (!found || found.isGone || !takesWording(found.field)) return null
    return typeof found.value === 'string' ? found.value : ''
  }
  const putIn = (address: string, text: string): string => {
    const parsed = parseAddress(address)
    const state = getData()
    const path = parsed && pathOf(parsed, state)
    if (!path) return text
    const former = valueAt(parsed, state)
    dispatchFields({ type: 'UPDATE', path, value: text })
    setModified(true)
    return typeof former === 'string' ? former : ''
  }
  const inOrder = location
    ? threads.threads
        .map((thread) => ({ thread, order: orderIn((thread.address === null ? null : parseAddress(thread.address))?.steps ?? [], fields, [shown]) }))
        .sort((one, other) => compareOrder(one.order, other.order))
        .map(({ thread }) => thread)
    : []
  const goThere = (thread: Thread): void => {
    if (thread.address !== null) goToAddress(thread.address)
  }
  const buttons = useMemo(() => {
    const state = getData()
    const openAt = (address: string): number => threads.threads.filter((thread) => !thread.resolvedAt && isWithin(thread.address, address)).length
    return slots.map(({ address, element }) => {
      const count = openAt(address)
      return createPortal(<CommentButton count={count} name={say.buttonAt(wordsOf(address, state), count)} onPress={() => open(address)} />, element, address)
    })
  }, [getData, loaded, open, say, slots, threads.threads, wordsOf])
  return (
    <>
      <div className="comments-bar">
        <button aria-expanded={location !== null} onClick={() => (location ? close() : open(null))} ref={bar} type="button">
          {say.all(all)}
        </button>
      </div>
      {buttons}
      {location &&
        createPortal(
          <CommentsPanel
            goThere={goThere}
            inOrder={inOrder}
            language={language}
            onClose={close}
            location={location}
            putIn={putIn}
            say={say}
            threads={threads}
            wordingAt={wordingAt}
          />,
          document.body,
        )}
      {typeof loaded === 'string' && <NoteLook api={config.routes.api} collection={collection} record={record} savedAt={loaded} />}
    </>
  )
})
