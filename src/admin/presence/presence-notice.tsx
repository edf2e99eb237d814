'use client'

import './presence.css'

import { useConfig, useDocumentInfo, useForm, useFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'

import { ConflictScreen } from '@/src/admin/conflict/conflict-screen'
import { useFormTarget } from '@/src/admin/saving/use-engine'
import { type FormTarget, newestState } from '@/src/admin/saving-engine/send'
import { useSaving } from '@/src/admin/saving-engine/use-saving'
import { formatClock } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { type Newest, type Other, usePresence } from './use-presence'

const words = {
  ja: {
    other: ({ name, since, hasUnsaved, isMe }: Other) =>
      `${isMe ? 'あなたがほかの画面で' : `${name || '名前のない人'}さんが`} ${formatClock(since, 'ja')} からこの記録を開いています${hasUnsaved ? '（保存していない入力があります）' : ''}。`,
    newer: (who: string, when: string) => `${who ? `${who}さん` : 'ほかの人'}が ${when} にこの記録を保存しました。この画面にはまだ入っていません。`,
    newerMine: (when: string) => `あなたがほかの画面で ${when} にこの記録を保存しました。この画面にはまだ入っていません。`,
    merge: '両方を合わせる',
    adopted: (who: string, when: string) => `${who ? `${who}さん` : 'ほかの画面'}が ${when} に保存した内容を、この画面に取り入れました。`,
  },
  en: {
    other: ({ name, since, hasUnsaved, isMe }: Other) =>
      `${isMe ? 'You have this open in another window' : `${name || 'Somebody'} has this open`} since ${formatClock(since, 'en')}${hasUnsaved ? ', with unsaved text' : ''}.`,
    newer: (who: string, when: string) => `${who || 'Somebody else'} saved this at ${when}. It is not in this form yet.`,
    newerMine: (when: string) => `You saved this in another window at ${when}. It is not in this form yet.`,
    merge: 'Merge the two',
    adopted: (who: string, when: string) => `What ${who || 'the other window'} saved at ${when} was taken into this form.`,
  },
}

/** Above the form of a record that is stored: who else has it open, and what somebody saved meanwhile. */
export function PresenceNotice(): ReactNode {
  const { id } = useDocumentInfo()
  const target = useFormTarget()
  const record = target.isGlobal ? target.slug : id === undefined ? null : String(id)
  return record === null ? null : <Watching key={`${target.slug}/${record}`} target={target} record={record} />
}

const isNewer = (one: unknown, other: unknown): boolean => Date.parse(String(one)) > Date.parse(String(other))

/** How long a save of this form may be on its way, in milliseconds: its own newer state is no news. */
const underWay = 2_000

interface Merging {
  readonly theirs: Record<string, unknown>
  readonly mine: unknown
  readonly savedBy: Newest['savedBy']
}

function Watching({ target, record }: { readonly target: FormTarget; readonly record: string }): ReactNode {
  const { config } = useConfig()
  const { data, setData } = useDocumentInfo()
  const { getData, reset } = useForm()
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'ja'
  const say = words[language]
  const isModified = useFormModified()
  const loaded = useFormFields(([fields]) => fields.loadedVersion?.value) ?? data?.loadedVersion
  const { others, newest, look } = usePresence({ api: config.routes.api, collection: target.slug, record, hasUnsaved: isModified })
  const { adopt, state } = useSaving()
  const [merging, setMerging] = useState<Merging | null>(null)
  const [adopted, setAdopted] = useState<Newest | null>(null)
  const [isSure, setSure] = useState(false)

  // What this form and everybody else began from: as it was opened, then as this form saved it last.
  const base = useRef<unknown>(data)
  useEffect(() => {
    base.current = data
  }, [data])

  // A save that was refused shows both texts by itself (`src/admin/saving`).
  const waiting = newest && isNewer(newest.loadedVersion, loaded) && state.phase !== 'conflict' && state.phase !== 'saving' ? newest : null
  const version = waiting?.loadedVersion

  // A second look, once this form's own save has had time to come back.
  useEffect(() => {
    setSure(false)
    if (!version) return
    const timer = setTimeout(() => setSure(true), underWay)
    return () => clearTimeout(timer)
  }, [version])

  const takeIn = useCallback(
    async (stands: Record<string, unknown>): Promise<void> => {
      await reset(stands)
      setData(stands)
      base.current = stands
    },
    [reset, setData],
  )

  const openMerging = useCallback(
    async (from: Newest): Promise<void> => {
      const theirs = await newestState(target, record, language)
      if (theirs) setMerging({ theirs: { ...theirs }, mine: getData(), savedBy: from.savedBy })
    },
    [getData, language, target, record],
  )

  // Nothing was typed here: the newer text can come in by itself.
  const isQuiet = isSure && waiting !== null && !isModified && merging === null
  useEffect(() => {
    if (!isQuiet || !waiting) return
    let isCurrent = true
    newestState(target, record, language)
      .then(async (theirs) => {
        if (!theirs || !isCurrent) return
        await takeIn({ ...theirs })
        setAdopted(waiting)
        await look()
      })
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [isQuiet, version])

  const when = (one: Newest): string => formatClock(one.loadedVersion, language)
  const newer = waiting && isSure && isModified ? waiting : null
  return (
    <>
      <div aria-live="polite" className="presence-notice__live">
        {others.length > 0 && (
          <div className="presence-notice">
            {others.map((other, index) => (
              <p key={`${other.since}${index}`}>{say.other(other)}</p>
            ))}
          </div>
        )}
        {adopted && !waiting && (
          <div className="presence-notice">
            <p>{say.adopted(adopted.savedBy?.isMe ? '' : (adopted.savedBy?.name ?? ''), when(adopted))}</p>
          </div>
        )}
        {newer && (
          <div className="presence-notice presence-notice--newer">
            <div>
              <p>{newer.savedBy?.isMe ? say.newerMine(when(newer)) : say.newer(newer.savedBy?.name ?? '', when(newer))}</p>
            </div>
            <button onClick={() => void openMerging(newer)} type="button">
              {say.merge}
            </button>
          </div>
        )}
      </div>
      {merging && (
        <ConflictScreen
          base={base.current}
          id={record}
          mine={merging.mine}
          onLater={() => setMerging(null)}
          onResolved={(values, loadedVersion) => {
            setMerging(null)
            void adopt(values, loadedVersion)
          }}
          target={target}
          savedBy={merging.savedBy}
          theirs={merging.theirs}
        />
      )}
    </>
  )
}
