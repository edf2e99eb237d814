'use client'

import { FieldLabel, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useMemo } from 'react'

import { wholeWork } from '@/src/model/terms'

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Chooses an event of the same case's timeline by its year and title; what is stored is the row's id. */
export const EventPicker: TextFieldClientComponent = ({ field, path: pathFromServer }) => {
  const { path, value, setValue } = useField<string | null>({ potentiallyStalePath: pathFromServer })
  const { i18n } = useTranslation()
  // As one text: a list would be another one at each key, and the field drawn again although nothing in it changed.
  const listed = useFormFields(([fields]) =>
    JSON.stringify(
      (fields.timeline?.rows ?? []).map(({ id }, index) => [
        id,
        `${textOf(fields[`timeline.${index}.period.text`]?.value)} ${textOf(fields[`timeline.${index}.title.ja`]?.value)}`.trim() || `${index + 1}`,
      ]),
    ),
  )
  const events = useMemo<[string, string][]>(() => JSON.parse(listed), [listed])
  const inputId = `field-${path.replaceAll('.', '__')}`
  return (
    <div className="field-type select event-picker" style={{ flex: '1 1 50%' }}>
      <FieldLabel htmlFor={inputId} label={field.label} path={path} />
      <select id={inputId} onChange={(event) => setValue(event.target.value || null)} value={value ?? ''}>
        <option value="">―</option>
        {path.includes('.from.') ? <option value={wholeWork}>{i18n.language === 'en' ? 'The work as a whole' : '取り組み全体'}</option> : null}
        {events.map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        {value && value !== wholeWork && !events.some(([id]) => id === value) && (
          <option value={value}>{i18n.language === 'en' ? '(an event that this case does not have)' : '（この事例にない出来事）'}</option>
        )}
      </select>
    </div>
  )
}
