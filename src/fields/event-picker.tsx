'use client'

import { FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Chooses an event of the same case's timeline by its year and title; what is stored is the row's id. */
export const EventPicker: TextFieldClientComponent = ({ field, path }) => {
  const { value, setValue } = useField<string | null>({ path })
  const events = useFormFields(([fields]) =>
    (fields.timeline?.rows ?? []).map(({ id }, index) => ({
      id,
      title: `${textOf(fields[`timeline.${index}.period.text`]?.value)} ${textOf(fields[`timeline.${index}.title.ja`]?.value)}`.trim() || `${index + 1}`,
    })),
  )
  const inputId = `field-${path.replaceAll('.', '__')}`
  return (
    <div className="field-type select event-picker" style={{ flex: '1 1 50%' }}>
      <FieldLabel htmlFor={inputId} label={field.label} path={path} />
      <select id={inputId} onChange={(event) => setValue(event.target.value || null)} value={value ?? ''}>
        <option value="">―</option>
        {events.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
      </select>
    </div>
  )
}
