'use client'

import '@/src/admin/controls.css'
import './copy.css'

import { PopupList, useConfig, useDocumentDrawerContext, useDocumentInfo, useFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { BusyButton } from '@/src/admin/busy-button'
import { get, rowsOf } from '@/src/model/reading'

const words = {
  ja: {
    item: '複製…',
    heading: '複製する',
    intro: '新しい下書きを作ります。複製のままでは公開できません。題名と番号、内容を書き換えてください。',
    unsaved: '保存していない入力は複製されません。先に保存してください。',
    titleJa: '新しい題名（日本語）',
    titleEn: '新しい題名（英語）',
    number: '新しい番号',
    nameJa: '新しい名称（日本語）',
    nameEn: '新しい名称（英語）',
    needed: '日本語の題名を入力してください。',
    neededNumber: '番号を入力してください。',
    same: '元の記録と同じです。別のものにしてください。',
    make: '複製を作る',
    cancel: 'やめる',
    failed: '複製できませんでした。もう一度お試しください。',
    was: (text: string) => `元：${text}`,
  },
  en: {
    item: 'Duplicate…',
    heading: 'Make a copy',
    intro: 'This makes a new draft. It cannot be published as it was copied: give it a title, a number and a text of its own.',
    unsaved: 'Unsaved text is not copied. Save first.',
    titleJa: 'New title (Japanese)',
    titleEn: 'New title (English)',
    number: 'New number',
    nameJa: 'New name (Japanese)',
    nameEn: 'New name (English)',
    needed: 'Give a title in Japanese.',
    neededNumber: 'Give a number.',
    same: 'This is the same as in the original. Choose another.',
    make: 'Make the copy',
    cancel: 'Cancel',
    failed: 'The copy could not be made. Please try again.',
    was: (text: string) => `Original: ${text}`,
  },
}

interface Part {
  readonly path: string
  readonly words: string
  readonly isNeeded: boolean
  readonly before: string
}

/** Duplicating asks first what the copy is called: a copy with the title and the number of its original is not wanted by anybody. */
export function CopyMenuItem(): ReactNode {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  // The menu goes from entry to entry with Tab and the arrows: at one that is hidden it would stay for ever.
  useEffect(() => {
    for (const hidden of document.querySelectorAll<HTMLElement>('#action-duplicate')) hidden.tabIndex = -1
  })
  return id === undefined || !collectionSlug || drawerSlug || !hasSavePermission ? null : <CopyAction collection={collectionSlug} id={id} />
}

function CopyAction({ collection, id }: { readonly collection: string; readonly id: number | string }): ReactNode {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const isModified = useFormModified()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const say = words[language]
  const texts = useFormFields(([fields]) =>
    JSON.stringify(['title.ja', 'title.en', 'name.ja', 'name.en', 'number'].map((path) => (path in fields ? String(fields[path]?.value ?? '') : null))),
  )
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({})
  const [isBusy, setBusy] = useState(false)

  const before: (string | null)[] = JSON.parse(texts)
  const labels = [say.titleJa, say.titleEn, say.nameJa, say.nameEn, say.number]
  const parts: Part[] = ['title.ja', 'title.en', 'name.ja', 'name.en', 'number'].flatMap((path, index) =>
    before[index] === null || before[index] === undefined
      ? []
      : [{ path, words: labels[index] ?? path, isNeeded: path !== 'title.en' && path !== 'name.en', before: before[index] }],
  )

  function faults(): Record<string, string> {
    return Object.fromEntries(
      parts.flatMap(({ path, isNeeded, before: was }) => {
        const text = (typed[path] ?? '').trim()
        if (!text) return isNeeded ? [[path, path === 'number' ? say.neededNumber : say.needed]] : []
        return text.normalize('NFKC') === was.normalize('NFKC').trim() ? [[path, say.same]] : []
      }),
    )
  }

  async function make(): Promise<void> {
    const found = faults()
    setRefused(found)
    const [first] = Object.keys(found)
    if (first) return dialog.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus()
    const data: Record<string, unknown> = { _status: 'draft' }
    for (const { path } of parts) {
      const [name = '', inner] = path.split('.')
      // A language left empty is empty in the copy: the original's words would be wrong there.
      if (inner) data[name] = { ...Object(data[name]), [inner]: (typed[path] ?? '').trim() || null }
      else data[name] = (typed[path] ?? '').trim()
    }
    setBusy(true)
    const answer = await fetch(`${config.routes.api}/${collection}/${id}/duplicate`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(data),
    }).catch(() => null)
    const told: unknown = await answer?.json().catch(() => null)
    setBusy(false)
    if (answer?.ok) {
      dialog.current?.close()
      router.push(`${config.routes.admin}/collections/${collection}/${String(get(told, 'doc.id'))}`)
      return
    }
    setRefused({ '': [...rowsOf(told, 'errors').map((error) => String(get(error, 'message') ?? ''))].filter(Boolean).join(' ') || say.failed })
  }

  return (
    <>
      <PopupList.Button id="action-copy" onClick={() => dialog.current?.showModal()}>
        {say.item}
      </PopupList.Button>
      {createPortal(
        <dialog aria-labelledby={heading} className="copy-dialog" lang={language} ref={dialog}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              event.stopPropagation()
              void make()
            }}
          >
            <h2 id={heading}>{say.heading}</h2>
            <p>{say.intro}</p>
            {isModified && <p className="copy-dialog__unsaved">{say.unsaved}</p>}
            {parts.map(({ path, words: text, before: was, isNeeded }) => (
              <label key={path}>
                <span>{text}</span>
                <input
                  aria-describedby={`${heading}-${path}`}
                  aria-invalid={refused[path] ? true : undefined}
                  aria-required={isNeeded}
                  name={path}
                  onChange={(event) => setTyped((all) => ({ ...all, [path]: event.target.value }))}
                  type="text"
                  value={typed[path] ?? ''}
                />
                <small id={`${heading}-${path}`}>{refused[path] ? <strong>{refused[path]}</strong> : was && say.was(was)}</small>
              </label>
            ))}
            <p aria-live="assertive" className="copy-dialog__refused">
              {refused['']}
            </p>
            <div className="copy-dialog__buttons">
              <BusyButton className="copy-dialog__make" isBusy={isBusy} type="submit">
                {say.make}
              </BusyButton>
              <button onClick={() => dialog.current?.close()} type="button">
                {say.cancel}
              </button>
            </div>
          </form>
        </dialog>,
        document.body,
      )}
    </>
  )
}
