'use client'

import './start.css'

import { Form, Link, useConfig, useFormFields, useStepNav, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { ClientField, FormState, RelationshipFieldClient } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'

import { addressIn } from '@/src/admin/address'
import { askDoor } from '@/src/admin/ask-door'
import { BusyButton } from '@/src/admin/busy-button'
import type { Id } from '@/src/admin/relation-picker/offered'
import { RelationPicker } from '@/src/admin/relation-picker/relation-picker'
import { languages } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { type Tier, tiers } from '@/src/model/terms'
import { type RowEvidence, sourceOfRows } from './evidence'
import { RowEvidenceFields } from './row-evidence'
import { useNumber } from './use-number'
import { useSurveys } from './use-surveys'
import { startWords } from './words'

function relationIn(fields: readonly ClientField[], name: string): RelationshipFieldClient | null {
  for (const field of fields) {
    const inner = field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field && field.type === 'row' ? field.fields : []
    const found = field.type === 'relationship' && field.name === name ? field : relationIn(inner, name)
    if (found) return found
  }
  return null
}

const empty = { value: null, initialValue: null, valid: true }
const initialState: FormState = { places: { ...empty }, sources: { ...empty } }

/** What a new case begins with, on one short page; the form opens with it. */
export function StartCase(): ReactNode {
  return (
    // Holds what the two pickers have chosen; nothing is sent by it.
    <Form el="div" initialState={initialState}>
      <StartFields />
    </Form>
  )
}

function StartFields(): ReactNode {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const say = startWords(i18n.language)
  const { language } = i18n
  const { admin, api } = config.routes
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: say.link }]), [say.link, setStepNav])
  const surveys = useSurveys(api, language)
  const [tier, setTier] = useState<Tier>('model')
  const [title, setTitle] = useState({ ja: '', en: '' })
  const [picked, setPicked] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ readonly title: string; readonly all: string }>({ title: '', all: '' })
  const [evidence, setEvidence] = useState<RowEvidence>({ source: null, level: 'stated' })
  const [isBusy, setBusy] = useState(false)
  const titleInput = useRef<HTMLInputElement>(null)
  const id = useId()
  const survey = picked ?? String(surveys[0]?.id ?? '')
  const url = formatAdminURL({ apiRoute: api, path: '/cases' })
  const { number, setNumber, notices } = useNumber({ url, language, survey, title: title.ja })
  const chosen = useFormFields(([fields]) => JSON.stringify([fields.places?.value ?? [], fields.sources?.value ?? []]))
  const [places, sources] = useMemo<[Id[], Id[]]>(() => JSON.parse(chosen), [chosen])
  const fields = getEntityConfig({ collectionSlug: 'cases' })?.fields ?? []
  const picker = (name: 'places' | 'sources'): ReactNode => {
    const field = relationIn(fields, name)
    return field && <RelationPicker field={field} path={name} schemaPath={`cases.${name}`} />
  }
  const told = (path: string): ReactNode => (
    <div aria-live="polite">
      {notices
        .filter((notice) => notice.path === path)
        .map(({ message }) => (
          <p className="start-case__told" key={message}>
            {message}
          </p>
        ))}
    </div>
  )

  async function make(): Promise<void> {
    if (isBusy) return
    setRefused({ title: '', all: '' })
    if (title.ja.trim() === '') {
      setRefused({ title: say.needed, all: '' })
      return titleInput.current?.focus()
    }
    setBusy(true)
    // As the server gave it: a number on one database, a text on the other.
    const surveyId = surveys.find((one) => String(one.id) === survey)?.id ?? null
    const rowDefaults = { source: sourceOfRows(evidence.source, sources), level: evidence.level }
    // What was not asked is not stored.
    const body = { title, tier, number, places, sources, ...(sources.length > 0 && { rowDefaults }), survey: surveyId, _status: 'draft' }
    const answer = await askDoor(`${url}?draft=true&depth=0`, body, language, say.failed)
    const made = idOf(get(answer.told, 'doc.id'))
    if (answer.ok && made !== null) return router.push(addressIn(admin, 'cases', made))
    setBusy(false)
    setRefused({ title: '', all: answer.ok ? say.failed : answer.words })
  }

  return (
    <form
      className="start-case"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void make()
      }}
    >
      <h1>{say.link}</h1>
      <p className="start-case__intro">{say.intro}</p>
      <fieldset>
        <legend>{say.kind}</legend>
        {tiers.map((one) => (
          <label key={one}>
            <input checked={tier === one} name="tier" onChange={() => setTier(one)} type="radio" value={one} />
            {say[one]}
          </label>
        ))}
      </fieldset>
      {picker('places')}
      {languages.map((one) => (
        <div className="start-case__part" key={one}>
          <label htmlFor={`${id}-${one}`}>{one === 'ja' ? say.title : say.titleEn}</label>
          <input
            aria-describedby={`${id}-${one}-hint`}
            aria-invalid={one === 'ja' && refused.title !== ''}
            id={`${id}-${one}`}
            lang={one}
            onChange={({ target }) => setTitle({ ...title, [one]: target.value })}
            ref={one === 'ja' ? titleInput : undefined}
            type="text"
            value={title[one]}
          />
          <small id={`${id}-${one}-hint`}>{one === 'ja' ? say.titleHint : say.optional}</small>
          {one === 'ja' && told('title.ja')}
          {one === 'ja' && refused.title !== '' && (
            <p className="start-case__refused" role="alert">
              {refused.title}
            </p>
          )}
        </div>
      ))}
      <div className="start-case__part">
        <label htmlFor={`${id}-survey`}>{say.survey}</label>
        <select id={`${id}-survey`} onChange={({ target }) => setPicked(target.value)} value={survey}>
          {surveys.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
          <option value="">{say.noSurvey}</option>
        </select>
      </div>
      <div className="start-case__part">
        <label htmlFor={`${id}-number`}>{say.number}</label>
        <input
          aria-describedby={`${id}-number-hint`}
          className="start-case__number"
          id={`${id}-number`}
          inputMode="numeric"
          onChange={({ target }) => setNumber(target.value)}
          type="text"
          value={number}
        />
        <small id={`${id}-number-hint`}>{say.numberHint}</small>
        {told('number')}
      </div>
      {picker('sources')}
      {sources.length > 0 && (
        <RowEvidenceFields evidence={evidence} language={language === 'en' ? 'en' : 'ja'} onChange={setEvidence} say={say} sources={sources} />
      )}
      <p className="start-case__refused" role="alert">
        {refused.all}
      </p>
      <BusyButton isBusy={isBusy} className="start-case__make" type="submit">
        {isBusy ? say.making : say.make}
      </BusyButton>
      <p className="start-case__blank">
        <Link href={`${admin}/collections/cases/create`}>{say.blank}</Link>
      </p>
    </form>
  )
}
