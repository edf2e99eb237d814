'use client'

import { RelationshipInput, useConfig, useField, useTranslation } from '@payloadcms/ui'
import type { CollectionSlug, RelationshipFieldClientComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { type CSSProperties, type ReactNode, type SyntheticEvent, useEffect, useState } from 'react'

import { type FoundOption, foundOptions } from './found-options'

type Id = number | string
type Related = { relationTo: CollectionSlug; value: Id }
type Format = NonNullable<Parameters<typeof RelationshipInput>[0]['formatDisplayedOptions']>
type Option = Parameters<Format>[0][number]['options'][number]

/** In milliseconds: shorter than a pause between words, longer than one between keys. */
const pause = 200

/**
 * A title that Payload's picker takes for a match whatever was typed: it compares letters once more, and would hide what was
 * found under another writing or another name.
 */
class FoundTitle implements Iterable<ReactNode> {
  constructor(
    private readonly title: string,
    private readonly typed: string,
  ) {}

  [Symbol.iterator](): Iterator<ReactNode> {
    return [this.title].values()
  }

  toString(): string {
    return this.typed
  }
}

function asOption({ value, title }: FoundOption, typed: string, relationTo: CollectionSlug): Option {
  const option: Option = { allowEdit: true, label: title, relationTo, value }
  Object.defineProperty(option, 'label', { value: new FoundTitle(title, typed), enumerable: true })
  return option
}

/** As Payload lays out its own fields in a row. */
function styleOf(width: CSSProperties['width']): CSSProperties {
  return width ? Object.fromEntries([['--field-width', width]]) : { flex: '1 1 auto' }
}

const isId = (value: unknown): value is Id => typeof value === 'number' || typeof value === 'string'

/** Payload's field for a relation, except that what is typed is looked for as the site's search does. */
export const RelationPicker: RelationshipFieldClientComponent = ({ field, path: formPath, readOnly }) => {
  const { admin, hasMany, label, localized, maxRows, minRows, relationTo, required } = field
  const { customComponents, disabled, filterOptions, initialValue, path, setValue, showError, value } = useField<Id | Id[] | null>({
    potentiallyStalePath: formPath,
  })
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const [slug] = [relationTo].flat()
  if (slug === undefined) throw new TypeError('A relation leads to a collection.')
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<{ readonly typed: string; readonly options: readonly FoundOption[] }>({ typed: '', options: [] })
  const titleField = getEntityConfig({ collectionSlug: slug })?.admin.useAsTitle ?? 'id'
  const filter = filterOptions?.[slug]

  useEffect(() => {
    if (typed.trim() === '' || filter === false) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      foundOptions({
        url: formatAdminURL({ apiRoute: config.routes.api, path: `/${slug}` }),
        titleField,
        typed,
        filter: typeof filter === 'object' ? filter : null,
        language: i18n.language,
        signal: asking.signal,
      }).then(
        (options) => setFound({ typed, options }),
        () => undefined,
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [config.routes.api, filter, i18n.language, slug, titleField, typed])

  const chosen = new Set([value].flat().filter(isId))
  const displayed: Format = (groups) => {
    const known = groups.flatMap(({ options }) => options)
    if (typed.trim() === '') return known
    return found.options.filter((option) => found.typed === typed && !chosen.has(option.value)).map((option) => asOption(option, typed, slug))
  }
  const related = (id: Id): Related => ({ relationTo: slug, value: id })
  const many = (ids: unknown): Related[] | null => (Array.isArray(ids) ? ids.filter(isId).map(related) : null)
  const one = (id: unknown): Related | null => (isId(id) ? related(id) : null)
  // Not what is typed in a record that was opened from here: its drawer is a part of this field to React, not on the page.
  const onTyping = ({ currentTarget, target }: SyntheticEvent): void => {
    if (target instanceof HTMLInputElement && currentTarget.contains(target)) setTyped(target.value)
  }
  const choose = (picked: Id | Id[] | null): void => {
    setTyped('')
    // As Payload's own field: what is chosen already does not count as a change of the form.
    setValue(picked, JSON.stringify(picked) === JSON.stringify(value ?? null))
  }
  const shared = {
    AfterInput: customComponents?.AfterInput,
    BeforeInput: customComponents?.BeforeInput,
    Description: customComponents?.Description,
    Error: customComponents?.Error,
    Label: customComponents?.Label,
    allowCreate: admin?.allowCreate ?? true,
    allowEdit: admin?.allowEdit ?? true,
    appearance: admin?.appearance ?? 'select',
    className: admin?.className,
    description: admin?.description,
    filterOptions,
    formatDisplayedOptions: displayed,
    isSortable: admin?.isSortable ?? true,
    label,
    localized,
    maxResultsPerRequest: 10,
    maxRows,
    minRows,
    path,
    placeholder: admin?.placeholder,
    readOnly: readOnly || disabled,
    relationTo: [slug],
    required,
    showError,
  }
  return (
    // What is typed in the input inside; it is empty again once something is chosen or the list is closed.
    <div
      className="relation-picker"
      onBlur={() => setTyped('')}
      onInput={onTyping}
      onKeyDown={({ key }) => key === 'Escape' && setTyped('')}
      style={styleOf(admin?.width)}
    >
      {hasMany ? (
        <RelationshipInput
          {...shared}
          hasMany
          initialValue={many(initialValue)}
          onChange={(picked) => choose(picked?.map((item) => item.value) ?? null)}
          value={many(value)}
        />
      ) : (
        <RelationshipInput
          {...shared}
          hasMany={false}
          initialValue={one(initialValue)}
          onChange={(picked) => choose(picked?.value ?? null)}
          value={one(value)}
        />
      )}
    </div>
  )
}
