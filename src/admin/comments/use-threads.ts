'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { askDoor } from '@/src/admin/ask-door'
import type { Thread } from '@/src/editorial/comments/list'
import { get, rowsOf } from '@/src/model/reading'

/** Why something could not be done, in words; null if it was. */
export type Outcome = string | null

export interface Person {
  readonly id: string
  readonly name: string
}
export interface NewWords {
  readonly address: string | null
  readonly thread: string | null
  readonly text: string
  readonly suggestion: string | null
  readonly mentions: readonly string[]
}
export interface Threads {
  readonly threads: readonly Thread[]
  readonly people: readonly Person[]
  readonly load: () => Promise<void>
  readonly loadPeople: () => Promise<void>
  readonly add: (words: NewWords) => Promise<Outcome>
  readonly resolve: (thread: string, resolved: boolean) => Promise<Outcome>
  readonly take: (comment: string, taken: boolean) => Promise<Outcome>
}

const isThread = (value: unknown): value is Thread => typeof get(value, 'id') === 'string' && Array.isArray(get(value, 'comments'))
const isPerson = (value: unknown): value is Person => typeof get(value, 'id') === 'string' && typeof get(value, 'name') === 'string'

/**
 * The comments of a record, and what can be done with them.
 * @param renewed changes when the record was saved: rows may stand elsewhere now
 * @param failed what to say when the server cannot be reached
 */
export function useThreads(collection: string, record: string, renewed: unknown, failed: string): Threads {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [threads, setThreads] = useState<readonly Thread[]>([])
  const [people, setPeople] = useState<readonly Person[]>([])
  const turn = useRef(0)

  const ask = useCallback(
    async (path: string, body?: object): Promise<{ readonly answer: unknown; readonly fault: Outcome }> => {
      const answer = await askDoor(`${config.routes.api}/comments/${path}`, body ?? null, i18n.language, failed)
      return { answer: answer.told, fault: answer.ok ? null : answer.words }
    },
    [config.routes.api, failed, i18n.language],
  )
  const load = useCallback(async (): Promise<void> => {
    turn.current += 1
    const own = turn.current
    const { answer, fault } = await ask(`of/${collection}/${record}`)
    // What could not be read stays as it was: an empty list would say that there is no comment.
    if (own === turn.current && fault === null) setThreads(rowsOf(answer, 'threads').filter(isThread))
  }, [ask, collection, record])
  const loadPeople = useCallback(async (): Promise<void> => {
    const { answer, fault } = await ask('people')
    if (fault === null) setPeople(rowsOf(answer, 'people').filter(isPerson))
  }, [ask])
  const act = useCallback(
    async (path: string, body: object): Promise<Outcome> => {
      const { fault } = await ask(path, body)
      await load()
      return fault
    },
    [ask, load],
  )

  useEffect(() => void load(), [load, renewed])
  useEffect(() => {
    const again = (): void => void load()
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [load])

  return {
    threads,
    people,
    load,
    loadPeople,
    add: useCallback((words) => act('add', { collection, record, ...words }), [act, collection, record]),
    resolve: useCallback((comment, resolved) => act('resolve', { comment, resolved }), [act]),
    take: useCallback((comment, taken) => act('take', { comment, taken }), [act]),
  }
}
