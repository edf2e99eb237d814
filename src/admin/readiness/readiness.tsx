'use client'

import { Link, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

import { addressIn } from '@/src/admin/address'
import { onRefused } from '@/src/admin/refusals/refused'
import type { Readiness } from '@/src/editorial/publish-guard/readiness'
import { goTo } from './go-to'

const words = {
  ja: {
    title: '公開の準備',
    checking: '調べています…',
    ready: '公開に必要な項目はそろっています。',
    left: (count: number) => `公開までに、あと${count}か所の入力が必要です。`,
    show: '内容を見る',
    done: '済',
    beside: '右の欄',
    open: '開く',
    failed: 'いまは調べられません。接続が戻ると、もう一度調べます。',
    english: (missing: number, stale: number) =>
      [missing > 0 ? `英語が空のところ：${missing}か所（公開はできます）` : '', stale > 0 ? `日本語がそのあと変わったところ：${stale}か所` : '']
        .filter(Boolean)
        .join('　'),
    desk: '英語を書く',
    progress: (tab: string, done: number, all: number) => `${tab}：${all}のうち${done}まで書けています`,
    next: '次にすると良いこと',
    englishDone: '英語もすべて入力されています。',
    nothing: '文章はまだありません。',
  },
  en: {
    title: 'Readiness',
    checking: 'Checking…',
    ready: 'Everything that publishing needs is there.',
    left: (count: number) => `${count} more to fill in before this can be published.`,
    show: 'Show them',
    done: 'done',
    beside: 'Beside the form',
    open: 'open',
    failed: 'This cannot be checked now. It is tried again when the connection is back.',
    english: (missing: number, stale: number) =>
      [missing > 0 ? `Without English: ${missing} (it can be published)` : '', stale > 0 ? `Japanese changed since: ${stale}` : ''].filter(Boolean).join('. '),
    desk: 'Write the English',
    progress: (tab: string, done: number, all: number) => `${tab}: ${done} of ${all} done`,
    next: 'What to do next',
    englishDone: 'All English texts are there.',
    nothing: 'There is no text yet.',
  },
}

function isReadiness(answer: unknown): answer is Readiness {
  return typeof answer === 'object' && answer !== null && 'faults' in answer && 'tabs' in answer && 'english' in answer
}

/** So long after the last change the server is asked: nothing happens at a key, and little at a pause. */
const pauseMilliseconds = 1200

/** Asks the server what is missing: after a pause in writing, after a save, when the window is looked at again, and when publishing was refused. */
function useReadiness() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { getData } = useForm()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const {
    i18n: { language },
  } = useTranslation()
  const [readiness, setReadiness] = useState<Readiness | 'failed' | null>(null)
  const [wasRefused, setWasRefused] = useState(0)
  const asked = useRef('')
  const turn = useRef(0)

  const check = useCallback(
    async (isForced: boolean): Promise<void> => {
      const body = JSON.stringify({ id, values: getData() })
      if (!isForced && body === asked.current) return
      asked.current = body
      turn.current += 1
      const own = turn.current
      const answer: unknown = await fetch(formatAdminURL({ apiRoute: api, path: `/${collectionSlug}/readiness` }), {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body,
      }).then(
        (response) => (response.ok ? response.json() : null),
        () => null,
      )
      if (own !== turn.current) return
      if (!isReadiness(answer)) asked.current = ''
      setReadiness(isReadiness(answer) ? answer : 'failed')
    },
    [api, collectionSlug, getData, id, language],
  )

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => void check(false), pauseMilliseconds)
    }
    const now = (): void => void check(true)
    const events = ['input', 'change', 'click', 'keyup', 'paste', 'drop'] as const
    for (const event of events) document.addEventListener(event, soon, { passive: true })
    window.addEventListener('focus', now)
    window.addEventListener('online', now)
    return () => {
      clearTimeout(timer)
      for (const event of events) document.removeEventListener(event, soon)
      window.removeEventListener('focus', now)
      window.removeEventListener('online', now)
    }
  }, [check])
  useEffect(() => void check(true), [check, lastUpdateTime])
  useEffect(
    () =>
      onRefused(({ isByGuard }) => {
        if (isByGuard) void check(true).then(() => setWasRefused((times) => times + 1))
      }),
    [check],
  )
  return { readiness, wasRefused }
}

/**
 * How far the record is from being published, tab by tab, while it is being written. The list is the guard's own, computed
 * on the server, so publishing is refused for what stands here and for nothing else; each line leads to its field.
 */
export function ReadinessBox() {
  const { readiness, wasRefused } = useReadiness()
  const { id, collectionSlug } = useDocumentInfo()
  const {
    config: {
      routes: { admin: adminRoute },
    },
  } = useConfig()
  const { i18n } = useTranslation()
  const say = words[i18n.language === 'en' ? 'en' : 'ja']
  const box = useRef<HTMLElement>(null)
  const list = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (wasRefused === 0) return
    if (list.current) list.current.open = true
    box.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
    box.current?.focus({ preventScroll: true })
  }, [wasRefused])
  const isReady = readiness !== null
  // A link of a list, of the first page or of the desk for English names a field: `#at=limits.ja&tab=5`.
  useEffect(() => {
    const asked = new URLSearchParams(window.location.hash.slice(1))
    const path = asked.get('at')
    if (isReady && path) goTo(path, Number(asked.get('tab') ?? -1))
  }, [isReady])
  const known = readiness === null || readiness === 'failed' ? null : readiness
  const lacks = known ? known.english.missing + known.english.stale : 0
  const faults = known?.faults ?? []
  const tabs = known?.tabs ?? []
  const isBeside = tabs.length > 0 && faults.some(({ tab }) => tab === null)
  const groups: readonly { name: string; tab: string | null }[] = [
    ...tabs.map((name) => ({ name, tab: name })),
    ...(isBeside ? [{ name: say.beside, tab: null }] : []),
  ]
  return (
    <section aria-label={say.title} className="readiness" ref={box} tabIndex={-1}>
      <p aria-live="polite" className="readiness__state">
        {readiness === null ? say.checking : readiness === 'failed' ? say.failed : faults.length === 0 ? say.ready : say.left(faults.length)}
      </p>
      {groups.length > 0 && (
        <ul className="readiness__tabs">
          {groups.map(({ name, tab }) => {
            const left = faults.filter((fault) => fault.tab === tab).length
            const section = known?.sections.find((one) => one.tab === tab)
            const progress = section && say.progress(name, section.done, section.all)
            return (
              <li className={left > 0 ? 'readiness__tab readiness__tab--left' : 'readiness__tab'} key={name}>
                {name} <span>{left === 0 ? say.done : left}</span>
                {section && section.all > 0 && <progress aria-label={progress} max={section.all} title={progress} value={section.done} />}
              </li>
            )
          })}
        </ul>
      )}
      {known && known.next.length > 0 && (
        <div className="readiness__next">
          <h2>{say.next}</h2>
          <ol>
            {known.next.map(({ path, tab, location, message }) => (
              <li key={path}>
                <button onClick={() => goTo(path, tab)} type="button">
                  {location}
                  {i18n.language === 'en' ? ': ' : '：'}
                  {message}
                </button>
              </li>
            ))}
          </ol>
        </div>
      )}
      {faults.length > 0 && (
        <details ref={list}>
          <summary>{say.show}</summary>
          <ul>
            {faults.map(({ path, tab, location, message, record }) => (
              <li key={`${path} ${message}`}>
                <button onClick={() => goTo(path, tab === null ? -1 : tabs.indexOf(tab))} type="button">
                  {location}
                </button>
                {i18n.language === 'en' ? ': ' : '：'}
                {message}
                {record && (
                  <>
                    {' '}
                    <Link href={addressIn(adminRoute, record.collection, record.id)}>
                      {i18n.language === 'en' ? `${say.open}: ${record.title}` : `「${record.title}」を${say.open}`}
                    </Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {known && (
        <p className="readiness__english">
          {known.english.written === 0 ? say.nothing : lacks === 0 ? say.englishDone : say.english(known.english.missing, known.english.stale)}{' '}
          {lacks > 0 && id !== undefined && collectionSlug && <Link href={`${addressIn(adminRoute, collectionSlug, id)}/english`}>{say.desk}</Link>}
        </p>
      )}
    </section>
  )
}
