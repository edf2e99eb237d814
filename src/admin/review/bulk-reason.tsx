'use client'

import { type ReactNode, useEffect, useState } from 'react'

import { onReasonNeeded } from '@/src/admin/refusals/refused'
import { useLanguage } from '@/src/admin/use-language'
import { AskDialog } from './ask-dialog'
import { reviewWords } from './words'

interface Asked {
  readonly count: number
  readonly answer: (reason: string | null) => void
}

/** For `admin.components.providers`: a list publishes what nobody else has approved, and the person is asked why. */
export function BulkReason({ children }: { readonly children: ReactNode }): ReactNode {
  const say = reviewWords[useLanguage()]
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => onReasonNeeded((records) => new Promise((answer) => setAsked({ count: records.length, answer }))), [])

  function end(reason: string | null): null {
    asked?.answer(reason)
    setAsked(null)
    return null
  }
  return (
    <>
      {children}
      {asked && (
        <AskDialog
          confirm={say.publishAlone}
          heading={say.aloneHeading}
          intro={say.aloneManyIntro(asked.count)}
          name="publish-many-alone"
          onCancel={() => end(null)}
          onConfirm={async ({ reason }) => end(reason)}
          reason={say.aloneReason}
        />
      )}
    </>
  )
}
