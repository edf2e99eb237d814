'use client'

import { useEffect, useState } from 'react'

import type { Names } from '@/src/model/changes/value-text'
import { get, rowsOf } from '@/src/model/reading'

async function namesIn(api: string, collection: string, ids: readonly string[]): Promise<[string, string][]> {
  const query = `draft=true&depth=0&limit=${ids.length}&where[id][in]=${ids.map(encodeURIComponent).join(',')}`
  const answer = await fetch(`${api}/${collection}?${query}`, { credentials: 'include' }).catch(() => null)
  const found: unknown = answer?.ok ? await answer.json().catch(() => null) : null
  return rowsOf(found, 'docs').flatMap((doc): [string, string][] => {
    const name = ['listTitle', 'name.ja', 'title.ja', 'originalName', 'slug']
      .map((path) => get(doc, path))
      .find((text) => typeof text === 'string' && text !== '')
    return name ? [[`${collection}/${String(get(doc, 'id'))}`, String(name)]] : []
  })
}

/** The names of related records, asked once for each collection; until they are there, a record is its number. */
export function useNames(api: string, wanted: readonly string[]): Names {
  const [names, setNames] = useState<Names>(new Map())
  const key = wanted.join(' ')
  useEffect(() => {
    const byCollection = new Map<string, string[]>()
    for (const one of key.split(' ').filter(Boolean)) {
      const [collection = '', id = ''] = one.split('/')
      byCollection.set(collection, [...(byCollection.get(collection) ?? []), id])
    }
    let isCurrent = true
    Promise.all([...byCollection].map(([collection, ids]) => namesIn(api, collection, ids))).then(
      (found) => isCurrent && setNames(new Map(found.flat())),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [api, key])
  return names
}
