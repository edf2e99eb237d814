'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { get, idOf, rowsOf } from '@/src/model/reading'

export interface SourceChoice {
  readonly id: number | string
  readonly name: string
}

/** A survey has a few sources; whoever needs another of many chooses it in the row. */
const most = 100

async function asked(api: string): Promise<SourceChoice[]> {
  const answer = await fetch(`${api}/sources?draft=true&depth=0&limit=${most}&sort=listTitle`, { credentials: 'include' })
  const found: unknown = answer.ok ? await answer.json() : null
  return rowsOf(found, 'docs').flatMap((doc) => {
    const id = idOf(doc)
    return id === null ? [] : [{ id, name: String(get(doc, 'listTitle') || get(doc, 'name.ja') || id) }]
  })
}

/** The sources that can be chosen, those of the record first; one whose name is not known is its number. */
export function useSources(own: readonly (number | string)[]): readonly SourceChoice[] {
  const { config } = useConfig()
  const [found, setFound] = useState<readonly SourceChoice[]>([])
  useEffect(() => {
    let isCurrent = true
    asked(config.routes.api).then(
      (sources) => isCurrent && setFound(sources),
      // Without an answer the record's own sources can still be chosen.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [config.routes.api])
  const first = [...new Set(own)].map((id) => found.find((one) => one.id === id) ?? { id, name: String(id) })
  return [...first, ...found.filter(({ id }) => !own.includes(id))]
}
