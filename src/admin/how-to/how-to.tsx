'use client'

import './how-to.css'

import { useDocumentInfo, useServerFunctions } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { askPreview } from '@/src/admin/live-preview/asked'
import { partOfPage } from '@/src/admin/live-preview/page-parts'
import { useLanguage } from '@/src/admin/use-language'
import { get, rowsOf } from '@/src/model/reading'
import type { Example } from './example'
import { guideFor, type GuideName, guides, withoutExample } from './guides'
import { isStoredOpen, storeOpen } from './stored-open'
import { words } from './words'

function exampleIn(answer: unknown): Example | null {
  const [from, address] = [get(answer, 'from'), get(answer, 'address')]
  if (typeof from !== 'string' || typeof address !== 'string') return null
  return { from, address, lines: rowsOf(answer, 'lines').filter((line) => typeof line === 'string') }
}

function useExample(of: GuideName, isOpen: boolean): Example | 'loading' | 'failed' | null {
  const { serverFunction } = useServerFunctions()
  const { id } = useDocumentInfo()
  const [example, setExample] = useState<Example | 'loading' | 'failed' | null>('loading')
  const isAsked = useRef(false)
  const ask = useCallback(async (): Promise<void> => {
    isAsked.current = true
    const answer = await Promise.resolve(serverFunction({ name: 'how-to', args: { of, ...(id !== undefined && { id }) } })).then(
      (found) => ({ found }),
      () => null,
    )
    if (!answer) isAsked.current = false
    setExample(answer ? exampleIn(answer.found) : 'failed')
  }, [id, of, serverFunction])
  useEffect(() => {
    if (isOpen && !isAsked.current && !withoutExample.has(of)) void ask()
  }, [ask, isOpen, of])
  return example
}

interface HowToProps {
  /** In the form: `timeline.3.evidence`. */
  readonly path: string
  readonly label: string
}

/** Beside the heading of a part of a case's form: what belongs there, an example, and where readers see it. Folded until it is wanted. */
export function HowTo({ path, label }: HowToProps) {
  const { collectionSlug } = useDocumentInfo()
  const of = collectionSlug === 'cases' ? guideFor(path) : null
  return of && <Guide label={label} of={of} path={path} />
}

function Guide({ of, label, path }: HowToProps & { readonly of: GuideName }) {
  const language = useLanguage()
  const say = words[language]
  const [isOpen, setOpen] = useState(false)
  const example = useExample(of, isOpen)
  useEffect(() => setOpen(isStoredOpen(window.localStorage, of)), [of])
  return (
    <details
      className="how-to"
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open)
        storeOpen(window.localStorage, of, open)
      }}
      open={isOpen}
    >
      <summary aria-label={say.of(label)}>{say.open}</summary>
      <div className="how-to__body">
        <p>{guides[of][language]}</p>
        {!withoutExample.has(of) && (
          <div className="how-to__example">
            <p className="how-to__title">{say.example}</p>
            {example === 'loading' && <p role="status">{say.loading}</p>}
            {example === 'failed' && <p role="status">{say.failed}</p>}
            {example === null && <p>{say.none}</p>}
            {typeof example === 'object' && example && (
              <>
                {example.lines.map((line, index) => (
                  <p className="how-to__line" key={index}>
                    {line}
                  </p>
                ))}
                <p className="how-to__from">
                  {example.from}{' '}
                  <a href={example.address} rel="noopener" target="_blank">
                    {say.readers}
                  </a>
                </p>
              </>
            )}
          </div>
        )}
        <button onClick={() => askPreview(partOfPage(path.split('.')[0] ?? ''))} type="button">
          {say.preview}
        </button>
      </div>
    </details>
  )
}
