'use client'

import './suggestions.css'

import { useConfig, useForm, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useRef, useState } from 'react'

import { goTo } from '@/src/admin/readiness/go-to'
import { registerRow } from '@/src/admin/relation-picker/asking'
import { newRowId } from '@/src/admin/rows/row/row-ids'
import type { OfferedTerm } from '@/src/editorial/relations/suggestions'
import { recordFields, tabAt, tabsOf } from '@/src/model/fields'
import { dismissedIn } from './dismissed'
import { placingOf } from './placing'
import { useSuggestions } from './use-suggestions'
import { suggestionWords } from './words'

const keyOf = ({ collection, id, code }: OfferedTerm): string => `${collection}/${id ?? code}`

/**
 * Terms of some vocabularies that the case's own texts name and that it does not have yet, each with the passage. Whoever
 * writes adds them one by one, or puts them away for as long as the form is open.
 */
export function Suggestions({ of }: { readonly of: readonly string[] }): ReactNode {
  const form = useForm()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const say = suggestionWords(i18n.language)
  const dismissed = dismissedIn(form.formRef ?? form)
  const offered = useSuggestions()
  const [, redraw] = useState(0)
  const [said, setSaid] = useState('')
  const section = useRef<HTMLElement>(null)
  const shown = offered.filter((term) => of.includes(term.collection) && !dismissed.has(keyOf(term)))
  const fields = getEntityConfig({ collectionSlug: 'cases' })?.fields ?? []

  const away = (term: OfferedTerm, words: string): void => {
    dismissed.add(keyOf(term))
    setSaid(words)
    redraw((times) => times + 1)
    section.current?.focus()
  }
  /** Tabs are found by their place: after a refusal the button of one has a number behind its name. */
  const show = (path: string): void => {
    const tab = tabAt(fields, path)
    goTo(
      path,
      tabsOf(fields).findIndex(({ ja }) => ja === tab?.ja),
    )
  }
  /** A country that is no record yet becomes one first. */
  const add = async (term: OfferedTerm): Promise<void> => {
    if (term.id !== null) return place(term, term.id)
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${term.collection}` })
    const made = await registerRow({ url, language: i18n.language }, term.code ?? '')
    if ('id' in made) place(term, made.id)
    else setSaid(made.message || say.failed)
  }
  const place = (term: OfferedTerm, id: number | string): void => {
    const placing = placingOf(term, id, (path) => form.getFields()[path]?.value)
    if (placing.kind === 'set') {
      form.dispatchFields({ type: 'UPDATE', path: placing.path, value: placing.value })
      form.setModified(true)
      return away(term, say.added(term.title, term.location))
    }
    const { list, field } = placing
    const rowIndex = form.getFields()[list]?.rows?.length ?? 0
    const own = newRowId()
    form.addFieldRow({
      path: list,
      schemaPath: `cases.${list}`,
      rowIndex,
      subFieldState: { id: { value: own, initialValue: own }, [field]: { value: id, initialValue: id } },
    })
    const label = recordFields(fields).find(({ name }) => name === list)?.label
    away(term, say.added(term.title, say.row(label?.[i18n.language === 'en' ? 'en' : 'ja'] ?? list, rowIndex + 1)))
  }

  return (
    <section aria-label={say.title} className="suggestions" ref={section} tabIndex={-1}>
      <p aria-live="polite" className="suggestions__said">
        {said}
      </p>
      {shown.length > 0 && (
        <details open>
          <summary>{say.count(shown.length)}</summary>
          <p className="suggestions__hint">{say.hint}</p>
          <ul>
            {shown.map((term) => {
              const { passage, title, location } = term
              return (
                <li key={keyOf(term)}>
                  <strong>{title}</strong>
                  <q lang={passage.path.endsWith('.en') ? 'en' : 'ja'}>
                    {passage.before}
                    <mark>{passage.match}</mark>
                    {passage.after}
                  </q>
                  <span className="suggestions__location">
                    <button onClick={() => show(passage.path)} title={say.show} type="button">
                      {location}
                    </button>
                  </span>
                  <span className="suggestions__buttons">
                    <button aria-label={say.addOf(title)} onClick={() => void add(term)} type="button">
                      {say.add}
                    </button>
                    <button aria-label={say.dismissOf(title)} onClick={() => away(term, '')} type="button">
                      {say.dismiss}
                    </button>
                  </span>
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </section>
  )
}
