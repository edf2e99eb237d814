import './changed-text.css'

import { Fragment, type ReactNode } from 'react'

import type { Language } from '@/src/i18n/languages'
import type { TextRun } from '@/src/model/changes/text-changes'

const heard = { ja: { added: '追加：', removed: '削除：' }, en: { added: 'added:', removed: 'removed:' } } as const

interface ChangedTextProps {
  readonly pieces: readonly TextRun[]
  readonly language: Language
  /** How what stands there now is shown; as it is if left out. */
  readonly show?: (text: string) => ReactNode
}

/** A text with what came and what was taken away: by colour, by a line, and in words for whoever listens. */
export function ChangedText({ pieces, language, show = (text) => text }: ChangedTextProps): ReactNode {
  return pieces.map(({ kind, text }, index) => {
    if (kind === 'same') return <Fragment key={index}>{show(text)}</Fragment>
    const Changed = kind === 'added' ? 'ins' : 'del'
    return (
      <Changed className="changed-text" key={index}>
        <span className="changed-text__heard" lang={language}>
          {heard[language][kind]}{' '}
        </span>
        {kind === 'added' ? show(text) : text}
      </Changed>
    )
  })
}
