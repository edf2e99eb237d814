'use client'

import './relation-picker.css'

import { RelationshipInput, useField, useTranslation } from '@payloadcms/ui'
import type { CollectionSlug, RelationshipFieldClientComponent } from 'payload'
import { type CSSProperties, type SyntheticEvent, useMemo, useState } from 'react'

import { AddTyped } from './add-typed'
import { registerRow } from './asking'
import { asOption, type Format, type Id, isMeant, type Offer, readPicked, valueOfKnown, valueOfNew } from './offered'
import { tabled, useOffers } from './use-offers'
import { pickerWords } from './words'

const isId = (value: unknown): value is Id => typeof value === 'number' || typeof value === 'string'

type Related = { relationTo: CollectionSlug; value: Id }

const manyRelated = (slug: CollectionSlug, ids: unknown): Related[] | null =>
  Array.isArray(ids) ? ids.filter(isId).map((value) => ({ relationTo: slug, value })) : null
const oneRelated = (slug: CollectionSlug, id: unknown): Related | null => (isId(id) ? { relationTo: slug, value: id } : null)

/** As Payload lays out its own fields in a row. */
function styleOf(width: CSSProperties['width']): CSSProperties {
  return width ? Object.fromEntries([['--field-width', width]]) : { flex: '1 1 auto' }
}

/** Payload's field for a relation, except that what is typed is looked for as the site's search does. */
export const RelationPicker: RelationshipFieldClientComponent = ({ field, path: formPath, readOnly }) => {
  const { admin, hasMany, label, localized, maxRows, minRows, relationTo, required } = field
  const { customComponents, disabled, filterOptions, initialValue, path, setValue, showError, value } = useField<Id | Id[] | null>({
    potentiallyStalePath: formPath,
  })
  const { i18n } = useTranslation()
  const say = pickerWords(i18n.language)
  const mayAdd = (admin?.allowCreate ?? true) && !(readOnly || disabled)
  const [slug] = [relationTo].flat()
  if (slug === undefined) throw new TypeError('A relation leads to a collection.')
  const [typed, setTyped] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [adding, setAdding] = useState<{ readonly typed: string; readonly turn: number } | null>(null)
  const [state, setState] = useState<{ readonly says: string; readonly isRefused: boolean } | null>(null)
  const [isOdd, setOdd] = useState(false)
  const { choices, filter, first, found, isDefined, url } = useOffers(field, slug, filterOptions?.[slug], typed, isOpen)

  // Payload's field asks anew, and forgets the names that it has loaded, whenever it is given another object.
  const collections = useMemo(() => [slug], [slug])
  const [manyChosen, oneChosen] = useMemo(() => [manyRelated(slug, value), oneRelated(slug, value)], [slug, value])
  const allowed = useMemo(() => (filter === undefined ? filterOptions : { ...filterOptions, [slug]: filter }), [filter, filterOptions, slug])
  const chosen = new Set([value].flat().filter(isId))
  const isOwn = (id: Id): boolean => first.includes(String(id))
  const told = (id: Id, title: string): Offer => {
    const choice = choices.get(String(id))
    return choice ? { value: id, title, definition: choice.definition, note: choice.isRetired ? say.retired : say.cases(choice.cases) } : { value: id, title }
  }
  const options = (offers: readonly Offer[]) => offers.map((offer) => asOption(offer, typed, slug))
  /** What this case names itself comes first, in a group of its own. */
  const grouped = (offers: readonly Offer[]) => {
    const own = offers.filter(({ value: id }) => isOwn(id))
    if (own.length === 0) return [{ label: '', options: options(offers) }]
    return [
      { label: say.ofThisCase, options: options(own) },
      { label: say.others, options: options(offers.filter(({ value: id }) => !isOwn(id))) },
    ]
  }
  const displayed: Format = (groups) => {
    if (typed.trim() === '') {
      const loaded = groups.flatMap((group) => group.options)
      if (!isDefined) return loaded
      const own = first.flatMap((id) => choices.get(id) ?? []).filter(({ id }) => !chosen.has(id))
      const rest = loaded.filter((option) => !isOwn(option.value)).map((option) => told(option.value, option.label))
      const offers = grouped([...own.map(({ id, title }) => told(id, title)), ...rest])
      return offers.length === 1 ? (offers[0]?.options ?? []) : offers
    }
    if (!found) return []
    const records = new Map<string, Offer>()
    for (const { id, title } of found.known) if (id !== null) records.set(String(id), told(id, title))
    for (const { value: id, title } of found.options) records.set(String(id), told(id, title))
    const table = tabled(slug)
    const known = found.known.filter(({ id }) => id === null).map(({ code, title }): Offer => ({ value: valueOfKnown(code), title }))
    const added: Offer[] = mayAdd && isDefined ? [{ value: valueOfNew(typed.trim()), title: say.add(typed.trim()) }] : []
    const offers = grouped([...records.values()].filter(({ value: id }) => !chosen.has(id)))
    const registered = offers.length === 1 && known.length > 0 ? offers.map((group) => ({ ...group, label: say.registered })) : offers
    const tableRows = table && known.length > 0 ? [{ label: say.known[table], options: options(known) }] : []
    return [
      ...(isMeant(found.known) ? [...tableRows, ...registered] : [...registered, ...tableRows]),
      ...(added.length > 0 ? [{ label: say.more, options: options(added) }] : []),
    ].filter((group) => group.options.length > 0)
  }
  // Payload's field holds on to the line that was pressed until its value changes. A line that is no record leaves the value as
  // it was: two ways to say that there is none let Payload see a change and forget the line.
  const none = isOdd ? undefined : null
  // Not what is typed in a record that was opened from here: its drawer is a part of this field to React, not on the page.
  const onTyping = ({ currentTarget, target }: SyntheticEvent): void => {
    if (target instanceof HTMLInputElement && currentTarget.contains(target)) setTyped(target.value)
  }
  const keep = (ids: readonly Id[]): void => {
    const next = hasMany ? [...ids] : (ids.at(-1) ?? null)
    // As Payload's own field: what is chosen already does not count as a change of the form.
    setValue(next, JSON.stringify(next) === JSON.stringify(value ?? null))
  }
  const choose = (picked: readonly Id[]): void => {
    setTyped('')
    setState(null)
    const { ids, code, added } = readPicked(picked)
    if (added !== null || code !== null) setOdd(!isOdd)
    if (added !== null) return setAdding({ typed: added, turn: (adding?.turn ?? 0) + 1 })
    if (code === null) return keep(ids)
    setState({ says: say.registering, isRefused: false })
    void registerRow({ url, language: i18n.language }, code).then((made) => {
      if ('message' in made) return setState({ says: made.message || say.failed, isRefused: true })
      setState(null)
      keep([...ids.filter((id) => id !== made.id), made.id])
    })
  }
  const shared = {
    AfterInput: customComponents?.AfterInput,
    BeforeInput: customComponents?.BeforeInput,
    Description: customComponents?.Description,
    Error: customComponents?.Error,
    Label: customComponents?.Label,
    allowCreate: mayAdd,
    allowEdit: admin?.allowEdit ?? true,
    appearance: admin?.appearance ?? 'select',
    className: admin?.className,
    description: admin?.description,
    filterOptions: allowed,
    formatDisplayedOptions: displayed,
    isSortable: admin?.isSortable ?? true,
    label,
    localized,
    maxResultsPerRequest: 10,
    maxRows,
    minRows,
    path,
    // A name that is on its way is no empty field.
    placeholder: chosen.size > 0 ? say.loading : admin?.placeholder,
    readOnly: readOnly || disabled,
    relationTo: collections,
    required,
    showError,
  }
  return (
    // What is typed in the input inside; it is empty again once something is chosen or the list is closed.
    <div
      className="relation-picker"
      onBlur={() => setTyped('')}
      onFocus={() => setIsOpen(true)}
      onInput={onTyping}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped('')
        // Before the answer is there, Enter chooses nothing; it sends the form no more than it does later.
        if (event.key === 'Enter' && typed.trim() !== '') event.preventDefault()
      }}
      style={styleOf(admin?.width)}
    >
      {hasMany ? (
        <RelationshipInput
          {...shared}
          hasMany
          initialValue={manyRelated(slug, initialValue)}
          onChange={(picked) => choose(picked?.map((item) => item.value) ?? [])}
          value={manyChosen ?? none}
        />
      ) : (
        <RelationshipInput
          {...shared}
          hasMany={false}
          initialValue={oneRelated(slug, initialValue)}
          onChange={(picked) => choose(picked ? [picked.value] : [])}
          value={oneChosen ?? none}
        />
      )}
      <p className={state?.isRefused ? 'relation-picker__refused' : 'relation-picker__state'} aria-live="polite">
        {state?.says}
      </p>
      {adding && (
        <AddTyped collectionSlug={slug} key={adding.turn} onMade={(id) => keep(hasMany ? [...[value].flat().filter(isId), id] : [id])} typed={adding.typed} />
      )}
    </div>
  )
}
