'use client'

import './row-picker.css'

import { FieldDescription, FieldLabel, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useMemo } from 'react'

import { wholeWork } from '@/src/model/terms'

/** The lists whose rows can be chosen, with their names and the paths that make a row's title. */
const known = {
  timeline: { ja: '年表の出来事', en: 'Events', title: ['period.text', 'title.ja'] },
  factors: { ja: 'うまくいった理由', en: 'Reasons', title: ['heading.ja'] },
} as const
type List = keyof typeof known

interface Props extends TextFieldClientProps {
  readonly lists: readonly List[]
  /** Whether the work as a whole can be chosen in place of one row. */
  readonly offersWhole?: boolean
}

type Listed = readonly (readonly [List, readonly (readonly [id: string, title: string])[]])[]

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Chooses a row of the same case, an event or a reason, by its title; what is stored is the row's id. */
export function RowPicker({ field, path: pathFromServer, lists, offersWhole = false }: Props) {
  const { path, value, setValue } = useField<string | null>({ potentiallyStalePath: pathFromServer })
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  // As one text: a list would be another one at each key, and the field drawn again although nothing in it changed.
  const listed = useFormFields(([fields]) =>
    JSON.stringify(
      lists.map((list) => [
        list,
        (fields[list]?.rows ?? []).map(({ id }, index) => [
          id,
          known[list].title
            .map((part) => textOf(fields[`${list}.${index}.${part}`]?.value))
            .join(' ')
            .trim() || `${index + 1}`,
        ]),
      ]),
    ),
  )
  const rows = useMemo<Listed>(() => JSON.parse(listed), [listed])
  const inputId = `field-${path.replaceAll('.', '__')}`
  const isKnown = !value || value === wholeWork || rows.some(([, own]) => own.some(([id]) => id === value))
  const options = (own: Listed[number][1]) =>
    own.map(([id, title]) => (
      <option key={id} value={id}>
        {title}
      </option>
    ))
  return (
    <div className="field-type select row-picker" style={{ flex: '1 1 50%' }}>
      <FieldLabel htmlFor={inputId} label={field.label} path={path} />
      <select id={inputId} onChange={(event) => setValue(event.target.value || null)} value={value ?? ''}>
        <option value="">―</option>
        {offersWhole ? <option value={wholeWork}>{language === 'en' ? 'The work as a whole' : '取り組み全体'}</option> : null}
        {rows.map(([list, own]) =>
          rows.length === 1 ? (
            options(own)
          ) : (
            <optgroup key={list} label={known[list][language]}>
              {options(own)}
            </optgroup>
          ),
        )}
        {isKnown ? null : <option value={value}>{language === 'en' ? '(a row that this case does not have)' : '（この事例にない行）'}</option>}
      </select>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
