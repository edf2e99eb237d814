'use client'

import { useEffect, useState } from 'react'

import { get, rowsOf } from '@/src/model/reading'

interface Asked {
  /** Address of the API's collection of cases. */
  readonly url: string
  readonly language: string
  readonly survey: string
  readonly title: string
}

/** How long somebody has to stop typing before it is looked up, in milliseconds. */
const rest = 700

function post({ url, language }: Asked, door: string, body: object): Promise<unknown> {
  return fetch(`${url}/${door}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).then(
    (answer) => (answer.ok ? answer.json() : null),
    () => null,
  )
}

/** The number of the new case: the survey's next free one until somebody types another; and what is to know about it and the title. */
export function useNumber(asked: Asked) {
  const { url, language, survey, title } = asked
  const [proposed, setProposed] = useState('')
  const [typed, setTyped] = useState<string | null>(null)
  const [notices, setNotices] = useState<readonly { readonly path: string; readonly message: string }[]>([])
  const number = typed ?? proposed

  useEffect(() => {
    if (survey === '') return
    let isCurrent = true
    void post({ url, language, survey, title: '' }, 'next-number', { survey }).then((told) => {
      const next = get(told, 'number')
      if (isCurrent && typeof next === 'string') setProposed(next)
    })
    return () => {
      isCurrent = false
    }
  }, [language, survey, url])

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      void post({ url, language, survey, title }, 'alike', { title: { ja: title }, number, survey: survey === '' ? null : survey }).then((told) => {
        if (isCurrent) setNotices(rowsOf(told, 'notices').map((notice) => ({ path: String(get(notice, 'path')), message: String(get(notice, 'message')) })))
      })
    }, rest)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [language, number, survey, title, url])

  return { number: survey === '' && typed === null ? '' : number, setNumber: setTyped, notices }
}
