'use client'

import { useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useLayoutEffect, useState, useSyncExternalStore } from 'react'

import type { TitlePart } from './row-title'
import { createRowTitles, type Reading, readTitles, type RowTitles, type Titles } from './row-titles'

/** The title of one row as it is typed; only a row whose title changes is drawn again. */
export function useRowTitle(titles: RowTitles, id: string): readonly TitlePart[] {
  const now = () => titles.of(id)
  return useSyncExternalStore(titles.subscribe, now, now)
}

export function useRowTitles({ path, parts, choices }: Omit<Reading, 'language'>): RowTitles {
  const { getFields } = useForm()
  const {
    i18n: { language },
  } = useTranslation()
  const [titles] = useState(() => createRowTitles(readTitles(getFields(), { path, parts, choices, language })))
  return titles
}

/** Draws nothing. It alone looks at the form at each key: sixty rows that look for themselves are drawn sixty times. */
export function TitleReader({ titles, path, parts, choices }: Omit<Reading, 'language'> & { readonly titles: RowTitles }) {
  const {
    i18n: { language },
  } = useTranslation()
  // As one text: a list would be another one at each key.
  const written = useFormFields(([form]) => JSON.stringify(readTitles(form, { path, parts, choices, language })))
  useLayoutEffect(() => {
    const now: Titles = JSON.parse(written)
    titles.set(now)
  }, [titles, written])
  return null
}
