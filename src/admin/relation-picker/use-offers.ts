'use client'

import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import type { ClientField, CollectionSlug, Where } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'

import type { KnownRow } from '@/src/editorial/reference/endpoints'
import type { Choice } from '@/src/editorial/relations/choices'
import { offersFirst } from '@/src/model/annotations'
import { choicesOf, knownRows } from './asking'
import { calledSo } from './called-so'
import { type FoundOption, foundOptions } from './found-options'

/** In milliseconds: shorter than a pause between words, longer than one between keys. */
const pause = 200

/** Collections with a reference table: who is in it need not be a record yet. */
export type Tabled = 'places' | 'countries'
export const tabled = (slug: CollectionSlug): Tabled | null => (slug === 'places' || slug === 'countries' ? slug : null)

interface Offers {
  readonly typed: string
  readonly options: readonly FoundOption[]
  readonly known: readonly KnownRow[]
}

/** One that is retired is chosen no more; where it is chosen already it is shown. */
const offered: Where = { retired: { not_equals: true } }

const noChoices: ReadonlyMap<string, Choice> = new Map()

/** What the server has for what is typed, what it says of each record, and which records this form names elsewhere. */
export function useOffers(field: object, slug: CollectionSlug, filter: Where | boolean | undefined, typed: string, isOpen: boolean) {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const [found, setFound] = useState<Offers>({ typed: '', options: [], known: [] })
  const [choices, setChoices] = useState(noChoices)
  const entity = getEntityConfig({ collectionSlug: slug })
  const titleField = entity?.admin.useAsTitle ?? 'id'
  const canBeRetired = entity?.fields.some((one: ClientField) => 'name' in one && one.name === 'retired') === true
  const narrowed = useMemo((): Where | boolean | undefined => {
    if (!canBeRetired || filter === false) return filter
    return typeof filter === 'object' ? { and: [filter, offered] } : offered
  }, [canBeRetired, filter])
  const isDefined = entity?.fields.some((one: ClientField) => 'name' in one && one.name === 'definition') === true
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${slug}` })
  const { language } = i18n

  // In one text, so that the list is not asked for again as long as it says the same.
  const called = calledSo(choices, typed).join(' ')
  useEffect(() => {
    if (typed.trim() === '' || narrowed === false) return
    const asking = new AbortController()
    const door = { url, language, signal: asking.signal }
    const also = called === '' ? [] : called.split(' ')
    const timer = setTimeout(() => {
      const options = (more: readonly (number | string)[]): Promise<readonly FoundOption[]> =>
        foundOptions({ ...door, titleField, typed, also: more, filter: typeof narrowed === 'object' ? narrowed : null })
      const known = tabled(slug) ? knownRows(door, typed) : Promise.resolve([])
      // Where a field allows only some records, the table finds those by kana and code too, but offers none that is to be made.
      const asked =
        filter === undefined
          ? Promise.all([options(also), known])
          : known.then(async (rows) => [await options([...also, ...rows.flatMap(({ id }) => id ?? [])]), []] as const)
      asked.then(
        ([options, known]) => setFound({ typed, options, known }),
        () => undefined,
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [called, filter, language, narrowed, slug, titleField, typed, url])

  useEffect(() => {
    if (!isOpen || !isDefined) return
    let isCurrent = true
    choicesOf({ url, language }).then(
      (told) => isCurrent && setChoices(told),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [isDefined, isOpen, language, url])

  const first = offersFirst(field)
  const named = useFormFields(([fields]) => {
    if (!first) return ''
    const ids = Object.entries(fields).flatMap(([path, { value }]) => {
      const [list, row, name, more] = path.split('.')
      return list === first.list && name === first.field && row !== undefined && more === undefined && value ? [String(value)] : []
    })
    return [...new Set(ids)].join(' ')
  })
  return { choices, filter: narrowed, found: found.typed === typed ? found : null, isDefined, url, first: named === '' ? [] : named.split(' ') }
}
