'use client'

import './english-desk.css'

import { useAuth } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'

import { ConflictScreen } from '@/src/admin/conflict/conflict-screen'
import { SignIn } from '@/src/admin/saving/sign-in'
import { timeInTokyo } from '@/src/admin/saving/words'
import { words as savingWords } from '@/src/admin/saving/words'
import { useLanguage } from '@/src/admin/use-language'
import type { GlossaryTerm } from '@/src/content/glossary'
import { PassageRow } from './passage-row'
import { useDesk } from './use-desk'
import { useLeavingWord } from './use-leaving-word'
import { deskWords } from './words'

interface DeskProps {
  readonly collection: string
  readonly id: string
  readonly form: string
  readonly glossary: readonly GlossaryTerm[]
}

/** Moves the cursor to a text's English, in sight. */
function goToRow(row: Element | null | undefined): boolean {
  const target = row?.querySelector<HTMLElement>('.english-row__target')
  if (!target) return false
  target.scrollIntoView({ block: 'center' })
  target.focus()
  return true
}

/** The desk for English: what lacks it or has older English, Japanese beside it, one text after the other by the keyboard. */
export function EnglishDesk({ collection, id, form, glossary }: DeskProps) {
  const language = useLanguage()
  const say = deskWords[language]
  const target = useMemo(() => ({ slug: collection, isGlobal: false, hasDrafts: true }), [collection])
  const { user } = useAuth()
  const [email] = useState(user?.email)
  const { desk, state, offers, takeBack, discard } = useDesk(target, id, language)
  const { passages, typed, notes, todo, conflict } = state
  const [showsAll, setShowsAll] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const [signsInLater, setSignsInLater] = useState(false)
  useLeavingWord(typed.size > 0, say.leave)
  useEffect(() => setSignsInLater(false), [state.isSignedOut])

  const isTodo = new Set(todo)
  const shown = passages.filter(({ address }) => showsAll || isTodo.has(address) || typed.has(address) || notes.has(address))
  const count = (wanted: string): number => passages.filter((passage) => passage.state === wanted).length
  const left = count('none') + count('stale')

  /** From a row to the next one: that is open, if the person only looks at those. */
  function move(from: Element | null, step: 1 | -1, isOpenOnly: boolean): void {
    const rows = [...(list.current?.querySelectorAll('.english-row') ?? [])]
    const at = from ? rows.indexOf(from) : -1
    const ordered = step === 1 ? [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))] : rows.slice(0, Math.max(at, 0)).reverse()
    const next = ordered.find((row) => !isOpenOnly || row.getAttribute('data-state') !== 'there') ?? null
    if (goToRow(next)) return
    // Leaving the text saves it; the line above says how much is done.
    head.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const row = event.target instanceof Element ? event.target.closest('.english-row') : null
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) move(row, 1, true)
    else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) move(row, event.key === 'ArrowDown' ? 1 : -1, false)
    else if (event.altKey && digit) row?.querySelector<HTMLButtonElement>(`[data-term="${digit}"]`)?.click()
    else return
    event.preventDefault()
  }

  // From outside the desk the keys lead into it, wherever the page has just been opened.
  const moveNow = useRef(move)
  moveNow.current = move
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (document.activeElement !== document.body || !event.altKey || event.key !== 'ArrowDown') return
      event.preventDefault()
      moveNow.current(null, 1, false)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  if (state.phase !== 'ready') {
    return (
      <p className="english-desk__state" role="status">
        {state.phase === 'loading' ? say.loading : say.failed}{' '}
        {state.phase === 'failed' && (
          <button onClick={() => void desk.load()} type="button">
            {say.again}
          </button>
        )}
      </p>
    )
  }
  const done = todo.filter((address) => passages.find((passage) => passage.address === address)?.state === 'there').length
  return (
    <section aria-labelledby="english-desk-title" className="english-desk" onKeyDown={onKeyDown}>
      <header className="english-desk__head">
        <h2 id="english-desk-title" ref={head} tabIndex={-1}>
          {say.title}
        </h2>
        <p aria-live="polite" className="english-desk__progress">
          <strong>{say.progress(done, todo.length)}</strong> {say.counts(count('none'), count('stale'))}
          {typed.size > 0 && <span className="english-desk__unsaved"> {say.unsavedCount(typed.size)}</span>}
        </p>
        <label className="english-desk__all">
          <input checked={showsAll} onChange={(event) => setShowsAll(event.target.checked)} type="checkbox" /> {say.showAll}
        </label>
      </header>
      <p className="english-desk__about">{say.about}</p>
      <p className="english-desk__keys">{say.keys}</p>
      {offers.map((offer) => (
        <p className="english-desk__offer" key={offer.form}>
          {say.offer(Object.keys(offer.text.values).length, timeInTokyo(offer.text.typedAt, Date.now(), language))}{' '}
          <button onClick={() => takeBack(offer)} type="button">
            {savingWords[language].takeBack}
          </button>{' '}
          <button
            onClick={() => {
              if (window.confirm(savingWords[language].reallyDiscard)) discard(offer)
            }}
            type="button"
          >
            {savingWords[language].discard}
          </button>
        </p>
      ))}
      {left === 0 && <p className="english-desk__state">{passages.length === 0 ? say.nothing : say.allDone}</p>}
      <ol className="english-desk__rows" ref={list}>
        {shown.map((passage) => (
          <PassageRow
            form={form}
            glossary={glossary}
            key={passage.address}
            language={language}
            note={notes.get(passage.address)}
            onConfirm={() => {
              const row = list.current?.querySelector(`[data-address="${CSS.escape(passage.address)}"]`) ?? null
              void desk.confirm(passage.address).then(() => move(row, 1, true))
            }}
            onNext={() => move(list.current?.querySelector(`[data-address="${CSS.escape(passage.address)}"]`) ?? null, 1, true)}
            onSave={() => void desk.save(passage.address)}
            onType={(text) => desk.type(passage.address, text)}
            passage={passage}
            typed={typed.get(passage.address)}
          />
        ))}
      </ol>
      {state.isSignedOut && !signsInLater && typeof email === 'string' && (
        <SignIn email={email} onCancel={() => setSignsInLater(true)} onSignedIn={() => desk.signedIn()} />
      )}
      {conflict && (
        <ConflictScreen
          {...conflict}
          id={id}
          onLater={() => desk.later()}
          onResolved={(values, loadedVersion) => void desk.resolve(values, loadedVersion)}
          target={target}
        />
      )}
    </section>
  )
}
