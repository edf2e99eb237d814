'use client'

import './events.css'

import { toast, useConfig, useEntityVisibility } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { parse, stringify } from 'qs-esm'
import { type ReactNode, useEffect, useMemo, useState } from 'react'

import { BusyButton } from '@/src/admin/busy-button'
import { useLanguage } from '@/src/admin/use-language'
import { doorLabels, eventKinds, eventLabels } from '@/src/editorial/events/kinds'
import { get, rowsOf } from '@/src/model/reading'
import { type EventFilter as Filter, fromWhere, noFilter, toWhere } from './conditions'
import { words } from './words'

/** Downloads what the list shows. @returns why it was refused, or null */
async function download(address: string, language: string, fallback: string): Promise<string | null> {
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': language }
  const answer = await fetch(address, { method: 'POST', credentials: 'include', headers, body: '{}' }).catch(() => null)
  if (!answer?.ok) {
    const told: unknown = await answer?.json().catch(() => null)
    return String(get(rowsOf(told, 'errors')[0], 'message') ?? fallback)
  }
  const file = await answer.blob().catch(() => null)
  if (!file) return fallback
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'events.csv'
  link.click()
  URL.revokeObjectURL(link.href)
  return null
}

/** Above the list of events: the usual questions, and what the list shows as a file. */
export function EventFilter(): ReactNode {
  const { config } = useConfig()
  const router = useRouter()
  const path = usePathname()
  const search = useSearchParams().toString()
  const language = useLanguage()
  const say = words[language]
  const asked = useMemo(() => parse(search, { depth: 10 }), [search])
  const [filter, setFilter] = useState<Filter>(noFilter)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => setFilter(fromWhere(asked.where)), [asked])
  const set =
    (name: keyof Filter) =>
    ({ target }: { readonly target: { readonly value: string } }): void =>
      setFilter((all) => ({ ...all, [name]: target.value }))
  const { isEntityVisible } = useEntityVisibility()
  // Most names come in the language of whoever is signed in, some in both.
  const named = (slug: string, name: unknown) => ({ value: slug, text: typeof name === 'string' ? name : String(get(name, language) ?? slug) })
  const kinds = [
    ...config.collections
      .filter(({ slug }) => isEntityVisible({ collectionSlug: slug }) || slug === 'invitations')
      .map(({ slug, labels }) => named(slug, labels.singular)),
    ...config.globals.map(({ slug, label }) => named(slug, label)),
  ].sort((a, b) => a.text.localeCompare(b.text, language))

  function show(next: Filter): void {
    router.push(`${path}${stringify({ where: toWhere(next), search: asked.search }, { addQueryPrefix: true, skipNulls: true })}`)
  }

  async function take(): Promise<void> {
    setBusy(true)
    const query = stringify({ where: asked.where, search: asked.search }, { addQueryPrefix: true, skipNulls: true })
    const refused = await download(`${config.routes.api}/events/export${query}`, language, say.failed)
    setBusy(false)
    if (refused !== null) toast.error(refused, { duration: 20_000 })
  }

  const choice = (name: 'collection' | 'door' | 'kind', label: string, options: readonly { readonly value: string; readonly text: string }[]): ReactNode => (
    <label>
      <span>{label}</span>
      <select name={name} onChange={set(name)} value={filter[name]}>
        <option value="">{say.any}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  const input = (name: 'from' | 'title' | 'to' | 'who', label: string, type: 'date' | 'text'): ReactNode => (
    <label>
      <span>{label}</span>
      <input name={name} onChange={set(name)} type={type} value={filter[name]} />
    </label>
  )
  return (
    <form
      aria-label={say.heading}
      className="event-filter"
      onSubmit={(event) => {
        event.preventDefault()
        show(filter)
      }}
      role="search"
    >
      <div className="event-filter__fields">
        {input('from', say.from, 'date')}
        {input('to', say.to, 'date')}
        {choice(
          'kind',
          say.kind,
          eventKinds.map((value) => ({ value, text: eventLabels[value][language] })),
        )}
        {input('who', say.who, 'text')}
        {choice('collection', say.collection, kinds)}
        {input('title', say.title, 'text')}
        {choice(
          'door',
          say.door,
          Object.entries(doorLabels).map(([value, text]) => ({ value, text: text[language] })),
        )}
      </div>
      <div className="event-filter__buttons">
        <button className="event-filter__show" type="submit">
          {say.show}
        </button>
        <button onClick={() => show(noFilter)} type="button">
          {say.clear}
        </button>
        <BusyButton aria-describedby="event-filter-file" isBusy={isBusy} onClick={() => void take()} type="button">
          {say.take}
        </BusyButton>
        <small id="event-filter-file">{say.file}</small>
      </div>
    </form>
  )
}
