'use client'

import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'

import { namesOf, relationsIn } from './related-names'
import { type ChoiceWords, choiceWords } from './row-title'

const noNames: ChoiceWords = new Map()

/** What the values in the titles of a list's rows are called: choices by their labels, relations by the names of their records. */
export function useTitleWords(fields: readonly ClientField[], path: string, parts: readonly string[]): ChoiceWords {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const [names, setNames] = useState(noNames)
  const relations = useMemo(() => relationsIn(fields, parts), [fields, parts])
  // As one text: a list would be another one at each key.
  const wanted = useFormFields(([form]) =>
    JSON.stringify(
      relations.map(([name]) =>
        [...new Set((form[path]?.rows ?? []).map((_, index) => String(form[`${path}.${index}.${name}`]?.value ?? '')))].filter(Boolean),
      ),
    ),
  )
  useEffect(() => {
    let isCurrent = true
    const lists: string[][] = JSON.parse(wanted)
    const ask = async (): Promise<void> => {
      const told = await Promise.all(
        relations.map(async ([name, collection], index) => {
          const known = names.get(name) ?? new Map<string, string>()
          const ids = (lists[index] ?? []).filter((id) => !known.has(id))
          const titleField = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'id'
          const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}` })
          return [name, ids.length === 0 ? known : new Map([...known, ...(await namesOf({ url, titleField, ids, language }))])] as const
        }),
      )
      if (isCurrent && told.some(([name, known]) => known !== names.get(name) && known.size > (names.get(name)?.size ?? 0))) setNames(new Map(told))
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [config.routes.api, getEntityConfig, language, names, relations, wanted])
  return useMemo(
    () => new Map([...choiceWords(fields, i18n), ...relations.map(([name]) => [name, names.get(name) ?? new Map<string, string>()] as const)]),
    [fields, i18n, names, relations],
  )
}
