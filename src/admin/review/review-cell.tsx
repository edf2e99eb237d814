'use client'

import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

import { useLanguage } from '@/src/admin/saving/use-language'
import { reviewLabels, reviewStates } from '@/src/editorial/reviews/states'
import { get } from '@/src/model/reading'

const publication = { published: { ja: '公開中', en: 'Published' }, draft: { ja: '下書き', en: 'Draft' } } as const

/** The state of a case in a list, in words: what it waits for, otherwise whether its newest text is live. */
export function ReviewCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>): ReactNode {
  const language = useLanguage()
  const state = reviewStates.find((known) => known === get(rowData, 'reviewState'))
  const words = state ? reviewLabels[state] : publication[get(rowData, '_status') === 'published' ? 'published' : 'draft']
  return <span>{words[language]}</span>
}
